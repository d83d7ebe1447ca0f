import { beforeAll, describe, expect, it } from 'vitest';
import { OntologyIndex } from '../../../server/domain/ontology.ts';
import { facetsOf, passes, type SearchFilter } from '../../../server/domain/search/facets.ts';
import { type Card, SearchIndex } from '../../../server/domain/search/index.ts';
import { anEntity, TEST_ONTOLOGY } from '../../builders.ts';

const title = { en: 'T', ja: 'T' };
const act: Card = {
  ...{ id: 'act', kind: 'Instrument', title, themes: ['labour', 'trade'] },
  ...{ jurisdiction: 'us', bindingness: 'binding' },
};
const guide: Card = {
  ...{ id: 'guide', kind: 'Instrument', title, themes: ['labour'] },
  ...{ jurisdiction: 'jp', bindingness: 'nonBinding' },
};
const duty: Card = { id: 'duty', kind: 'Obligation', title, strength: 'recommendation', themes: [] };
const body: Card = { id: 'body', kind: 'Actor', title, jurisdiction: 'jp', themes: [] };
const all = [act, guide, duty, body];

describe('a filter', () => {
  it.each<[string, SearchFilter, string[]]>([
    ['that is empty passes everything', {}, ['act', 'guide', 'duty', 'body']],
    ['of null passes everything', { kinds: null, themes: null }, ['act', 'guide', 'duty', 'body']],
    ['with an empty list passes nothing', { kinds: [] }, []],
    ['passes any value of a list', { kinds: ['Instrument', 'Actor'] }, ['act', 'guide', 'body']],
    ['wants all that is given', { jurisdictions: ['jp'], kinds: ['Instrument'] }, ['guide']],
    ['passes any of several themes', { themes: ['trade', 'none'] }, ['act']],
    ['passes nothing without the property', { strengths: ['recommendation', 'bindingDuty'] }, ['duty']],
    ['by force', { bindingness: ['binding'] }, ['act']],
  ])('%s', (_, filter, ids) => {
    expect(all.filter((card) => passes(card, filter)).map((card) => card.id)).toEqual(ids);
  });
});

describe('facets', () => {
  const index = new SearchIndex();
  beforeAll(async () => {
    const titles = [
      { lang: 'en', text: 'Japan' },
      { lang: 'ja', text: '日本' },
    ];
    await index.add([anEntity('Jurisdiction', 'jp', { titles })]);
  });

  it('count the hits by value, most first, equal ones by value', () => {
    const facets = facetsOf(all, index, new OntologyIndex(TEST_ONTOLOGY));
    const told = facets.map(({ name, values }) => [name, values.map(({ value, count }) => `${value} ${count}`)]);
    expect(told).toEqual([
      ['kind', ['Instrument 2', 'Actor 1', 'Obligation 1']],
      ['jurisdiction', ['jp 2', 'us 1']],
      ['bindingness', ['binding 1', 'nonBinding 1']],
      ['strength', ['recommendation 1']],
      ['theme', ['labour 2', 'trade 1']],
    ]);
  });

  it('name their values: kinds in the plural, entities by title, unknown ones by id', () => {
    const facets = facetsOf([guide, act], index, new OntologyIndex(TEST_ONTOLOGY));
    const labels = facets.flatMap(({ values }) => values.map(({ label }) => label));
    expect(labels).toEqual([
      { en: 'Instruments', ja: '文書' },
      { en: 'Japan', ja: '日本' },
      { en: 'us', ja: 'us' },
      { en: 'Binding', ja: '拘束力あり' },
      { en: 'Not binding', ja: '拘束力なし' },
      { en: 'labour', ja: 'labour' },
      { en: 'trade', ja: 'trade' },
    ]);
  });

  it('without values are left out', () => {
    expect(facetsOf([duty], index, new OntologyIndex(TEST_ONTOLOGY)).map(({ name }) => name)).toEqual([
      'kind',
      'strength',
    ]);
    expect(facetsOf([], index, new OntologyIndex(TEST_ONTOLOGY))).toEqual([]);
  });
});
