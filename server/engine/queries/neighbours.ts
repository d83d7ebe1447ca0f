import type { Entity, EntityKind, Relationship } from '../../model.ts';
import type { Query } from '../port.ts';
import { toEntity } from '../storage/entity.ts';
import { asText } from '../storage/flat.ts';
import { toRelationship } from '../storage/relationship.ts';

export interface Neighbour {
  /** The entity asked for. */
  readonly id: string;
  readonly direction: 'out' | 'in';
  readonly relationship: Relationship;
  readonly neighbour: Entity;
}

/**
 * The edges of these entities with the entity at the other end. `types` and `kinds` null: all. One order over all ids:
 * relation type, strength of the neighbour, date, id; `skip` and `limit` count in it.
 */
export const neighbours: Query<
  {
    release: string;
    ids: readonly string[];
    types: readonly string[] | null;
    kinds: readonly EntityKind[] | null;
    direction: 'out' | 'in' | 'both';
    skip: number;
    limit: number;
  },
  Neighbour
> = {
  name: 'neighbours',
  cypher: `
    UNWIND $ids AS id
    WITH DISTINCT id
    MATCH (e:Entity {release: $release, id: id})-[r]-(n:Entity)
    WHERE ($types IS NULL OR type(r) IN $types)
      AND ($kinds IS NULL OR n.kind IN $kinds)
      AND ($direction = 'both' OR ($direction = 'out' AND r.from = id) OR ($direction = 'in' AND r.to = id))
    WITH id, r, n
    ORDER BY type(r), n.strengthRank, n.dated, n.id, id, r.id
    SKIP $skip
    LIMIT $limit
    RETURN id, CASE WHEN r.from = id THEN 'out' ELSE 'in' END AS direction, properties(r) AS relationship,
           properties(n) AS neighbour
    ORDER BY type(r), n.strengthRank, n.dated, n.id, id, r.id`,
  toResult: (row) => ({
    id: asText(row.id),
    direction: asText(row.direction) as Neighbour['direction'],
    relationship: toRelationship(row.relationship),
    neighbour: toEntity(row.neighbour),
  }),
};
