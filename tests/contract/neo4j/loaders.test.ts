import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Neo4jEngine } from '../../../server/engine/neo4j.ts';
import * as queries from '../../../server/engine/queries/index.ts';
import { syntheticGraph } from '../synthetic.ts';
import { neo4jForTests, neo4jIsRequired, type TestServer } from './server.ts';

const LOCK_MS = 1_500;
const OLD = syntheticGraph({ relationships: 200, seed: 1 });
const NEW_SIZE = { relationships: 3_000, seed: 2 };
const NEW = syntheticGraph(NEW_SIZE);
const found = await neo4jForTests();

if (!found.server) {
  it.skipIf(!neo4jIsRequired())(`neo4j: loaders (not run: ${found.reason})`, () => expect.fail(found.reason));
} else {
  loaders(found.server);
}

function loaders(server: TestServer): void {
  const { settings } = server;
  let engine: Neo4jEngine;

  /** Starts a loader of NEW; `onLine` may kill it. Gives the last line it wrote. */
  async function loader(onLine: (line: string, kill: () => void) => void): Promise<string> {
    const args = [settings.uri, settings.user, settings.password, NEW_SIZE.relationships, NEW_SIZE.seed, LOCK_MS];
    const file = fileURLToPath(new URL('./loader.ts', import.meta.url));
    const child = spawn(process.execPath, ['--import', 'tsx', file, ...args.map(String)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let last = '';
    createInterface(child.stdout).on('line', (line) => {
      last = line;
      onLine(line, () => child.kill('SIGKILL'));
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

    // Each of these loads begins by clearing away what the one before it left.
    it.each([0.01, 0.15, 0.4, 0.6, 0.85, 1])(
      'neo4j: killed at share %d of the load, readers keep the old release',
      async (share) => {
        await loader((line, kill) => {
          const [done, total] = line.split(' ').map(Number);
          if (done !== undefined && total !== undefined && done >= share * total) kill();
        });
        if ((await engine.release())?.id !== NEW.release.id) return expectExactlyOld();
        // The kill came after the switch: then the new one is whole. Go back for the next round.
        expect(share).toBe(1);
        expect((await engine.load(OLD)).outcome).toBe('loaded');
      },
    );

    it.each([900, 1_300, 1_700])('neo4j: killed %d ms after its start, readers keep the old release', async (ms) => {
      const child = loader(() => {});
      const kill = new Promise((resolve) => setTimeout(resolve, ms));
      await kill;
      await expectExactlyOld();
      await child;
      await engine.load(OLD);
    });

    it('neo4j: the next load after a killed one succeeds and leaves nothing behind', async () => {
      await loader((line, kill) => {
        const [done, total] = line.split(' ').map(Number);
        if (done !== undefined && total !== undefined && done >= total / 2) kill();
      });
      await expectExactlyOld();
      expect((await engine.load(NEW)).outcome).toBe('loaded');
      const rows = await server.run('MATCH (n) WHERE n.release IS NOT NULL RETURN DISTINCT n.release AS release');
      expect(rows.map((row) => row.release).toSorted()).toEqual([OLD.release.id, NEW.release.id].toSorted());
      const states = await server.run('MATCH (r:Release) RETURN r.id AS id, r.status AS status, r.active AS active');
      expect(states).toHaveLength(2);
      expect(states).toContainEqual({ id: NEW.release.id, status: 'complete', active: true });
    });

    it('neo4j: keeps the release before, deletes the ones before that', async () => {
      const third = syntheticGraph({ relationships: 100, seed: 3 });
      await engine.load(third);
      const rows = await server.run('MATCH (n) WHERE n.release IS NOT NULL RETURN DISTINCT n.release AS release');
      expect(rows.map((row) => row.release).toSorted()).toEqual([NEW.release.id, third.release.id].toSorted());
      expect((await engine.load(NEW)).outcome, 'going back needs no writing').toBe('loaded');
    });

    it('neo4j: the second of two loaders is told so, and the first one finishes', async () => {
      await engine.load(OLD);
      await server.run('MATCH (r:Release {active: false}) SET r.status = "retired"');
      let second: Promise<unknown> | undefined;
      const other = new Neo4jEngine(settings, LOCK_MS);
      const outcome = await loader(() => {
        second ??= other.load(syntheticGraph({ relationships: 50, seed: 9 })).catch((error: unknown) => error);
      });
      expect(outcome).toBe('loaded');
      expect(await second).toMatchObject({ code: 'busy', message: expect.stringContaining('at work') });
      expect(await engine.release()).toEqual(NEW.release);
      await other.close();
    });
  });
}
