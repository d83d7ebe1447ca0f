import { describe, expect, it } from 'vitest';
import type { SearchHitFragment, SearchPaletteQuery } from '../../../client/src/api/generated/graphql.ts';
import {
  countChosen,
  readFilters,
  toFilter,
  toggled,
  valuesOf,
  without,
} from '../../../client/src/features/search/filters.ts';
import {
  GROUP_NAMES,
  groupsOf,
  placeOf,
  readTyped,
  reasonOf,
  secondTitle,
  shortName,
} from '../../../client/src/features/search/view-model.ts';

const hit = (node: object, match: Partial<SearchHitFragment['match']> = {}): SearchHitFragment =>
  ({
    cursor: 'c',
    match: {
      field: 'alias',
      text: 'METI Guidelines',
      lang: 'en',
      how: 'word',
      ranges: [{ start: 0, end: 4 }],
      ...match,
    },
    node: {
      __typename: 'Instrument',
      id: 'jp-rhr-guidelines',
      kind: 'Instrument',
      title: 'Guidelines on Respecting Human Rights',
      titles: [
        { lang: 'en', text: 'Guidelines on Respecting Human Rights' },
        { lang: 'ja', text: '人権尊重のためのガイドライン' },
      ],
      contested: [],
      from: { value: '2022-09-13' },
      jurisdiction: { id: 'japan', title: 'Japan' },
      ...node,
    },
  }) as unknown as SearchHitFragment;

describe('what was typed', () => {
  it.each([
    ['@ jetro', 'actors', 'jetro'],
    ['＠ジェトロ', 'actors', 'ジェトロ'],
    ['§17', 'provisions', '17'],
    ['#forced labour', 'concepts', 'forced labour'],
    ['  meti  ', null, 'meti'],
    ['a@b', null, 'a@b'],
    ['@', 'actors', ''],
  ])('%s', (typed, group, query) => {
    expect(readTyped(typed)).toEqual({ group, query });
  });
});

describe('groups', () => {
  const empty = { totalCount: 0, edges: [] };
  const data = (some: object): SearchPaletteQuery =>
    ({
      all: { totalCount: 9, suggestions: [] },
      ...Object.fromEntries(GROUP_NAMES.map((name) => [name, empty])),
      ...some,
    }) as unknown as SearchPaletteQuery;
  const instruments = { totalCount: 6, edges: [hit({})] };
  const actors = { totalCount: 3, edges: [hit({ id: 'meti', kind: 'Actor' }, { how: 'exact' })] };

  it('stand in their order, empty ones left out', () => {
    const concepts = { totalCount: 1, edges: [hit({ kind: 'Concept' })] };
    expect(groupsOf(data({ concepts, instruments }), null).map(({ name }) => name)).toEqual([
      'instruments',
      'concepts',
    ]);
  });

  it('begin with what was named in full', () => {
    expect(groupsOf(data({ instruments, actors }), null).map(({ name }) => name)).toEqual(['actors', 'instruments']);
  });

  it('are one when only one is wanted', () => {
    expect(groupsOf(data({ instruments, actors }), 'instruments').map(({ name, total }) => [name, total])).toEqual([
      ['instruments', 6],
    ]);
  });
});

describe('why it was found', () => {
  it('says an alias with one letter changed', () => {
    const found = hit(
      {},
      {
        how: 'fuzzy',
        ranges: [
          { start: 0, end: 4 },
          { start: 5, end: 15 },
        ],
      },
    );
    const reason = reasonOf(found, 'meti guidlines');
    expect(reason).toMatchObject({ label: 'alias', apart: 'one', stop: ', ' });
    expect(reason.pieces).toEqual([{ text: 'METI Guidelines', hit: true }]);
  });

  it.each([
    [{ field: 'alias', text: 'METI' }, 'abbreviation'],
    [{ field: 'alias', text: '経産省', lang: 'ja' }, 'aliasJa'],
    [{ field: 'title', text: 'Guidelines on Respecting Human Rights' }, 'titleWord'],
    [{ field: 'title', text: '人権尊重のためのガイドライン', lang: 'ja' }, 'titleJa'],
    [{ field: 'identifier', text: '32024L1760', lang: 'und' }, 'identifier'],
    [{ field: 'gist', text: 'What it is.' }, 'gist'],
    [{ field: 'id', text: 'jp-rhr-guidelines', lang: 'und' }, 'id'],
  ] as const)('names the field: %o', (match, label) => {
    expect(reasonOf(hit({}, match), 'x').label).toBe(label);
  });

  it('shows only the matched words of a title that stands above', () => {
    const match: Partial<SearchHitFragment['match']> = {
      field: 'title',
      text: 'Guidelines on Respecting Human Rights',
      ranges: [{ start: 25, end: 30 }],
    };
    expect(reasonOf(hit({}, match), 'human').pieces).toEqual([{ text: 'Human', hit: true }]);
  });

  it('shows the Japanese title when it matched, and the English one on a Japanese page', () => {
    expect(secondTitle(hit({}), 'en')).toBeNull();
    expect(secondTitle(hit({}, { lang: 'ja' }), 'en')?.lang).toBe('ja');
    expect(secondTitle(hit({ title: '人権尊重のためのガイドライン' }), 'ja')?.lang).toBe('en');
  });
});

describe('place and year', () => {
  it('are those of the text, or the text that it is part of', () => {
    const stated = {
      title: 'Guidelines on Respecting Human Rights in Supply Chains',
      aliases: [{ lang: 'en', text: 'METI Guidelines' }],
    };
    expect(placeOf(hit({}), 'en')).toBe('Japan · 2022');
    expect(placeOf(hit({ from: null }), 'en')).toBe('Japan');
    expect(placeOf(hit({ __typename: 'Obligation', statedIn: stated }), 'en')).toBe('METI Guidelines');
    expect(placeOf(hit({ __typename: 'Source', publisher: 'METI', published: { value: '2022-09' } }), 'en')).toBe(
      'METI · 2022',
    );
  });

  it('keep a long name that has no shorter one', () => {
    const title = 'A name that is rather long and has no other one';
    expect(shortName({ title, aliases: [] }, 'en')).toBe(title);
  });
});

describe('filters in the address', () => {
  const { chosen, dropped } = readFilters({
    kind: 'Obligation,Foo',
    strength: 'expectation',
    theme: 'theme-remedy,<x>',
    q: 'a',
  });

  it('are read, and what is not understood is named', () => {
    expect(chosen).toMatchObject({ kind: ['Obligation'], strength: ['expectation'], theme: ['theme-remedy'] });
    expect(dropped).toEqual(['kind=Foo', 'theme=<x>']);
    expect(countChosen(chosen)).toBe(3);
  });

  it('become the filter of the API, each facet counted without its own choice', () => {
    expect(toFilter(chosen)).toMatchObject({ kinds: ['Obligation'], jurisdictions: null, themes: ['theme-remedy'] });
    expect(without(chosen, 'kind')).toMatchObject({ kinds: null, strengths: ['expectation'] });
  });

  it('change one value at a time and go back to the first page', () => {
    expect(toggled(chosen, 'kind', 'Instrument')).toEqual({ kind: 'Instrument,Obligation', after: undefined });
    expect(toggled(chosen, 'kind', 'Obligation')).toEqual({ kind: undefined, after: undefined });
  });

  it('keep a chosen value in sight when nothing has it', () => {
    expect(valuesOf([{ name: 'kind', values: [] }], 'kind', ['Event'])).toEqual([
      { value: 'Event', label: 'Event', count: 0 },
    ]);
  });
});
