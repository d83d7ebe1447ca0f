/** The map has no islands, and its edges say what the ontology lets them say. */
import { expect, test } from 'vitest';
import { groupBy, theGraph } from './dataset.ts';

test('ids are unique, short and readable, and parts carry the id of their text', () => {
  const { entities } = theGraph();
  expect(new Set(entities.map(({ id }) => id.toLowerCase())).size).toBe(entities.length);
  for (const { id, instrument, kind } of entities) {
    expect(id).toMatch(/^[a-z0-9]+(?:[-~.][a-z0-9]+)*$/);
    expect(id.length).toBeLessThanOrEqual(128);
    if (kind === 'Provision') expect(id.startsWith(`${instrument}~`), id).toBe(true);
  }
});

test('both ends of every relationship are there and of a kind that its type allows', () => {
  const { entities, relationships, ontology } = theGraph();
  const kinds = new Map(entities.map(({ id, kind }) => [id, kind]));
  const types = new Map(ontology.relationTypes.map((type) => [type.id, type]));
  for (const { id, type, from, to, qualifiers } of relationships) {
    const record = types.get(type);
    expect(record?.from, `${id} ${type} from ${from}`).toContain(kinds.get(from));
    expect(record?.to, `${id} ${type} to ${to}`).toContain(kinds.get(to));
    for (const qualifier of Object.keys(qualifiers)) expect(record?.qualifiers, id).toContain(qualifier);
    expect(from, id).not.toBe(to);
  }
});

test('nothing stands alone: every record but a source has an edge', () => {
  const { entities, relationships } = theGraph();
  const linked = new Set(relationships.flatMap(({ from, to }) => [from, to]));
  expect(entities.filter(({ id, kind }) => kind !== 'Source' && !linked.has(id)).map(({ id }) => id)).toEqual([]);
});

test('nearly all records can be reached from each other', () => {
  const { entities, relationships } = theGraph();
  const neighbours = new Map<string, string[]>();
  for (const { from, to } of relationships) {
    neighbours.set(from, [...(neighbours.get(from) ?? []), to]);
    neighbours.set(to, [...(neighbours.get(to) ?? []), from]);
  }
  const reached = new Set(['ungp']);
  for (const id of reached) for (const next of neighbours.get(id) ?? []) reached.add(next);
  const others = entities.filter(({ id, kind }) => kind !== 'Source' && !reached.has(id)).map(({ id }) => id);
  expect(others.length, others.join(', ')).toBeLessThanOrEqual(entities.length * 0.01);
});

test('following what must not come back never comes back', () => {
  const { relationships, ontology } = theGraph();
  for (const { id: type, acyclic } of ontology.relationTypes) {
    if (!acyclic) continue;
    const edges = relationships.filter((edge) => edge.type === type);
    let remaining = edges;
    // Peel off what nothing leads to; only cycles and what hangs on them is left.
    for (let before = -1; before !== remaining.length; ) {
      before = remaining.length;
      const targets = new Set(remaining.map(({ to }) => to));
      remaining = remaining.filter(({ from }) => targets.has(from));
    }
    expect(remaining.map(({ from, to }) => `${from} ${type} ${to}`)).toEqual([]);
  }
});

test('each part of a text is stated once, in one place', () => {
  const { entities, relationships } = theGraph();
  const holders = groupBy(
    relationships.filter(({ type }) => type === 'HAS_PROVISION' || type === 'STATES'),
    ({ to }) => to,
  );
  for (const { id, kind } of entities) {
    if (kind === 'Provision' || kind === 'Obligation') expect(holders.get(id)?.length, id).toBe(1);
  }
});

test('every obligation says who must act, in a few words', () => {
  const { entities } = theGraph();
  const obligations = entities.filter(({ kind }) => kind === 'Obligation');
  expect(obligations.length).toBeGreaterThan(0);
  for (const { id, bearers, titles, strength, deonticType } of obligations) {
    expect(bearers?.length, id).toBeGreaterThan(0);
    const words = titles[0]?.text.split(/\s+/).length ?? 0;
    expect(words >= 4 && words <= 40, `${id}: ${words} words`).toBe(true);
    expect([strength, deonticType], id).not.toContain(undefined);
  }
});

test('a text that binds nobody states no binding duty', () => {
  const { entities } = theGraph();
  const soft = new Set(entities.filter(({ bindingness }) => bindingness === 'nonBinding').map(({ id }) => id));
  const odd = entities.filter(({ strength, instrument = '' }) => strength === 'bindingDuty' && soft.has(instrument));
  expect(odd.map(({ id }) => id)).toEqual([]);
});
