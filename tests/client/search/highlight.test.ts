import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bridged,
  excerpt,
  lettersApart,
  matchedWords,
  pieces,
  tidy,
} from '../../../client/src/features/search/highlight.ts';

const texts = fc.string({ unit: 'binary', maxLength: 300 });
const ranges = fc.array(
  fc.record({ start: fc.integer({ min: -3, max: 310 }), end: fc.integer({ min: -3, max: 310 }) }),
  {
    maxLength: 6,
  },
);
const LONE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
const isWhole = (text: string): boolean => !LONE.test(text);

describe('matched parts', () => {
  it('give the text back unchanged when joined', () => {
    fc.assert(
      fc.property(texts, ranges, (text, some) => {
        expect(
          pieces(text, some)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });

  it('are sorted, apart and inside the text', () => {
    fc.assert(
      fc.property(texts, ranges, (text, some) => {
        const kept = tidy(text, some);
        for (const [index, range] of kept.entries()) {
          expect(range.start).toBeLessThan(range.end);
          expect(range.end).toBeLessThanOrEqual(text.length);
          expect(range.start).toBeGreaterThan(kept[index - 1]?.end ?? -1);
        }
      }),
    );
  });

  it('never cut a surrogate pair', () => {
    fc.assert(
      fc.property(texts, ranges, (text, some) => {
        expect(pieces(text, some).every((piece) => isWhole(piece.text))).toBe(true);
        expect(matchedWords(text, some).every((piece) => isWhole(piece.text))).toBe(true);
        expect(isWhole(excerpt(text, some).text)).toBe(true);
      }),
    );
    expect(pieces('𠮷野家', [{ start: 1, end: 3 }])).toEqual([
      { text: '𠮷野', hit: true },
      { text: '家', hit: false },
    ]);
  });

  it('count from the original text after a character of two units', () => {
    const text = '𠮷野 METI';
    expect(pieces(text, [{ start: 4, end: 8 }])).toEqual([
      { text: '𠮷野 ', hit: false },
      { text: 'METI', hit: true },
    ]);
  });

  it('are bridged over a space', () => {
    const two = [
      { start: 0, end: 4 },
      { start: 5, end: 15 },
    ];
    expect(bridged('METI Guidelines', two)).toEqual([{ start: 0, end: 15 }]);
  });
});

describe('an excerpt', () => {
  it('keeps the first match in sight and underlines the same words', () => {
    const text = `${'Long words before it. '.repeat(20)}The Guidelines follow. ${'And after. '.repeat(20)}`;
    const start = text.indexOf('Guidelines');
    const cut = excerpt(text, [{ start, end: start + 10 }]);
    expect(cut.text.length).toBeLessThan(160);
    expect(cut.ranges.map((range) => cut.text.slice(range.start, range.end))).toEqual(['Guidelines']);
    expect(cut.text.startsWith('… ')).toBe(true);
    expect(cut.text.endsWith(' …')).toBe(true);
  });
});

describe('matched words of a title', () => {
  it('are whole words, without the rest', () => {
    expect(matchedWords('Access to remedy in Japan', [{ start: 10, end: 15 }])).toEqual([
      { text: 'remed', hit: true },
      { text: 'y', hit: false },
    ]);
  });

  it('stay as they matched in Japanese', () => {
    expect(matchedWords('公共調達における人権配慮', [{ start: 8, end: 10 }])).toEqual([{ text: '人権', hit: true }]);
  });
});

describe('how far the spelling is', () => {
  it.each([
    ['meti guidlines', 'METI Guidelines', 1],
    ['meti gudlines', 'METI Guidelines', 2],
    ['meti guidelines', 'METI Guidelines', 0],
    ['emti', 'METI', 1],
    ['Überwachung', 'uberwachung', 0],
  ])('%s, %s: %i', (typed, text, letters) => {
    expect(lettersApart(typed, text, [{ start: 0, end: text.length }])).toBe(letters);
  });
});
