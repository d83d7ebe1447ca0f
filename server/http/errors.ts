/** Failures outside GraphQL execution, in one shape: GraphQL's at /graphql, else a problem (RFC 9457). */
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { AtlasError, ERROR_STATUS, type ErrorCode } from '../errors.ts';

const BY_FASTIFY: Readonly<Record<string, ErrorCode>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'PAYLOAD_TOO_LARGE',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'BAD_REQUEST',
  FST_ERR_CTP_INVALID_JSON_BODY: 'BAD_REQUEST',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'BAD_REQUEST',
};

export function isGraphQL(request: FastifyRequest): boolean {
  return request.url === '/graphql' || request.url.startsWith('/graphql?');
}

export function handleErrors(app: FastifyInstance): void {
  app.setErrorHandler<FastifyError | AtlasError>((error, request, reply) => {
    if (error instanceof AtlasError) return sendError(request, reply, error.code, error.message);
    const status = error.statusCode ?? 500;
    if (status >= 500) {
      request.log.error({ err: error }, 'unexpected error');
      return sendError(request, reply, 'INTERNAL_SERVER_ERROR', 'Something went wrong on the server.');
    }
    return sendError(request, reply, BY_FASTIFY[error.code] ?? 'BAD_REQUEST', error.message, status);
  });
}

export function sendError(
  request: FastifyRequest,
  reply: FastifyReply,
  code: ErrorCode,
  message: string,
  status: number = ERROR_STATUS[code],
): FastifyReply {
  const requestId = request.id;
  reply.code(status).header('cache-control', 'no-store');
  if (isGraphQL(request)) {
    const body = JSON.stringify({ errors: [{ message, extensions: { code, requestId } }] });
    return reply.type('application/json; charset=utf-8').send(body);
  }
  const problem = { type: 'about:blank', title: code, status, detail: message, code, requestId };
  return reply.type('application/problem+json').send(JSON.stringify(problem));
}
