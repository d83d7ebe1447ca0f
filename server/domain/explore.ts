/** What is linked to what: groups of links on a page, the neighbourhood of a set, the links inside a set. */
import { type Neighbour, type NeighbourCount, neighbours, relationshipsBetween } from '../engine/queries/index.ts';
import { AtlasError } from '../errors.ts';
import type { Entity, EntityKind, Relationship, RelationType } from '../model.ts';
import { startAfter } from './cursor.ts';
import { compareText } from './dates.ts';
import { groupBy, unique } from './group.ts';
import { type PageInfo, pageOf } from './page.ts';
import type { Reader } from './reader.ts';

export type { NeighbourCount } from '../engine/queries/index.ts';

/** An entity or relationship in an answer that is about a day: that day is the default for how it stands. */
export type SeenEntity = Entity & { readonly asOf?: string };
export type SeenRelationship = Relationship & { readonly asOf?: string };

export type Direction = 'out' | 'in' | 'both';

export interface Link {
  readonly relationship: Relationship;
  readonly other: Entity;
}

export interface RelationGroup {
  readonly type: RelationType;
  readonly direction: 'out' | 'in';
  readonly totalCount: number;
  readonly links: readonly Link[];
}

/** Up to so many links are fetched together and cut here; beyond it every list is cut by the engine. */
const TOGETHER = 1_000;

/** By relation type in the order of the ontology, outgoing first. */
export async function relationGroups(
  reader: Reader,
  id: string,
  types: readonly string[] | null | undefined,
  first: number,
): Promise<readonly RelationGroup[]> {
  const wanted = reader.ontology.relationTypes(types, true);
  const counts = (await reader.neighbourCounts.load(id)).filter((row) => wanted.includes(row.type));
  const groups = [...groupBy(counts, (row) => `${row.type} ${row.direction}`).values()].map(async (rows) => {
    const { type, direction } = rows[0] as NeighbourCount;
    const totalCount = sum(rows);
    const links = await linksOf(reader, { id, type, direction }, first, totalCount);
    return { type: reader.ontology.relationType(type), direction, totalCount, links };
  });
  const place = (group: RelationGroup) => wanted.indexOf(group.type.id) * 2 + Number(group.direction === 'in');
  return (await Promise.all(groups)).toSorted((a, b) => place(a) - place(b));
}

async function linksOf(
  reader: Reader,
  key: { readonly id: string; readonly type: string; readonly direction: 'out' | 'in' },
  first: number,
  totalCount: number,
): Promise<readonly Link[]> {
  const { id, type, direction } = key;
  const rows =
    totalCount <= TOGETHER
      ? (await reader.links.load(key)).slice(0, first)
      : await reader.read(neighbours, { ids: [id], types: [type], kinds: null, direction, skip: 0, limit: first });
  reader.remember(rows.map((row) => row.neighbour));
  return rows.map((row) => ({ relationship: row.relationship, other: row.neighbour }));
}

export interface NeighbourhoodRequest {
  readonly ids: readonly string[];
  readonly types?: readonly string[] | null | undefined;
  readonly kinds?: readonly EntityKind[] | null | undefined;
  readonly direction: Direction;
  readonly asOf: string;
  readonly first: number;
  readonly after?: string | null | undefined;
}

export interface Neighbourhood {
  readonly origins: readonly SeenEntity[];
  readonly nodes: readonly SeenEntity[];
  readonly relationships: readonly SeenRelationship[];
  readonly counts: readonly NeighbourCount[];
  readonly unknownIds: readonly string[];
  readonly totalCount: number;
  readonly leftOut: number;
  readonly rankedBy: string;
  readonly pageInfo: PageInfo;
}

const RANKED_BY = 'relation type, then strength of the obligation, date and id';

