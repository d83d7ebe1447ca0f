/** The parties of a duty and what bends it, each by its relation, so that every name has its evidence. */
import type { Wanted } from '../entity/view-model.ts';

export const PARTIES: readonly { readonly key: string; readonly want: Wanted }[] = [
  { key: 'bearer', want: 'BEARER out' },
  { key: 'owedTo', want: 'OWED_TO out' },
  { key: 'benefits', want: 'BENEFITS out' },
  { key: 'enforcedBy', want: 'ENFORCED_BY out' },
  { key: 'supervisedBy', want: 'SUPERVISED_BY out' },
  { key: 'exceptions', want: 'OVERRIDES in' },
  { key: 'onBreach', want: 'ON_BREACH in' },
];

/** Soft law never reads like a duty: every strength but the first has a verb of its own. */
export const isSoft = (strength: string): boolean => strength !== 'bindingDuty';
