import { describe, expect, it } from 'vitest';
import { citationOf } from '../../../server/domain/citation.ts';
import { relationshipSentence } from '../../../server/domain/sentence.ts';
import { titleOf } from '../../../server/domain/titles.ts';
import type { Bilingual } from '../../../server/model.ts';
import { aDay, anEntity, anInstrument, anObligation, aRelationship, aRelationType, aSource } from '../../builders.ts';

const titled = (en: string, ja?: string) => [{ lang: 'en', text: en }, ...(ja ? [{ lang: 'ja', text: ja }] : [])];
const guidelines = anInstrument('g', { titles: titled('Guidelines', 'ガイドライン') });
const principles = anInstrument('p', { titles: titled('Principles', '原則') });
const ends = { from: guidelines, to: principles };
const type = (forward: Bilingual) => aRelationType('X', { forward });

describe('a relationship', () => {
  it.each([
    ['整合する', '「ガイドライン」は「原則」に整合する。'],
    ['参照する', '「ガイドライン」は「原則」を参照する。'],
    ['参照される', '「ガイドライン」は「原則」により参照される。'],
    ['の一部である', '「ガイドライン」は「原則」の一部である。'],
    ['が採択した', '「ガイドライン」は「原則」が採択した。'],
    ['当事者である', '「ガイドライン」は「原則」の当事者である。'],
  ])('in Japanese: %s', (ja, sentence) => {
    expect(relationshipSentence(aRelationship('g', 'X', 'p'), type({ en: '', ja }), ends, 'ja')).toBe(sentence);
  });

  it('in English, with its details and its time', () => {
    const post = aRelationship('g', 'X', 'p', {
      qualifiers: { title: 'Director' },
      validFrom: aDay('2024-02-05'),
      validTo: aDay('2025-01-20'),
    });
    const sentence = relationshipSentence(post, type({ en: 'holds a post at', ja: '' }), ends, 'en');
    expect(sentence).toBe('Guidelines holds a post at Principles (Director; from 5 Feb 2024 until 20 Jan 2025).');
  });

  it('sets what an obligation asks apart', () => {
    const duty = anObligation('p', { titles: titled('Firms should respect rights.') });
    const borne = relationshipSentence(
      aRelationship('o', 'X', 'g'),
      type({ en: 'is borne by', ja: '' }),
      { from: duty, to: guidelines },
      'en',
    );
    expect(borne).toBe('“Firms should respect rights” is borne by Guidelines.');
  });
});

describe('a citation', () => {
  const source = aSource('s', {
    titles: titled('A Paper', '論文'),
    source: {
      publisher: 'Sasakawa USA',
      author: 'Sam Baron',
      published: { value: '2023-02', earliest: '2023-02-01', latest: '2023-02-28' },
      tier: 4,
      licence: 'x',
      lang: 'en',
      read: 'full',
    },
  });
  it.each([
    ['en', 'Sam Baron, “A Paper” (Sasakawa USA, Feb 2023), B14'],
    ['ja', 'Sam Baron, 『論文』 (Sasakawa USA, 2023年2月), B14'],
  ] as const)('in %s', (lang, text) => {
    expect(citationOf(source, { source: 's', locator: 'B14' }, lang)).toBe(text);
  });
});

describe('a title', () => {
  it.each([
    ['in the language asked for', guidelines, 'ja', 'ガイドライン'],
    ['in English, failing that', anInstrument('x', { titles: titled('Only English') }), 'ja', 'Only English'],
    ['in any, failing that', anInstrument('x', { titles: [{ lang: 'lo', text: 'ລາວ' }] }), 'en', 'ລາວ'],
    ['by its id, failing that', anEntity('Actor', 'nameless', { titles: [] }), 'en', 'nameless'],
  ] as const)('%s', (_, entity, lang, title) => {
    expect(titleOf(entity, lang)).toBe(title);
  });
});
