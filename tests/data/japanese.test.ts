import { describe, expect, it } from 'vitest';
import { relationshipSentence } from '../../server/domain/sentence.ts';
import { anInstrument, aRelationship } from '../builders.ts';
import { theGraph } from './dataset.ts';

const { ontology } = theGraph();
const labels = ontology.relationTypes.flatMap((type) => [
  { ...type, id: `${type.id} forward` },
  { ...type, id: `${type.id} backward`, forward: type.backward },
]);
const ends = {
  from: anInstrument('a', { titles: [{ lang: 'ja', text: '甲' }] }),
  to: anInstrument('b', { titles: [{ lang: 'ja', text: '乙' }] }),
};

describe('relation labels in Japanese', () => {
  it.each(labels)('$id makes a sentence with one particle after the end', (type) => {
    const sentence = relationshipSentence(aRelationship('a', type.id, 'b'), type, ends, 'ja');
    expect(sentence).toMatch(/^「甲」は「乙」(?:を|が|に|の|で|から|により|という)(?!より|に|を|が|の).+。$/u);
    expect(sentence, 'を twice').not.toMatch(/」を.*を/);
  });
});
