import type { LayoutEdge, LayoutNode } from './types.ts';

export const LANE = 5;
export const GAP = 16;

/** An edge read from left to right, with the column of either end. */
export interface Span {
  edge: LayoutEdge;
  left: string;
  right: string;
  leftColumn: number;
  rightColumn: number;
  /** Lines that run together: one family, at the end where more of them meet. */
  bundle: string;
}

export function spansOf(edges: readonly LayoutEdge[], columnOf: ReadonlyMap<string, number>): Span[] {
  const meeting = new Map<string, number>();
  const keyOf = (edge: LayoutEdge, end: 'source' | 'target'): string => `${edge[end]}|${edge.family}|${end}`;
  for (const edge of edges) {
    for (const end of ['source', 'target'] as const) {
      meeting.set(keyOf(edge, end), (meeting.get(keyOf(edge, end)) ?? 0) + 1);
    }
  }
  return [...edges]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .flatMap((edge) => {
      const [from, to] = [columnOf.get(edge.source), columnOf.get(edge.target)];
      if (from === undefined || to === undefined || edge.source === edge.target) return [];
      const atSource = meeting.get(keyOf(edge, 'source')) ?? 0;
      const atTarget = meeting.get(keyOf(edge, 'target')) ?? 0;
      const bundle = keyOf(edge, atTarget > atSource ? 'target' : 'source');
      return [
        from <= to
          ? { edge, left: edge.source, right: edge.target, leftColumn: from, rightColumn: to, bundle }
          : { edge, left: edge.target, right: edge.source, leftColumn: to, rightColumn: from, bundle },
      ];
    });
}

/** The gap through which a line passes a column, and its place among the lines there. */
export interface Passage {
  column: number;
  gap: number;
  bundle: string;
}

export interface Lanes {
  passages: Map<string, Passage[]>;
  /** Bundles in each gap, top to bottom; the key is `column:gap`. */
  inGap: Map<string, string[]>;
}

type Y = ReadonlyMap<string, number>;

function gapCentres(column: readonly LayoutNode[], y: Y): number[] {
  const top = (node: LayoutNode): number => (y.get(node.id) ?? 0) - node.height / 2;
  const bottom = (node: LayoutNode): number => (y.get(node.id) ?? 0) + node.height / 2;
  const first = column[0] as LayoutNode;
  const last = column.at(-1) as LayoutNode;
  return [
    top(first) - GAP,
    ...column.slice(1).map((node, i) => (bottom(column[i] as LayoutNode) + top(node)) / 2),
    bottom(last) + GAP,
  ];
}

/** No line goes behind a card: a line that crosses a column takes the gap that costs the least detour. */
export function assignLanes(spans: readonly Span[], columns: readonly LayoutNode[][], y: Y): Lanes {
  const centres = columns.map((column) => gapCentres(column, y));
  const passages = new Map<string, Passage[]>();
  const pull = new Map<string, Map<string, number[]>>();
  for (const span of spans) {
    let at = y.get(span.left) ?? 0;
    const goal = y.get(span.right) ?? 0;
    const list: Passage[] = [];
    for (let c = span.leftColumn + 1; c < span.rightColumn; c++) {
      let gap = 0;
      let cost = Number.POSITIVE_INFINITY;
      centres[c]?.forEach((centre, g) => {
        const detour = Math.abs(centre - at) + Math.abs(centre - goal) + Math.abs(centre - at) * 0.01;
        if (detour < cost) [gap, cost] = [g, detour];
      });
      at = centres[c]?.[gap] ?? at;
      list.push({ column: c, gap, bundle: span.bundle });
      const key = `${c}:${gap}`;
      const here = pull.get(key) ?? new Map<string, number[]>();
      here.set(span.bundle, [...(here.get(span.bundle) ?? []), (y.get(span.left) ?? 0) + goal]);
      pull.set(key, here);
    }
    passages.set(span.edge.id, list);
  }
  const mean = (list: number[]): number => list.reduce((a, b) => a + b, 0) / list.length;
  const inGap = new Map<string, string[]>();
  for (const [key, bundles] of pull) {
    inGap.set(
      key,
      [...bundles].sort(([a, x], [b, z]) => mean(x) - mean(z) || (a < b ? -1 : 1)).map(([bundle]) => bundle),
    );
  }
  return { passages, inGap };
}

/** Room that a gap needs for the lines in it. */
export function gapSize(lanes: Lanes, column: number, gap: number): number {
  const count = lanes.inGap.get(`${column}:${gap}`)?.length ?? 0;
  return count === 0 ? GAP : Math.max(GAP, 16 + (count - 1) * LANE);
}

/** Height of one line in its gap, once the cards have their places. */
export function laneY(lanes: Lanes, passage: Passage, column: readonly LayoutNode[], y: Y): number {
  const bundles = lanes.inGap.get(`${passage.column}:${passage.gap}`) ?? [];
  const index = bundles.indexOf(passage.bundle);
  const centre = gapCentres(column, y)[passage.gap] ?? 0;
  const middle = (bundles.length - 1) / 2;
  if (passage.gap === 0) return centre - (bundles.length - 1 - index) * LANE;
  if (passage.gap === column.length) return centre + index * LANE;
  return centre + (index - middle) * LANE;
}
