/** Keeps one caller from taking all: address length, requests per minute, requests at a time, size of an answer. */
import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { AtlasError } from '../errors.ts';
import type { Limits } from '../limits.ts';
import { isGraphQL } from './errors.ts';

/** Answered however busy the process is, and never counted. */
const UNCOUNTED = /^\/(?:livez|readyz|health|version|assets\/)/;

export async function protect(app: FastifyInstance, limits: Limits): Promise<void> {
  limitAddressLength(app, limits.urlCharacters);
  await app.register(rateLimit, {
    max: limits.requestsPerMinute,
    timeWindow: '1 minute',
    keyGenerator: callerOf,
    allowList: (request) => UNCOUNTED.test(request.url),
    errorResponseBuilder: (_request, { max, after }) =>
      new AtlasError('RATE_LIMITED', `More than ${max} requests in a minute; try again in ${after}.`, {
        limit: max,
        actual: max + 1,
      }),
  });
  limitConcurrency(app, limits);
  limitAnswers(app, limits.responseBytes);
}

/** An IPv6 caller has a whole /64 to itself. */
export function callerOf({ ip }: Pick<FastifyRequest, 'ip'>): string {
  return ip.includes(':') && !ip.startsWith('::ffff:') ? ip.split(':').slice(0, 4).join(':') : ip;
}

function limitAddressLength(app: FastifyInstance, limit: number): void {
  app.addHook('onRequest', async ({ url }) => {
    if (url.length <= limit) return;
    const message = `The address has ${url.length} characters; the limit is ${limit}. Use POST.`;
    throw new AtlasError('URI_TOO_LONG', message, { limit, actual: url.length });
  });
}

function limitConcurrency(app: FastifyInstance, limits: Limits): void {
  const perCaller = new Map<string, number>();
  const held = new WeakSet<FastifyRequest>();
  let total = 0;
  const count = (caller: string, change: 1 | -1) => {
    const now = (perCaller.get(caller) ?? 0) + change;
    total += change;
    if (now === 0) perCaller.delete(caller);
    else perCaller.set(caller, now);
  };
  app.addHook('onRequest', async (request, reply) => {
    if (!isGraphQL(request)) return;
    const caller = callerOf(request);
    if ((perCaller.get(caller) ?? 0) >= limits.concurrentPerAddress) {
      reply.header('retry-after', '1');
      throw new AtlasError('RATE_LIMITED', `More than ${limits.concurrentPerAddress} requests at a time.`);
    }
    if (total >= limits.concurrent) {
      reply.header('retry-after', '1');
      throw new AtlasError('SERVICE_UNAVAILABLE', 'The server is busy. Try again in a moment.');
    }
    held.add(request);
    count(caller, 1);
  });
  const release = async (request: FastifyRequest) => {
    if (held.delete(request)) count(callerOf(request), -1);
  };
  app.addHook('onResponse', release);
  app.addHook('onRequestAbort', release);
}

function limitAnswers(app: FastifyInstance, limit: number): void {
  app.addHook('onSend', async (request, reply, payload) => {
    if (!isGraphQL(request) || typeof payload !== 'string') return payload;
    const actual = Buffer.byteLength(payload);
    if (actual <= limit) return payload;
    reply.code(400).header('content-type', 'application/json; charset=utf-8');
    const message = `The answer has ${actual} bytes; the limit is ${limit}. Ask for smaller pages.`;
    const extensions = { code: 'RESPONSE_TOO_LARGE', limit, actual, requestId: request.id };
    return JSON.stringify({ errors: [{ message, extensions }] });
  });
}
