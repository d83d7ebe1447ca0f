/** The real dataset, read once for all tests of this folder. */
import { readAtlas } from '../../seeds/index.ts';
import type { AtlasGraph } from '../../server/model.ts';

export const atlas = await readAtlas('data');

export function theGraph(): AtlasGraph {
  if (!atlas.graph) throw new Error('data/ is not valid: run npm run data:check');
  return atlas.graph;
}

export function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}
