import { expect, it } from 'vitest';
import { LIMITS } from '../../../server/limits.ts';
import { ENTITY_KINDS } from '../../../server/model.ts';
import type { Both, Data } from '../both.ts';
import { chunks, Draw } from '../draw.ts';
import { DAYS } from '../selection.ts';

/** How an entity and a relationship stand by default follows from the day of the question. */
const SEEN = {
  instead: {
    Entity: '{ __typename id title status { asOf standing stage label } }',
    Relationship: '{ id type { id } from { id } to { id } standing sentence qualifiers { name value } }',
  },
};

export function exploreCases(both: () => Both): void {
  for (const direction of ['out', 'in', 'both'] as const) {
    it(`gives two pages of the neighbourhood of every entity, direction ${direction}`, async () => {
      const { graph } = both();
      const questions = graph.entities.map(({ id }, i) => ({
        field: 'neighbourhood',
        args: { ids: [id], direction, first: 3, asOf: DAYS[i % DAYS.length] },
      }));
      const pages = await both().ask(questions, SEEN, 100);
      const more = questions.flatMap((question, i) => {
        const { hasNextPage, endCursor } = pages[i].pageInfo;
        return hasNextPage ? [{ ...question, args: { ...question.args, first: 60, after: endCursor } }] : [];
      });
      expect(more.length).toBeGreaterThan(graph.entities.length / 20);
      await both().ask(more, SEEN);
    });
  }

  it('gives the neighbourhood of every entity by all relation types', async () => {
    const { graph } = both();
    const types = graph.ontology.relationTypes.map((type) => type.id);
    const questions = graph.entities.map(({ id }) => ({
      field: 'neighbourhood',
      args: { ids: [id], types, first: 100 },
    }));
    const answers = await both().ask(questions);
    const links = answers.reduce((sum: number, answer: Data) => sum + answer.totalCount, 0);
    expect(links).toBe(2 * graph.relationships.length);
  });

  it('gives the neighbourhood of several entities, narrowed by kind and type', async () => {
    const { graph } = both();
    const draw = new Draw(7);
    const ids = graph.entities.map((entity) => entity.id);
    const types = graph.ontology.relationTypes.map((type) => type.id);
    const questions = Array.from({ length: 90 }, (_, i) => ({
      field: 'neighbourhood',
      args: {
        ids: [
          ...draw.some(ids, 2 + draw.below(i % 9 === 0 ? 98 : 20)),
          ...(i % 5 === 0 ? ['nothing-has-this-id'] : []),
        ],
        direction: draw.one(['out', 'in', 'both']),
        first: 1 + draw.below(30),
        ...(i % 2 === 0 && { kinds: draw.some(ENTITY_KINDS, 1 + draw.below(4)) }),
        ...(i % 3 === 0 && { types: draw.some(types, 1 + draw.below(types.length)) }),
        ...(i % 4 === 0 && { asOf: draw.one(DAYS) }),
      },
    })).filter(({ args }) => args.ids.length <= LIMITS.nodes.value);
    expect(questions.length).toBeGreaterThan(80);
    await both().ask(questions, SEEN, 10);
  });

  it('gives the relationships inside many sets of entities', async () => {
    const { graph } = both();
    const draw = new Draw(11);
    const ids = graph.entities.map((entity) => entity.id);
    const types = graph.ontology.relationTypes.map((type) => type.id);
    const ofInstruments = graph.entities
      .filter((entity) => entity.kind === 'Instrument')
      .map(({ id }) => ids.filter((other) => other === id || other.startsWith(`${id}~`)).slice(0, 300));
    const ofLinked = draw.some(graph.relationships, 40).map((start) => reach(graph, start.from, 80));
    const drawn = Array.from({ length: 40 }, () => draw.some(ids, 2 + draw.below(120)));
    const sets = [...chunks(ids, 300), ...ofInstruments, ...ofLinked, ...drawn, ['nothing-has-this-id', ids[0]]];
    const questions = sets.map((some, i) => ({
      field: 'subgraph',
      args: {
        ids: some,
        ...(i % 3 === 0 && { types: draw.some(types, 1 + draw.below(types.length)) }),
        ...(i % 2 === 0 && { asOf: draw.one(DAYS) }),
      },
    }));
    const answers = await both().ask(questions, SEEN, 10);
    expect(answers.filter((answer) => answer.relationships.length > 0).length).toBeGreaterThan(80);
  });
}

/** About as many entities as asked for, nearest first. */
function reach(graph: Both['graph'], start: string, count: number): readonly string[] {
  const met = new Set([start]);
  for (const id of met) {
    if (met.size >= count) break;
    for (const { from, to } of graph.relationships) {
      if (from === id) met.add(to);
      if (to === id) met.add(from);
    }
  }
  return [...met].slice(0, count);
}
