/** Everything that can go wrong and that a caller may hear of. All else is logged and answered as INTERNAL_SERVER_ERROR. */

/** Code to HTTP status, for answers that hold no data. */
export const ERROR_STATUS = {
  GRAPHQL_PARSE_FAILED: 400,
  GRAPHQL_VALIDATION_FAILED: 400,
  BAD_USER_INPUT: 400,
  BAD_REQUEST: 400,
  QUERY_TOO_LONG: 400,
  QUERY_TOO_DEEP: 400,
  QUERY_TOO_COMPLEX: 400,
  TOO_MANY_ALIASES: 400,
  TOO_MANY_ROOT_FIELDS: 400,
  TOO_MANY_DIRECTIVES: 400,
  PAGE_TOO_LARGE: 400,
  LIST_TOO_LONG: 400,
  TEXT_TOO_LONG: 400,
  RESPONSE_TOO_LARGE: 400,
  INVALID_CURSOR: 400,
  RELEASE_CHANGED: 409,
  NOT_FOUND: 404,
  METHOD_NOT_ALLOWED: 405,
  PAYLOAD_TOO_LARGE: 413,
  URI_TOO_LONG: 414,
  RATE_LIMITED: 429,
  INTERNAL_SERVER_ERROR: 500,
  SERVICE_UNAVAILABLE: 503,
  TIMEOUT: 504,
} as const;

export type ErrorCode = keyof typeof ERROR_STATUS;

export function isErrorCode(code: unknown): code is ErrorCode {
  return typeof code === 'string' && Object.hasOwn(ERROR_STATUS, code);
}

/** What a limit was and what was asked for. */
export interface Excess {
  readonly limit: number;
  readonly actual: number;
}

/** A failure that the caller caused or can wait out; its message is for the caller. */
export class AtlasError extends Error {
  readonly code: ErrorCode;
  readonly excess: Excess | undefined;

  constructor(code: ErrorCode, message: string, excess?: Excess, options?: ErrorOptions) {
    super(message, options);
    this.name = 'AtlasError';
    this.code = code;
    this.excess = excess;
  }
}
