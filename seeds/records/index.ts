/** From documents to flat lists of owners, links and statements. */
import type { EntityKind, Ontology } from '../../server/model.ts';
import { type Document, inside, type Place } from '../read/document.ts';
import type { FileKind } from '../shapes/records.ts';
import { draftsOf, forEdge } from './drafts.ts';
import type { Draft, Holder, Link, Owner, Records, Statement } from './model.ts';
import type { DatedClaim, RawLifecycleEntry, RawObligation, RawProvision, RawRecord, RawRelation } from './raw.ts';
import { type Sound, soundParts } from './sound.ts';

const LISTS: Readonly<Partial<Record<FileKind, EntityKind>>> = {
  actors: 'Actor',
  initiatives: 'Initiative',
  events: 'Event',
  jurisdictions: 'Jurisdiction',
  concepts: 'Concept',
  observations: 'Observation',
  sources: 'Source',
};

/** Fields of an obligation that become edges. */
const OBLIGATION_EDGES = {
  bearers: 'BEARER',
  owedTo: 'OWED_TO',
  benefits: 'BENEFITS',
  enforcedBy: 'ENFORCED_BY',
  supervisedBy: 'SUPERVISED_BY',
  steps: 'AT_STEP',
  themes: 'ABOUT',
  pillars: 'IN_PILLAR',
} as const;

export function toRecords(documents: readonly Document[], broken: ReadonlySet<unknown>, ontology: Ontology): Records {
  const collector = new Collector(soundParts(broken));
  for (const document of documents) collector.document(document);
  const { owners, links, statements, holders } = collector;
  const byId = new Map<string, Owner>();
  for (const owner of owners) if (!byId.has(owner.id)) byId.set(owner.id, owner);
  return { owners, byId, links, statements, holders, ontology };
}

/** What a part of an instrument knows of where it stands. */
interface Around {
  readonly owner: Owner;
  readonly instrument?: string;
  readonly provision?: string;
}

class Collector {
  readonly owners: Owner[] = [];
  readonly links: Link[] = [];
  readonly statements: Statement[] = [];
  readonly holders: Holder[] = [];
  readonly #sound: Sound;

  constructor(sound: Sound) {
    this.#sound = sound;
  }

  document(document: Document): void {
    const data = document.data as Readonly<Record<string, unknown>> | null;
    if (typeof data !== 'object' || data === null) return;
    const recorded = String(data.recorded);
    const listed = LISTS[document.kind];
    if (document.kind === 'instrument') {
      this.#record('Instrument', data, { document, path: [] }, recorded);
    } else if (listed && Array.isArray(data[document.kind])) {
      for (const [index, raw] of (data[document.kind] as unknown[]).entries()) {
        this.#record(listed, raw, { document, path: [document.kind, index] }, recorded);
      }
    }
  }

