import { HARD_LIMIT } from './membership.ts';
import type { CardView, ExploreView } from './view-model.ts';

export type CardActionId = 'open' | 'expand' | 'collapse' | 'hide' | 'focus' | 'path' | 'page';

export interface Action<T extends string> {
  id: T;
  /** Why it does nothing now, as a key of the words; null where it can be used. */
  blocked: 'allDrawn' | 'nothingBrought' | 'lastCard' | 'isFocus' | 'full' | null;
}

/** What can be done with a card: one list for the canvas, the outline, the table and the keyboard. */
export function cardActions(view: ExploreView, card: CardView): Action<CardActionId>[] {
  const more = card.rows.some((row) => row.more > 0);
  const full = view.cards.length + view.filteredOut + view.hidden.length >= HARD_LIMIT;
  return [
    { id: 'open', blocked: null },
    { id: 'expand', blocked: !more ? 'allDrawn' : full ? 'full' : null },
    { id: 'collapse', blocked: card.opened ? null : 'nothingBrought' },
    { id: 'hide', blocked: view.cards.length === 1 ? 'lastCard' : null },
    { id: 'focus', blocked: card.isFocus ? 'isFocus' : null },
    { id: 'path', blocked: null },
    { id: 'page', blocked: null },
  ];
}

/** Keys that name an action; the same ones in every view. */
export const CARD_KEYS: Readonly<Record<string, CardActionId>> = {
  Enter: 'open',
  e: 'expand',
  c: 'collapse',
  h: 'hide',
  F: 'focus',
  p: 'path',
  o: 'page',
};
