import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeCursor, startAfter } from '../../../server/domain/cursor.ts';
import { type Page, slicePage } from '../../../server/domain/page.ts';

const list = { release: '2026.11-aaaaaaaa', name: 'claims', args: { subject: 'ungp' } };
const codeOf = (cursor: string, of = list) => {
  try {
    return startAfter(of, cursor);
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe('cursors', () => {
  it('lead to the next item of their own list', () => {
    fc.assert(
      fc.property(fc.nat(), (position) => {
        expect(startAfter(list, encodeCursor(list, position))).toBe(position + 1);
      }),
    );
    expect([startAfter(list, null), startAfter(list, undefined)]).toEqual([0, 0]);
  });

  it.each([
    ['another release', { ...list, release: '2026.12-bbbbbbbb' }, 'RELEASE_CHANGED'],
    ['another list', { ...list, name: 'contested' }, 'INVALID_CURSOR'],
    ['other arguments', { ...list, args: { subject: 'meti' } }, 'INVALID_CURSOR'],
  ])('of %s are refused', (_, of, code) => {
    expect(codeOf(encodeCursor(of, 3))).toBe(code);
  });

  it('that are no cursors are refused', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(codeOf(text)).toBe('INVALID_CURSOR');
      }),
    );
  });
});

describe('pages', () => {
  it('meet every item once, in order', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string()), fc.integer({ min: 1, max: 10 }), (items, first) => {
        const met: string[] = [];
        let after: string | null = null;
        do {
          const page: Page<string> = slicePage(list, items, { first, after });
          met.push(...page.nodes);
          expect(page.totalCount).toBe(items.length);
          after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
        } while (after);
        expect(met).toEqual(items);
      }),
    );
  });
});