  #record(kind: EntityKind, raw: unknown, place: Place, recorded: string): void {
    const id = typeof raw === 'object' && raw !== null && 'id' in raw ? raw.id : undefined;
    if (typeof id !== 'string') return;
    const owner = { kind, id, root: id, raw, place, recorded } as Owner;
    this.#own(owner);
    if (owner.kind === 'Instrument' || owner.kind === 'Initiative') {
      for (const [entry, index] of this.#sound.items(owner.raw.lifecycle)) {
        this.#lifecycle(owner, entry, inside(place, 'lifecycle', index));
      }
      const around = { owner, ...(owner.kind === 'Instrument' && { instrument: id }) };
      this.#obligations(owner.raw.obligations, around, place);
      if (owner.kind === 'Instrument') this.#provisions(owner.raw.provisions, around, place, { order: 0 });
    }
  }

  /** Adds an owner with its own claims, facts and relations. Gives the claims about the record itself. */
  #own(owner: Owner): Draft[] {
    const { raw, place } = owner;
    this.owners.push(owner);
    const drafts = owner.kind === 'Source' ? [] : draftsOf(backingOf(owner.raw), undefined, place, this.#sound);
    if (owner.kind !== 'Source') {
      this.holders.push({ owner, what: owner.kind.toLowerCase(), raw: backingOf(owner.raw), place });
      this.statements.push({ owner, predicate: 'description', form: 'record', drafts, place });
    }
    for (const [fact, index] of this.#sound.items(raw.facts)) {
      const at = inside(place, 'facts', index);
      this.holders.push({ owner, what: 'fact', raw: fact, place: at });
      const predicate = fact.predicate;
      this.statements.push({
        owner,
        predicate,
        form: 'fact',
        drafts: draftsOf(fact, fact.value, at, this.#sound),
        place: at,
      });
    }
    for (const [relation, index] of this.#sound.items(raw.relations))
      this.#relation(owner, relation, inside(place, 'relations', index));
    return drafts;
  }

  #relation(owner: Owner, relation: RawRelation, place: Place): void {
    const { type, to, from, until, qualifiers = {} } = relation;
    this.holders.push({ owner, what: 'relation', raw: relation, place });
    const drafts = draftsOf(relation, undefined, place, this.#sound);
    this.links.push({ owner, type, to, from, until, qualifiers, drafts, place, toPlace: inside(place, 'to') });
  }

  #lifecycle(owner: Owner, entry: RawLifecycleEntry, place: Place): void {
    this.holders.push({ owner, what: 'lifecycle entry', raw: entry, place });
    const value = entry.date === undefined ? undefined : { date: entry.date };
    const drafts = draftsOf<DatedClaim>(entry, value, place, this.#sound, ({ date }) => ({ date }));
    this.statements.push({
      owner,
      predicate: `lifecycle.${entry.stage}`,
      form: 'lifecycle',
      party: entry.party,
      drafts,
      place,
    });
  }

  #provisions(list: readonly RawProvision[] | undefined, around: Around, above: Place, count: { order: number }): void {
    const { owner, instrument = owner.id, provision } = around;
    for (const [index, raw] of (Array.isArray(list) ? list : []).entries()) {
      if (typeof raw?.id !== 'string') continue;
      const place = inside(above, 'provisions', index);
      count.order += 1;
      const part: Owner = {
        ...{ kind: 'Provision', id: `${instrument}~${raw.id}`, root: owner.root, raw, place, recorded: owner.recorded },
        ...{ instrument, order: count.order },
        ...(provision !== undefined && { provision }),
      };
      const drafts = this.#own(part);
      this.#edge(owner, 'HAS_PROVISION', part.id, drafts, place, inside(place, 'id'));
      const within = { owner: part, instrument, provision: part.id };
      this.#obligations(raw.obligations, within, place);
      this.#provisions(raw.provisions, within, place, count);
    }
  }

  #obligations(list: readonly RawObligation[] | undefined, around: Around, above: Place): void {
    const { owner, instrument, provision } = around;
    for (const [index, raw] of (Array.isArray(list) ? list : []).entries()) {
      if (typeof raw !== 'object' || raw === null) continue;
      const place = inside(above, 'obligations', index);
      const part: Owner = {
        ...{
          kind: 'Obligation',
          id: raw.id ?? `${owner.id}~${index + 1}`,
          root: owner.root,
          raw,
          place,
          recorded: owner.recorded,
        },
        order: index + 1,
        ...(instrument !== undefined && { instrument }),
        ...(provision !== undefined && { provision }),
      };
      const drafts = this.#own(part);
      this.#edge(owner, 'STATES', part.id, drafts, place, place);
      for (const [field, type] of Object.entries(OBLIGATION_EDGES)) {
        const at = inside(place, field);
        for (const [to, position] of this.#sound.ids(raw[field as keyof typeof OBLIGATION_EDGES])) {
          this.#edge(part, type, to, drafts, inside(at, position), inside(at, position));
        }
      }
    }
  }

  #edge(owner: Owner, type: string, to: string, drafts: readonly Draft[], place: Place, toPlace: Place): void {
    this.links.push({ owner, type, to, qualifiers: {}, drafts: forEdge(drafts), place, toPlace });
  }
}

/** A record's own backing. Only obligations have more to say about that claim; elsewhere the keys are not there. */
function backingOf(raw: RawRecord): Omit<RawObligation, 'text'> {
  return raw as RawObligation;
}
