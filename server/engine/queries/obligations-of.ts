import type { Entity } from '../../model.ts';
import type { Query } from '../port.ts';
import { toEntity } from '../storage/entity.ts';
import { asText } from '../storage/flat.ts';

export interface OwnedObligation {
  readonly owner: string;
  readonly obligation: Entity;
}

/**
 * The obligations under each owner: all of an instrument's or initiative's, or those that one provision states.
 * Per owner in the order of the text.
 */
export const obligationsOf: Query<{ release: string; owners: readonly string[] }, OwnedObligation> = {
  name: 'obligationsOf',
  cypher: `
    UNWIND $owners AS owner
    WITH DISTINCT owner
    CALL (owner) {
      MATCH (o:Obligation {release: $release, instrument: owner})
      RETURN o
      UNION
      MATCH (o:Obligation {release: $release, provision: owner})
      RETURN o
      UNION
      MATCH (e:Entity {release: $release, id: owner})-[:STATES]->(o:Obligation)
      RETURN o
    }
    RETURN owner, properties(o) AS entity
    ORDER BY owner, o.position, o.id`,
  toResult: (row) => ({ owner: asText(row.owner), obligation: toEntity(row.entity) }),
};
