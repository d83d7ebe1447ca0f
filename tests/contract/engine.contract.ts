/** What every engine must do, as a suite over a factory of empty engines. */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine, EngineError, Params, Query, Row } from '../../server/engine/port.ts';
import * as queries from '../../server/engine/queries/index.ts';
import type { AtlasGraph } from '../../server/model.ts';
import { aGraph, anInstrument, aRelationship } from '../builders.ts';
import { arbitraryGraph } from './arbitrary-graph.ts';
import { answers, CASES, expectations } from './cases/index.ts';
import { syntheticGraph } from './synthetic.ts';

export interface EngineUnderTest {
  /** A new engine over an empty store; the suite closes it. */
  readonly open: () => Promise<Engine>;
  /** Graphs for the comparison with the model; each is a whole load. */
  readonly randomGraphs: number;
}

const SLOW: Query<Params, Row> = {
  name: 'slow',
  cypher: `
    UNWIND range(1, 3000) AS a
    UNWIND range(1, 3000) AS b
    WITH a, b
    WHERE (a * b) % 7 = 1
    RETURN count(*) AS count`,
  toResult: (row) => row,
};

const asQuery = (cypher: string): Query<Params, Row> => ({ name: 'test', cypher, toResult: (row) => row });
const failsWith = (code: EngineError['code']) => expect.objectContaining({ name: 'EngineError', code });
const countNodes = async (engine: Engine, graph: AtlasGraph) => {
  const rows = await engine.read(queries.counts, { release: graph.release.id });
  return rows.filter((row) => row.facet === 'entityKind').reduce((sum, row) => sum + row.count, 0);
};

