import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { auditServer } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../server/engine/port.ts';
import { aGraph, anInstrument } from '../builders.ts';
import { type Api, anApi, anEngine, reasonOf } from './support.ts';

let folder: string;
let api: Api;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'norm-atlas-client-'));
  await mkdir(join(folder, 'assets'));
  const page = '<!doctype html><script nonce="__CSP_NONCE__"></script><style nonce="__CSP_NONCE__"></style>';
  await writeFile(join(folder, 'index.html'), page);
  await writeFile(join(folder, 'playground.html'), page);
  await writeFile(join(folder, 'assets/app-1a2b3c.js'), `// ${'x'.repeat(5_000)}`);
  await writeFile(join(folder, 'favicon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  api = await anApi(await anEngine(aGraph({ entities: [anInstrument('ungp')] })), { clientFolder: folder });
});
afterAll(async () => {
  await api.close();
  await rm(folder, { recursive: true });
});

const get = (url: string, headers: Record<string, string> = {}) => api.app.inject({ method: 'GET', url, headers });

describe('GraphQL over HTTP', () => {
  it('passes every audit', async () => {
    const url = `${await api.app.listen({ port: 0, host: '127.0.0.1' })}/graphql`;
    const results = await auditServer({ url });
    expect(results.filter((result) => result.status !== 'ok').map(({ id, name }) => `${id} ${name}`)).toEqual([]);
    expect(results.length).toBe(61);
  });

  it('answers a simple GET', async () => {
    const answer = await get('/graphql?query={__typename}');
    expect(answer.json()).toEqual({ data: { __typename: 'Query' } });
    expect(answer.headers['access-control-allow-origin']).toBe('*');
  });

  it.each([
    ['a batch', { payload: '[{"query":"{__typename}"},{"query":"{__typename}"}]' }, 400],
    ['no JSON', { payload: '{' }, 400],
    ['plain text', { payload: '{__typename}', headers: { 'content-type': 'text/plain' } }, 415],
    [
      'a form',
      { payload: 'query={__typename}', headers: { 'content-type': 'application/x-www-form-urlencoded' } },
      415,
    ],
    ['a body that is too large', { payload: JSON.stringify({ query: `{__typename}#${'x'.repeat(100_000)}` }) }, 413],
  ])('refuses %s', async (_, options, status) => {
    const answer = await api.post('', {}, options);
    expect(answer.status).toBe(status);
    expect(answer.errors[0]?.extensions.code).toBe(status === 413 ? 'PAYLOAD_TOO_LARGE' : 'BAD_REQUEST');
  });

  it('refuses a persisted query', async () => {
    const extensions = { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } };
    const answer = await api.post('', {}, { payload: JSON.stringify({ extensions }) });
    expect(answer.errors[0]?.extensions.code).toBe('BAD_REQUEST');
  });

  it('takes an address of 8,000 characters and no more', async () => {
    const url = (n: number) => `/graphql?query={__typename}${'%20'.repeat(0)}&x=`.padEnd(n, 'x');
    expect((await get(url(8_000))).statusCode).toBe(200);
    const answer = await get(url(8_001));
    expect([answer.statusCode, answer.json().errors[0].extensions.code]).toEqual([414, 'URI_TOO_LONG']);
  });

  it('names the request in every error, and in a header', async () => {
    const answer = await api.post('{ nothing }');
    expect(answer.errors[0]?.extensions).toMatchObject({ code: 'GRAPHQL_VALIDATION_FAILED' });
    expect(answer.errors[0]?.extensions.requestId).toBe(answer.headers['x-request-id']);
  });

  it('takes a date of the calendar only', async () => {
    const at = (asOf: string) =>
      api.post('query ($d: Date) { node(id: "ungp") { status(asOf: $d) { standing } } }', { d: asOf });
    expect((await at('2024-02-29')).errors).toEqual([]);
    for (const bad of ['2023-02-29', '2023', 'today', '']) {
      expect(reasonOf(await at(bad)).code).toBe('BAD_USER_INPUT');
    }
  });
});

describe('pages', () => {
  it.each(['/', '/index.html', '/explore?focus=ungp', '/i/ungp~art.5', '/trace/x'])('%s is the app', async (url) => {
    const answer = await get(url);
    expect(answer.statusCode).toBe(200);
    expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(answer.headers['cache-control']).toBe('no-store');
    expect(answer.body).not.toContain('__CSP_NONCE__');
  });

  it('have a strict policy with a fresh nonce', async () => {
    const [one, two] = await Promise.all([get('/'), get('/')]);
    const nonce = (answer: typeof one) => /nonce="([^"]+)"/.exec(answer.body)?.[1];
    expect(nonce(one)).not.toBe(nonce(two));
    const policy = String(one.headers['content-security-policy']);
    expect(policy).toContain(`style-src 'self' 'nonce-${nonce(one)}'`);
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe-inline|unsafe-eval/);
    expect(one.headers).toMatchObject({
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    });
  });

  it('include a playground with a policy of its own', async () => {
    const answer = await get('/playground');
    expect(answer.statusCode).toBe(200);
    expect(String(answer.headers['content-security-policy'])).toContain("style-src 'self' 'unsafe-inline'");
  });

  it('keep hashed files for ever and others briefly, compressed', async () => {
    const asset = await get('/assets/app-1a2b3c.js', { 'accept-encoding': 'br' });
    expect(asset.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(asset.headers['content-encoding']).toBe('br');
    expect((await get('/favicon.svg')).headers['cache-control']).toBe('public, max-age=300');
  });

  it.each(['/assets/gone-1.js', '/nothing.css', '/.env', '/../package.json', '/wp-login.php'])(
    '%s is not there',
    async (url) => {
      const answer = await get(url);
      expect(answer.statusCode).toBe(404);
      expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/);
    },
  );

  it('say what to do while the client is not built', async () => {
    const bare = await anApi(api.engine, { clientFolder: join(folder, 'none') });
    const answer = await bare.app.inject('/');
    expect([answer.statusCode, answer.json().detail]).toEqual([404, 'The client is not built: run `npm run build`.']);
    await bare.app.close();
  });
});

