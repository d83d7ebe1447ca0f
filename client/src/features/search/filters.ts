/** Pure: the results page's address read into a filter, and back. */
import type { Bindingness, EntityKind, SearchFilter, Strength } from '../../api/generated/graphql.ts';
import { BINDINGNESS_INK, KIND_NAMES, STRENGTH_NAMES } from '../../theme/vocabulary.ts';

/** Facet of the API to the key in the address. */
export const FACET_KEYS = {
  kind: 'kind',
  jurisdiction: 'jurisdiction',
  bindingness: 'force',
  strength: 'strength',
  theme: 'theme',
} as const;
export type FacetName = keyof typeof FACET_KEYS;
export const FACET_NAMES = Object.keys(FACET_KEYS) as FacetName[];

export type Chosen = Readonly<Record<FacetName, readonly string[]>>;

const isId = (value: string): boolean => /^[a-z0-9][a-z0-9~.-]{0,119}$/.test(value);
const KNOWN: Readonly<Record<FacetName, (value: string) => boolean>> = {
  kind: (value) => (KIND_NAMES as readonly string[]).includes(value),
  jurisdiction: isId,
  bindingness: (value) => value in BINDINGNESS_INK,
  strength: (value) => (STRENGTH_NAMES as readonly string[]).includes(value),
  theme: isId,
};

export interface ReadFilters {
  readonly chosen: Chosen;
  /** `key=value` of what could not be understood. */
  readonly dropped: readonly string[];
}

export function readFilters(address: Readonly<Record<string, string | undefined>>): ReadFilters {
  const dropped: string[] = [];
  const read = (name: FacetName): readonly string[] => {
    const values = (address[FACET_KEYS[name]] ?? '').split(',').filter(Boolean);
    for (const value of values) if (!KNOWN[name](value)) dropped.push(`${FACET_KEYS[name]}=${value.slice(0, 60)}`);
    return [...new Set(values.filter(KNOWN[name]))].toSorted();
  };
  const chosen = Object.fromEntries(FACET_NAMES.map((name) => [name, read(name)])) as unknown as Chosen;
  return { chosen, dropped };
}

export function toFilter(chosen: Chosen): SearchFilter {
  const some = <T>(values: readonly string[]): T[] | null => (values.length > 0 ? ([...values] as T[]) : null);
  return {
    kinds: some<EntityKind>(chosen.kind),
    jurisdictions: some<string>(chosen.jurisdiction),
    bindingness: some<Bindingness>(chosen.bindingness),
    strengths: some<Strength>(chosen.strength),
    themes: some<string>(chosen.theme),
  };
}

/** The filter without one facet: its values are counted as if none of them were chosen. */
export const without = (chosen: Chosen, name: FacetName): SearchFilter => toFilter({ ...chosen, [name]: [] });

/** What changes in the address when a value is ticked or cleared; a new filter starts at the first page. */
export function toggled(chosen: Chosen, name: FacetName, value: string): Record<string, string | undefined> {
  const before = chosen[name];
  const after = before.includes(value) ? before.filter((other) => other !== value) : [...before, value];
  return { [FACET_KEYS[name]]: after.length > 0 ? after.toSorted().join(',') : undefined, after: undefined };
}

export const countChosen = (chosen: Chosen): number => FACET_NAMES.reduce((sum, name) => sum + chosen[name].length, 0);

export const NO_FILTERS: Readonly<Record<string, undefined>> = Object.fromEntries(
  [...Object.values(FACET_KEYS), 'after'].map((key) => [key, undefined]),
);

export interface FacetValue {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

/** Chosen values stay in sight, with zero, when nothing has them any more. */
export function valuesOf(
  facets: readonly { readonly name: string; readonly values: readonly FacetValue[] }[],
  name: FacetName,
  chosen: readonly string[],
): readonly FacetValue[] {
  const values = facets.find((facet) => facet.name === name)?.values ?? [];
  const gone = chosen.filter((value) => !values.some((other) => other.value === value));
  return [...values, ...gone.map((value) => ({ value, label: value, count: 0 }))];
}
