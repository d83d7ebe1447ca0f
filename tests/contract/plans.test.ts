import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build } from '../../server/engine/embedded-build.ts';
import { CASES } from './cases/index.ts';
import { syntheticGraph } from './synthetic.ts';

/** What a query by id may read of a graph of any size: the ids asked for, their edges and the claims on them. */
const ROWS = 700;
const byId = CASES.filter(({ query }) => !query.heavy);

describe('embedded engine: plans', () => {
  const graph = syntheticGraph({ relationships: 6_000, seed: 4 });
  const few = {
    ...graph,
    entities: graph.entities.slice(0, 4),
    relationships: graph.relationships.slice(0, 4),
    claims: graph.claims.slice(0, 4),
  };
  let store: Awaited<ReturnType<typeof build>>;
  beforeAll(async () => {
    store = await build(graph, {});
  });
  afterAll(() => store.close());

  it.each(byId.map((tried) => [tried.name, tried] as const))('%s reads by index, not by scan', async (_name, tried) => {
    for (const params of tried.params(few)) {
      const plain = await store.executeCypher(tried.query.cypher, params);
      expect(plain.rowsScanned ?? 0).toBeLessThan(ROWS);
    }
  });

  it('notices a scan', async () => {
    const scan = await store.executeCypher('MATCH (e:Entity) WHERE e.gist CONTAINS $part RETURN e.id AS id', {
      part: '7',
    });
    expect(scan.rowsScanned ?? 0).toBeGreaterThan(ROWS);
  });
});
