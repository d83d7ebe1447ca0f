import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Neo4jEngine } from '../../../server/engine/neo4j.ts';
import * as queries from '../../../server/engine/queries/index.ts';
import type { AtlasGraph } from '../../../server/model.ts';
import { syntheticGraph } from '../synthetic.ts';
import { neo4jForTests, neo4jIsRequired, type TestServer } from './server.ts';

const LOCK_MS = 1_500;
const OLD = syntheticGraph({ relationships: 200, seed: 1 });
const SIZE = 3_000;
const aNew = (seed: number) => syntheticGraph({ relationships: SIZE, seed });
const found = await neo4jForTests();

if (!found.server) {
  it.skipIf(!neo4jIsRequired())(`neo4j: loaders (not run: ${found.reason})`, () => expect.fail(found.reason));
} else {
  loaders(found.server);
}

function loaders(server: TestServer): void {
  const { settings } = server;
  let engine: Neo4jEngine;

  /** Runs a loader of `aNew(seed)` in its own process; `watch` may kill it. Gives the last line it wrote. */
  async function loader(seed: number, watch: (share: number, kill: () => void) => void): Promise<string> {
    const args = [settings.uri, settings.user, settings.password, SIZE, seed, LOCK_MS].map(String);
    const file = fileURLToPath(new URL('./loader.ts', import.meta.url));
    const child = spawn(process.execPath, ['--import', 'tsx', file, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
    const kill = () => child.kill('SIGKILL');
    watch(0, kill);
    let last = '';
    createInterface(child.stdout).on('line', (line) => {
      last = line;
      const [done, total] = line.split(' ').map(Number);
      if (done !== undefined && total !== undefined) watch(done / total, kill);
    });
    await once(child, 'close');
    return last;
  }

  async function expectExactlyOld(): Promise<void> {
    expect(await engine.release()).toEqual(OLD.release);
    const all = { release: OLD.release.id, after: '', limit: 10_000 };
    expect(await engine.read(queries.entitiesPage, all)).toEqual(OLD.entities);
    const ids = OLD.relationships.map(({ id }) => id);
    expect(await engine.read(queries.relationshipsByIds, { release: OLD.release.id, ids })).toEqual(OLD.relationships);
    const claims = { release: OLD.release.id, ids: OLD.claims.map(({ id }) => id) };
    expect(await engine.read(queries.claimsByIds, claims)).toEqual(OLD.claims);
  }

  describe('neo4j: loaders that are killed or meet', () => {
    beforeAll(async () => {
      await server.wipe();
      engine = new Neo4jEngine(settings, LOCK_MS);
      await engine.load(OLD);
    });
    afterAll(async () => {
      await engine.close();
      await server.stop();
    });

    /** A kill that came after the switch leaves the new one, whole. */
    async function expectOldOrWhole(seed: number): Promise<void> {
      const release = await engine.release();
      if (release?.id === OLD.release.id) return expectExactlyOld();
      const graph = aNew(seed);
      expect(release).toEqual(graph.release);
      const all = { release: graph.release.id, after: '', limit: 10_000 };
      expect(await engine.read(queries.entitiesPage, all)).toEqual(graph.entities);
      await engine.load(OLD);
    }

    // Each of these loads begins by clearing away what the one before it left.
    it.each([0.01, 0.15, 0.4, 0.6, 0.85, 0.95])(
      'neo4j: killed at share %d of the load, readers keep the old release',
      async (share) => {
        await loader(10, (reached, kill) => reached >= share && kill());
        await expectExactlyOld();
      },
    );

    it.each([600, 800, 1_000, 1_200, 1_500, 2_000])(
      'neo4j: killed %d ms after its start, readers have the old release or the whole new one',
      async (ms) => {
        await loader(ms, (reached, kill) => reached === 0 && setTimeout(kill, ms));
        await expectOldOrWhole(ms);
      },
    );

    it('neo4j: killed after its last batch, readers have the old release or the whole new one', async () => {
      await loader(11, (reached, kill) => reached === 1 && kill());
      await expectOldOrWhole(11);
    });

    it('neo4j: the next load after a killed one succeeds and leaves nothing behind', async () => {
      const NEW = aNew(12);
      await loader(12, (reached, kill) => reached > 0.5 && kill());
      await expectExactlyOld();
      expect((await engine.load(NEW)).outcome).toBe('loaded');
      const rows = await server.run('MATCH (n) WHERE n.release IS NOT NULL RETURN DISTINCT n.release AS release');
      expect(rows.map((row) => row.release).toSorted()).toEqual([OLD.release.id, NEW.release.id].toSorted());
      const states = await server.run('MATCH (r:Release) RETURN r.id AS id, r.status AS status, r.active AS active');
      expect(states).toHaveLength(2);
      expect(states).toContainEqual({ id: NEW.release.id, status: 'complete', active: true });
    });

    it('neo4j: keeps the release before, deletes the ones before that', async () => {
      const [second, third] = [2, 3].map((seed) => syntheticGraph({ relationships: 100, seed })) as [
        AtlasGraph,
        AtlasGraph,
      ];
      await engine.load(OLD);
      await engine.load(second);
      await engine.load(third);
      const rows = await server.run('MATCH (n) WHERE n.release IS NOT NULL RETURN DISTINCT n.release AS release');
      expect(rows.map((row) => row.release).toSorted()).toEqual([second.release.id, third.release.id].toSorted());
      expect((await engine.load(second)).outcome, 'going back needs no writing').toBe('loaded');
    });

    it('neo4j: the second of two loaders is told so, and the first one finishes', async () => {
      let second: Promise<unknown> | undefined;
      const other = new Neo4jEngine(settings, LOCK_MS);
      const outcome = await loader(13, (reached) => {
        if (reached > 0)
          second ??= other.load(syntheticGraph({ relationships: 50, seed: 9 })).catch((error: unknown) => error);
      });
      expect(outcome).toBe('loaded');
      expect(await second).toMatchObject({ code: 'busy', message: expect.stringContaining('at work') });
      expect(await engine.release()).toEqual(aNew(13).release);
      await other.close();
    });
  });
}
