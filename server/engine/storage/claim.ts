/** Claims as nodes, their evidence as `CITES` edges to the sources, in order by `position`. */
import type { Claim, ClaimValue, Evidence, Relationship } from '../../model.ts';
import type { Value } from '../port.ts';
import { asList, asMap, asNumber, asText, defined, type Fields, type Flat, pack, unpack } from './flat.ts';

export const CITES = 'CITES';
export const LIFECYCLE_PREFIX = 'lifecycle.';

const FIELDS: Fields<Claim> = {
  id: 'plain',
  subject: 'plain',
  predicate: 'plain',
  value: 'json',
  relationship: 'plain',
  party: 'plain',
  kind: 'plain',
  evidence: 'elsewhere',
  confidence: 'plain',
  review: 'plain',
  preferred: 'plain',
  reason: 'plain',
  note: 'plain',
  corrects: 'plain',
  by: 'plain',
  dissent: 'plain',
  recorded: 'plain',
};

/** `Lifecycle` and `OnContestedEdge` let a scan by date or by dispute touch only the claims it is about. */
export function claimLabels(claim: Claim, edge: Relationship | undefined): readonly string[] {
  const labels = ['Claim'];
  if (claim.predicate.startsWith(LIFECYCLE_PREFIX)) labels.push('Lifecycle');
  if (edge?.contested) labels.push('OnContestedEdge');
  return labels;
}

/** Carries the ends of the edge it stands behind: edges have no index of their own, so they are found from here. */
export function claimProperties(release: string, claim: Claim, edge: Relationship | undefined): Flat {
  const bounds = claim.value.type === 'date' ? claim.value.date : undefined;
  return {
    release,
    ...pack(FIELDS, claim),
    ...defined({
      object: objectOf(claim.value),
      edgeFrom: edge?.from,
      edgeTo: edge?.to,
      dateEarliest: bounds?.earliest,
      dateLatest: bounds?.latest,
    }),
  };
}

export function citationProperties(evidence: Evidence, position: number): Flat {
  return defined({ position, locator: evidence.locator, retrieved: evidence.retrieved });
}

/** `evidence` is the list of maps `{source, locator, retrieved, position}` that the claim queries collect. */
export function toClaim(properties: Value | undefined, evidence: Value | undefined): Claim {
  const cited = asList(evidence).map(asMap);
  const ordered = cited.toSorted((a, b) => asNumber(a.position) - asNumber(b.position));
  return unpack(FIELDS, properties, { evidence: ordered.map(toEvidence) });
}

function toEvidence(cited: { readonly [column: string]: Value }): Evidence {
  const base = { source: asText(cited.source), locator: asText(cited.locator) };
  const retrieved = cited.retrieved;
  return typeof retrieved === 'string' ? { ...base, retrieved } : base;
}

function objectOf(value: ClaimValue): string | undefined {
  return value.type === 'entity' ? value.entity : undefined;
}
