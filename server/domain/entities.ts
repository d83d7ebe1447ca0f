import type { Entity, EntityKind } from '../model.ts';
import { startAfter } from './cursor.ts';
import { type Page, type PageRequest, pageOf } from './page.ts';
import type { Reader } from './reader.ts';
import { searchIndex } from './search/build.ts';
import { type Status, statusOf } from './status.ts';

/** The entity with this id if it is of this kind. */
export async function entityOfKind(reader: Reader, kind: EntityKind, id: string): Promise<Entity | null> {
  const entity = await reader.entities.load(id);
  return entity?.kind === kind ? entity : null;
}

/** All of one kind, by title. */
export async function entitiesOfKind(reader: Reader, kind: EntityKind, request: PageRequest): Promise<Page<Entity>> {
  const list = { release: reader.edition.release.id, name: 'entities', args: { kind } };
  const start = startAfter(list, request.after);
  const ids = (await searchIndex(reader)).idsOfKind(kind);
  const nodes = await reader.entitiesInOrder(ids.slice(start, start + request.first));
  return pageOf(list, start, nodes, ids.length);
}

export async function statusOn(reader: Reader, entity: Entity, day: string): Promise<Status> {
  return statusOf(entity, await reader.lifecycleOf.load(entity.id), day);
}

/** The other ends of an entity's links by one relation type. */
export async function linked(
  reader: Reader,
  id: string,
  type: string,
  direction: 'out' | 'in' = 'out',
): Promise<readonly Entity[]> {
  const rows = await reader.links.load({ id, type, direction });
  return rows.map((row) => row.neighbour);
}

/** The instrument or initiative that an obligation is stated in, past the provision. */
export async function statedIn(reader: Reader, obligation: Entity): Promise<Entity | undefined> {
  const { id, instrument } = obligation;
  if (instrument !== undefined) return (await reader.entities.load(instrument)) ?? undefined;
  return (await linked(reader, id, 'STATES', 'in'))[0];
}
