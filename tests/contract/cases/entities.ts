import * as q from '../../../server/engine/queries/index.ts';
import type { AtlasGraph, Entity } from '../../../server/model.ts';
import { aCase, datedOf, HOSTILE, idLists, PAGES, page, sortedBy } from './case.ts';

const byId = (entity: Entity) => [entity.id];
const ids = (graph: AtlasGraph) => graph.entities.map(({ id }) => id);
const orderOf = (graph: AtlasGraph, entity: Entity) =>
  entity.order ?? graph.entities.find(({ id }) => id === entity.provision)?.order ?? Number.POSITIVE_INFINITY;

export const ENTITY_CASES = [
  aCase(
    q.entitiesByIds,
    (graph) => idLists(ids(graph)).map((list) => ({ ids: list })),
    (graph, p) =>
      sortedBy(
        graph.entities.filter(({ id }) => p.ids.includes(id)),
        byId,
      ),
  ),
  aCase(
    q.entitiesPage,
    (graph) => ['', ids(graph)[1] ?? 'm', HOSTILE].map((after) => ({ after, limit: 3 })),
    (graph, p) =>
      page(
        sortedBy(
          graph.entities.filter(({ id }) => id > p.after),
          byId,
        ),
        p,
      ),
  ),
  aCase(
    q.provisionsOf,
    (graph) => idLists([...ids(graph), HOSTILE]).map((instruments) => ({ instruments })),
    (graph, p) => {
      const own = graph.entities.filter((e) => e.kind === 'Provision' && p.instruments.includes(e.instrument ?? ''));
      return sortedBy(own, (e) => [e.instrument ?? '', orderOf(graph, e), e.id]);
    },
  ),
  aCase(
    q.obligationsOf,
    (graph) => idLists(ids(graph)).map((owners) => ({ owners })),
    (graph, p) => {
      const owned = [...new Set(p.owners)].flatMap((owner) =>
        graph.entities.filter((e) => isOwned(graph, e, owner)).map((obligation) => ({ owner, obligation })),
      );
      return sortedBy(owned, ({ owner, obligation }) => [owner, orderOf(graph, obligation), obligation.id]);
    },
  ),
  aCase(
    q.eventsBetween,
    () => [
      { from: '0000-01-01', to: '9999-12-31', kinds: null, limit: 100 },
      { from: '2020-01-01', to: '2022-06-30', kinds: null, limit: 2 },
      { from: '2020-01-01', to: '2024-06-30', kinds: ['type-a', HOSTILE], limit: 100 },
      { from: '2020-01-01', to: '2024-06-30', kinds: [], limit: 100 },
    ],
    (graph, p) => {
      const events = graph.entities.filter((e) => e.kind === 'Event' && isWithin(e, p.from, p.to));
      const chosen = events.filter((e) => p.kinds === null || p.kinds.includes(e.type));
      return page(
        sortedBy(chosen, (e) => [datedOf(e), e.id]),
        p,
      );
    },
  ),
  aCase(
    q.contestedEntities,
    () => PAGES,
    (graph, p) =>
      page(
        sortedBy(
          graph.entities.filter((e) => e.contested.length > 0),
          byId,
        ),
        p,
      ),
  ),
];

function isOwned(graph: AtlasGraph, entity: Entity, owner: string): boolean {
  if (entity.kind !== 'Obligation') return false;
  if (entity.instrument === owner || entity.provision === owner) return true;
  return graph.relationships.some((r) => r.type === 'STATES' && r.from === owner && r.to === entity.id);
}

function isWithin(event: Entity, from: string, to: string): boolean {
  const dates = event.dates ?? [];
  const starts = dates.length > 0 ? dates.flatMap((d) => [d.earliest, d.latest]).sort()[0] : event.from?.earliest;
  const ends =
    dates.length > 0
      ? dates
          .flatMap((d) => [d.earliest, d.latest])
          .sort()
          .at(-1)
      : event.to?.latest;
  return starts !== undefined && ends !== undefined && starts <= to && ends >= from;
}
