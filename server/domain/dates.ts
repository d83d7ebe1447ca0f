import type { PartialDate } from '../model.ts';

export type Lang = 'en' | 'ja';

/** Where a date lies against a day: certainly come by then, perhaps, or yet to come. */
export type Coming = 'past' | 'perhaps' | 'future';

/** A date that falls on the day itself has come. */
export function comingOf(date: PartialDate, day: string): Coming {
  if (date.earliest > day) return 'future';
  return date.latest <= day ? 'past' : 'perhaps';
}

/** True for a day of the calendar written YYYY-MM-DD. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

export function compareDates(a: PartialDate, b: PartialDate): number {
  return compareText(a.earliest, b.earliest) || compareText(a.latest, b.latest) || compareText(a.value, b.value);
}

/** The first says no less than the second: "2023-01-06" lies within "2023". */
export function within(inner: PartialDate, outer: PartialDate): boolean {
  return outer.earliest <= inner.earliest && inner.latest <= outer.latest;
}

export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

/** "6 Jan 2023", "Oct 2020", "2020–2025"; "2023年1月6日", "2020年10月", "2020年–2025年". */
export function formatDate(date: PartialDate, lang: Lang): string {
  return date.value
    .split('/')
    .map((part) => (part === '..' ? '' : formatPart(part, lang)))
    .join('–');
}

function formatPart(part: string, lang: Lang): string {
  const [year = '', month, day] = part.split('-');
  if (lang === 'ja') return `${year}年${month ? `${Number(month)}月` : ''}${day ? `${Number(day)}日` : ''}`;
  const name = month ? MONTHS[Number(month) - 1] : undefined;
  return [day ? String(Number(day)) : undefined, name, year].filter(Boolean).join(' ');
}
