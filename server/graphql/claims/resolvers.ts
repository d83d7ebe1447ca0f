import { claimsPage, contestedPage, valueText } from '../../domain/claims.ts';
import { compareClaims } from '../../domain/facts.ts';
import type { Reader } from '../../domain/reader.ts';
import { relationshipSentence } from '../../domain/sentence.ts';
import { relationshipStanding } from '../../domain/standing.ts';
import type { ClaimValue, Entity } from '../../model.ts';
import type { ClaimValueResolvers, Resolvers } from '../generated/resolvers.ts';

/** An entity that something stored refers to; the load checks that it is there. */
async function referred(reader: Reader, id: string): Promise<Entity> {
  const entity = await reader.entities.load(id);
  if (!entity) throw new Error(`${id} is referred to but not there`);
  return entity;
}

const VALUE_TYPES = {
  text: 'TextValue',
  date: 'DateValue',
  entity: 'EntityValue',
  number: 'NumberValue',
} as const;

function variant<T extends ClaimValue['type']>(value: ClaimValue, type: T): Extract<ClaimValue, { type: T }> {
  if (value.type !== type) throw new Error(`A value of type ${value.type} was resolved as ${type}`);
  return value as Extract<ClaimValue, { type: T }>;
}

export const claimResolvers = {
  Query: {
    claims: (_, args, { reader }) => claimsPage(reader, { ...args, first: args.first ?? 25 }),
    claim: (_, { id }, { reader }) => reader.claims.load(id),
    relationship: (_, { id }, { reader }) => reader.relationships.load(id),
    contested: (_, { first, after }, { reader }) => contestedPage(reader, { first: first ?? 25, after }),
  },
  Claim: {
    subject: ({ subject }, _, { reader }) => referred(reader, subject),
    label: ({ predicate }, { lang }, { reader }) => reader.ontology.predicateLabel(predicate)[lang ?? 'en'],
    valueText: ({ value }, { lang }, { reader }) => valueText(reader, value, lang ?? 'en'),
    relationship: ({ relationship }, _, { reader }) => (relationship ? reader.relationships.load(relationship) : null),
    party: ({ party }, _, { reader }) => (party ? reader.entities.load(party) : null),
    corrects: ({ corrects }, _, { reader }) => (corrects ? reader.claims.load(corrects) : null),
    by: ({ by }, _, { reader }) => (by ? reader.entities.load(by) : null),
  },
  ClaimValue: { __resolveType: (value) => VALUE_TYPES[value.type] } satisfies ClaimValueResolvers,
  TextValue: { text: (value) => variant(value, 'text').text },
  DateValue: { date: (value) => variant(value, 'date').date },
  EntityValue: { entity: (value, _, { reader }) => referred(reader, variant(value, 'entity').entity) },
  NumberValue: {
    number: (value) => variant(value, 'number').number,
    unit: (value) => variant(value, 'number').unit,
  },
  Evidence: { source: ({ source }, _, { reader }) => referred(reader, source) },
  Fact: { label: ({ predicate }, { lang }, { reader }) => reader.ontology.predicateLabel(predicate)[lang ?? 'en'] },
  Relationship: {
    type: ({ type }, _, { reader }) => reader.ontology.relationType(type),
    from: ({ from }, _, { reader }) => referred(reader, from),
    to: ({ to }, _, { reader }) => referred(reader, to),
    qualifiers: ({ qualifiers }) => Object.entries(qualifiers).map(([name, value]) => ({ name, value })),
    standing: (relationship, { asOf }, { reader }) =>
      relationshipStanding(relationship, asOf ?? relationship.asOf ?? reader.today),
    sentence: async (relationship, { lang }, { reader }) => {
      const [from, to] = await Promise.all([referred(reader, relationship.from), referred(reader, relationship.to)]);
      return relationshipSentence(
        relationship,
        reader.ontology.relationType(relationship.type),
        { from, to },
        lang ?? 'en',
      );
    },
    claims: async ({ id }, _, { reader }) => (await reader.claimsOfRelationship.load(id)).toSorted(compareClaims),
  },
} satisfies Resolvers;
