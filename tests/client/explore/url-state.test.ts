import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  DEFAULT_FAMILIES,
  EMPTY,
  type ExploreState,
  FAMILIES,
  formatExplore,
  KINDS,
  parseExplore,
  tidyExpansions,
} from '../../../client/src/features/explore/url-state.ts';

const id = fc.stringMatching(/^[a-z0-9][a-z0-9~-]{0,30}$/);
const ids = fc.uniqueArray(id, { maxLength: 8 }).map((list) => [...list].sort());
const expansion = fc.record({
  id,
  type: fc.constantFrom('*', 'REFERENCES', 'STATES', 'HAS_PROVISION'),
  direction: fc.constantFrom('out' as const, 'in' as const, 'both' as const),
  count: fc.integer({ min: 1, max: 100 }),
});
const chosen = <T extends string>(all: readonly T[], standard: readonly T[]) =>
  fc
    .option(fc.subarray([...all]), { nil: null })
    .map((list) => (list === null || list.join() === standard.join() ? null : list));
const state: fc.Arbitrary<ExploreState> = fc.record({
  focus: fc.option(id, { nil: null }),
  add: ids,
  expand: fc.array(expansion, { maxLength: 10 }).map(tidyExpansions),
  collapse: ids,
  hide: ids,
  kinds: chosen(KINDS, KINDS),
  rels: chosen(FAMILIES, DEFAULT_FAMILIES),
  view: fc.constantFrom(null, 'canvas', 'outline', 'table'),
  sel: fc.option(id, { nil: null }),
  asOf: fc.option(
    fc
      .date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10)),
    { nil: null },
  ),
  lang: fc.constantFrom(null, 'en', 'ja'),
});

describe('the address of a view', () => {
  it('gives back every state that it was made from', () => {
    fc.assert(
      fc.property(state, (wanted) => {
        const search = new URLSearchParams(formatExplore(wanted) as Record<string, string>).toString();
        const { state: read, dropped } = parseExplore(Object.fromEntries(new URLSearchParams(search)));
        expect(read).toEqual(wanted);
        expect(dropped).toEqual([]);
      }),
    );
  });

  it('says nothing of defaults', () => {
    expect(formatExplore(EMPTY)).toEqual({});
    expect(formatExplore({ ...EMPTY, kinds: [...KINDS], rels: [...DEFAULT_FAMILIES] })).toEqual({});
  });

  it('is the same for the same view, in whatever order it was made', () => {
    const a = { ...EMPTY, add: ['b', 'a'], hide: ['d', 'c'] };
    const b = { ...EMPTY, add: ['a', 'b'], hide: ['c', 'd'] };
    expect(formatExplore(a)).toEqual(formatExplore(b));
  });

  it('survives anything that is written into it', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...Object.keys(EMPTY)), fc.anything()), (raw) => {
        const { state: read } = parseExplore(raw);
        expect(parseExplore(formatExplore(read)).state).toEqual(read);
      }),
    );
  });

  it.each([
    ['focus', '<img onerror=alert(1)>'],
    ['focus', { $ne: null }],
    ['add', 'ungp,../../etc/passwd'],
    ['expand', 'ungp:REFERENCES:sideways:3'],
    ['expand', 'ungp:REFERENCES:in:99999'],
    ['expand', "ungp:x'}) DETACH DELETE n //:in:3"],
    ['kinds', 'Instrument,Unicorn'],
    ['rels', 'nonsense'],
    ['view', 'hologram'],
    ['asOf', '2024-02-31'],
    ['lang', 'tlh'],
  ])('drops %s = %j and names it', (key, value) => {
    const { state: read, dropped } = parseExplore({ [key]: value });
    expect(dropped.map((item) => item.key)).toEqual([key]);
    expect(JSON.stringify(formatExplore(read))).not.toContain('img');
    if (key === 'add') expect(read.add).toEqual(['ungp']);
    if (key === 'rels') expect(read.rels).toBeNull();
  });

  it('reads numbers that a router has parsed', () => {
    expect(parseExplore({ focus: 1948 }).state.focus).toBe('1948');
  });
});
