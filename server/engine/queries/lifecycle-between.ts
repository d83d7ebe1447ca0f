import type { Claim } from '../../model.ts';
import type { Query } from '../port.ts';
import { toClaim } from '../storage/claim.ts';

/** The lifecycle claims whose date may lie between two ISO days, both included, by earliest day and id. */
export const lifecycleBetween: Query<{ release: string; from: string; to: string; limit: number }, Claim> = {
  name: 'lifecycleBetween',
  heavy: true,
  cypher: `
    MATCH (c:Lifecycle)
    WHERE c.release = $release AND c.dateEarliest <= $to AND c.dateLatest >= $from
    WITH c
    ORDER BY c.dateEarliest, c.id
    LIMIT $limit
    RETURN properties(c) AS claim,
           [(c)-[x:CITES]->(s:Entity) | {source: s.id, locator: x.locator, retrieved: x.retrieved,
                                         position: x.position}] AS evidence
    ORDER BY c.dateEarliest, c.id`,
  toResult: (row) => toClaim(row.claim, row.evidence),
};
