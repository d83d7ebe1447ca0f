import type { FastifyInstance } from 'fastify';
import type { Atlas } from '../domain/atlas.ts';
import { SCHEMA_VERSIONS } from '../domain/atlas.ts';
import type { Health } from '../engine/port.ts';

/** How long an answer about the store holds. */
const TTL_MS = 1_000;

export interface HealthOptions {
  readonly version: string;
  /** True once the process has been told to stop. */
  readonly draining: () => boolean;
}

export function serveHealth(app: FastifyInstance, atlas: Atlas, { version, draining }: HealthOptions): void {
  const look = cached(async () => withoutDetails(await atlas.health()), TTL_MS);
  app.addHook('onSend', async (request, reply) => {
    if (/^\/(?:livez|readyz|health|version)$/.test(request.url)) reply.header('cache-control', 'no-store');
  });
  app.get('/livez', async () => ({ status: 'ok' }));
  app.get('/readyz', async (_request, reply) => {
    const health = await look();
    const reason = draining() ? 'The server is stopping.' : health.status === 'ready' ? null : health.reason;
    return reply
      .code(reason === null ? 200 : 503)
      .send(reason === null ? { status: 'ready' } : { status: 'notReady', reason });
  });
  app.get('/health', async () => describe(await look(), atlas, draining()));
  app.get('/version', async () => {
    const health = await look();
    const release = health.status === 'ready' ? health.release.id : null;
    return { version, schemaVersions: SCHEMA_VERSIONS, release };
  });
}

/** The first sentence says why; what follows may name addresses, which are for the log. */
function withoutDetails(health: Health): Health {
  if (health.status === 'ready') return health;
  return { ...health, reason: health.reason.replace(/(?<=[a-z])\. .*$/s, '.') };
}

function describe(health: Health, atlas: Atlas, draining: boolean) {
  const engine = atlas.engine.name;
  if (health.status !== 'ready')
    return { status: health.status, engine, release: null, reason: health.reason, draining };
  const { id, hash, date, counts } = health.release;
  return { status: 'ready', engine, release: { id, hash, date, counts }, reason: null, draining };
}

function cached<T>(make: () => Promise<T>, ttlMs: number): () => Promise<T> {
  let kept: Promise<T> | null = null;
  let made = 0;
  return () => {
    if (!kept || performance.now() - made > ttlMs) {
      made = performance.now();
      kept = make();
    }
    return kept;
  };
}
