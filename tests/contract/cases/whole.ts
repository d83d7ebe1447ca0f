import * as q from '../../../server/engine/queries/index.ts';
import type { AtlasGraph, Ontology } from '../../../server/model.ts';
import { aCase, sortedBy, tally } from './case.ts';

export const WHOLE_CASES = [
  aCase(
    q.counts,
    () => [{}],
    (graph) => {
      const rows = facets(graph).flatMap(([facet, counted]) =>
        [...counted].map(([key, count]) => ({ facet, key, count })),
      );
      return sortedBy(rows, (row) => [row.facet, row.key]);
    },
  ),
  aCase(
    q.ontology,
    () => [{}],
    (graph) => {
      const groups = Object.entries(graph.ontology) as [keyof Ontology, readonly object[]][];
      return sortedBy(groups, ([group]) => [group]).flatMap(([group, records]) =>
        records.map((record) => ({ group, record: JSON.stringify(record) })),
      );
    },
  ),
];

function facets(graph: AtlasGraph): [q.CountFacet, ReadonlyMap<string, number>][] {
  const sources = graph.entities.filter((entity) => entity.source !== undefined && entity.kind === 'Source');
  return [
    ['entityKind', tally(graph.entities, (e) => e.kind)],
    ['relationshipType', tally(graph.relationships, (r) => r.type)],
    ['claimKind', tally(graph.claims, (c) => c.kind)],
    ['claimConfidence', tally(graph.claims, (c) => c.confidence)],
    ['claimReview', tally(graph.claims, (c) => c.review)],
    ['sourceTier', tally(sources, (s) => String(s.source?.tier))],
  ];
}
