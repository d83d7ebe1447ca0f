import type { Engine, Params, Query } from '../../../server/engine/port.ts';
import type { AtlasGraph, Entity } from '../../../server/model.ts';
import { STRENGTHS } from '../../../server/model.ts';

/** One query with the parameters to try it with and what it must answer, worked out from the model alone. */
export interface Case {
  readonly name: string;
  readonly query: Query<Params, unknown>;
  params(graph: AtlasGraph): readonly Params[];
  expected(graph: AtlasGraph, params: Params): readonly unknown[];
}

export function aCase<P extends Params, R>(
  query: Query<P, R>,
  params: (graph: AtlasGraph) => readonly Omit<P, 'release'>[],
  expected: (graph: AtlasGraph, params: P) => readonly unknown[],
): Case {
  return {
    name: query.name,
    query: query as unknown as Query<Params, unknown>,
    params: (graph) => params(graph).map((p) => ({ ...p, release: graph.release.id }) as unknown as Params),
    expected: (graph, p) => expected(graph, p as unknown as P),
  };
}

/** An id that no graph has, with everything in it that would break out of a text. */
export const HOSTILE = `'"\`\\u0060}) DETACH DELETE n //`;

/** All ids and an unknown one, then a few, then none. */
export function idLists(ids: readonly string[]): readonly (readonly string[])[] {
  return [[...ids, HOSTILE], [...ids.slice(0, 2), ...ids.slice(0, 1)], []];
}

export const PAGES = [
  { skip: 0, limit: 1_000 },
  { skip: 0, limit: 2 },
  { skip: 1, limit: 2 },
] as const;

export function sortedBy<T>(records: readonly T[], keys: (record: T) => readonly (string | number)[]): readonly T[] {
  return records
    .map((record) => ({ record, key: keys(record) }))
    .toSorted((a, b) => compare(a.key, b.key))
    .map(({ record }) => record);
}

export function page<T>(records: readonly T[], { skip = 0, limit }: { skip?: number; limit: number }): readonly T[] {
  return records.slice(skip, skip + limit);
}

export function tally<T>(records: readonly T[], keyOf: (record: T) => string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const record of records) counts.set(keyOf(record), (counts.get(keyOf(record)) ?? 0) + 1);
  return counts;
}

export function rankOf(entity: Entity): number {
  return entity.strength === undefined ? STRENGTHS.length : STRENGTHS.indexOf(entity.strength);
}

export function datedOf(entity: Entity): string {
  return (entity.dates?.[0] ?? entity.from ?? entity.source?.published)?.earliest ?? '9999-12-31';
}

export async function answers(engine: Engine, tried: Case, graph: AtlasGraph): Promise<unknown[][]> {
  const given: unknown[][] = [];
  for (const params of tried.params(graph)) given.push(await engine.read(tried.query, params));
  return given;
}

export function expectations(tried: Case, graph: AtlasGraph): unknown[][] {
  return tried.params(graph).map((params) => [...tried.expected(graph, params)]);
}

function compare(a: readonly (string | number)[], b: readonly (string | number)[]): number {
  for (const [index, value] of a.entries()) {
    const other = b[index] as string | number;
    if (value !== other) return value < other ? -1 : 1;
  }
  return 0;
}
