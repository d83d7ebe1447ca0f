import { describe, expect, it } from 'vitest';
import { compareEdges, compareWays, type RankedEdge, type RankedWay } from '../../../server/domain/paths/rank.ts';
import type { Confidence, Strength } from '../../../server/model.ts';

const edge = (id: string, type: string, confidence: Confidence, contested = false): RankedEdge => ({
  ...{ id, type, confidence, contested, from: 'a', to: 'b' },
});
const way = (nodes: string, weakestConfidence: Confidence, weakestStrength?: Strength): RankedWay<RankedEdge> => ({
  nodes: [...nodes],
  edges: [...nodes].slice(1).map((node) => edge(node, 'X', weakestConfidence)),
  weakestConfidence,
  ...(weakestStrength && { weakestStrength }),
});

it('of several edges between two nodes: best evidence, then undisputed, then by type, then by id', () => {
  const inOrder = [
    edge('r9', 'IMPLEMENTS', 'high'),
    edge('r1', 'REFERENCES', 'high'),
    edge('r2', 'REFERENCES', 'high'),
    edge('r0', 'IMPLEMENTS', 'high', true),
    edge('r3', 'IMPLEMENTS', 'medium'),
    edge('r4', 'IMPLEMENTS', 'low'),
  ];
  const sorted = inOrder.toReversed().sort(compareEdges(['IMPLEMENTS', 'REFERENCES']));
  expect(sorted.map((e) => e.id)).toEqual(['r9', 'r1', 'r2', 'r0', 'r3', 'r4']);
});

describe('ways in order', () => {
  const ways = [
    way('abcz', 'high', 'bindingDuty'),
    way('acz', 'low', 'bindingDuty'),
    way('abz', 'high'),
    way('adz', 'high', 'plannedActivity'),
    way('aez', 'high', 'recommendation'),
    way('afz', 'high', 'recommendation'),
  ];
  it.each([
    ['shortest', ['aez', 'afz', 'adz', 'abz', 'acz', 'abcz']],
    ['strongest', ['abcz', 'acz', 'aez', 'afz', 'adz', 'abz']],
  ] as const)('%s first', (order, expected) => {
    expect(ways.toSorted(compareWays(order)).map((w) => w.nodes.join(''))).toEqual(expected);
  });
});
