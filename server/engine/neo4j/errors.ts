import { Neo4jError } from 'neo4j-driver';
import { EngineError, type EngineErrorCode } from '../port.ts';

/**
 * The one place where an error of the driver becomes an EngineError. `poolSize` tells a full pool (`busy`) from a
 * server that does not answer (`unavailable`): the driver reports both as the same acquisition timeout.
 */
export function toEngineError(error: unknown, what: string, poolSize: number): EngineError {
  if (error instanceof EngineError) return error;
  if (!(error instanceof Neo4jError))
    return new EngineError('query', `${what} failed: ${String(error)}`, { cause: error });
  return new EngineError(codeOf(error, poolSize), `${what} failed: ${error.code}: ${error.message}`, { cause: error });
}

function codeOf(error: Neo4jError, poolSize: number): EngineErrorCode {
  const { code, message } = error;
  const active = /acquisition timed out.*Active conn count = (\d+)/.exec(message)?.[1];
  if (active !== undefined) return Number(active) >= poolSize ? 'busy' : 'unavailable';
  for (const [pattern, meaning] of MEANINGS) if (pattern.test(code)) return meaning;
  return 'query';
}

const MEANINGS: readonly (readonly [RegExp, EngineErrorCode])[] = [
  [
    /Security\.(Unauthorized|AuthenticationRateLimit|CredentialsExpired|TokenExpired|AuthorizationExpired)$/,
    'unauthorised',
  ],
  [/^(ServiceUnavailable|SessionExpired|ProtocolError)$/, 'unavailable'],
  [/(DatabaseUnavailable|DatabaseNotFound|NotALeader|RoutingTableNotFound)$/, 'unavailable'],
  [
    /Transaction\.(TransactionTimedOut|TransactionTimedOutClientConfiguration|Terminated|LockClientStopped)$/,
    'timeout',
  ],
  [/(OutOfMemory\w*|MaximumTransactionLimitReached|DeadlockDetected)$/, 'busy'],
];
