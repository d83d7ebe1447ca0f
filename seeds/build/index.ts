/** From checked records to one immutable graph. Pure: the same records give the same graph, in whatever order. */
import type { AtlasGraph } from '../../server/model.ts';
import type { Records } from '../records/model.ts';
import { toClaims } from './claims.ts';
import { toContested } from './contested.ts';
import { toEntities } from './entities.ts';
import { deepFreeze } from './freeze.ts';
import { toRelationships } from './relationships.ts';
import { toRelease } from './release.ts';

export { canonicalJson } from './canonical.ts';

export function buildGraph(records: Records): AtlasGraph {
  const contested = toContested(records);
  const claimed = toClaims(records, contested.dissenting);
  const claims = byId(claimed.map(({ claim }) => claim));
  const content = {
    entities: byId(toEntities(records, contested)),
    relationships: byId(toRelationships(records.links, claimed)),
    claims,
    ontology: records.ontology,
  };
  const days = [...records.owners, ...claims].map(({ recorded }) => recorded);
  return deepFreeze({ release: toRelease(content, days), ...content });
}

function byId<T extends { readonly id: string }>(items: readonly T[]): T[] {
  return items.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
