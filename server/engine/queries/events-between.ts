import type { Entity } from '../../model.ts';
import type { Query } from '../port.ts';
import { toEntity } from '../storage/entity.ts';

/**
 * The events that may lie between two ISO days, both included, in any of their zones; by first date and id. `kinds` are
 * values of `type` (signing, summit ...), null for all.
 */
export const eventsBetween: Query<
  { release: string; from: string; to: string; kinds: readonly string[] | null; limit: number },
  Entity
> = {
  name: 'eventsBetween',
  heavy: true,
  cypher: `
    MATCH (e:Event)
    WHERE e.release = $release AND e.fromEarliest <= $to AND e.toLatest >= $from
      AND ($kinds IS NULL OR e.type IN $kinds)
    WITH e
    ORDER BY e.dated, e.id
    LIMIT $limit
    RETURN properties(e) AS entity
    ORDER BY e.dated, e.id`,
  toResult: (row) => toEntity(row.entity),
};
