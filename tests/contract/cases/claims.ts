import * as q from '../../../server/engine/queries/index.ts';
import type { AtlasGraph, Claim } from '../../../server/model.ts';
import { aCase, HOSTILE, idLists, PAGES, page, sortedBy } from './case.ts';

const ids = (graph: AtlasGraph) => graph.entities.map(({ id }) => id);
const bySubject = (claim: Claim) => [claim.subject, claim.predicate, claim.id];
const cites = (claim: Claim, source: string) => claim.evidence.some((e) => e.source === source);
const isLifecycle = (claim: Claim) => claim.predicate.startsWith('lifecycle.');
const dateOf = (claim: Claim) => (claim.value.type === 'date' ? claim.value.date : undefined);
const sourcesOf = (graph: AtlasGraph) => graph.entities.filter((e) => e.kind === 'Source').map(({ id }) => id);

export const CLAIM_CASES = [
  aCase(
    q.claimsByIds,
    (graph) => idLists(graph.claims.map(({ id }) => id)).map((list) => ({ ids: list })),
    (graph, p) =>
      sortedBy(
        graph.claims.filter(({ id }) => p.ids.includes(id)),
        ({ id }) => [id],
      ),
  ),
  aCase(
    q.claimsOfSubjects,
    (graph) => PAGES.flatMap((part) => idLists(ids(graph)).map((subjects) => ({ ...part, subjects }))),
    (graph, p) =>
      page(
        sortedBy(
          graph.claims.filter((c) => p.subjects.includes(c.subject)),
          bySubject,
        ),
        p,
      ),
  ),
  aCase(
    q.claimsOfRelationships,
    (graph) => idLists(graph.relationships.map(({ id }) => id)).map((relationships) => ({ relationships })),
    (graph, p) => {
      const behind = graph.claims.filter(
        (c) => c.relationship !== undefined && p.relationships.includes(c.relationship),
      );
      return sortedBy(behind, (c) => [c.relationship ?? '', c.id]);
    },
  ),
  aCase(
    q.claimsOfSource,
    (graph) => PAGES.flatMap((part) => [...sourcesOf(graph), HOSTILE].map((source) => ({ ...part, source }))),
    (graph, p) =>
      page(
        sortedBy(
          graph.claims.filter((c) => cites(c, p.source)),
          bySubject,
        ),
        p,
      ),
  ),
  aCase(
    q.claimCounts,
    (graph) => [
      { subjects: ids(graph), relationships: graph.relationships.map(({ id }) => id), sources: sourcesOf(graph) },
      { subjects: [HOSTILE], relationships: [], sources: sourcesOf(graph).slice(0, 1) },
    ],
    (graph, p) => {
      const count = (role: q.ClaimCount['role'], wanted: readonly string[], is: (c: Claim, id: string) => boolean) =>
        wanted.map((id) => ({ id, role, count: graph.claims.filter((claim) => is(claim, id)).length }));
      const rows = [
        ...count('subject', p.subjects, (claim, id) => claim.subject === id),
        ...count('relationship', p.relationships, (claim, id) => claim.relationship === id),
        ...count('source', p.sources, cites),
      ];
      return sortedBy(
        rows.filter((row) => row.count > 0),
        (row) => [row.role, row.id],
      );
    },
  ),
  aCase(
    q.lifecycleClaims,
    (graph) => idLists(ids(graph)).map((subjects) => ({ subjects })),
    (graph, p) =>
      sortedBy(
        graph.claims.filter((c) => isLifecycle(c) && p.subjects.includes(c.subject)),
        (c) => [c.subject, dateOf(c)?.earliest ?? '9999', c.id],
      ),
  ),
  aCase(
    q.lifecycleBetween,
    () => [
      { from: '0000-01-01', to: '9999-12-31', limit: 100 },
      { from: '2020-06-01', to: '2022-06-30', limit: 100 },
      { from: '2020-06-01', to: '2022-06-30', limit: 1 },
    ],
    (graph, p) => {
      const within = graph.claims.filter((claim) => {
        const date = dateOf(claim);
        return isLifecycle(claim) && date !== undefined && date.earliest <= p.to && date.latest >= p.from;
      });
      return page(
        sortedBy(within, (c) => [dateOf(c)?.earliest ?? '', c.id]),
        p,
      );
    },
  ),
];
