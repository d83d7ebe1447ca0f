/** Whoever reads the atlas can go from any statement to the page it rests on. */
import { describe, expect, test } from 'vitest';
import { isError, toLine } from '../../seeds/index.ts';
import { atlas, groupBy, theGraph } from './dataset.ts';

test('the dataset has no error', () => {
  expect(atlas.problems.filter(isError).map(toLine)).toEqual([]);
});

describe('evidence', () => {
  test('every relationship has a claim behind it, about the same two ends', () => {
    const { relationships, claims } = theGraph();
    const behind = groupBy(
      claims.filter(({ relationship }) => relationship !== undefined),
      ({ relationship }) => relationship ?? '',
    );
    expect(relationships.filter(({ id }) => !behind.has(id)).map(({ id }) => id)).toEqual([]);
    expect(behind.size).toBe(relationships.length);
    for (const { id, from, to, type } of relationships) {
      for (const { subject, predicate, value } of behind.get(id) ?? []) {
        expect([subject, predicate, value]).toEqual([from, type, { type: 'entity', entity: to }]);
      }
    }
  });

  test('every claim cites a source that is in the atlas, with a place in it', () => {
    const { entities, claims } = theGraph();
    const sources = new Set(entities.filter(({ kind }) => kind === 'Source').map(({ id }) => id));
    for (const { id, evidence } of claims) {
      expect(evidence.length, id).toBeGreaterThan(0);
      for (const { source, locator } of evidence) {
        expect(sources.has(source), `${id} cites ${source}`).toBe(true);
        expect(locator.trim(), id).not.toBe('');
      }
    }
  });

  test('every record but a source rests on evidence of its own', () => {
    const { entities, claims } = theGraph();
    const described = new Set(
      claims.filter(({ predicate }) => predicate === 'description').map(({ subject }) => subject),
    );
    const bare = entities.filter(({ id, kind }) => kind !== 'Source' && !described.has(id));
    expect(bare.map(({ id }) => id)).toEqual([]);
  });

  test('nothing is said with confidence, or as reviewed, on sources that nobody opened', () => {
    const { entities, claims } = theGraph();
    const unread = new Set(entities.filter(({ source }) => source?.read === 'notOpened').map(({ id }) => id));
    const bold = claims.filter(({ evidence }) => evidence.every(({ source }) => unread.has(source)));
    expect(bold.filter(({ confidence }) => confidence === 'high').map(({ id, subject }) => `${subject} ${id}`)).toEqual(
      [],
    );
    expect(bold.filter(({ review }) => review === 'reviewed').map(({ id, subject }) => `${subject} ${id}`)).toEqual([]);
  });

  test('every source says who published it and under what licence; what is online has https', () => {
    for (const { id, source, url } of theGraph().entities.filter(({ kind }) => kind === 'Source')) {
      expect(source?.publisher, id).toMatch(/\S/);
      expect(source?.licence, id).toMatch(/\S/);
      if (url) expect(new URL(url).protocol, id).toBe('https:');
    }
  });
});

describe('disagreement', () => {
  test('where values differ on something that has one value, one is preferred with its reason or all are disputed', () => {
    const { claims, ontology } = theGraph();
    const single = new Set(ontology.predicates.filter((predicate) => predicate.single).map(({ id }) => id));
    const groups = groupBy(
      claims.filter(({ predicate, review }) => single.has(predicate) && review !== 'retracted'),
      ({ subject, predicate }) => `${subject} ${predicate}`,
    );
    for (const [about, group] of groups) {
      const values = new Set(group.map(({ value }) => JSON.stringify(value)));
      if (values.size < 2) continue;
      const preferred = group.filter((claim) => claim.preferred);
      const open = group.every(({ review }) => review === 'disputed');
      expect(preferred.length === 1 || (preferred.length === 0 && open), about).toBe(true);
      for (const { reason } of preferred) expect(reason, about).toMatch(/\S/);
    }
  });

  test('a claim that dissents is told apart from a preferred one', () => {
    expect(theGraph().claims.filter(({ dissent, preferred }) => dissent && preferred)).toEqual([]);
  });

  test('a correction names a claim about the same record', () => {
    const { claims } = theGraph();
    const byId = new Map(claims.map((claim) => [claim.id, claim]));
    for (const { id, corrects, subject } of claims) {
      if (corrects === undefined) continue;
      const owner = (about: string | undefined) => about?.split('~')[0];
      expect(owner(byId.get(corrects)?.subject), id).toBe(owner(subject));
    }
  });
});