export function engineContract(name: string, { open, randomGraphs }: EngineUnderTest): void {
  describe(`${name} engine: reading`, () => {
    const graph = syntheticGraph({ relationships: 150, seed: 3 });
    let engine: Engine;
    beforeAll(async () => {
      engine = await open();
      await engine.load(graph);
    });
    afterAll(() => engine.close());

    it('has a case for every query', () => {
      const known = Object.values(queries).filter((q) => typeof q === 'object' && 'cypher' in q);
      expect(CASES.map(({ query }) => query.name).toSorted()).toEqual(known.map((q) => q.name).toSorted());
    });

    it.each(CASES.map((tried) => [tried.name, tried] as const))(
      'answers %s as the model says',
      async (_name, tried) => {
        expect(await answers(engine, tried, graph)).toEqual(expectations(tried, graph));
      },
    );

    it('gives the ontology back whole', async () => {
      const rows = await engine.read(queries.ontology, { release: graph.release.id });
      expect(queries.ontologyOf(rows)).toEqual(graph.ontology);
    });

    it('knows nothing of another release', async () => {
      const found = await engine.read(queries.entitiesByIds, {
        release: 'other',
        ids: graph.entities.map((e) => e.id),
      });
      expect(found).toEqual([]);
    });

    it('takes any text as a value and never as a query', async () => {
      const before = await countNodes(engine, graph);
      await fc.assert(
        fc.asyncProperty(
          fc.oneof(fc.string({ unit: 'grapheme' }), fc.constant("'}) DETACH DELETE n //")),
          async (text) => {
            expect(await engine.read(queries.entitiesByIds, { release: graph.release.id, ids: [text] })).toEqual([]);
            expect(await engine.read(queries.entitiesByIds, { release: text, ids: [text] })).toEqual([]);
          },
        ),
        { numRuns: 25, seed: 11 },
      );
      expect(await countNodes(engine, graph)).toBe(before);
    });

    it('never writes in a read', async () => {
      await engine.read(asQuery('CREATE (n:Entity {id: $id}) RETURN n.id AS id'), { id: 'x' }).catch(() => {});
      const [row] = await engine.read(asQuery('MATCH (n:Entity {id: $id}) RETURN count(n) AS count'), { id: 'x' });
      expect(row).toEqual({ count: 0 });
    });

    it('reports a broken query as `query`', async () => {
      await expect(engine.read(asQuery('MATCH (n RETURN n'), {})).rejects.toThrow(failsWith('query'));
    });

    it('gives up on a slow query as `timeout`, and answers others', async () => {
      await expect(engine.read(SLOW, {}, { timeoutMs: 50 })).rejects.toThrow(failsWith('timeout'));
      expect(await countNodes(engine, graph)).toBe(graph.entities.length);
    });

    it('answers 200 reads at once', async () => {
      const ids = graph.entities.map((e) => e.id);
      const reads = ids
        .concat(ids, ids)
        .slice(0, 200)
        .map((id) => engine.read(queries.entitiesByIds, { release: graph.release.id, ids: [id] }));
      for (const found of await Promise.all(reads)) expect(found).toHaveLength(1);
    });
  });

  describe(`${name} engine: releases`, () => {
    const first = aGraph({ entities: [anInstrument('a'), anInstrument('b')] });
    const second = aGraph({
      entities: [anInstrument('a', { gist: 'new' }), anInstrument('c')],
      relationships: [aRelationship('a', 'REFERENCES', 'c')],
    });
    const gistOf = async (engine: Engine, graph: AtlasGraph) => {
      const [found] = await engine.read(queries.entitiesByIds, { release: graph.release.id, ids: ['a'] });
      return found && (found.gist ?? null);
    };

    it('is empty, loads, says `unchanged` on the same release, and switches', async () => {
      const engine = await open();
      expect(await engine.release()).toBeNull();
      expect((await engine.health()).status).toBe('empty');
      const seen: [number, number][] = [];
      const loaded = await engine.load(first, (done, total) => seen.push([done, total]));
      expect(loaded).toEqual({ outcome: 'loaded', release: first.release });
      expect(seen.at(-1)?.[0]).toBe(seen.at(-1)?.[1]);
      expect(await engine.load(first)).toEqual({ outcome: 'unchanged', release: first.release });
      expect(await engine.health()).toEqual({ status: 'ready', release: first.release });
      await engine.load(second);
      expect(await engine.release()).toEqual(second.release);
      expect(await gistOf(engine, second)).toBe('new');
      expect(await gistOf(engine, first), 'a request that began before the switch').toBe(null);
      await engine.close();
    });

    it('keeps the old release when the new one is refused', async () => {
      const engine = await open();
      await engine.load(first);
      await expect(engine.load({ ...second, entities: [] })).rejects.toThrow(failsWith('query'));
      expect(await engine.release()).toEqual(first.release);
      expect(await engine.load(second)).toEqual({ outcome: 'loaded', release: second.release });
      await engine.close();
    });

    it('shows readers one whole release or the other while it loads', async () => {
      const engine = await open();
      await engine.load(first);
      let loading = true;
      const load = engine.load(second).finally(() => {
        loading = false;
      });
      const seen = new Set<string>();
      while (loading) {
        const release = await engine.release();
        const graph = release?.id === first.release.id ? first : second;
        const found = await engine.read(queries.entitiesPage, { release: graph.release.id, after: '', limit: 100 });
        expect(found).toEqual(graph.entities);
        seen.add(graph.release.id);
        await new Promise((resolve) => setTimeout(resolve, 1));
      }
      await load;
      expect(seen).toContain(first.release.id);
      await engine.close();
    });

    it('lets one of two loads through', async () => {
      const engine = await open();
      const outcomes = await Promise.allSettled([engine.load(first), engine.load(second)]);
      const failed = outcomes.filter((o) => o.status === 'rejected');
      for (const { reason } of failed) expect(reason).toEqual(failsWith('busy'));
      const release = await engine.release();
      expect([first.release.id, second.release.id]).toContain(release?.id);
      await engine.close();
    });

    it('is `unavailable` once closed', async () => {
      const engine = await open();
      await engine.load(first);
      await engine.close();
      await expect(gistOf(engine, first)).rejects.toThrow(failsWith('unavailable'));
      await expect(engine.load(second)).rejects.toThrow(failsWith('unavailable'));
      expect((await engine.health()).status).toBe('down');
    });
  });

  describe(`${name} engine: random graphs`, () => {
    it('answers every query as the model says', async () => {
      const engine = await open();
      await fc.assert(
        fc.asyncProperty(arbitraryGraph, async (graph) => {
          await engine.load(graph);
          for (const tried of CASES) {
            expect(await answers(engine, tried, graph), tried.name).toEqual(expectations(tried, graph));
          }
        }),
        { numRuns: randomGraphs, seed: 20261121, endOnFailure: true },
      );
      await engine.close();
    }, 600_000);
  });
}
