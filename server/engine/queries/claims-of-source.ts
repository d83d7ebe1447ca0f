import type { Claim } from '../../model.ts';
import type { Query } from '../port.ts';
import { toClaim } from '../storage/claim.ts';

/** What rests on a source, by subject, predicate and id. The evidence of each claim is complete. */
export const claimsOfSource: Query<{ release: string; source: string; skip: number; limit: number }, Claim> = {
  name: 'claimsOfSource',
  cypher: `
    MATCH (:Entity {release: $release, id: $source})<-[:CITES]-(c:Claim)
    WITH DISTINCT c
    ORDER BY c.subject, c.predicate, c.id
    SKIP $skip
    LIMIT $limit
    RETURN properties(c) AS claim,
           [(c)-[x:CITES]->(s:Entity) | {source: s.id, locator: x.locator, retrieved: x.retrieved,
                                         position: x.position}] AS evidence
    ORDER BY c.subject, c.predicate, c.id`,
  toResult: (row) => toClaim(row.claim, row.evidence),
};
