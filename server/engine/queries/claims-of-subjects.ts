import type { Claim } from '../../model.ts';
import type { Query } from '../port.ts';
import { toClaim } from '../storage/claim.ts';

/** What is claimed of these entities, by subject, predicate and id. */
export const claimsOfSubjects: Query<
  { release: string; subjects: readonly string[]; skip: number; limit: number },
  Claim
> = {
  name: 'claimsOfSubjects',
  cypher: `
    UNWIND $subjects AS subject
    WITH DISTINCT subject
    MATCH (c:Claim {release: $release, subject: subject})
    WITH c
    ORDER BY c.subject, c.predicate, c.id
    SKIP $skip
    LIMIT $limit
    RETURN properties(c) AS claim,
           [(c)-[x:CITES]->(s:Entity) | {source: s.id, locator: x.locator, retrieved: x.retrieved,
                                         position: x.position}] AS evidence
    ORDER BY c.subject, c.predicate, c.id`,
  toResult: (row) => toClaim(row.claim, row.evidence),
};
