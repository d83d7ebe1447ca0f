import { describe, expect, it } from 'vitest';
import type { Brought } from '../../../client/src/features/explore/facts.ts';
import { collapse, expand, membership, reopen } from '../../../client/src/features/explore/membership.ts';
import { EMPTY, type Expansion, type ExploreState } from '../../../client/src/features/explore/url-state.ts';

const world: Record<string, string[]> = { a: ['b', 'c'], b: ['d', 'e'], c: ['e'], e: ['f'] };
const brought = ({ id, count }: Expansion): Brought => ({
  ids: (world[id] ?? []).slice(0, count),
  total: world[id]?.length ?? 0,
});
const open = (...ids: string[]): Expansion[] =>
  ids.map((id) => ({ id, type: 'REFERENCES', direction: 'out', count: 12 }));
const state = (more: Partial<ExploreState>): ExploreState => ({ ...EMPTY, focus: 'a', ...more });
const reached = (of: ExploreState): string[] => membership(of, brought).reached;

describe('the set that an address stands for', () => {
  it('is the focus with what is nearest to it', () => {
    expect(reached(state({}))).toEqual(['a', 'b', 'c']);
  });

  it('grows by expansions of cards that are there, in whatever order they stand', () => {
    expect(reached(state({ expand: open('e', 'b') }))).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
  });

  it('ignores expansions of cards that are not there', () => {
    expect(reached(state({ expand: open('e') }))).toEqual(['a', 'b', 'c']);
  });

  it('knows every card through which another came in', () => {
    expect(membership(state({ expand: open('b', 'c') }), brought).holders.get('e')).toEqual(['b', 'c']);
  });

  it('stops at the limit and says how many were left', () => {
    const { reached: drawn, beyond } = membership(state({ expand: open('b') }), brought, 3);
    expect(drawn).toEqual(['a', 'b', 'c']);
    expect(beyond).toBe(2);
  });
});

describe('collapse', () => {
  it('takes back what came in through this card, and what came in through that', () => {
    const next = collapse(state({ expand: open('b', 'e') }), 'b', brought);
    expect(reached(next)).toEqual(['a', 'b', 'c']);
    expect(next.expand).toEqual([]);
  });

  it('leaves what another card holds', () => {
    const next = collapse(state({ expand: open('b', 'c', 'e') }), 'b', brought);
    expect(reached(next)).toEqual(['a', 'b', 'c', 'e', 'f']);
    expect(next.expand.map(({ id }) => id)).toEqual(['c', 'e']);
  });

  it('closes the focus, which opened by itself, and opens it again', () => {
    const closed = collapse(state({ add: ['f'], expand: open('b') }), 'a', brought);
    expect(closed.collapse).toEqual(['a']);
    expect(reached(closed)).toEqual(['a', 'f']);
    expect(reached(reopen(closed, 'a'))).toEqual(['a', 'f', 'b', 'c']);
  });

  it('undoes an expansion exactly', () => {
    const before = state({ expand: open('b') });
    const after = expand(before, { id: 'c', type: 'REFERENCES', direction: 'out' }, 0, 1);
    expect(collapse(after, 'c', brought)).toEqual(before);
  });

  it('forgets what was hidden among the cards that go', () => {
    expect(collapse(state({ expand: open('b'), hide: ['d'] }), 'b', brought).hide).toEqual([]);
  });
});

describe('expand', () => {
  it('adds twelve at a time and no more than there are', () => {
    const once = expand(state({}), { id: 'b', type: 'STATES', direction: 'out' }, 0, 31);
    expect(once.expand).toEqual([{ id: 'b', type: 'STATES', direction: 'out', count: 12 }]);
    const twice = expand(once, { id: 'b', type: 'STATES', direction: 'out' }, 12, 31);
    expect(twice.expand.map(({ count }) => count)).toEqual([24]);
    expect(expand(twice, { id: 'b', type: 'STATES', direction: 'out' }, 24, 31).expand[0]?.count).toBe(31);
  });
});
