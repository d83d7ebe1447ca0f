import type { Query } from '../port.ts';
import { asNumber, asText } from '../storage/flat.ts';

export const COUNT_FACETS = [
  'claimConfidence',
  'claimKind',
  'claimReview',
  'entityKind',
  'relationshipType',
  'sourceTier',
] as const;
export type CountFacet = (typeof COUNT_FACETS)[number];

export interface FacetCount {
  readonly facet: CountFacet;
  /** A kind, a type, a confidence ...; the tier as text. */
  readonly key: string;
  readonly count: number;
}

/** How much of what there is, by facet and key. Reads the whole release once: keep the answer. */
export const counts: Query<{ release: string }, FacetCount> = {
  name: 'counts',
  heavy: true,
  cypher: `
    CALL () {
      MATCH (e:Entity {release: $release})
      RETURN 'entityKind' AS facet, e.kind AS key, count(*) AS count
      UNION ALL
      MATCH (:Entity {release: $release})-[r]->(:Entity)
      RETURN 'relationshipType' AS facet, type(r) AS key, count(*) AS count
      UNION ALL
      MATCH (c:Claim {release: $release})
      RETURN 'claimKind' AS facet, c.kind AS key, count(*) AS count
      UNION ALL
      MATCH (c:Claim {release: $release})
      RETURN 'claimConfidence' AS facet, c.confidence AS key, count(*) AS count
      UNION ALL
      MATCH (c:Claim {release: $release})
      RETURN 'claimReview' AS facet, c.review AS key, count(*) AS count
      UNION ALL
      MATCH (s:Source {release: $release})
      WHERE s.tier IS NOT NULL
      RETURN 'sourceTier' AS facet, toString(s.tier) AS key, count(*) AS count
    }
    RETURN facet, key, count
    ORDER BY facet, key`,
  toResult: (row) => ({
    facet: asText(row.facet) as CountFacet,
    key: asText(row.key),
    count: asNumber(row.count),
  }),
};
