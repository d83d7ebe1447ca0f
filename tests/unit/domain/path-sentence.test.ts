import { describe, expect, it } from 'vitest';
import { OntologyIndex } from '../../../server/domain/ontology.ts';
import type { Path } from '../../../server/domain/paths/search.ts';
import type { Reader } from '../../../server/domain/reader.ts';
import { footnotesOf, footnoteText, pathSentence } from '../../../server/domain/sentence.ts';
import type { Claim, Entity } from '../../../server/model.ts';
import {
  aClaimBehind,
  anEntity,
  anInstrument,
  anObligation,
  aRelationship,
  aRelationType,
  aSource,
  evidence,
} from '../../builders.ts';

const titled = (en: string, ja: string) => ({
  titles: [
    { lang: 'en', text: en },
    { lang: 'ja', text: ja },
  ],
});
const japan = anEntity('Actor', 'japan', titled('Japan', '日本'));
const pillar = anInstrument('pillar', titled('the Pillar', '柱'));
const duty = anObligation('pillar', titled('Firms should act.', '企業は行動すべきである。'));
const party = aRelationship('japan', 'PARTY_TO', 'pillar');
const states = aRelationship('pillar', 'STATES', duty.id);

const types = [
  aRelationType('PARTY_TO', {
    forward: { en: 'is party to', ja: '当事者である' },
    backward: { en: 'has as party', ja: 'を当事者とする' },
  }),
  aRelationType('STATES', {
    forward: { en: 'states', ja: '定める' },
    backward: { en: 'is stated in', ja: 'に定められる' },
  }),
];

function aReader(claims: readonly Claim[], sources: readonly Entity[] = []): Reader {
  const reader = {
    ontology: new OntologyIndex({ kinds: [], relationTypes: types, predicates: [] }),
    claimsOfRelationship: { load: async (id: string) => claims.filter((claim) => claim.relationship === id) },
    entities: { load: async (id: string) => sources.find((source) => source.id === id) ?? null },
  };
  return reader as unknown as Reader;
}

const there: Path = {
  nodes: [japan, pillar, duty],
  steps: [
    { relationship: party, forward: true },
    { relationship: states, forward: true },
  ],
  weakestConfidence: 'high',
};
const back: Path = {
  nodes: [duty, pillar, japan],
  steps: [
    { relationship: states, forward: false },
    { relationship: party, forward: false },
  ],
  weakestConfidence: 'high',
};

describe('a path as a sentence', () => {
  it.each([
    ['en', there, 'Japan is party to the Pillar [1], which states “Firms should act” [2].'],
    ['en', back, '“Firms should act” is stated in the Pillar [1], which has as party Japan [2].'],
    ['ja', there, '「日本」は「柱」の当事者である［1］。「柱」は「企業は行動すべきである」を定める［2］。'],
    ['ja', back, '「企業は行動すべきである」は「柱」に定められる［1］。「柱」は「日本」を当事者とする［2］。'],
  ] as const)('in %s', (lang, path, sentence) => {
    expect(pathSentence(aReader([]), path, lang)).toBe(sentence);
  });
});

describe('footnotes', () => {
  const weak = aClaimBehind(party, { confidence: 'low' });
  const strong = aClaimBehind(party, { confidence: 'high', evidence: [evidence('paper', 'B14'), evidence('lost')] });
  const dissent = aClaimBehind(states, { dissent: true });

  it('cite the best claim of each step under its number', async () => {
    const notes = await footnotesOf(aReader([weak, strong, dissent]), there);
    expect(notes).toEqual([
      { number: 1, claim: strong },
      { number: 2, claim: dissent },
    ]);
  });

  it('leave out a step without claims, and keep the numbers of the others', async () => {
    expect((await footnotesOf(aReader([dissent]), there)).map((note) => note.number)).toEqual([2]);
  });

  it('name source and place of every passage', async () => {
    const paper = aSource('paper', titled('A Paper', '論文'));
    const note = { number: 1, claim: strong };
    expect(await footnoteText(aReader([], [paper]), note, 'en')).toBe('“A Paper” (A publisher), B14; lost, p. 1');
    expect(await footnoteText(aReader([], [paper]), note, 'ja')).toBe('『論文』 (A publisher), B14；lost, p. 1');
  });
});
