import { describe, expect, it } from 'vitest';
import { siblingsOf } from '../../../client/src/features/claim/view-model.ts';
import { bySubject } from '../../../client/src/features/contested/view-model.ts';
import { type ClaimSide, sidesOf, toneOf } from '../../../client/src/features/sheet/sides.ts';

const claim = (id: string, changes: Partial<ClaimSide> = {}): ClaimSide => ({
  id,
  valueText: id,
  preferred: false,
  dissent: false,
  kind: 'fact',
  review: 'reviewed',
  note: null,
  ...changes,
});

describe('sides of a disagreement', () => {
  it('puts the preferred side first and what is doubted last', () => {
    const sides = sidesOf([
      claim('doubted', { review: 'disputed' }),
      claim('dissent', { dissent: true }),
      claim('agrees'),
      claim('preferred', { preferred: true }),
    ]);
    expect(sides.map(({ tone }) => tone)).toEqual(['preferred', 'plain', 'dissent', 'disputed']);
  });

  it('tells equal words once and keeps every claim behind them', () => {
    const sides = sidesOf([
      claim('a', { valueText: 'Feb 2022', dissent: true }),
      claim('b', { valueText: 'Feb 2022', dissent: true }),
      claim('c', { valueText: 'Feb 2022', preferred: true }),
    ]);
    expect(sides.map(({ claims }) => claims.map(({ id }) => id))).toEqual([['c'], ['a', 'b']]);
  });

  it('never shows what was withdrawn as agreed', () => {
    expect(toneOf(claim('a', { review: 'retracted' }))).toBe('disputed');
  });

  it('never merges claims with different remarks', () => {
    expect(
      sidesOf([claim('a', { valueText: 'x', note: 'one' }), claim('b', { valueText: 'x', note: 'two' })]),
    ).toHaveLength(2);
  });
});

describe('the list of what is contested', () => {
  it('keeps what is about one entity together, in the order given', () => {
    const nodes = ['b', 'a', 'b'].map((id, i) => ({ subject: { id }, i }));
    expect(bySubject(nodes).map(({ subject, points }) => [subject.id, points.map(({ i }) => i)])).toEqual([
      ['b', [0, 2]],
      ['a', [1]],
    ]);
  });
});

describe('the page of a claim', () => {
  it('shows the others on the same fact, not those of another step of the same name', () => {
    const facts = [
      { predicate: 'lifecycle.amended', claims: [claim('one'), claim('two')] },
      { predicate: 'lifecycle.amended', claims: [claim('later')] },
    ];
    expect(siblingsOf(facts, { id: 'one' }).map(({ id }) => id)).toEqual(['two']);
    expect(siblingsOf(facts, { id: 'elsewhere' })).toEqual([]);
  });
});
