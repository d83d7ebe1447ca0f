import type { EdgeFacts } from './facts.ts';
import type { CardView, ExploreView } from './view-model.ts';

export interface NodeRow {
  id: string;
  card: CardView;
}
export interface LinkRow {
  id: string;
  edge: EdgeFacts;
  from: CardView;
  to: CardView;
}

export const nodeRows = (view: ExploreView): NodeRow[] => view.cards.map((card) => ({ id: card.id, card }));

/** One row per link, also of those that share a line on the canvas. */
export function linkRows(view: ExploreView): LinkRow[] {
  const cards = new Map(view.cards.map((card) => [card.id, card]));
  return view.lines
    .flatMap((line) => line.members)
    .flatMap((edge) => {
      const [from, to] = [cards.get(edge.from), cards.get(edge.to)];
      return from && to ? [{ id: edge.id, edge, from, to }] : [];
    });
}

export interface Column<Row> {
  key: string;
  value(row: Row): string | number;
}

/** Sorted by one column; rows that are alike keep the order of the picture. */
export function sorted<Row>(rows: readonly Row[], column: Column<Row> | undefined, down: boolean, lang: string): Row[] {
  if (!column) return [...rows];
  const collator = new Intl.Collator(lang, { numeric: true });
  const compare = (a: Row, b: Row): number => {
    const [x, y] = [column.value(a), column.value(b)];
    return typeof x === 'number' && typeof y === 'number' ? x - y : collator.compare(String(x), String(y));
  };
  return [...rows].sort((a, b) => (down ? -compare(a, b) : compare(a, b)));
}
