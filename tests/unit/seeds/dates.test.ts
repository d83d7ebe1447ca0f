import { expect, test } from 'vitest';
import { agree, isRealDay, readDate, toPartialDate } from '../../../seeds/dates.ts';

test.each([
  ['2020', '2020-01-01', '2020-12-31'],
  ['2020-10', '2020-10-01', '2020-10-31'],
  ['2020-02', '2020-02-01', '2020-02-29'],
  ['1900-02', '1900-02-01', '1900-02-28'],
  ['2000-02', '2000-02-01', '2000-02-29'],
  ['2020-10-16', '2020-10-16', '2020-10-16'],
  ['2022-09/2022-10', '2022-09-01', '2022-10-31'],
  ['2020/2025', '2020-01-01', '2025-12-31'],
  ['2023-01-06/2023-02', '2023-01-06', '2023-02-28'],
  ['2023/..', '2023-01-01', '9999-12-31'],
])('%s lies between %s and %s', (value, earliest, latest) => {
  expect(toPartialDate(value)).toEqual({ value, earliest, latest });
});

test('a zone is kept', () => {
  expect(toPartialDate({ value: '2023-01-06', zone: 'Asia/Tokyo' })).toMatchObject({ zone: 'Asia/Tokyo' });
});

test.each([
  ['2023-02-30', 'impossible'],
  ['2023-00', 'impossible'],
  ['2023-13', 'impossible'],
  ['2023-04-31', 'impossible'],
  ['2023-01-00', 'impossible'],
  ['2023/2023-13', 'impossible'],
  ['2023/2022', 'order'],
  ['2023-05-02/2023-05-01', 'order'],
])('%s is refused: %s', (value, problem) => {
  expect(readDate(value)).toMatchObject({ ok: false, problem });
});

test('a zone that is not there is refused', () => {
  expect(readDate({ value: '2023', zone: 'Mars/Olympus' })).toMatchObject({ ok: false, problem: 'zone' });
});

test('a day is in the calendar or not', () => {
  expect(isRealDay('2024-02-29')).toBe(true);
  expect(isRealDay('2023-02-29')).toBe(false);
  expect(isRealDay('2023-02')).toBe(false);
});

test.each([
  ['2023', '2023-01-06', true],
  ['2023-01-06', '2023', true],
  ['2023-01', '2023-02', false],
  ['2022/2023', '2023-02', true],
  ['2022-06/2023-06', '2023', false],
])('%s and %s agree: %s', (a, b, expected) => {
  expect(agree(toPartialDate(a), toPartialDate(b))).toBe(expected);
});
