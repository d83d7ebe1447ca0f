import { describe, expect, it } from 'vitest';
import { entityStanding, standingBetween } from '../../../server/domain/standing.ts';
import type { PartialDate } from '../../../server/model.ts';
import { aDay, anEntity } from '../../builders.ts';

const year = (n: number): PartialDate => ({ value: `${n}`, earliest: `${n}-01-01`, latest: `${n}-12-31` });

describe('something with a first and a last day', () => {
  it.each([
    ['no dates', undefined, undefined, 'undated'],
    ['before the first day', aDay('2024-06-16'), undefined, 'notYet'],
    ['on the first day', aDay('2024-06-15'), undefined, 'current'],
    ['on the last day', aDay('2020-01-01'), aDay('2024-06-15'), 'current'],
    ['the day after', aDay('2020-01-01'), aDay('2024-06-14'), 'ended'],
    ['some day this year it began', year(2024), undefined, 'uncertain'],
    ['some day this year it ends', year(2020), year(2024), 'uncertain'],
    ['it began some day last year', year(2023), undefined, 'current'],
    ['only its end is known, and is to come', undefined, year(2030), 'uncertain'],
    ['only its end is known, and is past', undefined, year(2020), 'ended'],
  ] as const)('%s', (_, from, to, standing) => {
    expect(standingBetween(from, to, '2024-06-15')).toBe(standing);
  });
});

describe('an event', () => {
  const twoZones = anEntity('Event', 'round', {
    dates: [
      { ...aDay('2024-02-05'), zone: 'America/New_York' },
      { ...aDay('2024-02-06'), zone: 'Asia/Tokyo' },
    ],
  });
  it.each([
    ['2024-02-04', 'notYet'],
    ['2024-02-05', 'current'],
    ['2024-02-06', 'current'],
    ['2024-02-07', 'ended'],
  ])('in two zones on %s: %s', (day, standing) => {
    expect(entityStanding(twoZones, day)).toBe(standing);
  });

  it('in a month, on a day of it', () => {
    const dates = [{ value: '2024-02', earliest: '2024-02-01', latest: '2024-02-29' }];
    expect(entityStanding(anEntity('Event', 'e', { dates }), '2024-02-10')).toBe('uncertain');
  });
});
