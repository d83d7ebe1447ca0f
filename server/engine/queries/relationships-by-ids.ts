import type { Relationship } from '../../model.ts';
import type { Query } from '../port.ts';
import { toRelationship } from '../storage/relationship.ts';

/**
 * The edges with these ids, by id; unknown ids are left out. Edges have no index of their own that serves all types,
 * so the way goes through the claims behind them, which are indexed and know both ends.
 */
export const relationshipsByIds: Query<{ release: string; ids: readonly string[] }, Relationship> = {
  name: 'relationshipsByIds',
  cypher: `
    UNWIND $ids AS id
    WITH DISTINCT id
    MATCH (c:Claim {release: $release, relationship: id})
    WITH DISTINCT id, c.edgeFrom AS fromId, c.edgeTo AS toId
    MATCH (a:Entity {release: $release, id: fromId})
    MATCH (b:Entity {release: $release, id: toId})
    MATCH (a)-[r]->(b)
    WHERE r.id = id
    RETURN properties(r) AS relationship
    ORDER BY r.id`,
  toResult: (row) => toRelationship(row.relationship),
};
