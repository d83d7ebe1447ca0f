/** The address is the state. Plain words only: no encoded JSON, so that a link can be read and typed. */
import { KINDS, type KindName } from '../theme/vocabulary.ts';

export type Search = Readonly<Record<string, string | undefined>>;

/** What every page understands. */
export interface SharedSearch {
  /** Day to show it as of; absent means today. */
  readonly asOf?: string;
  readonly lang?: 'en' | 'ja';
  /** What the evidence drawer shows: a relationship, claim or entity id. */
  readonly sel?: string;
}

export function parseSearch(text: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(text));
}

/** Commas, colons and tildes stay readable: they are allowed in a query. */
export function stringifySearch(search: Record<string, unknown>): string {
  const parts = Object.entries(search)
    .filter((entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1] !== '')
    .map(
      ([key, value]) =>
        `${encodeURIComponent(key)}=${encodeURIComponent(value).replace(/%(?:2C|3A|7E|40|2F)/gi, decodeURIComponent)}`,
    );
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}

export interface ReadShared {
  readonly shared: SharedSearch;
  /** `key=value` of what could not be understood. */
  readonly dropped: readonly string[];
}

/** `known` are the keys of the page itself; anything else is dropped, and said. */
export function readShared(search: Search, known: readonly string[]): ReadShared {
  const shared: { asOf?: string; lang?: 'en' | 'ja'; sel?: string } = {};
  const dropped: string[] = [];
  for (const [key, value] of Object.entries(search)) {
    if (value === undefined || known.includes(key)) continue;
    if (key === 'asOf' && isDay(value)) shared.asOf = value;
    else if (key === 'lang' && (value === 'en' || value === 'ja')) shared.lang = value;
    else if (key === 'sel' && /^[\w~.:-]{1,300}$/.test(value)) shared.sel = value;
    else dropped.push(`${key}=${value.slice(0, 60)}`);
  }
  return { shared, dropped };
}

export function isDay(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

/** The page of an entity: `/i/ungp/principle-17` for the provision `ungp~principle-17`. */
export function pathOf(entity: { readonly id: string; readonly kind: string }): string {
  if (entity.kind === 'Provision') {
    const [instrument = '', ...rest] = entity.id.split('~');
    return `/i/${encodeURIComponent(instrument)}/${encodeURIComponent(rest.join('~'))}`;
  }
  const letter = KINDS[entity.kind as KindName]?.path ?? 'i';
  return `/${letter}/${encodeURIComponent(entity.id)}`;
}
