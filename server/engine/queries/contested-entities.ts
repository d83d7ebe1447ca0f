import type { Entity } from '../../model.ts';
import type { Query } from '../port.ts';
import { toEntity } from '../storage/entity.ts';

/** The entities on which claims disagree, by id. */
export const contestedEntities: Query<{ release: string; skip: number; limit: number }, Entity> = {
  name: 'contestedEntities',
  heavy: true,
  cypher: `
    MATCH (e:Contested {release: $release})
    WITH e
    ORDER BY e.id
    SKIP $skip
    LIMIT $limit
    RETURN properties(e) AS entity
    ORDER BY e.id`,
  toResult: (row) => toEntity(row.entity),
};
