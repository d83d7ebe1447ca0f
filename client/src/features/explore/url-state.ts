import type { EntityKind, RelationFamily } from './facts.ts';

export type View = 'canvas' | 'outline' | 'table';
export type Direction = 'out' | 'in' | 'both';

/** The first `count` neighbours of a card by one relation, or by any (`*`), as the server ranks them. */
export interface Expansion {
  id: string;
  type: string;
  direction: Direction;
  count: number;
}

/** Everything a shared address says about the view. */
export interface ExploreState {
  focus: string | null;
  add: string[];
  expand: Expansion[];
  collapse: string[];
  hide: string[];
  /** null: all kinds. */
  kinds: EntityKind[] | null;
  /** null: all families but subject and place. */
  rels: RelationFamily[] | null;
  /** null: canvas on a wide screen, outline on a phone. */
  view: View | null;
  sel: string | null;
  asOf: string | null;
  lang: 'en' | 'ja' | null;
}

/** The state as it stands in the address: words only, defaults left out. */
export type ExploreSearch = Partial<Record<keyof ExploreState, string>>;

export interface Dropped {
  key: string;
  value: string;
}

export const KINDS: readonly EntityKind[] = [
  'Instrument',
  'Provision',
  'Obligation',
  'Actor',
  'Initiative',
  'Event',
  'Jurisdiction',
  'Concept',
  'Observation',
  'Source',
];
export const FAMILIES: readonly RelationFamily[] = [
  'lineage',
  'creation',
  'parties',
  'duty',
  'structure',
  'programmes',
  'subject',
];
export const DEFAULT_FAMILIES: readonly RelationFamily[] = FAMILIES.filter((family) => family !== 'subject');

export const EMPTY: ExploreState = {
  focus: null,
  add: [],
  expand: [],
  collapse: [],
  hide: [],
  kinds: null,
  rels: null,
  view: null,
  sel: null,
  asOf: null,
  lang: null,
};

const MAX_LIST = 300;
const MAX_EXPANSIONS = 60;
const ID = /^[A-Za-z0-9][A-Za-z0-9~._-]{0,199}$/;
/** Links are selected by ids that are derived from their content and may hold a colon. */
const ANY_ID = /^[A-Za-z0-9][\w~.:-]{0,299}$/;
const TYPE = /^(\*|[A-Z][A-Z_]{1,40})$/;

const isId = (text: string): boolean => ID.test(text);
const isDay = (text: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
};
const unique = (list: readonly string[]): string[] => [...new Set(list)].sort();

export const expansionKey = (expansion: Omit<Expansion, 'count'>): string =>
  `${expansion.id}:${expansion.type}:${expansion.direction}`;

function parseExpansion(text: string): Expansion | null {
  const [id = '', type = '', direction = '', number = '', ...rest] = text.split(':');
  const count = Number(number);
  if (rest.length > 0 || !isId(id) || !TYPE.test(type) || !/^\d{1,3}$/.test(number)) return null;
  if (direction !== 'out' && direction !== 'in' && direction !== 'both') return null;
  return count >= 1 && count <= 100 ? { id, type, direction, count } : null;
}

/** One entry per card, relation and direction (the larger count), in a fixed order. */
export function tidyExpansions(list: readonly Expansion[]): Expansion[] {
  const byKey = new Map<string, Expansion>();
  for (const item of list) {
    const known = byKey.get(expansionKey(item));
    if (!known || known.count < item.count) byKey.set(expansionKey(item), item);
  }
  return [...byKey.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, item]) => item);
}

/** A router may have read numbers and booleans out of the address; anything deeper is not ours. */
function asText(value: unknown): string | null {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return value.join(',');
  return null;
}

/** Reads an address that anybody may have written: what cannot be used is dropped, and named. */
export function parseExplore(raw: Readonly<Record<string, unknown>>): { state: ExploreState; dropped: Dropped[] } {
  const dropped: Dropped[] = [];
  for (const [key, value] of Object.entries(raw)) {
    if (!(key in EMPTY) && value !== undefined) dropped.push({ key, value: String(asText(value)).slice(0, 80) });
  }
  const read = (key: keyof ExploreState): string | null => {
    const value = raw[key];
    if (value === undefined || value === null || value === '') return null;
    const text = asText(value);
    if (text === null) dropped.push({ key, value: JSON.stringify(value).slice(0, 80) });
    return text;
  };
  const one = <T extends string>(key: keyof ExploreState, test: (text: string) => boolean): T | null => {
    const text = read(key);
    if (text === null || test(text)) return text as T | null;
    dropped.push({ key, value: text.slice(0, 80) });
    return null;
  };
  const list = <T>(key: keyof ExploreState, item: (text: string) => T | null, max: number): T[] => {
    const kept: T[] = [];
    for (const text of (read(key) ?? '').split(',').filter((part) => part !== '')) {
      const value = item(text);
      if (value === null || kept.length >= max) dropped.push({ key, value: text.slice(0, 80) });
      else kept.push(value);
    }
    return kept;
  };
  const ids = (key: keyof ExploreState): string[] => unique(list(key, (text) => (isId(text) ? text : null), MAX_LIST));
  const subset = <T extends string>(key: keyof ExploreState, all: readonly T[], standard: readonly T[]): T[] | null => {
    const text = read(key);
    if (text === null) return null;
    if (text === 'none') return [];
    const known = list(key, (part) => (all.includes(part as T) ? (part as T) : null), all.length * 2);
    const chosen = all.filter((entry) => known.includes(entry));
    // A list of nothing but rubbish must not filter everything away.
    return chosen.length === 0 || chosen.join() === standard.join() ? null : chosen;
  };
  const state: ExploreState = {
    focus: one('focus', isId),
    add: ids('add'),
    expand: tidyExpansions(list('expand', parseExpansion, MAX_EXPANSIONS)),
    collapse: ids('collapse'),
    hide: ids('hide'),
    kinds: subset('kinds', KINDS, KINDS),
    rels: subset('rels', FAMILIES, DEFAULT_FAMILIES),
    view: one<View>('view', (text) => ['canvas', 'outline', 'table'].includes(text)),
    sel: one('sel', (text) => ANY_ID.test(text)),
    asOf: one('asOf', isDay),
    lang: one<'en' | 'ja'>('lang', (text) => text === 'en' || text === 'ja'),
  };
  return { state, dropped };
}

/** The same view gives the same address: sorted lists, no defaults. */
export function formatExplore(state: ExploreState): ExploreSearch {
  const search: ExploreSearch = {};
  const put = (key: keyof ExploreState, value: string | null): void => {
    if (value) search[key] = value;
  };
  const subset = <T extends string>(chosen: T[] | null, all: readonly T[], standard: readonly T[]): string | null => {
    if (chosen === null) return null;
    const sorted = all.filter((entry) => chosen.includes(entry));
    if (sorted.join() === standard.join()) return null;
    return sorted.length === 0 ? 'none' : sorted.join(',');
  };
  put('focus', state.focus);
  put('add', unique(state.add).join(','));
  put(
    'expand',
    tidyExpansions(state.expand)
      .map((item) => `${expansionKey(item)}:${item.count}`)
      .join(','),
  );
  put('collapse', unique(state.collapse).join(','));
  put('hide', unique(state.hide).join(','));
  put('kinds', subset(state.kinds, KINDS, KINDS));
  put('rels', subset(state.rels, FAMILIES, DEFAULT_FAMILIES));
  put('view', state.view);
  put('sel', state.sel);
  put('asOf', state.asOf);
  put('lang', state.lang);
  return search;
}
