/** Reads, checks and builds a data folder. Never throws for what is in the files. */
import type { AtlasGraph } from '../server/model.ts';
import { buildGraph } from './build/index.ts';
import { check } from './check/index.ts';
import { isError, type Problem, sortProblems } from './problems.ts';
import { type ReadOptions, readDocuments } from './read/index.ts';

export { isError, type Problem, toJson, toLine } from './problems.ts';

/** Warnings come along with a graph; with an error there is none. */
export type Atlas =
  | { readonly graph: AtlasGraph; readonly problems: readonly Problem[] }
  | { readonly graph?: undefined; readonly problems: readonly Problem[] };

export async function readAtlas(dir: string, options: ReadOptions = {}): Promise<Atlas> {
  const { documents, problems: unreadable } = await readDocuments(dir, options);
  const { records, problems: unsound } = check(documents);
  const problems = sortProblems([...unreadable, ...unsound]);
  if (!records || problems.some(isError)) return { problems };
  return { graph: buildGraph(records), problems };
}
