import type { Query } from '../port.ts';
import { asNumber, asText } from '../storage/flat.ts';

export interface ClaimCount {
  readonly id: string;
  /** Claims about it, claims behind it (an edge), claims that cite it (a source). */
  readonly role: 'subject' | 'relationship' | 'source';
  readonly count: number;
}

/** How many claims `claimsOfSubjects`, `claimsOfRelationships` and `claimsOfSource` would give; nothing for none. */
export const claimCounts: Query<
  {
    release: string;
    subjects: readonly string[];
    relationships: readonly string[];
    sources: readonly string[];
  },
  ClaimCount
> = {
  name: 'claimCounts',
  cypher: `
    CALL () {
      UNWIND $subjects AS id
      WITH DISTINCT id
      MATCH (c:Claim {release: $release, subject: id})
      RETURN id, 'subject' AS role, count(c) AS count
      UNION ALL
      UNWIND $relationships AS id
      WITH DISTINCT id
      MATCH (c:Claim {release: $release, relationship: id})
      RETURN id, 'relationship' AS role, count(c) AS count
      UNION ALL
      UNWIND $sources AS id
      WITH DISTINCT id
      MATCH (:Entity {release: $release, id: id})<-[:CITES]-(c:Claim)
      RETURN id, 'source' AS role, count(DISTINCT c) AS count
    }
    RETURN id, role, count
    ORDER BY role, id`,
  toResult: (row) => ({
    id: asText(row.id),
    role: asText(row.role) as ClaimCount['role'],
    count: asNumber(row.count),
  }),
};
