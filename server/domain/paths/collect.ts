/** The part of the graph in which all short ways from one entity to another lie, gathered level by level. */
import type { FrontierEdge } from '../../engine/queries/index.ts';

export interface CollectRequest {
  readonly from: string;
  readonly to: string;
  readonly maxSteps: number;
  /** Whether a way may use this edge. */
  readonly follows: (edge: FrontierEdge) => boolean;
  /** One round trip: the edges at these entities, at most `limit`. */
  readonly edgesAt: (ids: readonly string[], limit: number) => Promise<readonly FrontierEdge[]>;
  readonly maxEdgesPerLevel: number;
  readonly maxFrontier: number;
}

export interface Collected {
  readonly edges: readonly FrontierEdge[];
  /** False when a level had more than was read. */
  readonly complete: boolean;
}

interface Side {
  readonly seen: Set<string>;
  frontier: readonly string[];
}

/**
 * Searches from both ends, each time from the end with the smaller frontier. Every edge of a way of `maxSteps` or fewer
 * steps is met by one of the two. A side with nothing left has seen all that can be reached, so the search is over.
 */
export async function collect(request: CollectRequest): Promise<Collected> {
  const { from, to, maxSteps, maxEdgesPerLevel } = request;
  const sides: readonly [Side, Side] = [begin(from), begin(to)];
  const edges = new Map<string, FrontierEdge>();
  let complete = true;
  for (let level = 0; level < maxSteps; level += 1) {
    const side = sides[0].frontier.length <= sides[1].frontier.length ? sides[0] : sides[1];
    if (side.frontier.length === 0) break;
    const met = await request.edgesAt(side.frontier, maxEdgesPerLevel + 1);
    if (met.length > maxEdgesPerLevel) complete = false;
    const followed = met.slice(0, maxEdgesPerLevel).filter((edge) => mayPass(edge, request));
    for (const edge of followed) edges.set(edge.id, edge);
    if (!advance(side, followed, request.maxFrontier)) complete = false;
  }
  return { edges: [...edges.values()], complete };
}

function begin(id: string): Side {
  return { seen: new Set([id]), frontier: [id] };
}

/** A source supports claims about everything; a way through one would say nothing. */
function mayPass(edge: FrontierEdge, { from, to, follows }: CollectRequest): boolean {
  const isEnd = edge.next === from || edge.next === to;
  return (isEnd || edge.nextKind !== 'Source') && follows(edge);
}

function advance(side: Side, edges: readonly FrontierEdge[], maxFrontier: number): boolean {
  const next = [...new Set(edges.map((edge) => edge.next))].filter((id) => !side.seen.has(id)).sort();
  side.frontier = next.slice(0, maxFrontier);
  for (const id of side.frontier) side.seen.add(id);
  return next.length <= maxFrontier;
}
