import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import type { FastifyBaseLogger } from 'fastify';
import type { GraphQLFormattedError, GraphQLSchema } from 'graphql';
import { ERROR_STATUS, isErrorCode } from '../errors.ts';
import type { Limits } from '../limits.ts';
import type { Context } from './context.ts';
import { formatError, isUnexpected } from './errors.ts';
import { limitsPlugin } from './limits/plugin.ts';
import { shapeRule } from './limits/shape.ts';

export type Log = Pick<FastifyBaseLogger, 'error'>;

export function createGraphQLServer(schema: GraphQLSchema, limits: Limits, log: Log): ApolloServer<Context> {
  return new ApolloServer<Context>({
    schema,
    introspection: true,
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    // Nothing here is changed by a request and no cookie is read, so a forged request gains nothing; simple GET works.
    csrfPrevention: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    maxRecursiveSelections: limits.recursiveSelections,
    parseOptions: { maxTokens: limits.tokens },
    validationRules: [shapeRule(limits)],
    formatError,
    plugins: [limitsPlugin(limits), answerPlugin(log)],
  });
}

/** Logs what callers are not told, names the request in every error, and sets status and round trips of the answer. */
function answerPlugin(log: Log): ApolloServerPlugin<Context> {
  return {
    requestDidStart: async () => ({
      didEncounterErrors: async ({ errors, contextValue }) => {
        for (const error of errors.filter(isUnexpected)) {
          log.error({ requestId: contextValue.requestId, err: error.originalError ?? error }, 'unexpected error');
        }
      },
      willSendResponse: async ({ request, response, contextValue }) => {
        const trips = contextValue.roundTrips;
        response.http.headers.set('x-round-trips', String(trips));
        response.http.headers.set('server-timing', `db;desc="${trips} round trips"`);
        if (response.body.kind !== 'single') return;
        const result = response.body.singleResult;
        if (!result.errors) return;
        const { requestId } = contextValue;
        const errors = result.errors.map((error) => ({ ...error, extensions: { ...error.extensions, requestId } }));
        response.body = { kind: 'single', singleResult: { ...result, errors } };
        if (isEmpty(result.data)) response.http.status = statusOf(errors, request.http?.headers.get('accept') ?? '');
      },
    }),
  };
}

/** Nothing but missing answers: with errors, that is a failure as a whole. */
function isEmpty(data: Readonly<Record<string, unknown>> | null | undefined): boolean {
  return !data || Object.values(data).every((value) => value === null);
}

/**
 * Of an answer without data. Over plain `application/json`, GraphQL over HTTP wants 200 for what is wrong with the
 * request itself; only `application/graphql-response+json` tells it apart from a broken connection by its status.
 */
function statusOf(errors: readonly GraphQLFormattedError[], accept: string): number {
  const codes = errors.map((error) => error.extensions?.code);
  const status = Math.max(...codes.map((code) => (isErrorCode(code) ? ERROR_STATUS[code] : 500)));
  const isWellFormed = status < 500 && !codes.includes('BAD_REQUEST');
  return isWellFormed && !accept.includes('application/graphql-response+json') ? 200 : status;
}
