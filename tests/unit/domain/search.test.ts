import { beforeAll, describe, expect, it } from 'vitest';
import { distance, isNear, swaps } from '../../../server/domain/search/distance.ts';
import { compact, fold, foldWithOrigin } from '../../../server/domain/search/fold.ts';
import { SearchIndex } from '../../../server/domain/search/index.ts';
import { matchOf } from '../../../server/domain/search/match.ts';
import { queryWords, wordsOf } from '../../../server/domain/search/words.ts';
import { anEntity, anInstrument } from '../../builders.ts';

describe('folding', () => {
  it.each([
    ['ＭＥＴＩ', 'meti'],
    ['ｻﾌﾟﾗｲﾁｪｰﾝ', 'サプライチェン'],
    ['サプライチェーン', 'サプライチェン'],
    ['Communiqué', 'communique'],
    ['Straße', 'strasse'],
    ['İstanbul ılık', 'istanbul ilik'],
    ['un\u200bg\u202ep', 'ungp'],
    ['國際勞働', '国際労働'],
  ])('%s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('knows where every character stood', () => {
    const folded = foldWithOrigin('ｶﾞイド and Ⅳ');
    expect(folded.text).toBe('ガイド and iv');
    expect(folded.origin(0, 1)).toEqual({ start: 0, end: 2 });
    expect(folded.origin(8, 10)).toEqual({ start: 9, end: 10 });
  });

  it.each([
    ['A/HRC/17/31', 'ahrc1731'],
    ['Public Law 117-78', 'publiclaw11778'],
  ])('%s without punctuation', (text, key) => {
    expect(compact(text)).toBe(key);
  });
});

describe('words', () => {
  it.each([
    ["u.s.-japan workers' company's", ['us', 'japan', 'workers', 'company']],
    ['ilo駐日事務所 2019', ['ilo', '駐日事務所', '2019']],
    ['17.4', ['17', '4']],
    ['*:* ~ ((', []],
  ])('%s', (text, words) => {
    expect(wordsOf(text).map((word) => word.text)).toEqual(words);
  });

  it('that are everywhere do not count beside others', () => {
    expect(queryWords('the guidelines of the').map((word) => word.text)).toEqual(['guidelines']);
    expect(queryWords('the').map((word) => word.text)).toEqual(['the']);
  });
});

describe('letters that differ', () => {
  it.each([
    ['labour', 'labor', 1],
    ['labour', 'laobur', 1],
    ['guidlines', 'guidelines', 1],
    ['princples', 'principles', 1],
    ['', 'abc', 3],
  ])('%s and %s: %i', (a, b, n) => {
    expect(distance(a, b)).toBe(n);
  });

  it.each([
    ['ilo', 'ila', false],
    ['meti', 'mety', true],
    ['labour', 'labxyr', false],
    ['guidelines', 'guydelynes', true],
    ['2020', '2021', false],
  ])('%s for %s: %s', (word, term, near) => {
    expect(isNear(word, term)).toBe(near);
  });

  it('are swapped at each place', () => {
    expect(swaps('aab')).toEqual(['aba']);
  });
});

const ENTITIES = [
  anInstrument('ungp', {
    titles: [
      { lang: 'en', text: 'Guiding Principles on Business and Human Rights' },
      { lang: 'ja', text: 'ビジネスと人権に関する指導原則' },
    ],
    aliases: [{ lang: 'en', text: 'UNGPs' }],
    identifiers: [{ scheme: 'un-symbol', value: 'A/HRC/17/31' }],
  }),
  anInstrument('guidelines', {
    titles: [
      { lang: 'en', text: 'Guidelines on Respecting Human Rights' },
      { lang: 'ja', text: '人権尊重のためのガイドライン' },
    ],
    aliases: [{ lang: 'en', text: 'METI Guidelines' }],
  }),
  anEntity('Actor', 'meti', {
    titles: [{ lang: 'en', text: 'Ministry of Economy, Trade and Industry' }],
    aliases: [{ lang: 'en', text: 'METI' }],
  }),
  anEntity('Obligation', 'ungp~17~1', {
    titles: [{ lang: 'en', text: 'Enterprises should follow the guiding principles of the task force.' }],
  }),
  anEntity('Initiative', 'tf', {
    titles: [{ lang: 'en', text: 'US-Japan Task Force' }],
    gist: 'Talks on labour rights.',
  }),
];

describe('the index', () => {
  const index = new SearchIndex();
  beforeAll(async () => {
    await index.add(ENTITIES);
    index.finish();
  });
  const first = (query: string) => index.find(query)[0]?.id;

  it.each([
    ['METI', 'meti'],
    ['ｍｅｔｉ', 'meti'],
    ['meti guidelines', 'guidelines'],
    ['task force', 'tf'],
    ['U.S. Japan', 'tf'],
    ['guiding princples', 'ungp'],
    ['guidlines', 'guidelines'],
    ['giuding principles', 'ungp'],
    ['ungps', 'ungp'],
    ['ahrc1731', 'ungp'],
    ['A/HRC/17/31', 'ungp'],
    ['ガイドライン', 'guidelines'],
    ['指導原則', 'ungp'],
    ['laobur', 'tf'],
    ['minist', 'meti'],
  ])('%s finds %s', (query, id) => {
    expect(first(query)).toBe(id);
  });

  it('finds nothing for what is not there, and suggests what is near', () => {
    expect(index.find('indstry polcies xyz')).toEqual([]);
    expect(index.suggest('guidence', 3).length).toBeGreaterThan(0);
    expect(index.suggest('*', 3)).toEqual([]);
  });

  it('lists a kind by title', () => {
    expect(index.idsOfKind('Instrument')).toEqual(['guidelines', 'ungp']);
  });
});

describe('reasons', () => {
  const [ungp, , , obligation] = ENTITIES;
  const told = (entity: (typeof ENTITIES)[number] | undefined, query: string) => {
    const match = entity && matchOf(entity, query);
    return (
      match && [
        match.field,
        match.how,
        match.lang,
        ...match.ranges.map(({ start, end }) => match.text.slice(start, end)),
      ]
    );
  };

  it.each([
    ['UNGPs', ['alias', 'exact', 'en', 'UNGPs']],
    ['human rights', ['title', 'word', 'en', 'Human', 'Rights']],
    ['princ', ['title', 'prefix', 'en', 'Princ']],
    ['princples', ['title', 'fuzzy', 'en', 'Principles']],
    ['人権', ['title', 'word', 'ja', '人権']],
    ['a/hrc/17/31', ['identifier', 'exact', 'und', 'A/HRC/17/31']],
  ])('%s', (query, reason) => {
    expect(told(ungp, query)).toEqual(reason);
  });

  it('name the text of an obligation as its gist', () => {
    expect(told(obligation, 'enterprises')).toEqual(['gist', 'word', 'en', 'Enterprises']);
  });

  it('are none where nothing matches', () => {
    expect(told(ungp, 'fishery')).toBeNull();
  });
});
