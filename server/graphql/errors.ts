/** From whatever was thrown to what callers may see. */
import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { EngineError, type EngineErrorCode } from '../engine/port.ts';
import { AtlasError, type ErrorCode, type Excess, isErrorCode } from '../errors.ts';

interface Told {
  readonly code: ErrorCode;
  readonly message: string;
  readonly excess?: Excess | undefined;
}

const ENGINE: Readonly<Record<Exclude<EngineErrorCode, 'query'>, Told>> = {
  unavailable: { code: 'SERVICE_UNAVAILABLE', message: 'The graph store cannot be reached. Try again in a moment.' },
  unauthorised: { code: 'SERVICE_UNAVAILABLE', message: 'The graph store does not let this server in.' },
  busy: { code: 'SERVICE_UNAVAILABLE', message: 'The graph store is busy. Try again in a moment.' },
  timeout: { code: 'TIMEOUT', message: 'The request took too long. Ask for less at a time.' },
};
const MASKED: Told = { code: 'INTERNAL_SERVER_ERROR', message: 'Something went wrong on the server.' };

/** Codes of the GraphQL server that are not in our list, under those that are. */
const RENAMED: Readonly<Record<string, ErrorCode>> = {
  OPERATION_RESOLUTION_FAILURE: 'BAD_REQUEST',
  PERSISTED_QUERY_NOT_FOUND: 'BAD_REQUEST',
  PERSISTED_QUERY_NOT_SUPPORTED: 'BAD_REQUEST',
};

export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const { code, message, excess } = told(formatted, error);
  const { locations, path } = formatted;
  return {
    message,
    ...(locations && { locations }),
    ...(path && { path }),
    extensions: { code, ...excess },
  };
}

/** True for what callers are not told: it belongs in the log. */
export function isUnexpected(error: GraphQLError): boolean {
  const cause = causeOf(error);
  if (cause instanceof AtlasError) return false;
  if (cause instanceof EngineError) return cause.code === 'query';
  return codeOf(error.extensions) === undefined;
}

function told(formatted: GraphQLFormattedError, error: unknown): Told {
  const cause = causeOf(error);
  if (cause instanceof AtlasError) return cause;
  if (cause instanceof EngineError) return cause.code === 'query' ? MASKED : ENGINE[cause.code];
  const code = codeOf(formatted.extensions);
  if (!code || code === 'INTERNAL_SERVER_ERROR') return MASKED;
  if (/more than? \d+ tokens|more that \d+ tokens/.test(formatted.message))
    return { code: 'QUERY_TOO_LONG', ...tokens(formatted) };
  return { code, message: formatted.message };
}

function tokens({ message }: GraphQLFormattedError): { readonly message: string } {
  const limit = /\d+/.exec(message)?.[0] ?? '';
  return { message: `The query has more than ${limit} tokens, which is the limit.` };
}

function causeOf(error: unknown): unknown {
  const unwrapped = unwrapResolverError(error);
  return unwrapped instanceof GraphQLError ? (unwrapped.originalError ?? unwrapped) : unwrapped;
}

function codeOf(extensions: GraphQLFormattedError['extensions']): ErrorCode | undefined {
  const code = extensions?.code;
  if (isErrorCode(code)) return code;
  return typeof code === 'string' ? RENAMED[code] : undefined;
}
