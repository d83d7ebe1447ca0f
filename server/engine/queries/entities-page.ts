import type { Entity } from '../../model.ts';
import type { Query } from '../port.ts';
import { toEntity } from '../storage/entity.ts';

/**
 * The next `limit` entities after id `after` ('' for the start), by id. For walking over everything, as the search
 * index does: the embedded engine scans for every page, so take large pages (thousands).
 * The order names the release so that Neo4j reads it off its index.
 */
export const entitiesPage: Query<{ release: string; after: string; limit: number }, Entity> = {
  name: 'entitiesPage',
  heavy: true,
  cypher: `
    MATCH (e:Entity)
    WHERE e.release = $release AND e.id > $after
    WITH e
    ORDER BY e.release, e.id
    LIMIT $limit
    RETURN properties(e) AS entity
    ORDER BY e.release, e.id`,
  toResult: (row) => toEntity(row.entity),
};
