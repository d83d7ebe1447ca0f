import { COLUMNS, columnOf } from './columns.ts';
import type { CountFacts, EdgeFacts, EntityKind, NodeFacts, RelationFacts, RelationFamily, SetFacts } from './facts.ts';
import type { Membership } from './membership.ts';
import { DEFAULT_FAMILIES, type ExploreState, FAMILIES, KINDS } from './url-state.ts';

/** One row of the expand menu: neighbours by one relation, seen from the card. */
export interface ExpandRow {
  type: RelationFacts;
  direction: 'out' | 'in';
  label: string;
  kinds: { kind: EntityKind; count: number }[];
  total: number;
  drawn: number;
  more: number;
}

export interface CardView extends NodeFacts {
  column: number;
  group: number;
  isFocus: boolean;
  /** Cards that brought it in. */
  holders: string[];
  rows: ExpandRow[];
  /** Links to cards that are not drawn, in the families and kinds that are shown. */
  more: number;
  /** True where collapsing would take something away. */
  opened: boolean;
  links: number;
}

/** One line on the canvas: links of one family between the same two cards. */
export interface LineView {
  id: string;
  members: EdgeFacts[];
  from: string;
  to: string;
  family: RelationFamily;
  label: string;
  contested: boolean;
  standing: EdgeFacts['standing'];
}

export interface LegendRow<T> {
  name: T;
  on: boolean;
  shown: number;
  inSet: number;
}

export interface ExploreView {
  cards: CardView[];
  lines: LineView[];
  kinds: LegendRow<EntityKind>[];
  families: LegendRow<RelationFamily>[];
  hidden: NodeFacts[];
  filteredOut: number;
  beyond: number;
  contested: number;
  notYet: number;
  ended: number;
  unknownIds: string[];
}

export const familiesOn = (state: ExploreState): readonly RelationFamily[] => state.rels ?? DEFAULT_FAMILIES;

/** The drawn set with all its counts, from the address and what the server knows; nothing else takes part. */
export function derive(state: ExploreState, members: Membership, facts: SetFacts): ExploreView {
  const hidden = new Set(state.hide);
  const on = new Set(familiesOn(state));
  const kindsOn = new Set(state.kinds ?? KINDS);
  const roots = new Set(members.reached.filter((id) => members.holders.get(id)?.length === 0));
  const inSet = facts.nodes.filter((node) => members.holders.has(node.id));
  const visible = inSet.filter((node) => !hidden.has(node.id));
  const byKind = visible.filter((node) => kindsOn.has(node.kind));
  const candidates = new Set(byKind.map((node) => node.id));
  const among = facts.edges.filter((edge) => candidates.has(edge.from) && candidates.has(edge.to));
  const shownEdges = among.filter((edge) => on.has(edge.type.family));
  const linked = new Set(shownEdges.flatMap((edge) => [edge.from, edge.to]));
  const filtering = state.rels !== null;
  // A card whose links are all filtered out says nothing; what the reader put there stays.
  const shown = byKind.filter((node) => roots.has(node.id) || !filtering || linked.has(node.id));
  const shownIds = new Set(shown.map((node) => node.id));
  const lines = mergeLines(shownEdges.filter((edge) => shownIds.has(edge.from) && shownIds.has(edge.to)));
  const rows = expandRows(facts, members);
  const focusLinks = new Map<string, RelationFamily>();
  for (const edge of facts.edges) {
    const other = edge.from === state.focus ? edge.to : edge.to === state.focus ? edge.from : null;
    if (other === null) continue;
    const known = focusLinks.get(other);
    if (!known || FAMILIES.indexOf(edge.type.family) < FAMILIES.indexOf(known)) focusLinks.set(other, edge.type.family);
  }
  const opened = new Set([...members.holders.values()].flat());
  const degree = new Map<string, number>();
  for (const line of lines) {
    for (const id of [line.from, line.to]) degree.set(id, (degree.get(id) ?? 0) + line.members.length);
  }
  const cards = shown.map((node): CardView => {
    const own = rows.get(node.id) ?? [];
    const family = focusLinks.get(node.id);
    return {
      ...node,
      column: COLUMNS.indexOf(columnOf(node)),
      group: node.id === state.focus ? 0 : family ? 1 + FAMILIES.indexOf(family) : FAMILIES.length + 1,
      isFocus: node.id === state.focus,
      holders: members.holders.get(node.id) ?? [],
      rows: own,
      more: own
        .filter((row) => on.has(row.type.family) && row.kinds.some(({ kind }) => kindsOn.has(kind)))
        .reduce((sum, row) => sum + row.more, 0),
      opened: opened.has(node.id),
      links: degree.get(node.id) ?? 0,
    };
  });
  return {
    cards,
    lines,
    kinds: KINDS.map((name) => ({
      name,
      on: kindsOn.has(name),
      shown: shown.filter((node) => node.kind === name).length,
      inSet: visible.filter((node) => node.kind === name).length,
    })),
    families: FAMILIES.map((name) => ({
      name,
      on: on.has(name),
      shown: lines.filter((line) => line.family === name).reduce((sum, line) => sum + line.members.length, 0),
      inSet: facts.edges.filter((e) => e.type.family === name && !hidden.has(e.from) && !hidden.has(e.to)).length,
    })),
    hidden: inSet.filter((node) => hidden.has(node.id)),
    filteredOut: visible.length - shown.length,
    beyond: members.beyond,
    contested: shown.filter((n) => n.contested.length > 0).length + lines.filter((line) => line.contested).length,
    notYet: shown.filter((node) => node.standing === 'notYet').length,
    ended: shown.filter((node) => node.standing === 'ended').length,
    unknownIds: facts.unknownIds,
  };
}

