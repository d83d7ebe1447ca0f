import { expect, it } from 'vitest';
import { ENTITY_KINDS } from '../../../server/model.ts';
import type { Both } from '../both.ts';
import { chunks } from '../draw.ts';

/** `node` is tried with one of each kind: what it gives is what `nodes` gives. */
export function entityCases(both: () => Both): void {
  it('gives every entity with all fields of its kind', async () => {
    const { graph } = both();
    const ids = graph.entities.map((entity) => entity.id);
    const questions = chunks(ids, 50).map((some) => ({ field: 'nodes', args: { ids: some } }));
    const answers = (await both().ask(questions, { whole: ['Entity'] }, 1)).flat();
    expect(answers.map((entity) => entity.id)).toEqual(ids);
  });

  it('gives entities one at a time, by kind and not', async () => {
    const { graph } = both();
    for (const kind of ENTITY_KINDS) {
      const ids = graph.entities.filter((entity) => entity.kind === kind).map((entity) => entity.id);
      const other = graph.entities.find((entity) => entity.kind !== kind)?.id;
      const questions = [...ids.slice(0, 10), other, 'nothing-has-this-id'].map((id) => ({
        field: kind.charAt(0).toLowerCase() + kind.slice(1),
        args: { id },
      }));
      const answers = await both().ask(questions, { whole: [kind] });
      expect(answers.slice(-2)).toEqual([null, null]);
      await both().ask(
        questions.map(({ args }) => ({ field: 'node', args })),
        { whole: ['Entity'] },
      );
    }
  });

  it('lists the entities of every kind, page by page', async () => {
    const { graph } = both();
    const questions = ENTITY_KINDS.flatMap((kind) => [
      { field: 'entities', args: { kind, first: 7 } },
      { field: 'entities', args: { kind, first: 100 } },
    ]);
    const lists = await both().askToTheEnd(questions);
    expect(lists.flat()).toHaveLength(2 * graph.entities.length);
  });
}
