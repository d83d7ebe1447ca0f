import { describe, expect, it } from 'vitest';
import { OntologyIndex } from '../../../server/domain/ontology.ts';
import { anEntity, anInstrument, TEST_ONTOLOGY } from '../../builders.ts';

const ontology = new OntologyIndex(TEST_ONTOLOGY);

describe('relation types', () => {
  it('are those that do not link everything to everything, unless all are wanted', () => {
    const telling = ['REFERENCES', 'IMPLEMENTS', 'HAS_PROVISION', 'STATES', 'BEARER', 'PARTY_TO'];
    expect(ontology.relationTypes(null, false)).toEqual(telling);
    expect(ontology.relationTypes(undefined, true)).toEqual([...telling.slice(0, 5), 'ABOUT', 'PARTY_TO']);
  });

  it('are those asked for, in that order, hubs too', () => {
    expect(ontology.relationTypes(['STATES', 'ABOUT'], false)).toEqual(['STATES', 'ABOUT']);
    expect(ontology.relationTypes([], true)).toEqual([]);
  });

  it('that are not there are refused', () => {
    expect(() => ontology.relationTypes(['STATES', 'states'], true)).toThrow(
      '`states` is no relation type; see dataset.ontology.',
    );
  });
});

describe('words', () => {
  it.each([
    ['a fact', 'statement', { en: 'Statement', ja: '記述' }],
    ['a step in a life', 'lifecycle.adopted', { en: 'Adopted', ja: '採択' }],
    ['a relation', 'PARTY_TO', { en: 'party_to', ja: 'PARTY_TO' }],
    ['what is not known', 'whatever', { en: 'whatever', ja: 'whatever' }],
  ])('for %s', (_, predicate, label) => {
    expect(ontology.predicateLabel(predicate)).toEqual(label);
  });

  it.each([
    ['a type', anInstrument('x'), { en: 'Guidelines', ja: 'ガイドライン' }],
    ['a type without a word of its own', anInstrument('x', { type: 'other' }), { en: 'Instrument', ja: '文書' }],
    ['a kind without words', anEntity('Actor', 'x', { type: 'ministry' }), { en: 'ministry', ja: 'ministry' }],
  ])('for %s', (_, entity, label) => {
    expect(ontology.typeLabel(entity)).toEqual(label);
  });
});
