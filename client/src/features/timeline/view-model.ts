/** Rules of the timeline: what the address asks for, years, and where each mark stands. */
import { isDay } from '../../app/address.ts';

export interface Asked {
  readonly ids: readonly string[];
  readonly from: string | undefined;
  readonly to: string | undefined;
  /** True where the two dates leave nothing between them. */
  readonly crossed: boolean;
}

const MAX_IDS = 100;

export function readAsked(search: Readonly<Record<string, string | undefined>>): Asked {
  const ids = [...new Set((search.ids ?? '').split(',').map((id) => id.trim()))]
    .filter(Boolean)
    .sort()
    .slice(0, MAX_IDS);
  const day = (value: string | undefined) => (value !== undefined && isDay(value) ? value : undefined);
  const [from, to] = [day(search.from), day(search.to)];
  const crossed = from !== undefined && to !== undefined && from > to;
  return { ids, from: crossed ? undefined : from, to: crossed ? undefined : to, crossed };
}

interface Span {
  readonly value: string;
  readonly earliest: string;
  readonly latest: string;
}

export interface Entry {
  readonly date: Span;
  readonly dates: readonly Span[];
  readonly contested: boolean;
  readonly stage?: string | null;
  readonly party?: { readonly id: string } | null;
  readonly entity: { readonly id: string; readonly kind: string };
}

export const keyOf = ({ entity, stage, party, date }: Entry): string =>
  [entity.id, stage ?? '', party?.id ?? '', date.value].join(' ');

export interface Year<E extends Entry> {
  readonly year: string;
  readonly entries: readonly E[];
}

/** By the first year that the date can mean. */
export function byYear<E extends Entry>(entries: readonly E[]): Year<E>[] {
  const years = new Map<string, E[]>();
  for (const entry of entries) {
    const year = entry.date.earliest.slice(0, 4);
    const list = years.get(year);
    if (list) list.push(entry);
    else years.set(year, [entry]);
  }
  return [...years].map(([year, list]) => ({ year, entries: list }));
}

/** The entry before which the as-of day stands: the first that is not reached; undefined after the last. */
export function firstAfter<E extends Entry>(entries: readonly E[], day: string): E | undefined {
  return entries.find(({ date }) => date.earliest > day);
}

export interface Mark {
  readonly key: string;
  readonly left: number;
  readonly width: number;
  readonly row: number;
  readonly contested: boolean;
  readonly future: boolean;
}

export interface Lane {
  readonly kind: string;
  readonly marks: readonly Mark[];
  readonly rows: number;
}

export interface Picture {
  readonly lanes: readonly Lane[];
  readonly ticks: readonly { readonly year: number; readonly at: number }[];
  /** Where the as-of day stands; undefined outside the picture. */
  readonly dayAt: number | undefined;
}

const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000;
/** Least room of a mark, in percent of the width. */
const ROOM = 1.3;
const STEPS = [1, 2, 5, 10, 20, 50];
const MOST_TICKS = 9;
/** The as-of day stretches the picture by so many years at most. */
const NEAR = 5;

/** An end that is open or far away does not stretch the picture. */
const endOf = (span: Span, limit: string): string => (span.latest > limit ? span.earliest : span.latest);

export function pictureOf(entries: readonly Entry[], day: string, kinds: readonly string[]): Picture {
  const far = `${Number(day.slice(0, 4)) + 30}-12-31`;
  const spans = entries.map((entry) => {
    const all = entry.contested ? [entry.date, ...entry.dates] : [entry.date];
    const [first = ''] = all.map(({ earliest }) => earliest).toSorted();
    const last = all
      .map((span) => endOf(span, far))
      .toSorted()
      .at(-1);
    return { entry, from: first, to: last ?? first };
  });
  if (spans.length === 0) return { lanes: [], ticks: [], dayAt: undefined };
  const dayYear = Number(day.slice(0, 4));
  const firstYear = Math.min(...spans.map(({ from }) => Number(from.slice(0, 4))));
  const lastSpan = Math.max(...spans.map(({ to }) => Number(to.slice(0, 4))));
  const lastYear = (dayYear > lastSpan && dayYear - lastSpan <= NEAR ? dayYear : lastSpan) + 1;
  const [low, high] = [dayNumber(`${firstYear}-01-01`), dayNumber(`${lastYear}-01-01`)];
  const at = (n: number): number => ((n - low) / (high - low)) * 100;
  const lanes = kinds.flatMap((kind) => {
    const mine = spans.filter(({ entry }) => entry.entity.kind === kind);
    return mine.length > 0 ? [laneOf(kind, mine, at, day)] : [];
  });
  const step = STEPS.find((years) => (lastYear - firstYear) / years <= MOST_TICKS) ?? 100;
  const ticks = [];
  for (let year = Math.ceil(firstYear / step) * step; year < lastYear; year += step) {
    ticks.push({ year, at: at(dayNumber(`${year}-01-01`)) });
  }
  const dayAt = at(dayNumber(day));
  return { lanes, ticks, dayAt: dayAt >= 0 && dayAt <= 100 ? dayAt : undefined };
}

/** Marks that would cover each other go to rows below. */
function laneOf(
  kind: string,
  spans: readonly { readonly entry: Entry; readonly from: string; readonly to: string }[],
  at: (n: number) => number,
  day: string,
): Lane {
  const ends: number[] = [];
  const marks = spans
    .toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
    .map(({ entry, from, to }) => {
      const left = at(dayNumber(from));
      const width = Math.max(0, at(dayNumber(to)) - left);
      const free = ends.findIndex((end) => end <= left);
      const row = free < 0 ? ends.length : free;
      ends[row] = left + Math.max(width, ROOM);
      return { key: keyOf(entry), left, width, row, contested: entry.contested, future: entry.date.earliest > day };
    });
  return { kind, marks, rows: ends.length };
}
