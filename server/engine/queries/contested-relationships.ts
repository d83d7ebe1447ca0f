import type { Relationship } from '../../model.ts';
import type { Query } from '../port.ts';
import { toRelationship } from '../storage/relationship.ts';

/** The contested edges, by id. Found through the claims behind them, as in `relationshipsByIds`. */
export const contestedRelationships: Query<{ release: string; skip: number; limit: number }, Relationship> = {
  name: 'contestedRelationships',
  heavy: true,
  cypher: `
    MATCH (c:OnContestedEdge {release: $release})
    WITH DISTINCT c.relationship AS id, c.edgeFrom AS fromId, c.edgeTo AS toId
    ORDER BY id
    SKIP $skip
    LIMIT $limit
    MATCH (a:Entity {release: $release, id: fromId})
    MATCH (b:Entity {release: $release, id: toId})
    MATCH (a)-[r]->(b)
    WHERE r.id = id
    RETURN properties(r) AS relationship
    ORDER BY r.id`,
  toResult: (row) => toRelationship(row.relationship),
};
