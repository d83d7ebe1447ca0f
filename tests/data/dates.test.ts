/** Time runs forwards. */
import { expect, test } from 'vitest';
import type { PartialDate } from '../../server/model.ts';
import { groupBy, theGraph } from './dataset.ts';

test('every date has bounds that are days of the calendar, in order', () => {
  const found = [...datesIn(theGraph())];
  expect(found.length).toBeGreaterThan(0);
  for (const { value, earliest, latest } of found) {
    for (const day of [earliest, latest])
      expect(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10), value).toBe(day);
    expect(earliest <= latest, value).toBe(true);
    expect(value.startsWith(earliest.slice(0, 4)), value).toBe(true);
  }
});

test('nothing ends before it begins', () => {
  const { entities, relationships } = theGraph();
  const spans = [
    ...entities.map(({ id, from, to }) => ({ id, from, to })),
    ...relationships.map(({ id, validFrom, validTo }) => ({ id, from: validFrom, to: validTo })),
  ];
  const wrong = spans.filter(({ from, to }) => from && to && to.latest < from.earliest);
  expect(wrong.map(({ id }) => id)).toEqual([]);
});

test('a text is not built on one that came years after its last wording', () => {
  const { claims, relationships, ontology } = theGraph();
  const forward = new Set(ontology.relationTypes.filter((type) => type.citesEarlier).map(({ id }) => id));
  const worded = groupBy(
    claims.flatMap(({ subject, predicate, value, party }) =>
      predicate.startsWith('lifecycle.') && party === undefined && value.type === 'date'
        ? [{ subject, date: value.date }]
        : [],
    ),
    ({ subject }) => subject,
  );
  const text = (id: string) => id.split('~')[0] ?? id;
  const wrong = relationships.filter(({ type, from, to }) => {
    const [citing, cited] = [worded.get(text(from)), worded.get(text(to))];
    if (!forward.has(type) || !citing || !cited || text(from) === text(to)) return false;
    const last = Math.max(...citing.map(({ date }) => Number(date.latest.slice(0, 4))));
    const first = Math.min(...cited.map(({ date }) => Number(date.earliest.slice(0, 4))));
    return last < first;
  });
  expect(wrong.map(({ from, type, to }) => `${from} ${type} ${to}`)).toEqual([]);
});

function* datesIn(value: unknown): Generator<PartialDate> {
  if (typeof value !== 'object' || value === null) return;
  if ('earliest' in value && 'latest' in value) yield value as PartialDate;
  else for (const child of Object.values(value)) yield* datesIn(child);
}
