/** All simple ways of limited length between two entities, out of edges that are all there. Pure. */

export interface Edge {
  readonly id: string;
  readonly from: string;
  readonly to: string;
}

/** Node by node; `edges[i]` leads from `nodes[i]` to `nodes[i + 1]`. */
export interface Way<E extends Edge> {
  readonly nodes: readonly string[];
  readonly edges: readonly E[];
}

export interface Ways<E extends Edge> {
  readonly ways: readonly Way<E>[];
  /** False when `budget` ended the search. */
  readonly complete: boolean;
}

export interface EnumerateRequest<E extends Edge> {
  readonly from: string;
  readonly to: string;
  readonly maxSteps: number;
  readonly edges: readonly E[];
  /** Among several edges between the same two nodes only the first by this order is taken. */
  readonly compare: (a: E, b: E) => number;
  /** Most ways to find and most nodes to visit. */
  readonly budget: { readonly ways: number; readonly visits: number };
}

type Neighbours<E> = ReadonlyMap<string, ReadonlyMap<string, E>>;

/** Shortest first; equally long ones in the order of their node ids. */
export function enumerate<E extends Edge>(request: EnumerateRequest<E>): Ways<E> {
  const { from, to, maxSteps, budget } = request;
  const neighbours = link(request);
  const away = distances(neighbours, to, maxSteps);
  const ways: Way<E>[] = [];
  let visits = 0;

  /** False when the budget is used up. */
  const nodes = [from];
  const edges: E[] = [];
  const walk = (length: number): boolean => {
    visits += 1;
    if (visits > budget.visits || ways.length > budget.ways) return false;
    const at = nodes.at(-1) ?? from;
    if (at === to) {
      if (edges.length === length) ways.push({ nodes: [...nodes], edges: [...edges] });
      return true;
    }
    for (const [next, edge] of neighbours.get(at) ?? []) {
      const left = length - edges.length - 1;
      if ((away.get(next) ?? Number.POSITIVE_INFINITY) > left || nodes.includes(next)) continue;
      nodes.push(next);
      edges.push(edge);
      const within = walk(length);
      nodes.pop();
      edges.pop();
      if (!within) return false;
    }
    return true;
  };

  for (let length = away.get(from) ?? Number.POSITIVE_INFINITY; length <= maxSteps; length += 1) {
    if (!walk(length)) return { ways: ways.slice(0, budget.ways), complete: false };
  }
  return { ways, complete: true };
}

function link<E extends Edge>({ edges, compare }: EnumerateRequest<E>): Neighbours<E> {
  const map = new Map<string, Map<string, E>>();
  const add = (a: string, b: string, edge: E) => {
    const at = map.get(a) ?? new Map<string, E>();
    const known = at.get(b);
    if (!known || compare(edge, known) < 0) at.set(b, edge);
    map.set(a, at);
  };
  for (const edge of edges) {
    add(edge.from, edge.to, edge);
    add(edge.to, edge.from, edge);
  }
  return new Map([...map].map(([id, at]) => [id, new Map([...at].sort(([a], [b]) => (a < b ? -1 : 1)))]));
}

function distances<E>(neighbours: Neighbours<E>, to: string, maxSteps: number): ReadonlyMap<string, number> {
  const away = new Map([[to, 0]]);
  let frontier = [to];
  for (let step = 1; step <= maxSteps; step += 1) {
    const next: string[] = [];
    for (const id of frontier) {
      for (const neighbour of neighbours.get(id)?.keys() ?? []) {
        if (away.has(neighbour)) continue;
        away.set(neighbour, step);
        next.push(neighbour);
      }
    }
    frontier = next;
  }
  return away;
}
