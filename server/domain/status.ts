import type { Bilingual, Claim, Entity, LifecycleStage, PartialDate } from '../model.ts';
import { LIFECYCLE_STAGES } from '../model.ts';
import { type Coming, comingOf, compareDates } from './dates.ts';
import { dateOf, type Fact, lifecycleOf } from './facts.ts';
import { STAGES, type StageRole, stageOf } from './stages.ts';
import { entityStanding, type Standing, standingBetween } from './standing.ts';

/** How a text, body or event stands on a day. Derived from dated claims, never stored. */
export interface Status {
  readonly asOf: string;
  readonly standing: Standing;
  readonly stage?: LifecycleStage;
  readonly label: Bilingual;
  readonly since?: PartialDate;
  readonly decidedBy?: Claim;
  /** Against its entry into force, and against the day from which it must be applied. */
  readonly inForce: Standing;
  readonly applicable: Standing;
  readonly supervisionPaused: boolean;
}

interface Step {
  readonly stage: LifecycleStage;
  readonly role: StageRole;
  readonly date: PartialDate;
  readonly coming: Coming;
  readonly claim: Claim;
}

const STANDING_LABELS: Readonly<Record<Standing, Bilingual>> = {
  notYet: { en: 'Not yet', ja: '未到来' },
  current: { en: 'Current', ja: '現行' },
  ended: { en: 'Ended', ja: '終了' },
  uncertain: { en: 'Open: date known only in part', ja: '日付が一部しか分からず不明' },
  undated: { en: 'No dated step known', ja: '日付のある段階は不明' },
};

/** Steps that hold for one party only do not decide how the text as a whole stands. */
export function statusOf(entity: Entity, claims: readonly Claim[], day: string): Status {
  const steps = lifecycleOf(entity, claims)
    .filter((fact) => fact.party === undefined)
    .flatMap((fact) => toStep(entity, fact, day));
  const ended = steps.find((step) => step.role === 'ends' && step.coming === 'past');
  const inForce = standsBy(steps, 'enteredIntoForce', day, ended !== undefined);
  const applicable = standsBy(steps, 'becameApplicable', day, ended !== undefined);
  const standing = steps.length === 0 ? entityStanding(entity, day) : standingOf(steps, entity, day);
  const last = lastStep(steps);
  return {
    asOf: day,
    standing,
    label: labelOf(last, standing, inForce, applicable),
    inForce,
    applicable,
    supervisionPaused: steps.some((step) => step.stage === 'supervisionPaused' && step.coming !== 'future'),
    ...(last && { stage: last.stage, since: last.date, decidedBy: last.claim }),
  };
}

function toStep(entity: Entity, fact: Fact, day: string): Step[] {
  const claim = fact.claims[0];
  const date = dateOf(fact);
  if (!claim || !date || claim.review === 'retracted') return [];
  const stage = stageOf(fact.predicate);
  return [{ stage, role: roleOf(entity, stage), date, coming: comingOf(date, day), claim }];
}

/** A body begins by being announced; a text that is only announced is not there yet. */
function roleOf(entity: Entity, stage: LifecycleStage): StageRole {
  return stage === 'announced' && entity.kind === 'Initiative' ? 'begins' : STAGES[stage].role;
}

function standingOf(steps: readonly Step[], entity: Entity, day: string): Standing {
  if (isOnlyAnnounced(steps)) return standingBetween(entity.from ?? steps[0]?.date, entity.to, day);
  const has = (role: StageRole, coming: Coming) => steps.some((s) => s.role === role && s.coming === coming);
  if (has('ends', 'past')) return 'ended';
  if (has('ends', 'perhaps')) return 'uncertain';
  if (has('begins', 'past') || has('changes', 'past')) return 'current';
  if (has('begins', 'perhaps')) return 'uncertain';
  if (has('begins', 'future') || has('before', 'past')) return 'notYet';
  const spanned = standingBetween(entity.from, entity.to, day);
  // Only an end or a change is known, and it is still to come: so it is there, since an unknown day.
  return spanned === 'undated' && (has('ends', 'future') || has('changes', 'future')) ? 'uncertain' : spanned;
}

/** A pledge or statement has no later step: it is there from its announcement on. */
function isOnlyAnnounced(steps: readonly Step[]): boolean {
  return steps.every((step) => step.stage === 'announced');
}

function standsBy(steps: readonly Step[], stage: LifecycleStage, day: string, ended: boolean): Standing {
  const first = steps.filter((step) => step.stage === stage).toSorted((a, b) => compareDates(a.date, b.date))[0];
  if (!first) return 'undated';
  return ended ? 'ended' : standingBetween(first.date, undefined, day);
}

/** The latest step that has certainly come; failing that, the first that perhaps has. */
function lastStep(steps: readonly Step[]): Step | undefined {
  const ordered = steps.toSorted(
    (a, b) =>
      compareDates({ ...a.date, earliest: a.date.latest }, { ...b.date, earliest: b.date.latest }) ||
      LIFECYCLE_STAGES.indexOf(a.stage) - LIFECYCLE_STAGES.indexOf(b.stage),
  );
  return ordered.findLast((step) => step.coming === 'past') ?? ordered.find((step) => step.coming === 'perhaps');
}

function labelOf(last: Step | undefined, standing: Standing, inForce: Standing, applicable: Standing): Bilingual {
  if (inForce === 'current' && applicable === 'notYet') {
    return { en: 'In force, not yet applicable', ja: '発効済み・適用前' };
  }
  if (!last) return STANDING_LABELS[standing];
  const { en, ja } = STAGES[last.stage].label;
  return last.coming === 'past' ? { en, ja } : { en: `${en}, day not known`, ja: `${ja}（日は不明）` };
}
