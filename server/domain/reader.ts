/** One request's view of one release: every read of a use case goes through here, so that it never mixes releases. */
import DataLoader from 'dataloader';
import { type Engine, EngineError, type Params, type Query } from '../engine/port.ts';
import * as queries from '../engine/queries/index.ts';
import type { Claim, Entity, Relationship } from '../model.ts';
import type { Edition } from './edition.ts';
import { groupBy, unique } from './group.ts';

/** More than any entity has by one relation in practice; a larger answer is fetched in further pages. */
const LINK_PAGE = 5_000;
const CLAIM_PAGE = 5_000;

const BUILDING = { queryMs: 60_000, requestMs: 300_000 };

export interface LinkKey {
  readonly id: string;
  readonly type: string;
  readonly direction: 'out' | 'in';
}

export interface ReaderOptions {
  /** The day that is today for this request. */
  readonly today: string;
  /** Milliseconds that one query, and all of them together, may take. */
  readonly queryMs: number;
  readonly requestMs: number;
}

export class Reader {
  readonly edition: Edition;
  readonly today: string;
  readonly #engine: Engine;
  readonly #options: ReaderOptions;
  readonly #started = performance.now();
  #roundTrips = 0;

  constructor(engine: Engine, edition: Edition, options: ReaderOptions) {
    this.#engine = engine;
    this.edition = edition;
    this.today = options.today;
    this.#options = options;
  }

  /** How many queries this request has sent to the engine. */
  get roundTrips(): number {
    return this.#roundTrips;
  }

