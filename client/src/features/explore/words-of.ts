import type { ExploreState } from './url-state.ts';
import type { ExploreView } from './view-model.ts';

/** Links of the focus: how many are drawn, of how many. Null where no card is the focus. */
export function focusLinks(state: ExploreState, view: ExploreView): { drawn: number; total: number } | null {
  const focus = view.cards.find((card) => card.id === state.focus);
  if (!focus) return null;
  const rows = focus.rows.filter((row) => view.families.some(({ name, on }) => on && name === row.type.family));
  return {
    drawn: rows.reduce((sum, row) => sum + row.drawn, 0),
    total: rows.reduce((sum, row) => sum + row.total, 0),
  };
}

export const linkCount = (view: ExploreView): number => view.lines.reduce((sum, line) => sum + line.members.length, 0);
