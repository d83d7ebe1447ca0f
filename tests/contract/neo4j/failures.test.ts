import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Neo4jEngine } from '../../../server/engine/neo4j.ts';
import type { EngineError, Params, Query, Row } from '../../../server/engine/port.ts';
import { aGraph, anInstrument } from '../../builders.ts';
import { TcpProxy } from './proxy.ts';
import { neo4jForTests, neo4jIsRequired, type TestServer } from './server.ts';

const found = await neo4jForTests();
const GRAPH = aGraph({ entities: [anInstrument('a')] });
const QUICK: Query<Params, Row> = { name: 'quick', cypher: 'RETURN 1 AS one', toResult: (row) => row };
const SLOW: Query<Params, Row> = {
  name: 'slow',
  cypher: 'UNWIND range(1, 30000) AS a UNWIND range(1, 30000) AS b WITH a, b WHERE a * b = 7 RETURN count(*) AS n',
  toResult: (row) => row,
};

/** The error of a read and how long it took to come. */
async function failure(engine: Neo4jEngine, query = QUICK, timeoutMs?: number): Promise<EngineError & { ms: number }> {
  const began = performance.now();
  const error = await engine
    .read(query, {}, timeoutMs === undefined ? {} : { timeoutMs })
    .then(() => expect.fail('the read succeeded'))
    .catch((caught: unknown) => caught as EngineError);
  return Object.assign(error, { ms: performance.now() - began });
}

async function recovers(engine: Neo4jEngine): Promise<void> {
  const end = Date.now() + 15_000;
  while ((await engine.health()).status !== 'ready' && Date.now() < end) await sleep(100);
  expect((await engine.health()).status).toBe('ready');
  expect(await engine.read(QUICK, {})).toEqual([{ one: 1 }]);
}

if (!found.server) {
  it.skipIf(!neo4jIsRequired())(`neo4j: failures (not run: ${found.reason})`, () => expect.fail(found.reason));
} else {
  failures(found.server);
}

function failures(server: TestServer): void {
  const { settings } = server;

  describe('neo4j: a server that fails', () => {
    beforeAll(async () => {
      await server.wipe();
      const engine = new Neo4jEngine(settings);
      await engine.load(GRAPH);
      await engine.close();
    });
    afterAll(() => server.stop());

    it('neo4j: down at the start, `unavailable` in under a second, found again by itself', async () => {
      const proxy = new TcpProxy(settings.uri);
      await proxy.open();
      await proxy.cut();
      const engine = new Neo4jEngine({ ...settings, uri: proxy.uri });
      for (let i = 0; i < 3; i += 1) expect(await failure(engine)).toMatchObject({ code: 'unavailable' });
      expect((await failure(engine)).ms).toBeLessThan(1_000);
      expect((await engine.health()).status).toBe('down');
      await proxy.open();
      await recovers(engine);
      await engine.close();
      await proxy.cut();
    });

    it('neo4j: lost in the middle, `unavailable` at once after the first, found again by itself', async () => {
      const proxy = new TcpProxy(settings.uri);
      await proxy.open();
      const engine = new Neo4jEngine({ ...settings, uri: proxy.uri });
      await recovers(engine);
      await proxy.cut();
      expect((await failure(engine)).code).toBe('unavailable');
      const next = await failure(engine);
      expect(next.code).toBe('unavailable');
      expect(next.ms).toBeLessThan(1_000);
      await proxy.open();
      await recovers(engine);
      await engine.close();
      await proxy.cut();
    });

    it('neo4j: silent in the middle, `timeout`, then `unavailable`, found again by itself', async () => {
      const proxy = new TcpProxy(settings.uri);
      await proxy.open();
      const engine = new Neo4jEngine({ ...settings, uri: proxy.uri });
      await recovers(engine);
      proxy.silence();
      expect((await failure(engine, QUICK, 500)).code).toBe('timeout');
      await sleep(3_000);
      const next = await failure(engine);
      expect(next.code).toBe('unavailable');
      expect(next.ms).toBeLessThan(1_000);
      proxy.speak();
      await recovers(engine);
      await engine.close();
      await proxy.cut();
    });

    it('neo4j: a port that accepts and never answers', async () => {
      const proxy = new TcpProxy(settings.uri);
      await proxy.open();
      proxy.silence();
      const engine = new Neo4jEngine({ ...settings, uri: proxy.uri });
      const first = await failure(engine);
      expect(first.code).toBe('unavailable');
      expect(first.ms).toBeLessThan(3_500);
      expect((await failure(engine)).ms).toBeLessThan(1_000);
      await engine.close();
      await proxy.cut();
    });

    it('neo4j: a port that speaks HTTP', async () => {
      const http = createServer((_request, response) => response.end()).listen(0, '127.0.0.1');
      await sleep(50);
      const uri = `bolt://127.0.0.1:${(http.address() as AddressInfo).port}`;
      const engine = new Neo4jEngine({ ...settings, uri });
      expect((await failure(engine)).code).toBe('unavailable');
      expect((await failure(engine)).ms).toBeLessThan(1_000);
      await engine.close();
      http.close();
    });

    it('neo4j: a wrong password is `unauthorised`, asked once, and never shown', async () => {
      const engine = new Neo4jEngine({ ...settings, password: 'not-the-password' });
      const first = await failure(engine);
      expect(first.code).toBe('unauthorised');
      const more = await Promise.all([failure(engine), failure(engine), failure(engine), failure(engine)]);
      for (const error of more) expect(error).toMatchObject({ code: 'unauthorised', message: first.message });
      expect(`${first.message} ${first.stack}`).not.toContain('not-the-password');
      await engine.close();
      const right = new Neo4jEngine(settings);
      expect((await right.health()).status, 'not locked out').toBe('ready');
      await right.close();
    });

    it('neo4j: slow queries end as `timeout` on the server too, and give their connections back', async () => {
      const engine = new Neo4jEngine({ ...settings, poolSize: 2 });
      for (let round = 0; round < 3; round += 1) {
        const errors = await Promise.all([failure(engine, SLOW, 300), failure(engine, SLOW, 300)]);
        for (const error of errors) expect(error).toMatchObject({ code: 'timeout' });
      }
      expect(await engine.read(QUICK, {})).toEqual([{ one: 1 }]);
      await sleep(3_000);
      const running = await server.run(
        'SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH "UNWIND range" RETURN *',
      );
      expect(running).toEqual([]);
      await engine.close();
    });

    it('neo4j: a full pool is `busy`', async () => {
      const engine = new Neo4jEngine({ ...settings, poolSize: 1 });
      await recovers(engine);
      const slow = failure(engine, SLOW, 4_500);
      await sleep(50);
      expect((await failure(engine)).code).toBe('busy');
      expect((await slow).code).toBe('timeout');
      await recovers(engine);
      await engine.close();
    });
  });
}