describe('health', () => {
  it('is told', async () => {
    const { id } = (await api.engine.release()) ?? {};
    expect((await get('/livez')).json()).toEqual({ status: 'ok' });
    expect((await get('/readyz')).statusCode).toBe(200);
    expect((await get('/health')).json()).toMatchObject({
      status: 'ready',
      engine: 'embedded',
      release: { id },
      reason: null,
    });
    expect((await get('/version')).json()).toMatchObject({ version: '0.0.0-test', release: id });
  });

  it('comes with the schema', async () => {
    const answer = await get('/schema.graphql');
    expect(answer.body).toContain('type Query');
  });
});

describe('protection', () => {
  const statuses = async (api: Api, n: number, headers: (i: number) => Record<string, string>) => {
    const all: number[] = [];
    for (let i = 0; i < n; i += 1)
      all.push((await api.app.inject({ url: '/graphql?query={__typename}', headers: headers(i) })).statusCode);
    return all;
  };

  it('stops a caller at its limit, whatever address it claims', async () => {
    const strict = await anApi(api.engine, { limits: { requestsPerMinute: 10 } });
    const seen = await statuses(strict, 12, (i) => ({ 'x-forwarded-for': `10.0.0.${i}` }));
    expect(seen.filter((status) => status === 429).length).toBe(2);
    const refused = await strict.app.inject('/graphql?query={__typename}');
    expect(refused.json().errors[0].extensions.code).toBe('RATE_LIMITED');
    expect(refused.headers['retry-after']).toBeDefined();
    expect((await strict.app.inject('/livez')).statusCode).toBe(200);
    await strict.app.close();
  });

  it('tells callers apart behind a proxy that is named', async () => {
    const proxied = await anApi(api.engine, { limits: { requestsPerMinute: 2 }, trustProxy: ['127.0.0.1'] });
    expect(await statuses(proxied, 6, (i) => ({ 'x-forwarded-for': `10.0.0.${i % 3}` }))).toEqual(Array(6).fill(200));
    await proxied.app.close();
  });

  it('lets so many in at a time', async () => {
    const narrow = await anApi(slow(api.engine), { limits: { concurrentPerAddress: 3 } });
    const ask = () => narrow.post('{ node(id: "ungp") { id } }');
    const seen = (await Promise.all([ask(), ask(), ask(), ask()])).map(({ status }) => status).sort();
    expect(seen).toEqual([200, 200, 200, 429]);
    expect((await ask()).status).toBe(200);
    await narrow.app.close();
  });

  it('ends what takes too long', async () => {
    const hasty = await anApi(slow(api.engine), { limits: { requestMs: 50 } });
    const answer = await hasty.post('{ node(id: "ungp") { id jurisdiction { id } facts { predicate } } }');
    expect([answer.status, reasonOf(answer).code]).toEqual([504, 'TIMEOUT']);
    await hasty.app.close();
  });

  it('sends no answer beyond its limit', async () => {
    const small = await anApi(api.engine, { limits: { responseBytes: 200 } });
    expect((await small.post('{ __typename }')).errors).toEqual([]);
    const answer = await small.post('{ limits { name value description } }');
    expect(reasonOf(answer)).toMatchObject({ code: 'RESPONSE_TOO_LARGE', limit: 200 });
    await small.app.close();
  });

  it('masks what it did not expect', async () => {
    const broken: Engine = { ...wrap(api.engine), read: () => Promise.reject(new Error('secret: hunter2')) };
    const failing = await anApi(broken);
    const answer = await failing.post('{ node(id: "ungp") { id } }');
    expect([answer.status, reasonOf(answer).code]).toEqual([500, 'INTERNAL_SERVER_ERROR']);
    expect(JSON.stringify(answer)).not.toMatch(/hunter2|\.ts:/);
    await failing.app.close();
  });
});

function wrap(engine: Engine): Engine {
  return {
    name: engine.name,
    read: (query, params, options) => engine.read(query, params, options),
    load: (graph) => engine.load(graph),
    release: () => engine.release(),
    health: () => engine.health(),
    close: async () => undefined,
  };
}

/** Takes 100 ms for every read but that of the ontology, and keeps to its time limit. */
function slow(engine: Engine): Engine {
  return {
    ...wrap(engine),
    read: async (query, params, options) => {
      if (query.name !== 'ontology') await new Promise((resolve) => setTimeout(resolve, 100));
      return engine.read(query, params, options);
    },
  };
}
