import { isRealDay, type RawDate, readDate } from '../../dates.ts';
import { quote } from '../../problems.ts';
import { type Document, inside, type Place, type Report } from '../../read/document.ts';
import type { Rule } from '../rule.ts';

/** Keys of the shapes that hold a date known in part, and those that hold one day. */
const PARTIAL = new Set(['date', 'from', 'until', 'published', 'field']);
const DAYS = new Set(['recorded', 'retrieved', 'checked']);

/** Every date is in the calendar, its end is not before its start, and its zone exists. */
export const dates: Rule = {
  name: 'dates',
  codes: ['DATE_IMPOSSIBLE', 'DATE_ORDER', 'ZONE_UNKNOWN'],
  check({ owners, links }, report) {
    const documents = new Set(owners.map(({ place }) => place.document));
    for (const document of documents) walk(document.data, document, [], report);
    for (const { from, until, place } of links) {
      const start = from === undefined ? undefined : readDate(from);
      const end = until === undefined ? undefined : readDate(until);
      if (start?.ok && end?.ok && end.date.latest < start.date.earliest) {
        const message = `The relation ends (${end.date.value}) before it begins (${start.date.value})`;
        report('DATE_ORDER', inside(place, 'until'), message, 'Correct one of the two');
      }
    }
  },
};

/** `path` grows and shrinks on the way: only a problem gets a place of its own. */
function walk(value: unknown, document: Document, path: (string | number)[], report: Report): void {
  if (typeof value !== 'object' || value === null) return;
  const isList = Array.isArray(value);
  for (const key in value) {
    const child = (value as Readonly<Record<string, unknown>>)[key];
    path.push(isList ? Number(key) : key);
    const place = () => ({ document, path: [...path] });
    if (key === 'dates' && Array.isArray(child)) {
      for (const [index, item] of child.entries()) checkDate(item, () => inside(place(), index), report);
    } else if (PARTIAL.has(key) && looksLikeDate(child)) checkDate(child, place, report);
    else if (DAYS.has(key) && isDayText(child) && !isRealDay(child)) impossible(child, place, report);
    else walk(child, document, path, report);
    path.pop();
  }
}

function checkDate(raw: unknown, place: () => Place, report: Report): void {
  if (!looksLikeDate(raw)) return;
  const read = readDate(raw);
  if (read.ok) return;
  if (read.problem === 'impossible') impossible(read.detail, place, report);
  if (read.problem === 'order')
    report('DATE_ORDER', place(), `${quote(read.detail)} ends before it begins`, 'Put the earlier date first');
  if (read.problem === 'zone')
    report(
      'ZONE_UNKNOWN',
      place(),
      `There is no time zone ${quote(read.detail)}`,
      'Use an IANA name such as Asia/Tokyo',
    );
}

function impossible(text: string, place: () => Place, report: Report): void {
  report(
    'DATE_IMPOSSIBLE',
    place(),
    `${quote(text)} is not in the calendar`,
    'Correct the day or month, or leave out what is not known',
  );
}

/** Other forms are the shape's business, which has its own message for them. */
function looksLikeDate(raw: unknown): raw is RawDate {
  if (typeof raw === 'string') return /^\d{4}(-\d{2}){0,2}(\/(\d{4}(-\d{2}){0,2}|\.\.))?$/.test(raw);
  return (
    typeof raw === 'object' &&
    raw !== null &&
    'value' in raw &&
    typeof raw.value === 'string' &&
    looksLikeDate(raw.value)
  );
}

function isDayText(raw: unknown): raw is string {
  return typeof raw === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(raw);
}
