import type { Brought } from './facts.ts';
import { type Expansion, type ExploreState, expansionKey, tidyExpansions } from './url-state.ts';

/** So many neighbours does a focus show by itself: with what is expanded later, about sixty cards stay readable. */
export const FIRST_LOOK = 36;
export const STEP = 12;
export const HARD_LIMIT = 300;

export interface Membership {
  /** In the order in which they were reached; hidden ones too. */
  reached: string[];
  /** The cards through which each came in; none for those that the reader put there. */
  holders: Map<string, string[]>;
  /** How many more the expansions would bring beyond the limit. */
  beyond: number;
}

/** The focus shows its nearest links by itself, until it is collapsed or expanded by relation. */
export function expansionsOf(state: ExploreState): Expansion[] {
  const explicit = tidyExpansions(state.expand);
  if (!state.focus || state.collapse.includes(state.focus)) return explicit;
  return [{ id: state.focus, type: '*', direction: 'both', count: FIRST_LOOK }, ...explicit];
}

export const rootsOf = (state: ExploreState): string[] => [
  ...new Set([...(state.focus ? [state.focus] : []), ...state.add]),
];

/** The set that an address stands for: the roots, and whatever an expansion of a reached card brings. */
export function membership(
  state: ExploreState,
  broughtBy: (expansion: Expansion) => Brought | undefined,
  limit: number = HARD_LIMIT,
): Membership {
  const byCard = new Map<string, Expansion[]>();
  for (const expansion of expansionsOf(state)) {
    byCard.set(expansion.id, [...(byCard.get(expansion.id) ?? []), expansion]);
  }
  const holders = new Map<string, string[]>();
  const reached: string[] = [];
  const refused = new Set<string>();
  const reach = (id: string, holder: string | null): void => {
    const known = holders.get(id);
    if (known) {
      if (holder && holder !== id && !known.includes(holder)) known.push(holder);
      return;
    }
    if (reached.length >= limit) {
      refused.add(id);
      return;
    }
    reached.push(id);
    holders.set(id, holder ? [holder] : []);
  };
  for (const root of rootsOf(state)) reach(root, null);
  for (let i = 0; i < reached.length; i++) {
    const card = reached[i] as string;
    for (const expansion of byCard.get(card) ?? []) {
      for (const id of broughtBy(expansion)?.ids ?? []) reach(id, card);
    }
  }
  return { reached, holders, beyond: refused.size };
}

/** Drops what the address still says about cards that are no longer reached. */
export function prune(state: ExploreState, broughtBy: (expansion: Expansion) => Brought | undefined): ExploreState {
  const { holders } = membership(state, broughtBy);
  return {
    ...state,
    expand: state.expand.filter((expansion) => holders.has(expansion.id)),
    hide: state.hide.filter((id) => holders.has(id)),
    collapse: state.collapse.filter((id) => holders.has(id)),
  };
}

/** Takes back what this card brought; cards that another one holds stay. */
export function collapse(
  state: ExploreState,
  id: string,
  broughtBy: (expansion: Expansion) => Brought | undefined,
): ExploreState {
  const next: ExploreState = { ...state, expand: state.expand.filter((expansion) => expansion.id !== id) };
  if (id === state.focus) next.collapse = [...new Set([...state.collapse, id])].sort();
  return prune(next, broughtBy);
}

/** `already`: how many neighbours by this relation are drawn, by whatever way they came. */
export function expand(
  state: ExploreState,
  expansion: Omit<Expansion, 'count'>,
  already: number,
  total: number,
): ExploreState {
  const known = state.expand.find((item) => expansionKey(item) === expansionKey(expansion))?.count ?? 0;
  const count = Math.min(100, total, Math.max(known, already) + STEP);
  return { ...state, expand: tidyExpansions([...state.expand, { ...expansion, count }]) };
}

/** Shows again what collapsing the focus had taken away. */
export const reopen = (state: ExploreState, id: string): ExploreState => ({
  ...state,
  collapse: state.collapse.filter((other) => other !== id),
});

/** Starts afresh from one card, keeping the filters, the view and the date. */
export const refocus = (state: ExploreState, id: string): ExploreState => ({
  ...state,
  focus: id,
  add: [],
  expand: [],
  collapse: [],
  hide: [],
  sel: null,
});

export const hide = (state: ExploreState, id: string): ExploreState => ({
  ...state,
  hide: [...new Set([...state.hide, id])].sort(),
  sel: state.sel === id ? null : state.sel,
});

/** The first look takes one of each relation in turn, so that a long list does not crowd out a short one. */
export function inTurns(groups: readonly (readonly string[])[], most: number = FIRST_LOOK): string[] {
  const taken = new Set<string>();
  for (let turn = 0; groups.some((group) => turn < group.length); turn++) {
    for (const group of groups) {
      const id = group[turn];
      if (id !== undefined && taken.size < most) taken.add(id);
    }
  }
  return [...taken];
}
