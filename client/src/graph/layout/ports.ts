import type { Span } from './lanes.ts';
import type { LayoutNode } from './types.ts';

const STEP = 7;

export type Side = 'left' | 'right';
export const portKey = (node: string, side: Side, bundle: string): string => `${node}|${side}|${bundle}`;

/** Heights at which lines meet the cards: one place per bundle and side, in the order in which they leave. */
export function placePorts(
  spans: readonly Span[],
  nodes: ReadonlyMap<string, LayoutNode>,
  y: ReadonlyMap<string, number>,
  next: (span: Span, side: Side) => number,
): Map<string, number> {
  const sides = new Map<string, Map<string, number[]>>();
  const add = (id: string, side: Side, bundle: string, towards: number): void => {
    const ports = sides.get(`${id}|${side}`) ?? new Map<string, number[]>();
    ports.set(bundle, [...(ports.get(bundle) ?? []), towards]);
    sides.set(`${id}|${side}`, ports);
  };
  for (const span of spans) {
    add(span.left, 'right', span.bundle, next(span, 'left'));
    // Both ends of a line inside one column leave to the right.
    add(span.right, span.leftColumn === span.rightColumn ? 'right' : 'left', span.bundle, next(span, 'right'));
  }
  const mean = (list: number[]): number => list.reduce((a, b) => a + b, 0) / list.length;
  const places = new Map<string, number>();
  for (const [key, ports] of sides) {
    const cut = key.lastIndexOf('|');
    const id = key.slice(0, cut);
    const room = (nodes.get(id)?.height ?? 40) - 14;
    const step = Math.min(STEP, room / Math.max(1, ports.size - 1));
    [...ports]
      .sort(([a, x], [b, z]) => mean(x) - mean(z) || (a < b ? -1 : 1))
      .forEach(([bundle], i) => {
        places.set(`${key}|${bundle}`, (y.get(id) ?? 0) + (i - (ports.size - 1) / 2) * step);
      });
  }
  straighten(spans, nodes, y, places);
  return places;
}

/** A line that is almost straight becomes straight where one of its ends has its side to itself. */
function straighten(
  spans: readonly Span[],
  nodes: ReadonlyMap<string, LayoutNode>,
  y: ReadonlyMap<string, number>,
  places: Map<string, number>,
): void {
  const perSide = new Map<string, number>();
  for (const key of places.keys()) {
    const [id, side] = key.split('|');
    perSide.set(`${id}|${side}`, (perSide.get(`${id}|${side}`) ?? 0) + 1);
  }
  const perPort = new Map<string, number>();
  const keysOf = (span: Span) => [portKey(span.left, 'right', span.bundle), portKey(span.right, 'left', span.bundle)];
  for (const span of spans) for (const key of keysOf(span)) perPort.set(key, (perPort.get(key) ?? 0) + 1);
  for (const span of spans) {
    if (span.rightColumn !== span.leftColumn + 1) continue;
    const [left, right] = keysOf(span) as [string, string];
    const [a, b] = [places.get(left) ?? 0, places.get(right) ?? 0];
    const alone = (id: string, side: Side, key: string): boolean =>
      perSide.get(`${id}|${side}`) === 1 && perPort.get(key) === 1;
    const reach = (id: string, to: number): boolean =>
      Math.abs(to - (y.get(id) ?? 0)) <= (nodes.get(id)?.height ?? 40) / 2 - 8;
    if (alone(span.right, 'left', right) && reach(span.right, a)) places.set(right, a);
    else if (alone(span.left, 'right', left) && reach(span.left, b)) places.set(left, b);
  }
}

/** How far the border of a card lies inside its box at this height. */
export function inset(node: LayoutNode, dy: number): number {
  const half = node.height / 2;
  const away = Math.min(half, Math.abs(dy));
  if (node.side === 'point') return (10 * away) / half;
  if (node.side === 'round') return half - Math.sqrt(half * half - away * away);
  return 0;
}
