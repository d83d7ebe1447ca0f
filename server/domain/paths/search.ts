/** Ways from one entity to another: gathered above the engine, so that both engines give the same. */
import { type FrontierEdge, frontier } from '../../engine/queries/index.ts';
import { AtlasError } from '../../errors.ts';
import type { Confidence, Entity, Relationship, Strength } from '../../model.ts';
import { unique } from '../group.ts';
import type { Reader } from '../reader.ts';
import { entityStanding } from '../standing.ts';
import { collect } from './collect.ts';
import { enumerate } from './enumerate.ts';
import type { SearchNote } from './note.ts';
import { compareEdges, compareWays, type PathOrder, type RankedWay, rankWay } from './rank.ts';

export interface PathRequest {
  readonly from: string;
  readonly to: string;
  readonly types?: readonly string[] | null | undefined;
  readonly includeHubs: boolean;
  /** Null: any day. */
  readonly asOf?: string | null | undefined;
  readonly maxSteps: number;
  readonly first: number;
  readonly order: PathOrder;
}

export interface PathStep {
  readonly relationship: Relationship;
  /** False where the path goes against its direction. */
  readonly forward: boolean;
}

export interface Path {
  readonly nodes: readonly Entity[];
  readonly steps: readonly PathStep[];
  readonly weakestStrength?: Strength;
  readonly weakestStep?: number;
  readonly weakestConfidence: Confidence;
}

export interface PathSearch {
  readonly paths: readonly Path[];
  readonly found: number | null;
  readonly complete: boolean;
  readonly searchedTypes: readonly string[];
  readonly note: SearchNote;
}

/** Beyond these a search gives what it has and says that it is not complete; they keep it to some 30 ms of one core. */
const MAX_EDGES_PER_LEVEL = 5_000;
const MAX_FRONTIER = 2_000;
const BUDGET = { ways: 1_000, visits: 100_000 };

export async function searchPaths(reader: Reader, request: PathRequest): Promise<PathSearch> {
  const { from, to, maxSteps, first, order } = request;
  if (from === to) throw new AtlasError('BAD_USER_INPUT', 'from and to are the same entity.');
  const types = reader.ontology.relationTypes(request.types, request.includeHubs);
  const [ends, collected] = await Promise.all([
    reader.entitiesInOrder([from, to]),
    collect({
      ...{ from, to, maxSteps, maxEdgesPerLevel: MAX_EDGES_PER_LEVEL, maxFrontier: MAX_FRONTIER },
      follows: (edge) => heldOn(edge, request.asOf),
      edgesAt: (ids, limit) => reader.read(frontier, { ids: [...ids], types, limit }),
    }),
  ]);
  const unknown = [from, to].filter((id) => !ends.some((end) => end.id === id));
  const compare = compareEdges(types);
  const all = enumerate({ from, to, maxSteps, edges: collected.edges, compare, budget: BUDGET });
  const entities = await entitiesOn(
    reader,
    all.ways.flatMap((way) => way.nodes),
  );
  const ways = all.ways
    .filter((way) => way.nodes.every((id) => existedOn(entities.get(id), request.asOf)))
    .map((way) => rankWay(way, entities))
    .toSorted(compareWays(order));
  const complete = collected.complete && all.complete;
  const paths = await toPaths(reader, ways.slice(0, first), entities);
  const found = complete ? ways.length : null;
  const hubsLeftOut = !request.types && !request.includeHubs;
  return {
    ...{ paths, found, complete, searchedTypes: types },
    note: {
      unknown,
      shown: paths.length,
      found,
      maxSteps,
      types: types.length,
      hubsLeftOut,
      asOf: request.asOf ?? null,
    },
  };
}

/** An edge is left out only when it certainly did not hold. */
function heldOn(edge: FrontierEdge, day: string | null | undefined): boolean {
  if (!day) return true;
  return (edge.fromEarliest ?? day) <= day && day <= (edge.toLatest ?? day);
}

/** A text that has ended can still be referred to; one that is not there yet cannot. */
function existedOn(entity: Entity | undefined, day: string | null | undefined): boolean {
  return !day || !entity || entityStanding(entity, day) !== 'notYet';
}

async function entitiesOn(reader: Reader, ids: readonly string[]): Promise<ReadonlyMap<string, Entity>> {
  const entities = await reader.entitiesInOrder(unique(ids));
  return new Map(entities.map((entity) => [entity.id, entity]));
}

async function toPaths(
  reader: Reader,
  ways: readonly RankedWay<FrontierEdge>[],
  entities: ReadonlyMap<string, Entity>,
): Promise<readonly Path[]> {
  const relationships = ways.map((way) => reader.relationships.loadMany(way.edges.map((edge) => edge.id)));
  const found = await Promise.all(relationships);
  return ways.map((way, i) => {
    const { weakestConfidence, weakestStep, weakestStrength } = way;
    const steps = (found[i] ?? []).map((relationship, at) => {
      if (relationship instanceof Error) throw relationship;
      if (!relationship) throw new Error(`Relationship ${way.edges[at]?.id} is not there`);
      return { relationship, forward: relationship.from === way.nodes[at] };
    });
    return {
      nodes: way.nodes.flatMap((id) => entities.get(id) ?? []),
      steps,
      weakestConfidence,
      ...(weakestStrength && { weakestStrength }),
      ...(weakestStep && { weakestStep }),
    };
  });
}
