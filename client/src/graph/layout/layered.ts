import { assignLanes, GAP, gapSize, laneY, type Span, spansOf } from './lanes.ts';
import { inColumns } from './order.ts';
import { placeColumns } from './place.ts';
import { inset, placePorts, portKey, type Side } from './ports.ts';
import { assignTracks, GUTTER_PAD, gutterWidth, TRACK, type Trunk } from './tracks.ts';
import type { ColumnBox, LayoutInput, LayoutNode, LayoutResult, Point, Route } from './types.ts';

const round = (value: number): number => Math.round(value * 2) / 2;

/**
 * Cards in columns by what they are, lines between them at right angles and never behind a card. Own arithmetic: the
 * same set gives the same picture to the pixel on every machine, and a card that is added moves no other out of its
 * order, which general layered layouts do not promise.
 */
export function layered({ nodes, edges }: LayoutInput): LayoutResult {
  const columns = inColumns(nodes);
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const columnOf = new Map(columns.flatMap((column, c) => column.map((node) => [node.id, c] as const)));
  const spans = spansOf(edges, columnOf);
  const links = neighbours(spans);
  const rough = placeColumns(columns, links, () => GAP);
  const lanes = assignLanes(spans, columns, rough);
  const y = placeColumns(columns, links, (c, gap) => gapSize(lanes, c, gap));

  const via = (span: Span): number[] =>
    (lanes.passages.get(span.edge.id) ?? []).map((passage) => laneY(lanes, passage, columns[passage.column] ?? [], y));
  const ways = new Map(spans.map((span) => [span.edge.id, via(span)]));
  const next = (span: Span, side: Side): number => {
    const way = ways.get(span.edge.id) ?? [];
    const other = y.get(side === 'left' ? span.right : span.left) ?? 0;
    return (side === 'left' ? way[0] : way.at(-1)) ?? other;
  };
  const ports = placePorts(spans, byId, y, next);

  const gutters = columns.map((_, c) => assignTracks(trunksOf(spans, c, ports, ways)));
  const boxes: ColumnBox[] = [];
  let x = 0;
  columns.forEach((column, c) => {
    const width = Math.max(...column.map((node) => node.width));
    boxes.push({ column: column[0]?.column ?? c, x: x + width / 2, width, count: column.length });
    x += width + (c === columns.length - 1 ? 0 : gutterWidth(gutters[c]?.count ?? 0));
  });

  const positions: Record<string, Point> = {};
  for (const [id, c] of columnOf) positions[id] = { x: round(boxes[c]?.x ?? 0), y: round(y.get(id) ?? 0) };

  const trackX = (gutter: number, bundle: string): number => {
    const box = boxes[gutter] as ColumnBox;
    return box.x + box.width / 2 + GUTTER_PAD + 2 + (gutters[gutter]?.track.get(bundle) ?? 0) * TRACK;
  };
  const routes: Record<string, Route> = {};
  for (const span of spans) {
    const route = routeOf(span, ports, ways.get(span.edge.id) ?? [], positions, byId, trackX);
    routes[span.edge.id] =
      span.left === span.edge.source ? route : { from: route.to, to: route.from, bends: [...route.bends].reverse() };
  }
  return normalise(nodes, { positions, routes, columns: boxes, width: x, height: 0 });
}

function neighbours(spans: readonly Span[]): Map<string, string[]> {
  const links = new Map<string, string[]>();
  for (const { left, right, leftColumn, rightColumn } of spans) {
    if (leftColumn === rightColumn) continue;
    links.set(left, [...(links.get(left) ?? []), right]);
    links.set(right, [...(links.get(right) ?? []), left]);
  }
  return links;
}

function trunksOf(
  spans: readonly Span[],
  gutter: number,
  ports: ReadonlyMap<string, number>,
  ways: ReadonlyMap<string, number[]>,
): Trunk[] {
  const trunks = new Map<string, Trunk>();
  for (const span of spans) {
    const { leftColumn: from, rightColumn: to, bundle } = span;
    const inside = from === to;
    if (inside ? gutter !== from : gutter < from || gutter >= to) continue;
    const trunk = trunks.get(bundle) ?? { bundle, left: [], right: [] };
    trunks.set(bundle, trunk);
    const way = ways.get(span.edge.id) ?? [];
    const leftPort = ports.get(portKey(span.left, 'right', bundle)) ?? 0;
    if (inside) {
      trunk.left.push(leftPort, ports.get(portKey(span.right, 'right', bundle)) ?? 0);
      continue;
    }
    trunk.left.push(gutter === from ? leftPort : (way[gutter - from - 1] ?? 0));
    trunk.right.push(
      gutter === to - 1 ? (ports.get(portKey(span.right, 'left', bundle)) ?? 0) : (way[gutter - from] ?? 0),
    );
  }
  return [...trunks.values()];
}

function routeOf(
  span: Span,
  ports: ReadonlyMap<string, number>,
  way: number[],
  positions: Record<string, Point>,
  nodes: ReadonlyMap<string, LayoutNode>,
  trackX: (gutter: number, bundle: string) => number,
): Route {
  const inside = span.leftColumn === span.rightColumn;
  const end = (id: string, side: Side): Point => {
    const node = nodes.get(id) as LayoutNode;
    const centre = positions[id] as Point;
    const at = ports.get(portKey(id, side, span.bundle)) ?? centre.y;
    const reach = node.width / 2 - inset(node, at - centre.y);
    return { x: centre.x + (side === 'right' ? reach : -reach), y: at };
  };
  const from = end(span.left, 'right');
  const to = end(span.right, inside ? 'right' : 'left');
  const heights = inside ? [from.y, to.y] : [from.y, ...way, to.y];
  const bends: Point[] = [];
  for (let i = 0; i < heights.length - 1; i++) {
    const [a, b] = [heights[i] as number, heights[i + 1] as number];
    if (Math.abs(a - b) <= 1 && !inside) continue;
    const x = trackX(span.leftColumn + i, span.bundle);
    bends.push({ x, y: a }, { x, y: b });
  }
  return { from, to, bends };
}

/** Top left corner at zero, so that the numbers do not drift when something is added above. */
function normalise(nodes: readonly LayoutNode[], result: LayoutResult): LayoutResult {
  let top = Number.POSITIVE_INFINITY;
  let bottom = Number.NEGATIVE_INFINITY;
  for (const node of nodes) {
    const y = result.positions[node.id]?.y ?? 0;
    top = Math.min(top, y - node.height / 2);
    bottom = Math.max(bottom, y + node.height / 2);
  }
  if (nodes.length === 0) return result;
  const move = (point: Point): Point => ({ x: round(point.x), y: round(point.y - top) });
  for (const [id, point] of Object.entries(result.positions)) result.positions[id] = move(point);
  for (const [id, route] of Object.entries(result.routes)) {
    result.routes[id] = { from: move(route.from), to: move(route.to), bends: route.bends.map(move) };
  }
  return { ...result, height: bottom - top };
}
