/**
 * The whole graph as nodes and edges with flat properties, and back, without loss. Pure: the engines do the writing.
 * Scalars that Cypher filters or sorts on are properties of their own, nested display values are JSON strings.
 */
import { type AtlasGraph, type Claim, ENTITY_KINDS, type Relationship } from '../model.ts';
import { EngineError } from './port.ts';
import { CITES, citationProperties, claimLabels, claimProperties, toClaim } from './storage/claim.ts';
import { entityLabels, entityProperties, toEntity } from './storage/entity.ts';
import type { Flat } from './storage/flat.ts';
import { relationshipProperties, toRelationship } from './storage/relationship.ts';
import { ONTOLOGY_LABELS, ontologyNodes, releaseProperties, toOntology, toRelease } from './storage/release.ts';

export interface StoredNode {
  readonly id: string;
  readonly labels: readonly string[];
  readonly properties: Flat;
}

export interface StoredEdge {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly properties: Flat;
}

export interface StoredGraph {
  readonly release: Flat;
  readonly ontology: readonly StoredNode[];
  readonly entities: readonly StoredNode[];
  readonly relationships: readonly StoredEdge[];
  readonly claims: readonly StoredNode[];
  /** From claim to source. */
  readonly citations: readonly StoredEdge[];
}

/** Throws EngineError `query` for a graph whose ids or ends do not hold together, or with an unknown relation type. */
export function toStored(graph: AtlasGraph): StoredGraph {
  check(graph);
  const release = graph.release.id;
  const orders = new Map(graph.entities.map((e) => [e.id, e.order]));
  const edges = new Map(graph.relationships.map((r) => [r.id, r]));
  return {
    release: releaseProperties(graph.release),
    ontology: ontologyNodes(release, graph.ontology).map((properties) => ({
      id: String(properties.id),
      labels: ONTOLOGY_LABELS,
      properties,
    })),
    entities: graph.entities.map((entity) => ({
      id: entity.id,
      labels: entityLabels(entity),
      properties: entityProperties(release, entity, (id) => orders.get(id)),
    })),
    relationships: graph.relationships.map((relationship) => ({
      type: relationship.type,
      from: relationship.from,
      to: relationship.to,
      properties: relationshipProperties(relationship),
    })),
    claims: graph.claims.map((claim) => {
      const edge = claim.relationship === undefined ? undefined : edges.get(claim.relationship);
      return { id: claim.id, labels: claimLabels(claim, edge), properties: claimProperties(release, claim, edge) };
    }),
    citations: graph.claims.flatMap(citationsOf),
  };
}

/** The inverse of `toStored`. */
export function fromStored(stored: StoredGraph): AtlasGraph {
  const cited = new Map<string, StoredEdge[]>();
  for (const edge of stored.citations) cited.set(edge.from, [...(cited.get(edge.from) ?? []), edge]);
  return {
    release: toRelease(stored.release),
    entities: stored.entities.map((node) => toEntity(node.properties)),
    relationships: stored.relationships.map((edge) => toRelationship(edge.properties)),
    claims: stored.claims.map((node) =>
      toClaim(
        node.properties,
        (cited.get(node.id) ?? []).map((edge) => ({ ...edge.properties, source: edge.to })),
      ),
    ),
    ontology: toOntology(
      stored.ontology.map(({ properties }) => ({
        group: properties.group ?? null,
        record: properties.recordJson ?? null,
      })),
    ),
  };
}

function citationsOf(claim: Claim): StoredEdge[] {
  return claim.evidence.map((evidence, position) => ({
    type: CITES,
    from: claim.id,
    to: evidence.source,
    properties: citationProperties(evidence, position),
  }));
}

/** The seeds say what is wrong by file and line; this only keeps a bad graph from becoming a silently smaller one. */
function check(graph: AtlasGraph): void {
  const types = new Set(graph.ontology.relationTypes.map((type) => safeType(type.id)));
  const entities = unique('entity', graph.entities);
  const odd = graph.entities.find((entity) => !ENTITY_KINDS.includes(entity.kind));
  if (odd) refuse(`entity ${odd.id} is of no known kind`);
  const relationships = unique('relationship', graph.relationships);
  unique('claim', graph.claims);
  for (const relationship of graph.relationships) checkEnds(relationship, types, entities);
  const backed = new Set<string>();
  for (const claim of graph.claims) {
    if (claim.relationship !== undefined) {
      if (!relationships.has(claim.relationship)) refuse(`claim ${claim.id} stands behind an unknown relationship`);
      backed.add(claim.relationship);
    }
    for (const { source } of claim.evidence) {
      if (!entities.has(source)) refuse(`claim ${claim.id} cites an unknown source ${source}`);
    }
  }
  const bare = graph.relationships.find((r) => !backed.has(r.id));
  if (bare) refuse(`relationship ${bare.id} (${bare.from} ${bare.type} ${bare.to}) has no claim behind it`);
}

function checkEnds(relationship: Relationship, types: ReadonlySet<string>, entities: ReadonlySet<string>): void {
  const { id, type, from, to } = relationship;
  if (!types.has(type)) refuse(`relationship ${id} has type ${type}, which the ontology does not list`);
  if (!entities.has(from) || !entities.has(to)) refuse(`relationship ${id} has an unknown end: ${from} or ${to}`);
  if (from === to) refuse(`relationship ${id} links ${from} to itself`);
}

/** Types and kinds are the only text that ever enters a load statement: from closed lists, of harmless form. */
function safeType(type: string): string {
  if (!/^[A-Z][A-Z_]*$/.test(type) || type === CITES) refuse(`${JSON.stringify(type)} cannot be a relation type`);
  return type;
}

function unique(what: string, records: readonly { readonly id: string }[]): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const { id } of records) {
    if (ids.has(id)) refuse(`${what} ${id} is there twice`);
    ids.add(id);
  }
  return ids;
}

function refuse(what: string): never {
  throw new EngineError('query', `The graph cannot be loaded: ${what}.`);
}
