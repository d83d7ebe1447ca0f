/** The built client: pages with a fresh nonce, hashed files for ever, everything else briefly. */
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { AtlasError } from '../errors.ts';
import { pagePolicy, playgroundPolicy } from './csp.ts';
import { sendError } from './errors.ts';

const NONCE_PLACE = /__CSP_NONCE__/g;
/** What a missing file would have ended in; ids may hold dots, so not every dot means a file. */
const FILE =
  /\.(?:js|mjs|css|map|json|html|svg|png|jpe?g|gif|ico|webp|woff2?|ttf|txt|xml|webmanifest|wasm|php|aspx?|env)$/i;

export async function serveClient(app: FastifyInstance, folder: string): Promise<void> {
  const page = (file: string, policy: (nonce: string) => string) => (_request: FastifyRequest, reply: FastifyReply) =>
    sendPage(reply, join(folder, file), policy);
  const index = page('index.html', pagePolicy);
  app.get('/', index);
  app.get('/index.html', index);
  app.get('/playground', page('playground.html', playgroundPolicy));
  app.get('/playground.html', page('playground.html', playgroundPolicy));
  if (existsSync(folder)) {
    await app.register(fastifyStatic, {
      root: folder,
      index: false,
      dotfiles: 'ignore',
      cacheControl: false,
      setHeaders: (reply, path) => {
        const hashed = path.slice(folder.length).replaceAll('\\', '/').startsWith('/assets/');
        reply.header('cache-control', hashed ? 'public, max-age=31536000, immutable' : 'public, max-age=300');
      },
    });
  }
  app.setNotFoundHandler((request, reply) => {
    const [path = ''] = request.url.split('?');
    const isRoute = ['GET', 'HEAD'].includes(request.method) && !path.startsWith('/assets/') && !FILE.test(path);
    if (isRoute) return index(request, reply);
    return sendError(request, reply, 'NOT_FOUND', 'There is nothing at this address.');
  });
}

async function sendPage(reply: FastifyReply, file: string, policy: (nonce: string) => string): Promise<FastifyReply> {
  const html = await readFile(file, 'utf8').catch(() => {
    throw new AtlasError('NOT_FOUND', 'The client is not built: run `npm run build`.');
  });
  const nonce = randomBytes(16).toString('base64');
  return reply
    .type('text/html; charset=utf-8')
    .header('cache-control', 'no-store')
    .header('content-security-policy', policy(nonce))
    .send(html.replace(NONCE_PLACE, nonce));
}
