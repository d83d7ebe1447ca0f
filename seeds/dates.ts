/** Dates that may be known in part (EDTF): from what a curator writes to the days that bound it. */
import type { PartialDate } from '../server/model.ts';

const OPEN_END = '9999-12-31';

export type RawDate = string | { readonly value: string; readonly zone?: string | undefined };
export type ReadDate =
  | { readonly ok: true; readonly date: PartialDate }
  | { readonly ok: false; readonly problem: 'impossible' | 'order' | 'zone'; readonly detail: string };

export function readDate(raw: RawDate): ReadDate {
  const { value, zone } = typeof raw === 'string' ? { value: raw } : raw;
  const [start = '', end = start] = value.split('/');
  const earliest = bounds(start)?.[0];
  const latest = end === '..' ? OPEN_END : bounds(end)?.[1];
  if (earliest === undefined) return { ok: false, problem: 'impossible', detail: start };
  if (latest === undefined) return { ok: false, problem: 'impossible', detail: end };
  if (latest < earliest) return { ok: false, problem: 'order', detail: value };
  if (zone === undefined) return { ok: true, date: { value, earliest, latest } };
  if (!isZone(zone)) return { ok: false, problem: 'zone', detail: zone };
  return { ok: true, date: { value, earliest, latest, zone } };
}

/** The bounds of a date that has been checked. */
export function toPartialDate(raw: RawDate): PartialDate {
  const read = readDate(raw);
  if (!read.ok) throw new RangeError(`Unchecked date ${read.detail}`);
  return read.date;
}

export function isRealDay(day: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(day) && bounds(day) !== undefined;
}

/** One lies within the other: "2023" and "2023-01-06" do not contradict each other, one only says less. */
export function agree(a: PartialDate, b: PartialDate): boolean {
  return within(a, b) || within(b, a);
}

function within(inner: PartialDate, outer: PartialDate): boolean {
  return outer.earliest <= inner.earliest && inner.latest <= outer.latest;
}

function bounds(text: string): readonly [string, string] | undefined {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (!match) return undefined;
  const [, year = '', month, day] = match;
  if (month === undefined) return [`${year}-01-01`, `${year}-12-31`];
  if (Number(month) < 1 || Number(month) > 12) return undefined;
  const last = daysIn(Number(year), Number(month));
  if (day === undefined) return [`${year}-${month}-01`, `${year}-${month}-${last}`];
  return Number(day) < 1 || Number(day) > last ? undefined : [text, text];
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}
