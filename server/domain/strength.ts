import { type Entity, STRENGTHS, type Strength } from '../model.ts';

/** Texts that do not bind but are commitments of those who made them, rather than advice to others. */
const COMMITMENTS: ReadonlySet<string> = new Set([
  'agreement',
  'charter',
  'communique',
  'decision',
  'memorandum',
  'statement',
]);
const INTENTIONS: ReadonlySet<string> = new Set(['bill', 'nationalActionPlan', 'policyAgenda', 'strategy']);

/**
 * How strongly a node on a path calls: an obligation by its own strength, an instrument by its force as a whole. Others
 * have none. A mixed text counts by its weaker part, since a path does not say through which part it goes.
 */
export function strengthOf(entity: Entity): Strength | undefined {
  if (entity.kind === 'Obligation') return entity.strength;
  if (entity.kind !== 'Instrument' || !entity.bindingness) return undefined;
  if (entity.bindingness === 'binding') return entity.type === 'bill' ? 'statedIntention' : 'bindingDuty';
  if (COMMITMENTS.has(entity.type)) return 'politicalCommitment';
  return INTENTIONS.has(entity.type) ? 'statedIntention' : 'recommendation';
}

/** Position in the order of strengths, strongest 0; nothing is weaker than the weakest. */
export function strengthRank(strength: Strength | undefined): number {
  return strength === undefined ? STRENGTHS.length : STRENGTHS.indexOf(strength);
}
