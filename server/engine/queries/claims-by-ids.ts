import type { Claim } from '../../model.ts';
import type { Query } from '../port.ts';
import { toClaim } from '../storage/claim.ts';

/** The claims with these ids, by id; unknown ids are left out. */
export const claimsByIds: Query<{ release: string; ids: readonly string[] }, Claim> = {
  name: 'claimsByIds',
  cypher: `
    UNWIND $ids AS id
    WITH DISTINCT id
    MATCH (c:Claim {release: $release, id: id})
    RETURN properties(c) AS claim,
           [(c)-[x:CITES]->(s:Entity) | {source: s.id, locator: x.locator, retrieved: x.retrieved,
                                         position: x.position}] AS evidence
    ORDER BY c.id`,
  toResult: (row) => toClaim(row.claim, row.evidence),
};
