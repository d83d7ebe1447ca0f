import { describe, expect, it } from 'vitest';
import { columnOf } from '../../../client/src/features/explore/columns.ts';
import type { Brought } from '../../../client/src/features/explore/facts.ts';
import { membership } from '../../../client/src/features/explore/membership.ts';
import { EMPTY, type ExploreState } from '../../../client/src/features/explore/url-state.ts';
import { derive } from '../../../client/src/features/explore/view-model.ts';
import { aCount, aNode, anEdge, aSet } from './stories.ts';

const facts = aSet(
  [
    aNode('memo'),
    aNode('guide'),
    aNode('duty', 'Obligation', { strength: 'statedIntention' }),
    aNode('body', 'Actor', { contested: ['title'] }),
    aNode('plan', 'Instrument', { standing: 'notYet' }),
  ],
  [
    anEdge('memo', 'REFERENCES', 'guide'),
    anEdge('memo', 'STATES', 'duty'),
    anEdge('duty', 'BEARER', 'body'),
    anEdge('body', 'PARTY_TO', 'memo', { contested: true }),
    anEdge('plan', 'REFERENCES', 'memo'),
    anEdge('plan', 'IMPLEMENTS', 'memo'),
  ],
  [
    aCount('memo', 'STATES', 'out', 'Obligation', 8),
    aCount('memo', 'REFERENCES', 'in', 'Instrument', 3),
    aCount('memo', 'ABOUT', 'out', 'Concept', 5),
  ],
);
const brought = (): Brought => ({ ids: ['guide', 'duty', 'body', 'plan'], total: 16 });
const view = (more: Partial<ExploreState> = {}) => {
  const state = { ...EMPTY, focus: 'memo', ...more };
  return derive(state, membership(state, brought), facts);
};
const ids = (cards: readonly { id: string }[]): string[] => cards.map(({ id }) => id);

describe('what is drawn', () => {
  it('is every card of the set and one line per family and pair', () => {
    expect(ids(view().cards)).toEqual(['memo', 'guide', 'duty', 'body', 'plan']);
    expect(view().lines).toHaveLength(5);
    expect(view().lines.find((line) => line.from === 'plan')?.members).toHaveLength(2);
  });

  it('counts what a card could still bring, by relation and direction', () => {
    const memo = view().cards[0];
    expect(memo?.rows.map((row) => [row.label, row.drawn, row.more])).toEqual([
      ['references backward', 1, 2],
      ['states forward', 1, 7],
      ['about forward', 0, 5],
    ]);
    // Themes are off, so they are no part of the badge.
    expect(memo?.more).toBe(9);
  });

  it('says of everything that is not there yet, and removes nothing', () => {
    expect(view().notYet).toBe(1);
    expect(view().contested).toBe(2);
  });

  it('keeps hidden apart from filtered', () => {
    const hidden = view({ hide: ['guide'] });
    expect(ids(hidden.hidden)).toEqual(['guide']);
    expect(hidden.filteredOut).toBe(0);
    const filtered = view({ kinds: ['Instrument'] });
    expect(ids(filtered.cards)).toEqual(['memo', 'guide', 'plan']);
    expect(filtered.filteredOut).toBe(2);
    expect(filtered.kinds.find((row) => row.name === 'Actor')).toEqual({
      name: 'Actor',
      on: false,
      shown: 0,
      inSet: 1,
    });
  });

  it('drops cards that have no link left, but not the focus', () => {
    const parties = view({ rels: ['parties'] });
    expect(ids(parties.cards)).toEqual(['memo', 'body']);
    expect(parties.families.find((row) => row.name === 'lineage')).toMatchObject({ on: false, shown: 0, inSet: 3 });
  });

  it('puts a card where it belongs whatever else is drawn', () => {
    expect(columnOf(aNode('x', 'Instrument', { type: 'treaty' }))).toBe('standards');
    expect(columnOf(aNode('x', 'Instrument', { type: 'guidelines', home: 'state' }))).toBe('implementing');
    expect(columnOf(aNode('x', 'Instrument', { type: 'guidelines', home: 'international' }))).toBe('standards');
    expect(columnOf(aNode('x', 'Instrument', { type: 'statute', home: 'state' }))).toBe('plans');
    expect(columnOf(aNode('x', 'Provision', { partOf: { type: 'statute', home: 'state' } }))).toBe('plans');
    expect(columnOf(aNode('x', 'Obligation'))).toBe('obligations');
  });
});
