import { claimsFromSource, textEvidence } from '../../domain/claims.ts';
import { entitiesOfKind, entityOfKind, linked, statedIn, statusOn } from '../../domain/entities.ts';
import { relationGroups } from '../../domain/explore.ts';
import { factsOf, lifecycleOf } from '../../domain/facts.ts';
import { titleOf } from '../../domain/titles.ts';
import type { Entity, EntityKind } from '../../model.ts';
import type { JurisdictionResolvers, Resolvers, SourceResolvers } from '../generated/resolvers.ts';

/** What every kind of entity answers alike; a jurisdiction has just these fields. */
const common: JurisdictionResolvers = {
  typeLabel: (entity, { lang }, { reader }) => reader.ontology.typeLabel(entity)[lang ?? 'en'],
  title: (entity, { lang }) => titleOf(entity, lang ?? 'en'),
  jurisdiction: (entity, _, { reader }) => (entity.jurisdiction ? reader.entities.load(entity.jurisdiction) : null),
  themes: (entity, _, { reader }) => reader.entitiesInOrder(entity.themes),
  facts: async (entity, _, { reader }) => factsOf(entity, await reader.claimsOfSubject.load(entity.id)),
  lifecycle: async (entity, _, { reader }) => lifecycleOf(entity, await reader.lifecycleOf.load(entity.id)),
  relations: (entity, { types, first }, { reader }) => relationGroups(reader, entity.id, types, first ?? 25),
  status: (entity, { asOf }, { reader }) => statusOn(reader, entity, asOf ?? entity.asOf ?? reader.today),
  claimCount: (entity, _, { reader }) => reader.claimCount.load(entity.id),
};

const byKind =
  (kind: EntityKind) =>
  (_: unknown, { id }: { readonly id: string }, { reader }: { readonly reader: Parameters<typeof entityOfKind>[0] }) =>
    entityOfKind(reader, kind, id);

/** A field that its kind always has; the seeds see to it. */
function must<T>(value: T | undefined, entity: Entity, field: string): T {
  if (value === undefined) throw new Error(`${entity.kind} ${entity.id} has no ${field}`);
  return value;
}

const sourceOf = (entity: Entity) => must(entity.source, entity, 'source');
const figureOf = (entity: Entity) => must(entity.observation, entity, 'observation');

const source: SourceResolvers = {
  publisher: (entity) => sourceOf(entity).publisher,
  author: (entity) => sourceOf(entity).author,
  published: (entity) => sourceOf(entity).published,
  tier: (entity) => sourceOf(entity).tier,
  licence: (entity) => sourceOf(entity).licence,
  lang: (entity) => sourceOf(entity).lang,
  read: (entity) => sourceOf(entity).read,
  citedAs: (entity) => sourceOf(entity).citedAs,
  supports: (entity, { first, after }, { reader }) =>
    claimsFromSource(reader, entity.id, { first: first ?? 25, after }),
};

export const entityResolvers = {
  Query: {
    instrument: byKind('Instrument'),
    provision: byKind('Provision'),
    obligation: byKind('Obligation'),
    actor: byKind('Actor'),
    initiative: byKind('Initiative'),
    event: byKind('Event'),
    jurisdiction: byKind('Jurisdiction'),
    concept: byKind('Concept'),
    observation: byKind('Observation'),
    source: byKind('Source'),
    entities: (_, { kind, first, after }, { reader }) => entitiesOfKind(reader, kind, { first: first ?? 25, after }),
  },
  Entity: { __resolveType: (entity) => entity.kind },
  Instrument: {
    ...common,
    bindingness: (entity) => must(entity.bindingness, entity, 'bindingness'),
    provisions: (entity, _, { reader }) => reader.provisionsOf.load(entity.id),
    obligations: (entity, _, { reader }) => reader.obligationsOf.load(entity.id),
  },
  Provision: {
    ...common,
    number: (entity) => must(entity.number, entity, 'number'),
    order: (entity) => must(entity.order, entity, 'order'),
    instrument: async (entity, _, { reader }) =>
      must((await reader.entities.load(entity.instrument ?? '')) ?? undefined, entity, 'instrument'),
    parent: (entity, _, { reader }) => (entity.provision ? reader.entities.load(entity.provision) : null),
    obligations: (entity, _, { reader }) => reader.obligationsOf.load(entity.id),
  },
  Obligation: {
    ...common,
    strength: (entity) => must(entity.strength, entity, 'strength'),
    effortDuty: (entity) => entity.effortDuty ?? false,
    steps: ({ id }, _, { reader }) => linked(reader, id, 'AT_STEP'),
    pillars: ({ id }, _, { reader }) => linked(reader, id, 'IN_PILLAR'),
    bearers: ({ id }, _, { reader }) => linked(reader, id, 'BEARER'),
    owedTo: ({ id }, _, { reader }) => linked(reader, id, 'OWED_TO'),
    benefits: ({ id }, _, { reader }) => linked(reader, id, 'BENEFITS'),
    enforcedBy: ({ id }, _, { reader }) => linked(reader, id, 'ENFORCED_BY'),
    provision: (entity, _, { reader }) => (entity.provision ? reader.entities.load(entity.provision) : null),
    statedIn: async (entity, _, { reader }) => must(await statedIn(reader, entity), entity, 'STATES'),
    evidence: ({ id }, _, { reader }) => textEvidence(reader, id),
  },
  Actor: { ...common, isClass: (entity) => entity.type === 'class' },
  Initiative: { ...common, obligations: (entity, _, { reader }) => reader.obligationsOf.load(entity.id) },
  Event: { ...common, dates: (entity) => entity.dates ?? [] },
  Jurisdiction: common,
  Concept: { ...common, scheme: (entity) => must(entity.scheme, entity, 'scheme') },
  Observation: {
    ...common,
    value: (entity) => figureOf(entity).value,
    unit: (entity) => figureOf(entity).unit,
    measure: (entity) => figureOf(entity).measure,
    population: (entity) => figureOf(entity).population,
    n: (entity) => figureOf(entity).n,
    field: (entity) => figureOf(entity).field,
  },
  Source: { ...common, ...source },
  RelationGroup: {
    label: ({ type, direction }, { lang }) => (direction === 'out' ? type.forward : type.backward)[lang ?? 'en'],
  },
  Status: { label: ({ label }, { lang }) => label[lang ?? 'en'] },
} satisfies Resolvers;
