import { expect, it } from 'vitest';
import { CLAIM_KINDS } from '../../../server/model.ts';
import type { Both } from '../both.ts';

export function claimCases(both: () => Both): void {
  it('pages the claims of every subject to the end', async () => {
    const { graph } = both();
    const questions = graph.entities.map(({ id }) => ({ field: 'claims', args: { subject: id, first: 40 } }));
    const lists = await both().askToTheEnd(questions, { whole: ['Claim'] });
    expect(lists.flat()).toHaveLength(graph.claims.length);
  });

  it('pages the claims behind every relationship to the end', async () => {
    const { graph } = both();
    const questions = graph.relationships.map(({ id }) => ({ field: 'claims', args: { relationship: id, first: 2 } }));
    const lists = await both().askToTheEnd(questions);
    expect(lists.every((list) => list.length > 0)).toBe(true);
  });

  it('pages the claims from every source to the end', async () => {
    const { graph } = both();
    const sources = graph.entities.filter((entity) => entity.kind === 'Source');
    const questions = sources.map(({ id }) => ({ field: 'claims', args: { source: id, first: 20 } }));
    const lists = await both().askToTheEnd(questions);
    const cited = graph.claims.map((claim) => new Set(claim.evidence.map((evidence) => evidence.source)).size);
    expect(lists.flat()).toHaveLength(cited.reduce((sum, count) => sum + count, 0));
  });

  it('narrows the claims of subjects and sources by kind', async () => {
    const { graph } = both();
    const kinds = [...CLAIM_KINDS.map((kind) => [kind]), ['quotation', 'opinion']];
    const wanted = new Set(graph.claims.filter(({ kind }) => kind !== 'fact').flatMap((c) => [c.subject, citedBy(c)]));
    const questions = graph.entities
      .filter(({ id }) => wanted.has(id))
      .map(({ id, kind }, i) => ({
        field: 'claims',
        args: { [kind === 'Source' ? 'source' : 'subject']: id, kinds: kinds[i % kinds.length], first: 10 },
      }));
    expect((await both().askToTheEnd(questions)).flat().length).toBeGreaterThan(0);
  });

  it('gives every claim and every relationship by its id', async () => {
    const { graph } = both();
    const claims = await both().ask(
      graph.claims.map(({ id }) => ({ field: 'claim', args: { id } })),
      { whole: ['Claim'] },
      100,
    );
    expect(claims.map((claim) => claim.id)).toEqual(graph.claims.map((claim) => claim.id));
    const relationships = await both().ask(
      graph.relationships.map(({ id }) => ({ field: 'relationship', args: { id } })),
      { whole: ['Relationship'] },
      100,
    );
    expect(relationships.map((r) => r.id)).toEqual(graph.relationships.map((r) => r.id));
    const none = ['claim', 'relationship'].map((field) => both().ask([{ field, args: { id: 'nothing-has-this-id' } }]));
    expect((await Promise.all(none)).flat()).toEqual([null, null]);
  });

  it('pages everything that is contested to the end', async () => {
    const questions = [3, 100].map((first) => ({ field: 'contested', args: { first } }));
    const [small, large] = await both().askToTheEnd(questions, { whole: ['Claim', 'Relationship'] });
    expect(small?.length).toBeGreaterThan(0);
    expect(small).toEqual(large);
  });
}

function citedBy(claim: Both['graph']['claims'][number]): string {
  return claim.evidence[0]?.source ?? '';
}
