import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { Neo4jEngine } from '../../../server/engine/neo4j.ts';
import * as queries from '../../../server/engine/queries/index.ts';
import { aGraph, anInstrument } from '../../builders.ts';
import { type RunningNeo4j, startNeo4j } from '../../neo4j/server.ts';
import { neo4jIsRequired } from './server.ts';

const GRAPH = aGraph({ entities: [anInstrument('a')] });
const home = await mkdtemp(join(tmpdir(), 'norm-atlas-restart-'));
const started: RunningNeo4j | Error = await startNeo4j({ home }).catch((error: Error) => error);

if (started instanceof Error) {
  it.skipIf(!neo4jIsRequired())(`neo4j: restart (not run: ${started.message})`, () => expect.fail(started.message));
} else {
  it('neo4j: crashes and comes back under load; every error has a code and the release is still there', async () => {
    const { uri, user, password } = started;
    const engine = new Neo4jEngine({ uri, user, password });
    await engine.load(GRAPH);
    const outcomes: string[] = [];
    let reading = true;
    const readers = Array.from({ length: 8 }, async () => {
      while (reading) {
        const read = engine.read(queries.entitiesByIds, { release: GRAPH.release.id, ids: ['a'] });
        outcomes.push(await read.then((found) => `${found.length}`).catch((error) => error.code));
        await sleep(5);
      }
    });
    await sleep(500);
    expect(new Set(outcomes)).toEqual(new Set(['1']));
    await started.kill();
    const again = await startNeo4j({ home, boltPort: Number(new URL(uri).port) });
    const end = Date.now() + 15_000;
    while ((await engine.health()).status !== 'ready' && Date.now() < end) await sleep(50);
    outcomes.push('back');
    await sleep(500);
    reading = false;
    await Promise.all(readers);
    expect(await engine.release()).toEqual(GRAPH.release);
    const during = outcomes.slice(0, outcomes.indexOf('back'));
    expect(during).toContain('unavailable');
    for (const outcome of during) expect(['1', 'unavailable', 'timeout']).toContain(outcome);
    expect(new Set(outcomes.slice(outcomes.indexOf('back') + 1))).toEqual(new Set(['1']));
    await engine.close();
    await again.kill();
    await rm(home, { recursive: true, force: true });
  });
}
