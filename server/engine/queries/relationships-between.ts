import type { Relationship } from '../../model.ts';
import type { Query } from '../port.ts';
import { toRelationship } from '../storage/relationship.ts';

/** The edges with both ends among `ids`, by id. `types` null: all. */
export const relationshipsBetween: Query<
  { release: string; ids: readonly string[]; types: readonly string[] | null },
  Relationship
> = {
  name: 'relationshipsBetween',
  cypher: `
    UNWIND $ids AS id
    WITH DISTINCT id
    MATCH (a:Entity {release: $release, id: id})-[r]->(b:Entity)
    WHERE r.to IN $ids AND ($types IS NULL OR type(r) IN $types)
    RETURN properties(r) AS relationship
    ORDER BY r.id`,
  toResult: (row) => toRelationship(row.relationship),
};
