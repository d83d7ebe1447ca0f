import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromStored, toStored } from '../../server/engine/storage.ts';
import { aClaim, aGraph, anInstrument, aRelationship, aRelationType, evidence, TEST_ONTOLOGY } from '../builders.ts';
import { arbitraryGraph } from './arbitrary-graph.ts';

describe('storage', () => {
  it('gives back every graph as it was', () => {
    fc.assert(
      fc.property(arbitraryGraph, (graph) => {
        expect(fromStored(toStored(graph))).toEqual(graph);
      }),
      { numRuns: 200, seed: 7 },
    );
  });

  it('keeps only what both engines can hold: flags, numbers, texts and lists of texts', () => {
    fc.assert(
      fc.property(arbitraryGraph, (graph) => {
        const stored = toStored(graph);
        const records = [...stored.entities, ...stored.relationships, ...stored.claims, ...stored.citations];
        for (const value of records.flatMap(({ properties }) => Object.values(properties))) {
          const flat = Array.isArray(value)
            ? value.every((item) => typeof item === 'string')
            : typeof value !== 'object';
          expect(flat && value !== undefined).toBe(true);
        }
      }),
      { numRuns: 50, seed: 7 },
    );
  });

  const a = anInstrument('a');
  const b = anInstrument('b');
  const bad = {
    'an unknown relation type': aGraph({ entities: [a, b], relationships: [aRelationship('a', 'LIKES', 'b')] }),
    'a relation type that is no plain name': aGraph({
      ontology: { ...TEST_ONTOLOGY, relationTypes: [aRelationType('X]->() DETACH DELETE n //')] },
    }),
    'a relation type with the name of citations': aGraph({
      ontology: { ...TEST_ONTOLOGY, relationTypes: [aRelationType('CITES')] },
    }),
    'an end that is not there': aGraph({ entities: [a], relationships: [aRelationship('a', 'REFERENCES', 'b')] }),
    'an edge to itself': aGraph({ entities: [a], relationships: [aRelationship('a', 'REFERENCES', 'a')] }),
    'an id used twice': aGraph({ entities: [a, a] }),
    'a source that is not there': aGraph({ entities: [a], claims: [aClaim('a', { evidence: [evidence('gone')] })] }),
    'a claim behind an edge that is not there': aGraph({ entities: [a], claims: [aClaim('a', { relationship: 'r' })] }),
    'an unknown kind': aGraph({ entities: [{ ...a, kind: 'X) DETACH DELETE n //' as 'Instrument' }] }),
    'an edge without a claim': {
      ...aGraph({ entities: [a, b], relationships: [aRelationship('a', 'REFERENCES', 'b')] }),
      claims: [],
    },
  };
  it.each(Object.entries(bad))('refuses %s', (_what, graph) => {
    expect(() => toStored(graph)).toThrow(expect.objectContaining({ name: 'EngineError', code: 'query' }));
  });
});
