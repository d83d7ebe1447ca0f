import { expect, it } from 'vitest';
import type { Both } from '../both.ts';
import { Draw } from '../draw.ts';

export function wholeCases(both: () => Both): void {
  it('pages the timeline to the end', async () => {
    const [small, large] = await both().askToTheEnd(
      [30, 100].map((first) => ({ field: 'timeline', args: { first } })),
      { whole: ['Claim'] },
    );
    expect(small?.length).toBeGreaterThan(100);
    expect(small).toEqual(large);
  });

  it('pages the timeline of spans and of some entities to the end', async () => {
    const { graph } = both();
    const draw = new Draw(5);
    const ids = graph.entities.map((entity) => entity.id);
    const years = Array.from({ length: 30 }, (_, i) => 1997 + i);
    const spans = years.map((year) => ({ from: `${year}-03-15`, to: `${year + (year % 3)}-09-30` }));
    const sets = Array.from({ length: 30 }, () => ({ ids: draw.some(ids, 1 + draw.below(99)) }));
    const both30 = sets.slice(0, 10).map((set, i) => ({ ...set, ...spans[i + 15] }));
    const questions = [...spans, { from: '2023-01-06' }, { to: '2011-06-16' }, ...sets, ...both30].map((args) => ({
      field: 'timeline',
      args: { first: 20, ...args },
    }));
    const lists = await both().askToTheEnd(questions);
    expect(lists.filter((list) => list.length > 0).length).toBeGreaterThan(40);
  });

  it('counts the dataset alike and has the same ontology and limits', async () => {
    const { release } = both().graph;
    const [dataset] = await both().ask([{ field: 'dataset', args: {} }], { whole: 'all', except: ['Dataset.engine'] });
    expect(dataset).toMatchObject({ release: release.id, hash: release.hash });
    await both().ask([{ field: 'limits', args: {} }]);
  });

  it('refuses alike what cannot be answered', async () => {
    const [id = '', other = ''] = both().graph.entities.map((entity) => entity.id);
    const [page] = await both().ask([{ field: 'contested', args: { first: 1 } }]);
    const after = page.pageInfo.endCursor;
    const refused = [
      { field: 'paths', args: { from: id, to: id } },
      { field: 'paths', args: { from: id, to: other, types: ['NOT_THERE'] } },
      { field: 'neighbourhood', args: { ids: [id], types: ['NOT_THERE'] } },
      { field: 'neighbourhood', args: { ids: [id, other], after } },
      { field: 'subgraph', args: { ids: [id], types: ['NOT_THERE'] } },
      { field: 'claims', args: { subject: id, source: other } },
      { field: 'claims', args: {} },
      { field: 'search', args: { query: '\u200b ' } },
      { field: 'search', args: { query: 'x'.repeat(257) } },
      ...['timeline', 'contested'].map((field) => ({ field, args: { after: 'not a cursor' } })),
      { field: 'timeline', args: { after } },
    ];
    const codes = [];
    for (const question of refused) codes.push(await both().askInVain(question));
    expect(codes).toEqual([
      ...Array(7).fill('BAD_USER_INPUT'),
      ...['BAD_USER_INPUT', 'TEXT_TOO_LONG', 'INVALID_CURSOR', 'INVALID_CURSOR', 'INVALID_CURSOR'],
    ]);
  });
}
