import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import { ERROR_STATUS, isErrorCode } from '../errors.ts';
import type { Limits } from '../limits.ts';
import type { Context } from './context.ts';
import { formatError, isUnexpected } from './errors.ts';
import { limitsPlugin } from './limits/plugin.ts';
import { shapeRule } from './limits/shape.ts';

export type Log = Pick<Logger, 'error'>;

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
      willSendResponse: async ({ response, contextValue }) => {
        const trips = contextValue.roundTrips();
        response.http.headers.set('x-round-trips', String(trips));
        response.http.headers.set('server-timing', `db;desc="${trips} round trips"`);
        if (response.body.kind !== 'single') return;
        const result = response.body.singleResult;
        if (!result.errors) return;
        const { requestId } = contextValue;
        const errors = result.errors.map((error) => ({ ...error, extensions: { ...error.extensions, requestId } }));
        response.body = { kind: 'single', singleResult: { ...result, errors } };
        if (!result.data) response.http.status = Math.max(...result.errors.map((e) => statusOf(e.extensions?.code)));
      },
    }),
  };
}

function statusOf(code: unknown): number {
  return isErrorCode(code) ? ERROR_STATUS[code] : 500;
}
