import type { EntityKind } from '../../model.ts';
import type { Query } from '../port.ts';
import { asNumber, asText } from '../storage/flat.ts';

export interface NeighbourCount {
  readonly id: string;
  readonly type: string;
  readonly direction: 'out' | 'in';
  /** Kind of the neighbours. */
  readonly kind: EntityKind;
  readonly count: number;
}

/** How many edges each entity has, by relation type, direction and kind of the other end. `types` null: all. */
export const neighbourCounts: Query<
  { release: string; ids: readonly string[]; types: readonly string[] | null },
  NeighbourCount
> = {
  name: 'neighbourCounts',
  cypher: `
    UNWIND $ids AS id
    WITH DISTINCT id
    MATCH (e:Entity {release: $release, id: id})-[r]-(n:Entity)
    WHERE $types IS NULL OR type(r) IN $types
    WITH id, type(r) AS type, CASE WHEN r.from = id THEN 'out' ELSE 'in' END AS direction, n.kind AS kind,
         count(*) AS count
    RETURN id, type, direction, kind, count
    ORDER BY id, type, direction, kind`,
  toResult: (row) => ({
    id: asText(row.id),
    type: asText(row.type),
    direction: asText(row.direction) as NeighbourCount['direction'],
    kind: asText(row.kind) as EntityKind,
    count: asNumber(row.count),
  }),
};