function mergeLines(edges: readonly EdgeFacts[]): LineView[] {
  const groups = new Map<string, EdgeFacts[]>();
  for (const edge of [...edges].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    if (edge.from === edge.to) continue;
    const key = `${[edge.from, edge.to].sort().join('|')}|${edge.type.family}`;
    groups.set(key, [...(groups.get(key) ?? []), edge]);
  }
  return [...groups.values()].map((members) => {
    const first = members[0] as EdgeFacts;
    const labels = new Set(members.map((edge) => edge.type.forward));
    return {
      id: first.id,
      members,
      from: first.from,
      to: first.to,
      family: first.type.family,
      label:
        labels.size === 1 && members.length === 1 ? first.type.forward : `${first.type.forward} +${members.length - 1}`,
      contested: members.some((edge) => edge.contested),
      standing: members.every((edge) => edge.standing === first.standing) ? first.standing : 'current',
    };
  });
}

/** What each card could still bring: totals from the server less what has been reached, hidden cards included. */
function expandRows(facts: SetFacts, members: Membership): Map<string, ExpandRow[]> {
  const drawn = new Map<string, Set<string>>();
  const see = (id: string, type: string, direction: 'out' | 'in', other: string): void => {
    if (!members.holders.has(other)) return;
    const key = `${id}|${type}|${direction}`;
    drawn.set(key, (drawn.get(key) ?? new Set()).add(other));
  };
  for (const edge of facts.edges) {
    see(edge.from, edge.type.id, 'out', edge.to);
    see(edge.to, edge.type.id, 'in', edge.from);
  }
  const byCard = new Map<string, Map<string, CountFacts[]>>();
  for (const count of facts.counts) {
    const groups = byCard.get(count.id) ?? new Map<string, CountFacts[]>();
    byCard.set(count.id, groups);
    const key = `${count.type.id}|${count.direction}`;
    groups.set(key, [...(groups.get(key) ?? []), count]);
  }
  const rowsOf = (id: string, groups: Map<string, CountFacts[]>): ExpandRow[] =>
    [...groups.entries()]
      .map(([key, counts]): ExpandRow => {
        const { type, direction } = counts[0] as CountFacts;
        const total = counts.reduce((sum, entry) => sum + entry.count, 0);
        const there = drawn.get(`${id}|${key}`)?.size ?? 0;
        return {
          type,
          direction,
          label: direction === 'out' ? type.forward : type.backward,
          kinds: counts.map(({ kind, count }) => ({ kind, count })).sort((a, b) => b.count - a.count),
          total,
          drawn: there,
          more: Math.max(0, total - there),
        };
      })
      .sort(
        (a, b) =>
          FAMILIES.indexOf(a.type.family) - FAMILIES.indexOf(b.type.family) ||
          b.more - a.more ||
          (a.label < b.label ? -1 : 1),
      );
  return new Map([...byCard.entries()].map(([id, groups]) => [id, rowsOf(id, groups)]));
}
