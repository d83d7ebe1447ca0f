/** Pure: what was typed, the groups it is answered in, and the sentence that says why a hit was found. */
import type { EntityKind, SearchHitFragment, SearchPaletteQuery } from '../../api/generated/graphql.ts';
import { bridged, excerpt, lettersApart, matchedWords, type Piece, pieces } from './highlight.ts';

export type Hit = SearchHitFragment;
type Lang = 'en' | 'ja';

export const GROUPS = {
  instruments: ['Instrument'],
  provisions: ['Provision', 'Obligation'],
  actors: ['Actor', 'Initiative'],
  events: ['Event'],
  sources: ['Source', 'Observation'],
  concepts: ['Concept', 'Jurisdiction'],
} as const satisfies Record<string, readonly EntityKind[]>;
export type GroupName = keyof typeof GROUPS;
export const GROUP_NAMES = Object.keys(GROUPS) as GroupName[];

const PREFIXES: Readonly<Record<string, GroupName>> = {
  '@': 'actors',
  '＠': 'actors',
  '§': 'provisions',
  '#': 'concepts',
  '＃': 'concepts',
};

/** The first character may name a group; the rest is what to look for. */
export function readTyped(typed: string): { readonly group: GroupName | null; readonly query: string } {
  const text = typed.trimStart();
  const group = PREFIXES[text.slice(0, 1)] ?? null;
  return { group, query: (group ? text.slice(1) : text).trim() };
}

export interface Group {
  readonly name: GroupName;
  readonly total: number;
  readonly hits: readonly Hit[];
}

/** Groups that have hits; those with a whole match first, so that Enter opens what was named. */
export function groupsOf(data: SearchPaletteQuery, only: GroupName | null): readonly Group[] {
  const groups = GROUP_NAMES.filter((name) => !only || name === only)
    .map((name) => ({ name, total: data[name].totalCount, hits: data[name].edges }))
    .filter(({ hits }) => hits.length > 0);
  const whole = (group: Group): number => Number(group.hits[0]?.match.how === 'exact');
  return groups.toSorted((a, b) => whole(b) - whole(a));
}

/** With one group there is room for more of it. */
export const perGroup = (only: GroupName | null): number => (only ? 12 : 4);

export interface Named {
  readonly title: string;
  readonly aliases: readonly { readonly lang: string; readonly text: string }[];
}

/** A long name by its shortest other name of several letters in the language. */
export function shortName({ title, aliases }: Named, lang: Lang): string {
  const limit = lang === 'ja' ? 16 : 34;
  if (title.length <= limit) return title;
  const shorter = aliases
    .filter((alias) => alias.lang === lang && alias.text.length >= 3 && alias.text.length <= limit)
    .toSorted((a, b) => a.text.length - b.text.length);
  return shorter[0]?.text ?? title;
}

const yearOf = (date: { readonly value: string } | null | undefined): string => date?.value.slice(0, 4) ?? '';

/** Where and when: "Japan · 2022"; for a part of a text, the text. */
export function placeOf({ node }: Hit, lang: Lang): string {
  if (node.__typename === 'Provision') return shortName(node.instrument, lang);
  if (node.__typename === 'Obligation') return shortName(node.statedIn, lang);
  if (node.__typename === 'Source') return join(node.publisher, yearOf(node.published));
  if (node.__typename === 'Event') return join(node.place ?? node.jurisdiction?.title ?? '', yearOf(node.from));
  if (node.__typename === 'Concept') return node.typeLabel;
  return join(node.jurisdiction?.title ?? '', yearOf(node.from));
}

const join = (...parts: readonly string[]): string => parts.filter(Boolean).join(' · ');

interface Titled {
  readonly title: string;
  readonly titles: readonly { readonly lang: string; readonly text: string }[];
}

const isJapanese = (tag: string): boolean => tag === 'ja' || tag.startsWith('ja-');

/** The language that a shown title is really in: it may have fallen back. */
export function titleLang({ title, titles }: Titled): string {
  return titles.find(({ text }) => text === title)?.lang ?? 'en';
}

/** The Japanese title under the leading one: when it matched, or when the page is in Japanese. */
export function secondTitle({ node, match }: Hit, lang: Lang): { readonly lang: string; readonly text: string } | null {
  const wanted = lang === 'ja' ? 'en' : 'ja';
  if (lang === 'en' && !isJapanese(match.lang)) return null;
  const other = node.titles.find((title) => title.lang.startsWith(wanted));
  return other && other.text !== node.title ? other : null;
}

export interface Reason {
  /** Key of the words that say which field matched. */
  readonly label: string;
  readonly lang: string;
  readonly pieces: readonly Piece[];
  /** What stands before and after the text: a sentence is set off. */
  readonly mark: string;
  readonly stop: string;
  /** Key of the words that say how far it is from what was typed. */
  readonly apart: 'one' | 'two' | 'near' | null;
}

/** Why it was found: the field, its text with the matched parts, and whether it is spelled differently. */
export function reasonOf({ node, match }: Hit, query: string): Reason {
  const above = match.text === node.title || node.titles.some(({ text }) => text === match.text);
  const cut = excerpt(match.text, bridged(match.text, match.ranges));
  const shown = above ? matchedWords(match.text, match.ranges) : pieces(cut.text, cut.ranges);
  const letters = match.how === 'fuzzy' ? lettersApart(query, match.text, match.ranges) : 0;
  const text = shown.map((piece) => piece.text).join('');
  const near = match.how === 'fuzzy' ? 'near' : null;
  return {
    label: labelOf(node.kind, match),
    lang: match.lang,
    pieces: shown,
    mark: match.field === 'gist' && !above ? ': ' : ' ',
    stop: /[.…。]$/u.test(text) ? ' · ' : ', ',
    apart: letters === 1 ? 'one' : letters === 2 ? 'two' : near,
  };
}

function labelOf(kind: string, { field, how, lang, text }: Hit['match']): string {
  if (field === 'alias')
    return /^[\p{Lu}\p{N}.&-]{2,10}$/u.test(text) ? 'abbreviation' : isJapanese(lang) ? 'aliasJa' : 'alias';
  if (field === 'title') return isJapanese(lang) ? 'titleJa' : how === 'exact' ? 'title' : 'titleWord';
  if (field === 'gist') return kind === 'Obligation' ? 'text' : 'gist';
  return field;
}