  /** A reader for work that is kept for all requests of the release: not counted, and with more time. */
  forBuilding(): Reader {
    return new Reader(this.#engine, this.edition, { ...this.#options, ...BUILDING });
  }

  get engineName(): Engine['name'] {
    return this.#engine.name;
  }

  get ontology() {
    return this.edition.ontology;
  }

  async read<P extends Params & { release: string }, R>(query: Query<P, R>, params: Omit<P, 'release'>): Promise<R[]> {
    const left = this.#options.requestMs - (performance.now() - this.#started);
    if (left <= 0) throw new EngineError('timeout', `The request took longer than ${this.#options.requestMs} ms.`);
    this.#roundTrips += 1;
    const bound = { ...params, release: this.edition.release.id } as P;
    return this.#engine.read(query, bound, { timeoutMs: Math.min(this.#options.queryMs, left) });
  }

  readonly entities = new DataLoader<string, Entity | null>(async (ids) => {
    const found = new Map((await this.read(queries.entitiesByIds, { ids: [...ids] })).map((e) => [e.id, e]));
    return ids.map((id) => found.get(id) ?? null);
  });

  readonly claims = new DataLoader<string, Claim | null>(async (ids) => {
    const found = new Map((await this.read(queries.claimsByIds, { ids: [...ids] })).map((c) => [c.id, c]));
    return ids.map((id) => found.get(id) ?? null);
  });

  readonly relationships = new DataLoader<string, Relationship | null>(async (ids) => {
    const found = new Map((await this.read(queries.relationshipsByIds, { ids: [...ids] })).map((r) => [r.id, r]));
    return ids.map((id) => found.get(id) ?? null);
  });

  readonly claimsOfSubject = new DataLoader<string, readonly Claim[]>(async (ids) => {
    const claims = await pages(CLAIM_PAGE, (skip, limit) =>
      this.read(queries.claimsOfSubjects, { subjects: [...ids], skip, limit }),
    );
    const groups = groupBy(claims, (claim) => claim.subject);
    return ids.map((id) => groups.get(id) ?? []);
  });

  readonly lifecycleOf = new DataLoader<string, readonly Claim[]>(async (ids) => {
    const groups = groupBy(await this.read(queries.lifecycleClaims, { subjects: [...ids] }), (claim) => claim.subject);
    return ids.map((id) => groups.get(id) ?? []);
  });

  readonly claimsOfRelationship = new DataLoader<string, readonly Claim[]>(async (ids) => {
    const claims = await this.read(queries.claimsOfRelationships, { relationships: [...ids] });
    const groups = groupBy(claims, (claim) => claim.relationship);
    return ids.map((id) => groups.get(id) ?? []);
  });

  readonly claimCount = new DataLoader<string, number>(async (ids) => {
    const rows = await this.read(queries.claimCounts, { subjects: [...ids], relationships: [], sources: [] });
    const counts = new Map(rows.map((row) => [row.id, row.count]));
    return ids.map((id) => counts.get(id) ?? 0);
  });

  readonly supportCount = new DataLoader<string, number>(async (ids) => {
    const rows = await this.read(queries.claimCounts, { subjects: [], relationships: [], sources: [...ids] });
    const counts = new Map(rows.map((row) => [row.id, row.count]));
    return ids.map((id) => counts.get(id) ?? 0);
  });

  readonly obligationsOf = new DataLoader<string, readonly Entity[]>(async (ids) => {
    const rows = await this.read(queries.obligationsOf, { owners: [...ids] });
    const groups = groupBy(rows, (row) => row.owner);
    return ids.map((id) => this.remember((groups.get(id) ?? []).map((row) => row.obligation)));
  });

  /** In the order of the text, nested ones after their parent. */
  readonly provisionsOf = new DataLoader<string, readonly Entity[]>(async (ids) => {
    const all = this.remember(await this.read(queries.provisionsOf, { instruments: [...ids] }));
    const groups = groupBy(all, (provision) => provision.instrument);
    return ids.map((id) => groups.get(id) ?? []);
  });

  readonly neighbourCounts = new DataLoader<string, readonly queries.NeighbourCount[]>(async (ids) => {
    const groups = groupBy(await this.read(queries.neighbourCounts, { ids: [...ids], types: null }), (row) => row.id);
    return ids.map((id) => groups.get(id) ?? []);
  });

  /** All links of an entity by one relation type in one direction, with the entity at the other end. */
  readonly links = new DataLoader<LinkKey, readonly queries.Neighbour[], string>(
    async (keys) => {
      const directions = unique(keys.map((key) => key.direction));
      const rows = await this.neighbours({
        ids: unique(keys.map((key) => key.id)),
        types: unique(keys.map((key) => key.type)),
        kinds: null,
        direction: directions.length === 1 && directions[0] ? directions[0] : 'both',
      });
      const groups = groupBy(rows, (row) => linkKey({ ...row, type: row.relationship.type }));
      return keys.map((key) => groups.get(linkKey(key)) ?? []);
    },
    { cacheKeyFn: linkKey },
  );

  /** Every neighbour that matches, however many pages that takes; for a bounded page use the query itself. */
  async neighbours(params: Omit<NeighbourParams, 'skip' | 'limit'>): Promise<readonly queries.Neighbour[]> {
    const rows = await pages(LINK_PAGE, (skip, limit) => this.read(queries.neighbours, { ...params, skip, limit }));
    this.remember(rows.map((row) => row.neighbour));
    return rows;
  }

  /** Saves the round trip for entities that came with another answer. */
  remember(entities: readonly Entity[]): readonly Entity[] {
    for (const entity of entities) this.entities.prime(entity.id, entity);
    return entities;
  }

  /** The entities with these ids that exist, in the order of the ids. */
  async entitiesInOrder(ids: readonly string[]): Promise<readonly Entity[]> {
    const entities = await this.entities.loadMany(ids);
    return entities.flatMap((entity) => {
      if (entity instanceof Error) throw entity;
      return entity ? [entity] : [];
    });
  }
}

export type NeighbourParams = Omit<
  NonNullable<typeof queries.neighbours.params> extends (p: infer P) => void ? P : never,
  'release'
>;

function linkKey(key: LinkKey): string {
  return `${key.direction} ${key.type} ${key.id}`;
}

async function pages<R>(size: number, fetch: (skip: number, limit: number) => Promise<R[]>): Promise<R[]> {
  const all: R[] = [];
  for (;;) {
    const page = await fetch(all.length, size);
    all.push(...page);
    if (page.length < size) return all;
  }
}
