/** What makes a way strong or weak, and in what order ways come. Pure. */
import type { Confidence, Entity, Strength } from '../../model.ts';
import { compareText } from '../dates.ts';
import { compareConfidence } from '../facts.ts';
import { strengthOf, strengthRank } from '../strength.ts';
import type { Edge, Way } from './enumerate.ts';

export interface RankedEdge extends Edge {
  readonly type: string;
  readonly confidence: Confidence;
  readonly contested: boolean;
}

export interface RankedWay<E extends RankedEdge> extends Way<E> {
  readonly weakestStrength?: Strength;
  /** The step, from 1, that leads to the weakest node (from it, where that is the start). */
  readonly weakestStep?: number;
  readonly weakestConfidence: Confidence;
}

/** Best evidence first, then the order of the ontology, then the id. */
export function compareEdges(typeOrder: readonly string[]): (a: RankedEdge, b: RankedEdge) => number {
  return (a, b) =>
    compareConfidence(a.confidence, b.confidence) ||
    Number(a.contested) - Number(b.contested) ||
    typeOrder.indexOf(a.type) - typeOrder.indexOf(b.type) ||
    compareText(a.id, b.id);
}

export function rankWay<E extends RankedEdge>(way: Way<E>, entities: ReadonlyMap<string, Entity>): RankedWay<E> {
  const strengths = way.nodes.map((id) => {
    const entity = entities.get(id);
    return entity && strengthOf(entity);
  });
  const known = strengths.filter((strength) => strength !== undefined);
  const weakest = known.toSorted((a, b) => strengthRank(b) - strengthRank(a))[0];
  const confidences = way.edges.map((edge) => edge.confidence).toSorted(compareConfidence);
  return {
    ...way,
    weakestConfidence: confidences.at(-1) ?? 'low',
    ...(weakest && { weakestStrength: weakest, weakestStep: Math.max(1, strengths.indexOf(weakest)) }),
  };
}

type Comparison = (a: RankedWay<RankedEdge>, b: RankedWay<RankedEdge>) => number;

const byLength: Comparison = (a, b) => a.edges.length - b.edges.length;
const byStrength: Comparison = (a, b) => strengthRank(a.weakestStrength) - strengthRank(b.weakestStrength);
const byConfidence: Comparison = (a, b) => compareConfidence(a.weakestConfidence, b.weakestConfidence);
const byNodes: Comparison = (a, b) => compareText(a.nodes.join(' '), b.nodes.join(' '));

export type PathOrder = 'shortest' | 'strongest';

const ORDERS: Readonly<Record<PathOrder, readonly Comparison[]>> = {
  shortest: [byLength, byConfidence, byStrength, byNodes],
  strongest: [byStrength, byConfidence, byLength, byNodes],
};

export function compareWays(order: PathOrder): Comparison {
  return (a, b) => ORDERS[order].reduce((decided, compare) => decided || compare(a, b), 0);
}