export async function neighbourhood(reader: Reader, request: NeighbourhoodRequest): Promise<Neighbourhood> {
  const { first, asOf, direction } = request;
  const ids = unique(request.ids);
  const types = reader.ontology.relationTypes(request.types, false);
  const kinds = request.kinds ?? null;
  const list = { release: reader.edition.release.id, name: 'neighbourhood', args: { ids, types, kinds, direction } };
  if (request.after && ids.length !== 1) {
    throw new AtlasError('BAD_USER_INPUT', 'after goes with a single id only.');
  }
  const start = startAfter(list, request.after);
  const [origins, counts] = await Promise.all([reader.entitiesInOrder(ids), countsOf(reader, ids)]);
  const totalCount = sum(
    counts.filter(
      (row) =>
        types.includes(row.type) &&
        (kinds === null || kinds.includes(row.kind)) &&
        (direction === 'both' || row.direction === direction),
    ),
  );
  const params = { ids, types, kinds, direction };
  const known = origins.map((origin) => origin.id);
  const [rows, inner] = await Promise.all([
    neighbourRows(reader, params, { start, first, totalCount }),
    known.length > 1 ? reader.read(relationshipsBetween, { ids: known, types }) : [],
  ]);
  reader.remember(rows.map((row) => row.neighbour));
  const page = pageOf(list, start, rows, totalCount);
  const seen = <T extends object>(items: readonly T[]) => items.map((item) => ({ ...item, asOf }));
  return {
    origins: seen(origins),
    nodes: seen(distinct(rows.map((row) => row.neighbour)).filter((node) => !known.includes(node.id))),
    relationships: seen(distinct([...rows.map((row) => row.relationship), ...inner])),
    counts,
    unknownIds: ids.filter((id) => !known.includes(id)),
    totalCount,
    leftOut: totalCount - start - rows.length,
    rankedBy: RANKED_BY,
    pageInfo:
      ids.length === 1 ? page.pageInfo : { ...page.pageInfo, hasNextPage: false, startCursor: null, endCursor: null },
  };
}

/** One origin: a page of its list. Several: the first of each, in one round trip unless there are very many. */
async function neighbourRows(
  reader: Reader,
  params: {
    ids: readonly string[];
    types: readonly string[];
    kinds: readonly EntityKind[] | null;
    direction: Direction;
  },
  { start, first, totalCount }: { start: number; first: number; totalCount: number },
): Promise<readonly Neighbour[]> {
  if (params.ids.length === 1) return reader.read(neighbours, { ...params, skip: start, limit: first });
  if (totalCount <= TOGETHER * 2) {
    const groups = groupBy(await reader.neighbours(params), (row) => row.id);
    return [...groups.values()].flatMap((rows) => rows.slice(0, first));
  }
  const each = params.ids.map((id) => reader.read(neighbours, { ...params, ids: [id], skip: 0, limit: first }));
  return (await Promise.all(each)).flat();
}

export interface Subgraph {
  readonly nodes: readonly SeenEntity[];
  readonly relationships: readonly SeenRelationship[];
  readonly counts: readonly NeighbourCount[];
  readonly unknownIds: readonly string[];
}

export async function subgraph(
  reader: Reader,
  request: {
    readonly ids: readonly string[];
    readonly types?: readonly string[] | null | undefined;
    readonly asOf: string;
  },
): Promise<Subgraph> {
  const ids = unique(request.ids);
  const types = reader.ontology.relationTypes(request.types, true);
  const [nodes, relationships, counts] = await Promise.all([
    reader.entitiesInOrder(ids),
    reader.read(relationshipsBetween, { ids, types }),
    countsOf(reader, ids),
  ]);
  const known = new Set(nodes.map((node) => node.id));
  const seen = <T extends object>(items: readonly T[]) => items.map((item) => ({ ...item, asOf: request.asOf }));
  return {
    nodes: seen(nodes),
    relationships: seen(relationships),
    counts,
    unknownIds: ids.filter((id) => !known.has(id)),
  };
}

async function countsOf(reader: Reader, ids: readonly string[]): Promise<readonly NeighbourCount[]> {
  const perId = await Promise.all(ids.map((id) => reader.neighbourCounts.load(id)));
  return perId.flat().toSorted((a, b) => compareText(a.id, b.id));
}

function distinct<T extends { readonly id: string }>(items: readonly T[]): readonly T[] {
  return [...new Map(items.map((item) => [item.id, item])).values()];
}

function sum(rows: readonly NeighbourCount[]): number {
  return rows.reduce((total, row) => total + row.count, 0);
}
