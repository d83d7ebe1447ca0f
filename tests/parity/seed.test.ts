/** The command line fills a Neo4j once, and the server answers from it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readAtlas } from '../../seeds/index.ts';
import type { Release } from '../../server/model.ts';
import { neo4jForTests, neo4jIsRequired, type TestServer } from '../contract/neo4j/server.ts';

const found = await neo4jForTests();

if (found.server) {
  seeding(found.server);
} else {
  it.skipIf(!neo4jIsRequired())(`neo4j: seeding (not run: ${found.reason})`, () => expect.fail(found.reason));
}

function seeding(neo4j: TestServer): void {
  let release: Release;
  const { uri, user, password } = neo4j.settings;
  const connection = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: '' };

  beforeAll(async () => {
    await neo4j.wipe();
    const { graph } = await readAtlas('data');
    if (!graph) throw new Error('The data are not valid: npm run data:check says why.');
    release = graph.release;
  });
  afterAll(() => neo4j.stop());

  describe('neo4j and the command line', { timeout: 300_000 }, () => {
    it('loads a release once', async () => {
      const first = await finished(start(['seeds/main.ts', 'load'], connection));
      expect(first).toMatchObject({ code: 0, err: '' });
      expect(first.out).toContain(`Loaded release ${release.id}.`);
      const before = await nodes(neo4j);

      const second = await finished(start(['seeds/main.ts', 'load'], connection));
      expect(second).toMatchObject({ code: 0, err: '' });
      expect(second.out).toContain(`Release ${release.id} was there already.`);
      expect(await nodes(neo4j)).toEqual(before);
    });

    it('serves the release that was loaded', async () => {
      const server = start(['server/main.ts'], { ...connection, PORT: '0', LOG_LEVEL: 'warn' });
      const ended = finished(server);
      try {
        const address = await addressOf(server);
        const { id, hash, date, counts } = release;
        expect(await (await fetch(`${address}/health`)).json()).toMatchObject({
          ...{ status: 'ready', engine: 'neo4j', release: { id, hash, date, counts } },
        });
        const answer = await fetch(`${address}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ query: '{ dataset { engine hash } node(id: "ungp") { id kind } }' }),
        });
        expect(await answer.json()).toEqual({
          data: { dataset: { engine: 'neo4j', hash }, node: { id: 'ungp', kind: 'Instrument' } },
        });
      } finally {
        server.kill('SIGTERM');
      }
      expect(await ended).toMatchObject({ code: 0, err: '' });
    });
  });
}

function start(args: readonly string[], env: Readonly<Record<string, string>>): ChildProcess {
  return spawn(process.execPath, ['--import', 'tsx', ...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

async function finished(child: ChildProcess): Promise<{ code: number | null; out: string; err: string }> {
  let [out, err] = ['', ''];
  child.stdout?.on('data', (chunk) => (out += chunk));
  child.stderr?.on('data', (chunk) => (err += chunk));
  const [code] = await once(child, 'close');
  return { code, out, err };
}

/** The server says where it listens once it does. */
function addressOf(child: ChildProcess): Promise<string> {
  let said = '';
  return new Promise((resolve, reject) => {
    child.stdout?.on('data', (chunk) => {
      said += chunk;
      const address = said.match(/http:\/\/[\d.]+:\d+/)?.[0];
      if (address) resolve(address);
    });
    child.once('close', () => reject(new Error(`The server ended: ${said}`)));
  });
}

async function nodes(neo4j: TestServer): Promise<unknown> {
  return neo4j.run('MATCH (n) RETURN labels(n) AS labels, count(*) AS count ORDER BY labels');
}
