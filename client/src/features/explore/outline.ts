import type { EdgeFacts } from './facts.ts';
import type { CardView, ExpandRow, ExploreView } from './view-model.ts';

interface RowBase {
  key: string;
  level: number;
  position: number;
  size: number;
  parent: string | null;
}

/** A card at its first place. */
export interface CardRow extends RowBase {
  type: 'card';
  card: CardView;
  edge: EdgeFacts | null;
  hasChildren: boolean;
  open: boolean;
}
/** A card that already stands elsewhere: a link to that place. */
export interface RepeatRow extends RowBase {
  type: 'repeat';
  card: CardView;
  edge: EdgeFacts;
}
export interface GroupRow extends RowBase {
  type: 'group';
  card: CardView;
  label: string;
  shown: number;
  total: number;
  open: boolean;
}
export interface MoreRow extends RowBase {
  type: 'more';
  card: CardView;
  row: ExpandRow;
}
export type OutlineRow = CardRow | RepeatRow | GroupRow | MoreRow;

interface Group {
  label: string;
  row: ExpandRow | undefined;
  items: { edge: EdgeFacts; other: string; first: boolean }[];
}

/**
 * The drawn set as a tree: the focus, groups by relation, then cards. Every card has one place (as near to the focus as
 * can be) and every link is named once. `toggled` are the rows that the reader opened or closed against their beginning.
 */
export function outlineRows(view: ExploreView, toggled: ReadonlySet<string>): OutlineRow[] {
  const cards = new Map(view.cards.map((card) => [card.id, card]));
  const edges = view.lines.flatMap((line) => line.members);
  const byCard = new Map<string, EdgeFacts[]>();
  for (const edge of edges) {
    for (const id of new Set([edge.from, edge.to])) byCard.set(id, [...(byCard.get(id) ?? []), edge]);
  }
  const groups = new Map<string, Group[]>();
  const placed = new Set<string>();
  const named = new Set<string>();
  const roots: string[] = [];
  const starts = [...view.cards].sort((a, b) => Number(b.isFocus) - Number(a.isFocus));
  for (const start of starts) {
    if (placed.has(start.id)) continue;
    placed.add(start.id);
    roots.push(start.id);
    for (const queue = [start.id]; queue.length > 0; ) {
      const id = queue.shift() as string;
      const own = groupsOf(cards.get(id) as CardView, byCard.get(id) ?? [], named, placed);
      groups.set(id, own);
      for (const item of own.flatMap((group) => group.items)) if (item.first) queue.push(item.other);
    }
  }
  const rows: OutlineRow[] = [];
  const visit = (
    id: string,
    edge: EdgeFacts | null,
    level: number,
    position: number,
    size: number,
    parent: string | null,
  ): void => {
    const card = cards.get(id) as CardView;
    const own = groups.get(id) ?? [];
    const base = { key: `c:${id}`, level, position, size, parent };
    // A card that only repeats others starts closed: the tree stays as long as the set.
    const open = own.some((group) => group.items.some((item) => item.first)) !== toggled.has(base.key);
    rows.push({ ...base, type: 'card', card, edge, hasChildren: own.length > 0, open });
    if (!open) return;
    own.forEach((group, g) => {
      const key = `g:${id}:${group.label}`;
      const total = Math.max(group.row?.total ?? 0, group.items.length);
      rows.push({
        ...{ key, level: level + 1, position: g + 1, size: own.length, parent: base.key },
        ...{ type: 'group', card, label: group.label, shown: group.items.length, total, open: !toggled.has(key) },
      });
      if (toggled.has(key)) return;
      const more = group.row && group.row.more > 0 ? 1 : 0;
      const count = group.items.length + more;
      group.items.forEach((item, i) => {
        if (item.first) {
          visit(item.other, item.edge, level + 2, i + 1, count, key);
          return;
        }
        rows.push({
          ...{ key: `r:${item.edge.id}`, level: level + 2, position: i + 1, size: count, parent: key },
          ...{ type: 'repeat', card: cards.get(item.other) as CardView, edge: item.edge },
        });
      });
      if (more && group.row) {
        rows.push({
          ...{ key: `m:${key}`, level: level + 2, position: count, size: count, parent: key },
          ...{ type: 'more', card, row: group.row },
        });
      }
    });
  };
  roots.forEach((id, i) => {
    visit(id, null, 1, i + 1, roots.length, null);
  });
  return rows;
}

function groupsOf(card: CardView, edges: EdgeFacts[], named: Set<string>, placed: Set<string>): Group[] {
  const groups = new Map<string, Group>();
  const rowOrder = new Map(card.rows.map((row, i) => [`${row.type.id}|${row.direction}`, i]));
  const keyed = edges
    .filter((edge) => !named.has(edge.id))
    .map((edge) => ({ edge, key: `${edge.type.id}|${edge.from === card.id ? 'out' : 'in'}` }))
    .sort((a, b) => (rowOrder.get(a.key) ?? 99) - (rowOrder.get(b.key) ?? 99) || (a.edge.id < b.edge.id ? -1 : 1));
  for (const { edge, key } of keyed) {
    named.add(edge.id);
    const out = edge.from === card.id;
    const group = groups.get(key) ?? {
      label: out ? edge.type.forward : edge.type.backward,
      row: card.rows[rowOrder.get(key) ?? -1],
      items: [],
    };
    groups.set(key, group);
    const other = out ? edge.to : edge.from;
    group.items.push({ edge, other, first: !placed.has(other) });
    placed.add(other);
  }
  return [...groups.values()];
}
