import type { Entity } from '../../model.ts';
import type { Query } from '../port.ts';
import { toEntity } from '../storage/entity.ts';

/** Every provision of each instrument, at any depth; per instrument in the order of the text. */
export const provisionsOf: Query<{ release: string; instruments: readonly string[] }, Entity> = {
  name: 'provisionsOf',
  cypher: `
    UNWIND $instruments AS instrument
    WITH DISTINCT instrument
    MATCH (p:Provision {release: $release, instrument: instrument})
    RETURN properties(p) AS entity
    ORDER BY p.instrument, p.position, p.id`,
  toResult: (row) => toEntity(row.entity),
};
