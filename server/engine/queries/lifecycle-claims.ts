import type { Claim } from '../../model.ts';
import type { Query } from '../port.ts';
import { toClaim } from '../storage/claim.ts';

/** The lifecycle claims (`lifecycle.<stage>`) of these entities, by subject, date and id. */
export const lifecycleClaims: Query<{ release: string; subjects: readonly string[] }, Claim> = {
  name: 'lifecycleClaims',
  cypher: `
    UNWIND $subjects AS subject
    WITH DISTINCT subject
    MATCH (c:Claim {release: $release, subject: subject})
    WHERE c.predicate STARTS WITH 'lifecycle.'
    RETURN properties(c) AS claim,
           [(c)-[x:CITES]->(s:Entity) | {source: s.id, locator: x.locator, retrieved: x.retrieved,
                                         position: x.position}] AS evidence
    ORDER BY c.subject, coalesce(c.dateEarliest, '9999'), c.id`,
  toResult: (row) => toClaim(row.claim, row.evidence),
};
