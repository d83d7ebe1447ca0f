/** What makes a dataset citable. */
import { createHash } from 'node:crypto';
import type { AtlasGraph, Release } from '../../server/model.ts';
import { canonicalJson } from './canonical.ts';

/** Goes up when the same data would be stored in another form. */
const SCHEMA_VERSION = 1;

export function toRelease(content: Omit<AtlasGraph, 'release'>, days: readonly string[]): Release {
  const { entities, relationships, claims, ontology } = content;
  const hash = createHash('sha256')
    .update(canonicalJson({ schemaVersion: SCHEMA_VERSION, entities, relationships, claims, ontology }))
    .digest('hex');
  const date = days.toSorted().at(-1) ?? '0000-00-00';
  return {
    id: `${date.slice(0, 4)}.${date.slice(5, 7)}-${hash.slice(0, 8)}`,
    hash,
    schemaVersion: SCHEMA_VERSION,
    date,
    counts: { entities: entities.length, relationships: relationships.length, claims: claims.length },
  };
}
