import type { Claim } from '../../model.ts';
import type { Query } from '../port.ts';
import { toClaim } from '../storage/claim.ts';

/** The claims behind these edges, by edge and id. */
export const claimsOfRelationships: Query<{ release: string; relationships: readonly string[] }, Claim> = {
  name: 'claimsOfRelationships',
  cypher: `
    UNWIND $relationships AS relationship
    WITH DISTINCT relationship
    MATCH (c:Claim {release: $release, relationship: relationship})
    RETURN properties(c) AS claim,
           [(c)-[x:CITES]->(s:Entity) | {source: s.id, locator: x.locator, retrieved: x.retrieved,
                                         position: x.position}] AS evidence
    ORDER BY c.relationship, c.id`,
  toResult: (row) => toClaim(row.claim, row.evidence),
};
