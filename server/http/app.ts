import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import compress from '@fastify/compress';
import helmet from '@fastify/helmet';
import Fastify, { type FastifyInstance, LogController } from 'fastify';
import type { Config } from '../config.ts';
import type { Atlas } from '../domain/atlas.ts';
import { createContext } from '../graphql/context.ts';
import { createSchema, printPublicSchema } from '../graphql/schema.ts';
import { createGraphQLServer } from '../graphql/server.ts';
import { serveClient } from './client.ts';
import { NOTHING_POLICY } from './csp.ts';
import { handleErrors } from './errors.ts';
import { serveHealth } from './health.ts';
import { protect } from './protection.ts';

export interface AppOptions {
  readonly config: Pick<Config, 'limits' | 'trustProxy' | 'logLevel'>;
  readonly atlas: Atlas;
  readonly version: string;
  /** The built client. */
  readonly clientFolder?: string;
  readonly draining?: () => boolean;
}

const CLIENT_FOLDER = fileURLToPath(new URL('../../dist/client', import.meta.url));

/** The whole server but for the port it listens on. */
export async function createApp(options: AppOptions): Promise<FastifyInstance> {
  const { config, atlas, version, draining = () => false } = options;
  const app = Fastify({
    logger: { level: config.logLevel, serializers: { req: describeRequest } },
    genReqId: () => randomUUID(),
    bodyLimit: config.limits.bodyBytes,
    requestTimeout: config.limits.connectionMs,
    trustProxy: trusted(config.trustProxy),
    logController: new LogController({ disableRequestLogging: true }),
    forceCloseConnections: 'idle',
  });
  app.removeContentTypeParser('text/plain');
  handleErrors(app);
  await app.register(helmet, {
    contentSecurityPolicy: false,
    frameguard: { action: 'deny' },
    referrerPolicy: { policy: 'no-referrer' },
    // The API may be read from anywhere; pages cannot be framed.
    crossOriginResourcePolicy: { policy: 'cross-origin' },
  });
  app.addHook('onRequest', async (request, reply) => {
    reply.header('content-security-policy', NOTHING_POLICY).header('x-request-id', request.id);
  });
  await app.register(compress, { threshold: 1_024, encodings: ['br', 'gzip'] });
  await protect(app, config.limits);
  serveHealth(app, atlas, { version, draining });
  await serveGraphQL(app, atlas, config);
  await serveClient(app, options.clientFolder ?? CLIENT_FOLDER);
  return app;
}

async function serveGraphQL(app: FastifyInstance, atlas: Atlas, { limits }: AppOptions['config']): Promise<void> {
  const schema = createSchema();
  const printed = printPublicSchema(schema);
  const apollo = createGraphQLServer(schema, limits, app.log);
  await apollo.start();
  app.addHook('onClose', () => apollo.stop());
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    onRequest: async (_request, reply) => {
      reply.header('access-control-allow-origin', '*');
    },
    handler: fastifyApolloHandler(apollo, { context: (request) => createContext(atlas, limits, request.id) }),
  });
  app.options('/graphql', async (_request, reply) =>
    reply
      .code(204)
      .header('access-control-allow-origin', '*')
      .header('access-control-allow-methods', 'GET, POST')
      .header('access-control-allow-headers', 'content-type, accept')
      .header('access-control-max-age', '86400')
      .send(),
  );
  app.get('/schema.graphql', async (_request, reply) =>
    reply.type('text/plain; charset=utf-8').header('cache-control', 'public, max-age=300').send(printed),
  );
}

function trusted(proxies: Config['trustProxy']): false | string[] | ((address: string, hop: number) => boolean) {
  if (typeof proxies === 'number') return (_address, hop) => hop < proxies;
  return proxies === false ? false : [...proxies];
}

/** No variables, search text or full address: what somebody looks for is theirs. */
function describeRequest(request: { readonly method: string; readonly url: string }) {
  return { method: request.method, path: request.url.split('?')[0] };
}
