import * as q from '../../../server/engine/queries/index.ts';
import type { AtlasGraph, Entity, EntityKind, Relationship } from '../../../server/model.ts';
import { aCase, datedOf, HOSTILE, idLists, PAGES, page, rankOf, sortedBy, tally } from './case.ts';

const byId = (relationship: Relationship) => [relationship.id];
const ids = (graph: AtlasGraph) => graph.entities.map(({ id }) => id);
const TYPE_LISTS = [null, ['REFERENCES', 'STATES', HOSTILE], []] as const;
const allows = (list: readonly string[] | null, value: string) => list === null || list.includes(value);

interface Hop {
  readonly id: string;
  readonly direction: 'out' | 'in';
  readonly relationship: Relationship;
  readonly neighbour: Entity;
}

export const RELATIONSHIP_CASES = [
  aCase(
    q.neighbourCounts,
    (graph) => idLists(ids(graph)).flatMap((list) => TYPE_LISTS.map((types) => ({ ids: list, types }))),
    (graph, p) => {
      const found = hops(graph, p.ids).filter(({ relationship }) => allows(p.types, relationship.type));
      const keyOf = (h: Hop) => JSON.stringify([h.id, h.relationship.type, h.direction, h.neighbour.kind]);
      const rows = [...tally(found, keyOf)].map(([key, count]) => {
        const [id, type, direction, kind] = JSON.parse(key) as [string, string, string, string];
        return { id, type, direction, kind, count };
      });
      return sortedBy(rows, (row) => [row.id, row.type, row.direction, row.kind]);
    },
  ),
  aCase(
    q.neighbours,
    (graph) =>
      PAGES.flatMap((part) =>
        (['both', 'out', 'in'] as const).flatMap((direction) => [
          { ...part, ids: ids(graph), types: null, kinds: null, direction },
          { ...part, ids: ids(graph).slice(0, 3), types: TYPE_LISTS[1], kinds: null, direction },
          { ...part, ids: ids(graph), types: null, kinds: ['Instrument', 'Obligation'] as EntityKind[], direction },
        ]),
      ),
    (graph, p) => {
      const found = hops(graph, p.ids).filter(
        (h) =>
          allows(p.types, h.relationship.type) &&
          allows(p.kinds, h.neighbour.kind) &&
          (p.direction === 'both' || p.direction === h.direction),
      );
      return page(
        sortedBy(found, ({ id, relationship: r, neighbour: n }) => [r.type, rankOf(n), datedOf(n), n.id, id, r.id]),
        p,
      );
    },
  ),
  aCase(
    q.relationshipsBetween,
    (graph) => idLists(ids(graph)).flatMap((list) => TYPE_LISTS.map((types) => ({ ids: list, types }))),
    (graph, p) =>
      sortedBy(
        graph.relationships.filter((r) => p.ids.includes(r.from) && p.ids.includes(r.to) && allows(p.types, r.type)),
        byId,
      ),
  ),
  aCase(
    q.relationshipsByIds,
    (graph) => idLists(graph.relationships.map(({ id }) => id)).map((list) => ({ ids: list })),
    (graph, p) =>
      sortedBy(
        graph.relationships.filter(({ id }) => p.ids.includes(id)),
        byId,
      ),
  ),
  aCase(
    q.frontier,
    (graph) =>
      idLists(ids(graph)).flatMap((list) =>
        TYPE_LISTS.flatMap((types) => [3, 1_000].map((limit) => ({ ids: list, types, limit }))),
      ),
    (graph, p) => {
      const found = hops(graph, p.ids).filter(({ relationship }) => allows(p.types, relationship.type));
      return page(
        sortedBy(found, ({ id, relationship: r, neighbour: n }) => [id, r.type, n.id, r.id]),
        p,
      ).map(light);
    },
  ),
  aCase(
    q.contestedRelationships,
    () => PAGES,
    (graph, p) =>
      page(
        sortedBy(
          graph.relationships.filter((r) => r.contested),
          byId,
        ),
        p,
      ),
  ),
];

function hops(graph: AtlasGraph, wanted: readonly string[]): Hop[] {
  const entities = new Map(graph.entities.map((entity) => [entity.id, entity]));
  const hop = (id: string, direction: 'out' | 'in', relationship: Relationship, other: string): Hop => ({
    id,
    direction,
    relationship,
    neighbour: entities.get(other) as Entity,
  });
  return [...new Set(wanted)].flatMap((id) => [
    ...graph.relationships.filter((r) => r.from === id).map((r) => hop(id, 'out', r, r.to)),
    ...graph.relationships.filter((r) => r.to === id).map((r) => hop(id, 'in', r, r.from)),
  ]);
}

function light({ id: at, relationship: r, neighbour: n }: Hop): q.FrontierEdge {
  return {
    at,
    next: n.id,
    id: r.id,
    type: r.type,
    from: r.from,
    to: r.to,
    contested: r.contested,
    confidence: r.confidence,
    ...(r.validFrom && { fromEarliest: r.validFrom.earliest }),
    ...(r.validTo && { toLatest: r.validTo.latest }),
    nextKind: n.kind,
    nextType: n.type,
    ...(n.strength && { nextStrength: n.strength }),
  };
}
