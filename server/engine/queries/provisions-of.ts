import type { Entity } from '../../model.ts';
import type { Query } from '../port.ts';
import { toEntity } from '../storage/entity.ts';

/** Every provision of an instrument, at any depth, in the order of the text. */
export const provisionsOf: Query<{ release: string; instrument: string }, Entity> = {
  name: 'provisionsOf',
  cypher: `
    MATCH (p:Provision {release: $release, instrument: $instrument})
    RETURN properties(p) AS entity
    ORDER BY p.position, p.id`,
  toResult: (row) => toEntity(row.entity),
};
