/** The store is away: the process stays up, says so, and answers quickly. */
import { createServer, type Server } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { EmbeddedEngine } from '../../server/engine/embedded.ts';
import { Neo4jEngine } from '../../server/engine/neo4j.ts';
import { aGraph, anInstrument } from '../builders.ts';
import { type Api, anApi, anEngine, reasonOf } from './support.ts';

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

async function open(engine: Parameters<typeof anApi>[0]): Promise<Api> {
  const api = await anApi(engine);
  closing.push(() => api.close());
  return api;
}

async function timed<T>(work: Promise<T>): Promise<readonly [T, number]> {
  const began = performance.now();
  return [await work, performance.now() - began];
}

/** Accepts connections and never answers. */
async function silentPort(): Promise<number> {
  const sockets: { destroy(): void }[] = [];
  const server: Server = createServer((socket) => void sockets.push(socket));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(async () => {
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  });
  return (server.address() as { port: number }).port;
}

describe('a Neo4j that is down at the start (neo4j driver, no server)', () => {
  const at = (port: number) => new Neo4jEngine({ uri: `bolt://127.0.0.1:${port}`, user: 'neo4j', password: 'x' });

  it('is told by health, while the process lives and needs no store for what needs none', async () => {
    const api = await open(at(9));
    expect((await api.app.inject('/livez')).statusCode).toBe(200);
    expect((await api.app.inject('/readyz')).statusCode).toBe(503);
    const health = (await api.app.inject('/health')).json();
    expect(health).toMatchObject({ status: 'down', engine: 'neo4j', release: null });
    expect(health.reason).toMatch(/ServiceUnavailable/);
    expect(health.reason).not.toContain('127.0.0.1');
    expect((await api.app.inject('/')).statusCode).not.toBe(500);
    expect((await api.post('{ __schema { queryType { name } } limits { name } }')).errors).toEqual([]);
  });

  it('answers SERVICE_UNAVAILABLE quickly, and at once after that', async () => {
    const api = await open(at(9));
    const ask = () => timed(api.post('{ node(id: "ungp") { id } }'));
    const [answer, first] = await ask();
    expect([answer.status, reasonOf(answer).code]).toEqual([503, 'SERVICE_UNAVAILABLE']);
    expect(first).toBeLessThan(5_000);
    const [again, second] = await ask();
    expect(reasonOf(again).code).toBe('SERVICE_UNAVAILABLE');
    expect(second).toBeLessThan(1_000);
    expect(JSON.stringify(answer)).not.toMatch(/127\.0\.0\.1|bolt/);
  });

  it('does not hang on a port that says nothing', async () => {
    const api = await open(at(await silentPort()));
    const [answer, ms] = await timed(api.post('{ node(id: "ungp") { id } }'));
    expect(answer.status).toBeGreaterThanOrEqual(503);
    expect(ms).toBeLessThan(8_000);
  });
});

describe('an empty store', () => {
  it('is not ready, and says why', async () => {
    const api = await open(new EmbeddedEngine());
    expect((await api.app.inject('/readyz')).json()).toMatchObject({ reason: 'No release is loaded.' });
    const answer = await api.post('{ node(id: "ungp") { id } }');
    expect([answer.status, answer.errors[0]?.message]).toEqual([503, 'No release of the dataset is loaded.']);
  });

  it('answers as soon as there is a release', async () => {
    const engine = new EmbeddedEngine();
    const api = await open(engine);
    await api.post('{ node(id: "ungp") { id } }');
    await engine.load(aGraph({ entities: [anInstrument('ungp')] }));
    expect(await api.ask('{ node(id: "ungp") { id } }')).toEqual({ node: { id: 'ungp' } });
  });
});

describe('a release that this code does not read', () => {
  it('is refused with both versions', async () => {
    const graph = aGraph({ entities: [anInstrument('ungp')] });
    const api = await open(await anEngine({ ...graph, release: { ...graph.release, schemaVersion: 99 } }));
    const answer = await api.post('{ node(id: "ungp") { id } }');
    expect([answer.status, answer.errors[0]?.message]).toEqual([
      503,
      expect.stringMatching(/version 99; this server reads 1/),
    ]);
    expect((await api.app.inject('/health')).json()).toMatchObject({ status: 'down' });
  });
});
