import type { Claim, Confidence, Entity, PartialDate, Review } from '../model.ts';
import { compareDates, compareText, within } from './dates.ts';
import { groupBy } from './group.ts';
import { isLifecycle } from './stages.ts';

/** All claims with one predicate about one entity; a step in a life that differs by party is one fact per party. */
export interface Fact {
  readonly predicate: string;
  readonly party?: string;
  /** The one to show first. */
  readonly claims: readonly Claim[];
  readonly contested: boolean;
}

const CONFIDENCE: readonly Confidence[] = ['high', 'medium', 'low'];
const REVIEW: readonly Review[] = ['reviewed', 'unreviewed', 'disputed', 'retracted'];

export function compareConfidence(a: Confidence, b: Confidence): number {
  return CONFIDENCE.indexOf(a) - CONFIDENCE.indexOf(b);
}

/** Preferred first, dissent last, then by review and confidence; the id settles the rest. */
export function compareClaims(a: Claim, b: Claim): number {
  return (
    Number(b.preferred) - Number(a.preferred) ||
    Number(a.dissent) - Number(b.dissent) ||
    REVIEW.indexOf(a.review) - REVIEW.indexOf(b.review) ||
    compareConfidence(a.confidence, b.confidence) ||
    compareText(a.id, b.id)
  );
}

/** What is claimed of an entity, by predicate; neither steps of its life nor its links. */
export function factsOf(entity: Entity, claims: readonly Claim[]): readonly Fact[] {
  return group(
    entity,
    claims.filter((claim) => claim.relationship === undefined && !isLifecycle(claim.predicate)),
  );
}

/** The steps of its life, oldest first. A stage may come twice (a text is amended again) and once per party. */
export function lifecycleOf(entity: Entity, claims: readonly Claim[]): readonly Fact[] {
  const steps = claims.filter((claim) => isLifecycle(claim.predicate));
  return [...groupBy(steps, (claim) => `${claim.predicate} ${claim.party ?? ''}`).values()]
    .flatMap(sameStep)
    .map((members) => toStep(entity, members))
    .toSorted(compareSteps);
}

/** The date of a step: that of its first claim. */
export function dateOf(fact: Fact): PartialDate | undefined {
  return claimDate(fact.claims[0]);
}

function claimDate(claim: Claim | undefined): PartialDate | undefined {
  return claim?.value.type === 'date' ? claim.value.date : undefined;
}

function group(entity: Entity, claims: readonly Claim[]): readonly Fact[] {
  return [...groupBy(claims, (claim) => claim.predicate).entries()]
    .toSorted(([a], [b]) => compareText(a, b))
    .map(([predicate, members]) => ({
      predicate,
      claims: members.toSorted(compareClaims),
      contested: entity.contested.includes(predicate),
    }));
}

/** Claims that disagree (one preferred, the rest dissent) or that give the same date speak of one step. */
function sameStep(claims: readonly Claim[]): readonly (readonly Claim[])[] {
  const steps: Claim[][] = [];
  for (const claim of claims.toSorted(compareClaims)) {
    const step = steps.find((members) => members.some((member) => speakOfOne(member, claim)));
    if (step) step.push(claim);
    else steps.push([claim]);
  }
  return steps;
}

function speakOfOne(a: Claim, b: Claim): boolean {
  const [x, y] = [claimDate(a), claimDate(b)];
  if ((a.preferred || a.dissent) && (b.preferred || b.dissent)) return true;
  return x !== undefined && y !== undefined && (within(x, y) || within(y, x));
}

function toStep(entity: Entity, claims: readonly Claim[]): Fact {
  const { predicate = '', party } = claims[0] ?? {};
  const contested = entity.contested.includes(predicate) && claims.some(isInDoubt);
  return { predicate, ...(party !== undefined && { party }), claims, contested };
}

function isInDoubt({ dissent, review }: Claim): boolean {
  return dissent || review === 'disputed';
}

function compareSteps(a: Fact, b: Fact): number {
  const [x, y] = [dateOf(a), dateOf(b)];
  const dated = Number(y !== undefined) - Number(x !== undefined);
  return (
    (x && y ? compareDates(x, y) : dated) ||
    compareText(a.predicate, b.predicate) ||
    compareText(a.party ?? '', b.party ?? '')
  );
}
