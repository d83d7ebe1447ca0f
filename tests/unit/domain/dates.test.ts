import { describe, expect, it } from 'vitest';
import { comingOf, formatDate, isDay, within } from '../../../server/domain/dates.ts';
import type { PartialDate } from '../../../server/model.ts';

const date = (value: string, earliest: string, latest: string): PartialDate => ({ value, earliest, latest });
const october = date('2020-10', '2020-10-01', '2020-10-31');

describe('a date known in part against a day', () => {
  it.each([
    ['2020-09-30', 'future'],
    ['2020-10-01', 'perhaps'],
    ['2020-10-30', 'perhaps'],
    ['2020-10-31', 'past'],
    ['2021-01-01', 'past'],
  ])('October 2020 on %s: %s', (day, coming) => {
    expect(comingOf(october, day)).toBe(coming);
  });

  it.each([
    ['2023-01-05', 'future'],
    ['2023-01-06', 'past'],
  ])('6 January 2023 on %s: %s', (day, coming) => {
    expect(comingOf(date('2023-01-06', '2023-01-06', '2023-01-06'), day)).toBe(coming);
  });
});

describe('dates in words', () => {
  it.each([
    ['2023-01-06', '6 Jan 2023', '2023年1月6日'],
    ['2020-10', 'Oct 2020', '2020年10月'],
    ['2020', '2020', '2020年'],
    ['2020/2025', '2020–2025', '2020年–2025年'],
    ['2022-08/2022-09', 'Aug 2022–Sep 2022', '2022年8月–2022年9月'],
    ['2024-04-01/..', '1 Apr 2024–', '2024年4月1日–'],
  ])('%s', (value, en, ja) => {
    const any = date(value, '', '');
    expect([formatDate(any, 'en'), formatDate(any, 'ja')]).toEqual([en, ja]);
  });
});

describe('days of the calendar', () => {
  it.each([
    ['2024-02-29', true],
    ['2023-02-29', false],
    ['2023-13-01', false],
    ['2023-1-1', false],
    ['2023', false],
    ['', false],
  ])('%s: %s', (text, is) => {
    expect(isDay(text)).toBe(is);
  });
});

it('a day lies within its month', () => {
  const day = date('2020-10-16', '2020-10-16', '2020-10-16');
  expect([within(day, october), within(october, day)]).toEqual([true, false]);
});
