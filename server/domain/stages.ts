import type { Bilingual, LifecycleStage } from '../model.ts';

/** What a stage does to the life of a text or initiative. */
export type StageRole = 'before' | 'begins' | 'changes' | 'ends';

export interface Stage {
  readonly role: StageRole;
  readonly label: Bilingual;
}

export const STAGES: Readonly<Record<LifecycleStage, Stage>> = {
  announced: { role: 'before', label: { en: 'Announced', ja: '発表' } },
  proposed: { role: 'before', label: { en: 'Proposed', ja: '提案' } },
  drafted: { role: 'before', label: { en: 'Drafted', ja: '起草' } },
  consultationEnded: { role: 'before', label: { en: 'Consultation ended', ja: '意見公募終了' } },
  signed: { role: 'begins', label: { en: 'Signed', ja: '署名' } },
  adopted: { role: 'begins', label: { en: 'Adopted', ja: '採択' } },
  published: { role: 'begins', label: { en: 'Published', ja: '公表' } },
  launched: { role: 'begins', label: { en: 'Launched', ja: '発足' } },
  enteredIntoForce: { role: 'begins', label: { en: 'Entered into force', ja: '発効・施行' } },
  becameApplicable: { role: 'begins', label: { en: 'Became applicable', ja: '適用開始' } },
  ratified: { role: 'begins', label: { en: 'Ratified', ja: '批准' } },
  enteredIntoForceForParty: {
    role: 'begins',
    label: { en: 'Entered into force for a party', ja: '締約国について発効' },
  },
  transposed: { role: 'begins', label: { en: 'Transposed', ja: '国内法化' } },
  amended: { role: 'changes', label: { en: 'Amended', ja: '改正' } },
  suspended: { role: 'changes', label: { en: 'Suspended', ja: '停止' } },
  supervisionPaused: { role: 'changes', label: { en: 'Supervision paused', ja: '監督の一時停止' } },
  superseded: { role: 'ends', label: { en: 'Superseded', ja: '後継に交代' } },
  withdrawn: { role: 'ends', label: { en: 'Withdrawn', ja: '撤回' } },
  denounced: { role: 'ends', label: { en: 'Denounced', ja: '廃棄' } },
  repealed: { role: 'ends', label: { en: 'Repealed', ja: '廃止' } },
  expired: { role: 'ends', label: { en: 'Expired', ja: '期間満了' } },
  completed: { role: 'ends', label: { en: 'Completed', ja: '完了' } },
};

const PREFIX = 'lifecycle.';

export function isLifecycle(predicate: string): boolean {
  return predicate.startsWith(PREFIX);
}

export function stageOf(predicate: string): LifecycleStage {
  return predicate.slice(PREFIX.length) as LifecycleStage;
}
