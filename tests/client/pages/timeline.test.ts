import { describe, expect, it } from 'vitest';
import {
  byYear,
  type Entry,
  firstAfter,
  keyOf,
  pictureOf,
  readAsked,
} from '../../../client/src/features/timeline/view-model.ts';

const span = (value: string, earliest = value, latest = earliest) => ({ value, earliest, latest });
const entry = (id: string, date: ReturnType<typeof span>, changes: Partial<Entry> = {}): Entry => ({
  date,
  dates: [date],
  contested: false,
  stage: null,
  party: null,
  entity: { id, kind: 'Event' },
  ...changes,
});

describe('what the address asks for', () => {
  it('reads ids without doubles, sorted', () => {
    expect(readAsked({ ids: 'ungp, a,,a' }).ids).toEqual(['a', 'ungp']);
  });

  it('leaves out what is no day', () => {
    expect(readAsked({ from: '2022-13-01', to: 'soon' })).toMatchObject({
      from: undefined,
      to: undefined,
      crossed: false,
    });
  });

  it('leaves out dates that leave nothing between them, and says so', () => {
    expect(readAsked({ from: '2023-01-01', to: '2022-01-01' })).toMatchObject({
      from: undefined,
      to: undefined,
      crossed: true,
    });
  });
});

describe('the list', () => {
  const list = [entry('a', span('2022-02', '2022-02-01', '2022-02-28')), entry('b', span('2023-01-06'))];

  it('goes by the first year that a date can mean', () => {
    const years = byYear([...list, entry('c', span('2023/..', '2023-01-01', '9999-12-31'))]);
    expect(years.map(({ year, entries }) => [year, entries.length])).toEqual([
      ['2022', 1],
      ['2023', 2],
    ]);
  });

  it('puts the as-of day before the first entry that is not reached', () => {
    expect(firstAfter(list, '2022-12-31')?.entity.id).toBe('b');
    expect(firstAfter(list, '2023-01-06')).toBeUndefined();
  });

  it('tells steps of one life and of its parties apart', () => {
    const step = { stage: 'ratified', entity: { id: 't', kind: 'Instrument' } };
    const keys = ['japan', 'usa'].map((id) => keyOf(entry('t', span('2020'), { ...step, party: { id } })));
    expect(new Set(keys).size).toBe(2);
  });
});

describe('the picture', () => {
  const kinds = ['Instrument', 'Event'];

  it('is empty without entries', () => {
    expect(pictureOf([], '2026-11-21', kinds)).toEqual({ lanes: [], ticks: [], dayAt: undefined });
  });

  it('draws partial dates as bars, and an open end as a point', () => {
    const picture = pictureOf(
      [entry('a', span('2022', '2022-01-01', '2022-12-31')), entry('b', span('2023/..', '2023-01-01', '9999-12-31'))],
      '2023-06-01',
      kinds,
    );
    const [a, b] = picture.lanes[0]?.marks ?? [];
    expect(a?.width).toBeGreaterThan(40);
    expect(b?.width).toBe(0);
  });

  it('joins all dates of a contested entry', () => {
    const contested = entry('a', span('2022-01-10'), {
      contested: true,
      dates: [span('2022-01-10'), span('2022-06', '2022-06-01', '2022-06-30')],
    });
    const agreed = { ...contested, contested: false };
    const widthOf = (one: Entry) => pictureOf([one], '2022-12-01', kinds).lanes[0]?.marks[0]?.width ?? 0;
    expect(widthOf(contested)).toBeGreaterThan(widthOf(agreed));
  });

  it('moves marks apart that would cover each other', () => {
    const picture = pictureOf(
      ['a', 'b', 'c'].map((id) => entry(id, span('2022-09-13'))),
      '2022-12-01',
      kinds,
    );
    expect(picture.lanes[0]?.marks.map(({ row }) => row)).toEqual([0, 1, 2]);
  });

  it('stretches to a near as-of day, never to a far one', () => {
    const one = [entry('a', span('2020-06-01'))];
    expect(pictureOf(one, '2024-01-01', kinds).dayAt).toBeDefined();
    expect(pictureOf(one, '2050-01-01', kinds).dayAt).toBeUndefined();
  });
});
