import { describe, expect, it } from 'vitest';
import { percent, sharesOf, totalOf } from '../../../client/src/features/data/view-model.ts';

const counts = [
  { name: 'low', count: 1 },
  { name: 'high', count: 3 },
];

describe('numbers of the dataset', () => {
  it('come with the whole that they are of', () => {
    expect(totalOf(counts)).toBe(4);
    expect(sharesOf(counts).map(({ name, share }) => [name, share])).toEqual([
      ['high', 0.75],
      ['low', 0.25],
    ]);
  });

  it('keep a given order, with what it does not know at the end', () => {
    expect(sharesOf([{ name: 'new', count: 9 }, ...counts], ['high', 'low']).map(({ name }) => name)).toEqual([
      'high',
      'low',
      'new',
    ]);
  });

  it('do not divide by nothing', () => {
    expect(sharesOf([{ name: 'none', count: 0 }])[0]?.share).toBe(0);
  });

  it('show a small share as more than zero', () => {
    expect([percent(0), percent(0.001), percent(0.256)]).toEqual(['0 %', '0.1 %', '26 %']);
  });
});
