import { useNavigate, useRouterState } from '@tanstack/react-router';
import { useLang, useWords } from '../../i18n/index.ts';
import { type Explored, useExplored } from './data.ts';
import { type Undo, useUndo } from './history.ts';
import { collapse, expand, hide, refocus, reopen } from './membership.ts';
import {
  DEFAULT_FAMILIES,
  type Dropped,
  type ExploreState,
  formatExplore,
  parseExplore,
  type View,
} from './url-state.ts';
import type { CardView, ExpandRow } from './view-model.ts';

/** Everything that a reader can do to the picture; each is one entry in the history. */
export interface Commands {
  expand(card: CardView, row: ExpandRow): void;
  reopen(card: CardView): void;
  collapse(card: CardView): void;
  hide(card: CardView): void;
  showHidden(): void;
  focus(id: string, name: string): void;
  add(id: string, name: string): void;
  filter(part: Pick<ExploreState, 'kinds' | 'rels'>): void;
  select(id: string | null): void;
  view(view: View): void;
}

export interface Explorer extends Explored {
  state: ExploreState;
  dropped: Dropped[];
  commands: Commands;
  history: Undo;
}

export function useExplore(): Explorer {
  const t = useWords('explore');
  const lang = useLang();
  const navigate = useNavigate();
  // The address as it was written, not as the router has validated it: what was dropped must be named.
  const raw = useRouterState({ select: ({ location }) => location.search as Record<string, unknown> });
  const { state, dropped } = parseExplore(raw);
  const explored = useExplored(state, lang);

  const go = (next: ExploreState, did: string): void => {
    void navigate({
      to: '/explore' as '/',
      search: formatExplore(next) as never,
      resetScroll: false,
      state: ((before: object) => ({ ...before, did })) as never,
    });
  };
  const commands: Commands = {
    expand(card, row) {
      const wanted = { id: card.id, type: row.type.id, direction: row.direction };
      const next = expand(state, wanted, row.drawn, row.total);
      const shows = state.rels === null ? row.type.family !== 'subject' : state.rels.includes(row.type.family);
      // What was asked for by name must not be filtered away at once.
      if (!shows) next.rels = [...(state.rels ?? DEFAULT_FAMILIES), row.type.family];
      go(next, t('did.expand', { name: card.title }));
    },
    reopen: (card) => go(reopen(state, card.id), t('did.expand', { name: card.title })),
    collapse: (card) => go(collapse(state, card.id, explored.broughtBy), t('did.collapse', { name: card.title })),
    hide: (card) => go(hide(state, card.id), t('did.hide', { name: card.title })),
    showHidden: () => go({ ...state, hide: [] }, t('did.show')),
    focus: (id, name) => go(refocus(state, id), t('did.focus', { name })),
    add: (id, name) =>
      go(state.focus ? { ...state, add: [...state.add, id] } : refocus(state, id), t('did.add', { name })),
    filter: (part) => go({ ...state, ...part }, t('did.filter')),
    select(id) {
      if (id !== state.sel) go({ ...state, sel: id }, t('did.select'));
    },
    view(view) {
      if (view !== state.view) go({ ...state, view }, t('did.view'));
    },
  };
  return { ...explored, state, dropped, commands, history: useUndo() };
}
