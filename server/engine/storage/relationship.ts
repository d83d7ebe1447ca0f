/** Relationships as plain typed edges. */
import type { Relationship } from '../../model.ts';
import type { Value } from '../port.ts';
import { defined, type Fields, type Flat, pack, unpack } from './flat.ts';

const FIELDS: Fields<Relationship> = {
  id: 'plain',
  type: 'plain',
  from: 'plain',
  to: 'plain',
  validFrom: 'json',
  validTo: 'json',
  contested: 'plain',
  qualifiers: 'json',
  confidence: 'plain',
};

export function relationshipProperties(relationship: Relationship): Flat {
  return {
    ...pack(FIELDS, relationship),
    ...defined({
      fromEarliest: relationship.validFrom?.earliest,
      toLatest: relationship.validTo?.latest,
    }),
  };
}

export function toRelationship(properties: Value | undefined): Relationship {
  return unpack(FIELDS, properties);
}
