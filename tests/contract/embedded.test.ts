import { describe, expect, it } from 'vitest';
import { EmbeddedEngine } from '../../server/engine/embedded.ts';
import type { Params, Query, Row } from '../../server/engine/port.ts';
import * as queries from '../../server/engine/queries/index.ts';
import { aGraph, anInstrument } from '../builders.ts';
import { engineContract } from './engine.contract.ts';

// Rows without an order come shuffled here, so a query that forgot its ORDER BY fails.
engineContract('embedded', { open: async () => new EmbeddedEngine({ shuffleUnordered: true }), randomGraphs: 60 });

describe('embedded engine', () => {
  const heavy: Query<Params, Row> = {
    name: 'heavy',
    heavy: true,
    cypher:
      'UNWIND range(1, 1500) AS a UNWIND range(1, 1500) AS b WITH a, b WHERE (a * b) % 7 = 1 RETURN count(*) AS n',
    toResult: (row) => row,
  };

  it('runs four heavy queries at a time, keeps light ones quick and turns late ones away as `busy`', async () => {
    const engine = new EmbeddedEngine();
    const graph = aGraph({ entities: [anInstrument('a')] });
    await engine.load(graph);
    const settled: string[] = [];
    const crowd = Array.from({ length: 6 }, (_, i) =>
      engine.read(heavy, {}, { timeoutMs: 60_000 }).then(() => settled.push(`heavy ${i}`)),
    );
    const late = engine.read(heavy, {}, { timeoutMs: 1 });
    const light = engine
      .read(queries.entitiesByIds, { release: graph.release.id, ids: ['a'] })
      .then(() => settled.push('light'));
    await expect(late).rejects.toMatchObject({ code: 'busy' });
    await Promise.all([...crowd, light]);
    expect(settled[0]).toBe('light');
    await engine.close();
  });
});
