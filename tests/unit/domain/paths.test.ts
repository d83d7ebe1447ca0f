import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collect } from '../../../server/domain/paths/collect.ts';
import { type Edge, enumerate } from '../../../server/domain/paths/enumerate.ts';
import { compareWays, rankWay } from '../../../server/domain/paths/rank.ts';
import type { FrontierEdge } from '../../../server/engine/queries/index.ts';
import type { Confidence, Entity } from '../../../server/model.ts';
import { anInstrument, anObligation } from '../../builders.ts';

const BUDGET = { ways: 10_000, visits: 1_000_000 };
const byId = (a: Edge, b: Edge) => (a.id < b.id ? -1 : 1);
const edges = (...pairs: string[]): Edge[] =>
  pairs.map((pair, i) => ({ id: `e${i}`, from: pair.charAt(0), to: pair.charAt(1) }));
const waysOf = (all: readonly Edge[], maxSteps = 4, budget = BUDGET) =>
  enumerate({ from: 'a', to: 'z', maxSteps, edges: all, compare: byId, budget });
const told = (all: readonly Edge[], maxSteps?: number) => waysOf(all, maxSteps).ways.map((way) => way.nodes.join(''));

describe('ways', () => {
  it('are all simple ones, shortest first, against the direction of edges too', () => {
    expect(told(edges('ab', 'bz', 'zc', 'ca', 'bc'))).toEqual(['abz', 'acz', 'abcz', 'acbz']);
  });

  it('keep to the number of steps', () => {
    expect(told(edges('ab', 'bc', 'cz'), 2)).toEqual([]);
    expect(told(edges('ab', 'bc', 'cz'), 3)).toEqual(['abcz']);
  });

  it('take the best of several edges between two nodes', () => {
    const [way] = waysOf([
      { id: 'y', from: 'a', to: 'z' },
      { id: 'x', from: 'z', to: 'a' },
    ]).ways;
    expect(way?.edges.map((edge) => edge.id)).toEqual(['x']);
  });

  it('say when the budget ended the search', () => {
    const many = 'bcdefgh'.split('').flatMap((n) => [`a${n}`, `${n}z`]);
    expect(waysOf(edges(...many), 4, { ways: 3, visits: 1_000 })).toMatchObject({
      complete: false,
      ways: { length: 3 },
    });
    expect(waysOf(edges(...many)).complete).toBe(true);
  });
});

const node = fc.constantFrom(...'abcdefgz');
const graph = fc
  .array(fc.tuple(node, node), { maxLength: 16 })
  .map((pairs) =>
    pairs.filter(([a, b]) => a !== b).map(([a, b], i) => ({ id: `e${String(i).padStart(2, '0')}`, from: a, to: b })),
  );

/** Every simple way, by trying everything. */
function naive(all: readonly Edge[], maxSteps: number): string[] {
  const found = new Set<string>();
  const walk = (nodes: string) => {
    const at = nodes.at(-1) ?? '';
    if (at === 'z') return void found.add(nodes);
    if (nodes.length > maxSteps) return;
    for (const edge of all) {
      const next = edge.from === at ? edge.to : edge.to === at ? edge.from : undefined;
      if (next && !nodes.includes(next)) walk(nodes + next);
    }
  };
  walk('a');
  return [...found].sort();
}

const frontierEdge = (edge: Edge, at: string): FrontierEdge => ({
  ...edge,
  at,
  next: edge.from === at ? edge.to : edge.from,
  type: 'REFERENCES',
  contested: false,
  confidence: 'high',
  nextKind: 'Instrument',
  nextType: 'guidelines',
});

describe('gathering level by level', () => {
  it('meets every way that there is, with one read per level', async () => {
    await fc.assert(
      fc.asyncProperty(graph, fc.integer({ min: 1, max: 6 }), async (all, maxSteps) => {
        let reads = 0;
        const collected = await collect({
          ...{ from: 'a', to: 'z', maxSteps, follows: () => true, maxEdgesPerLevel: 1_000, maxFrontier: 1_000 },
          edgesAt: async (ids) => {
            reads += 1;
            return ids.flatMap((id) =>
              all.filter((edge) => edge.from === id || edge.to === id).map((edge) => frontierEdge(edge, id)),
            );
          },
        });
        expect(reads).toBeLessThanOrEqual(maxSteps);
        expect(collected.complete).toBe(true);
        expect(told(collected.edges, maxSteps).sort()).toEqual(naive(all, maxSteps));
      }),
    );
  });

  it('does not go through a source', async () => {
    const all = edges('as', 'sz');
    const edgesAt = async (ids: readonly string[]) =>
      ids.flatMap((id) =>
        all
          .filter((e) => e.from === id || e.to === id)
          .map((e): FrontierEdge => {
            const edge = frontierEdge(e, id);
            return edge.next === 's' ? { ...edge, nextKind: 'Source' } : edge;
          }),
      );
    const limits = { maxSteps: 4, follows: () => true, maxEdgesPerLevel: 10, maxFrontier: 10 };
    expect((await collect({ ...limits, from: 'a', to: 'z', edgesAt })).edges).toEqual([]);
    expect((await collect({ ...limits, from: 'a', to: 's', edgesAt })).edges.length).toBeGreaterThan(0);
  });

  it('says when a level was cut', async () => {
    const all = edges('ab', 'ac', 'ad', 'bz');
    const edgesAt = async (ids: readonly string[], limit: number) =>
      ids
        .flatMap((id) => all.filter((e) => e.from === id || e.to === id).map((e) => frontierEdge(e, id)))
        .slice(0, limit);
    const request = { from: 'a', to: 'z', maxSteps: 4, follows: () => true, edgesAt };
    expect((await collect({ ...request, maxEdgesPerLevel: 1, maxFrontier: 10 })).complete).toBe(false);
    expect((await collect({ ...request, maxEdgesPerLevel: 10, maxFrontier: 1 })).complete).toBe(false);
  });
});

describe('ranks', () => {
  const entities = new Map<string, Entity>([
    ['a', anInstrument('a', { bindingness: 'binding' })],
    ['b', anObligation('b', { strength: 'statedIntention' })],
    ['c', anObligation('c', { strength: 'recommendation' })],
    ['z', anInstrument('z', { bindingness: 'binding' })],
  ]);
  const edge = (from: string, to: string, confidence: Confidence) => ({
    id: from + to,
    from,
    to,
    type: 'X',
    contested: false,
    confidence,
  });
  const weak = rankWay({ nodes: ['a', 'b', 'z'], edges: [edge('a', 'b', 'high'), edge('b', 'z', 'low')] }, entities);
  const strong = rankWay(
    { nodes: ['a', 'c', 'a2', 'z'], edges: [edge('a', 'c', 'high'), edge('c', 'a2', 'high'), edge('a2', 'z', 'high')] },
    entities,
  );

  it('name the weakest link', () => {
    expect(weak).toMatchObject({ weakestStrength: 'statedIntention', weakestStep: 1, weakestConfidence: 'low' });
    expect(strong).toMatchObject({ weakestStrength: 'recommendation', weakestStep: 1, weakestConfidence: 'high' });
  });

  it('order by length, or by the weakest link', () => {
    expect([strong, weak].toSorted(compareWays('shortest'))).toEqual([weak, strong]);
    expect([weak, strong].toSorted(compareWays('strongest'))).toEqual([strong, weak]);
  });
});
