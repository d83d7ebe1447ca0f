import { expect, it } from 'vitest';
import type { Both, Question } from '../both.ts';
import { Draw } from '../draw.ts';

const ENDS: ReadonlySet<string> = new Set(['Instrument', 'Actor', 'Initiative', 'Event', 'Obligation', 'Jurisdiction']);
const PAIRS = 120;

export function pathCases(both: () => Both): void {
  it('finds the same paths among many pairs, with and without hubs, on a day and on any', async () => {
    const { graph } = both();
    const draw = new Draw(3);
    const ends = graph.entities.filter((entity) => ENDS.has(entity.kind)).map((entity) => entity.id);
    const types = graph.ontology.relationTypes.map((type) => type.id);
    const pairs = Array.from({ length: PAIRS }, () => {
      const from = draw.one(ends);
      return { from, to: draw.one(ends.filter((id) => id !== from)) };
    });
    const wanted: readonly ((i: number) => Question['args'])[] = [
      () => ({ first: 25 }),
      () => ({ first: 25, includeHubs: true, maxSteps: 3 }),
      (i) => ({ first: 10, asOf: ['2011-06-16', '2020-10-16', '2026-11-21'][i % 3], order: 'strongest' }),
    ];
    const questions = pairs.flatMap((pair, i) =>
      wanted.map((more) => ({ field: 'paths', args: { ...pair, ...more(i) } })),
    );
    const far = pairs
      .slice(0, 20)
      .map((pair) => ({ field: 'paths', args: { ...pair, maxSteps: 6, order: 'strongest' } }));
    const narrow = pairs
      .slice(20, 60)
      .map((pair) => ({ field: 'paths', args: { ...pair, maxSteps: 5, types: draw.some(types, 12) } }));
    const unknown = pairs
      .slice(0, 2)
      .map(({ from }) => ({ field: 'paths', args: { from, to: 'nothing-has-this-id' } }));
    const answers = await both().ask([...questions, ...far, ...narrow, ...unknown], {}, 12);
    expect(answers.filter((answer) => answer.paths.length > 0).length).toBeGreaterThan(PAIRS);
  });
}
