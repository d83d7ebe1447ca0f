/** Story builders: each gives a complete record from the few fields a test is about. */
import { createHash } from 'node:crypto';
import type {
  AtlasGraph,
  Claim,
  Entity,
  EntityKind,
  Evidence,
  Ontology,
  PartialDate,
  Relationship,
  RelationType,
} from '../server/model.ts';

export function aDay(value: string): PartialDate {
  return { value, earliest: value, latest: value };
}

export function anEntity(kind: EntityKind, id: string, fields: Partial<Entity> = {}): Entity {
  return {
    id,
    kind,
    type: 'other',
    titles: [{ lang: 'en', text: `Title of ${id}` }],
    aliases: [],
    identifiers: [],
    themes: [],
    contested: [],
    ...fields,
  };
}

export function anInstrument(id: string, fields: Partial<Entity> = {}): Entity {
  return anEntity('Instrument', id, { type: 'guidelines', bindingness: 'nonBinding', ...fields });
}

/** `aProvision('ungp', 'principle-17')` has the id `ungp~principle-17`. */
export function aProvision(instrument: string, slug: string, fields: Partial<Entity> = {}): Entity {
  return anEntity('Provision', `${instrument}~${slug}`, { type: 'principle', instrument, order: 1, ...fields });
}

/** The first obligation of a provision (`ungp~principle-17`) or, without one, of the instrument itself. */
export function anObligation(owner: string, fields: Partial<Entity> = {}): Entity {
  const instrument = owner.split('~')[0] as string;
  return anEntity('Obligation', `${owner}~1`, {
    type: 'duty',
    instrument,
    ...(owner !== instrument && { provision: owner }),
    deonticType: 'obligation',
    strength: 'recommendation',
    bearers: [],
    ...fields,
  });
}

export function aSource(id: string, fields: Partial<Entity> = {}): Entity {
  return anEntity('Source', id, {
    type: 'web',
    source: { publisher: 'A publisher', tier: 1, licence: 'unknown', lang: 'en', read: 'full' },
    ...fields,
  });
}

export function aRelationship(
  from: string,
  type: string,
  to: string,
  fields: Partial<Relationship> = {},
): Relationship {
  const id = `r-${digest([from, type, to])}`;
  return { id, from, type, to, contested: false, qualifiers: {}, confidence: 'high', ...fields };
}

export function evidence(source: string, locator = 'p. 1'): Evidence {
  return { source, locator, retrieved: '2026-11-01' };
}

export function aClaim(subject: string, fields: Partial<Claim> = {}): Claim {
  const claim: Omit<Claim, 'id'> = {
    subject,
    predicate: 'statement',
    value: { type: 'text', text: `Something about ${subject}` },
    kind: 'fact',
    evidence: [evidence('source-1')],
    confidence: 'high',
    review: 'reviewed',
    preferred: false,
    dissent: false,
    recorded: '2026-11-01',
    ...fields,
  };
  return { id: `c-${digest(claim)}`, ...claim };
}

/** The claim that stands behind an edge. */
export function aClaimBehind(relationship: Relationship, fields: Partial<Claim> = {}): Claim {
  return aClaim(relationship.from, {
    predicate: relationship.type,
    value: { type: 'entity', entity: relationship.to },
    relationship: relationship.id,
    ...fields,
  });
}

export function aRelationType(id: string, fields: Partial<RelationType> = {}): RelationType {
  return {
    id,
    family: 'lineage',
    forward: { en: id.toLowerCase(), ja: id },
    backward: { en: `is ${id.toLowerCase()} of`, ja: id },
    description: `What ${id} means.`,
    from: ['Instrument'],
    to: ['Instrument'],
    qualifiers: [],
    hub: false,
    acyclic: false,
    citesEarlier: false,
    ...fields,
  };
}

export const TEST_TYPES = [
  'REFERENCES',
  'IMPLEMENTS',
  'HAS_PROVISION',
  'STATES',
  'BEARER',
  'ABOUT',
  'PARTY_TO',
] as const;

export const TEST_ONTOLOGY: Ontology = {
  kinds: [
    {
      id: 'Instrument',
      label: { en: 'Instrument', ja: '文書' },
      plural: { en: 'Instruments', ja: '文書' },
      description: 'A text of legal or political character.',
      types: { guidelines: { en: 'Guidelines', ja: 'ガイドライン' } },
    },
  ],
  relationTypes: TEST_TYPES.map((id) => aRelationType(id, id === 'ABOUT' ? { hub: true, family: 'subject' } : {})),
  predicates: [
    {
      id: 'statement',
      label: { en: 'Statement', ja: '記述' },
      description: 'Something said of it.',
      value: 'text',
      kinds: ['Instrument'],
      single: false,
    },
  ],
};

export interface GraphParts {
  readonly entities?: readonly Entity[];
  readonly relationships?: readonly Relationship[];
  readonly claims?: readonly Claim[];
  readonly ontology?: Ontology;
}

/**
 * A complete graph: sorted by id, `source-1` added where something cites it, a claim behind every edge that has none,
 * and a release whose hash is that of the content.
 */
export function aGraph(parts: GraphParts = {}): AtlasGraph {
  const relationships = byId(parts.relationships ?? []);
  const backed = new Set((parts.claims ?? []).map((claim) => claim.relationship));
  const bare = relationships.filter((relationship) => !backed.has(relationship.id));
  const claims = byId([...(parts.claims ?? []), ...bare.map((relationship) => aClaimBehind(relationship))]);
  const cited = claims.some((claim) => claim.evidence.some((e) => e.source === 'source-1'));
  const given = parts.entities ?? [];
  const needsSource = cited && !given.some((entity) => entity.id === 'source-1');
  const entities = byId(needsSource ? [...given, aSource('source-1')] : given);
  const ontology = parts.ontology ?? TEST_ONTOLOGY;
  const hash = createHash('sha256')
    .update(JSON.stringify([entities, relationships, claims, ontology]))
    .digest('hex');
  return {
    release: {
      id: `2026.11-${hash.slice(0, 8)}`,
      hash,
      schemaVersion: 1,
      date: '2026-11-01',
      counts: { entities: entities.length, relationships: relationships.length, claims: claims.length },
    },
    entities,
    relationships,
    claims,
    ontology,
  };
}

function byId<T extends { readonly id: string }>(records: readonly T[]): readonly T[] {
  return records.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

function digest(content: unknown): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 16);
}
