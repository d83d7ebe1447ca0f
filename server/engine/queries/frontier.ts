import type { Confidence, EntityKind, Strength } from '../../model.ts';
import type { Query, Row } from '../port.ts';
import { asText } from '../storage/flat.ts';

/** One step away from `at`, with what a path search and its ranking need and no more. */
export interface FrontierEdge {
  readonly at: string;
  readonly next: string;
  readonly id: string;
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly contested: boolean;
  readonly confidence: Confidence;
  /** First and last day on which the edge can hold, where known. */
  readonly fromEarliest?: string;
  readonly toLatest?: string;
  readonly nextKind: EntityKind;
  readonly nextType: string;
  readonly nextStrength?: Strength;
}

/**
 * The edges at these entities, either way, for searching paths level by level. `types` null: all. Ask for one more
 * than wanted to learn whether the level was cut.
 */
export const frontier: Query<
  { release: string; ids: readonly string[]; types: readonly string[] | null; limit: number },
  FrontierEdge
> = {
  name: 'frontier',
  cypher: `
    UNWIND $ids AS at
    WITH DISTINCT at
    MATCH (e:Entity {release: $release, id: at})-[r]-(n:Entity)
    WHERE $types IS NULL OR type(r) IN $types
    RETURN at, n.id AS next, r.id AS id, type(r) AS type, r.from AS from, r.to AS to, r.contested AS contested,
           r.confidence AS confidence, r.fromEarliest AS fromEarliest, r.toLatest AS toLatest, n.kind AS nextKind,
           n.type AS nextType, n.strength AS nextStrength
    ORDER BY at, type, next, id
    LIMIT $limit`,
  toResult: toFrontierEdge,
};

function toFrontierEdge(row: Row): FrontierEdge {
  const { fromEarliest, toLatest, nextStrength } = row;
  return {
    at: asText(row.at),
    next: asText(row.next),
    id: asText(row.id),
    type: asText(row.type),
    from: asText(row.from),
    to: asText(row.to),
    contested: row.contested === true,
    confidence: asText(row.confidence) as Confidence,
    ...(typeof fromEarliest === 'string' && { fromEarliest }),
    ...(typeof toLatest === 'string' && { toLatest }),
    nextKind: asText(row.nextKind) as EntityKind,
    nextType: asText(row.nextType),
    ...(typeof nextStrength === 'string' && { nextStrength: nextStrength as Strength }),
  };
}
