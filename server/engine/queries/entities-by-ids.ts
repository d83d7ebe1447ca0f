import type { Entity } from '../../model.ts';
import type { Query } from '../port.ts';
import { toEntity } from '../storage/entity.ts';

/** The entities with these ids, by id; unknown ids are left out. */
export const entitiesByIds: Query<{ release: string; ids: readonly string[] }, Entity> = {
  name: 'entitiesByIds',
  cypher: `
    UNWIND $ids AS id
    WITH DISTINCT id
    MATCH (e:Entity {release: $release, id: id})
    RETURN properties(e) AS entity
    ORDER BY e.id`,
  toResult: (row) => toEntity(row.entity),
};
