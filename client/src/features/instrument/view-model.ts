/** How the links of a text are told: who made it, what it comes from, what it became, why it was written. */
import type { LinkGroup, SectionSpec } from '../entity/view-model.ts';

export const SPECS: readonly SectionSpec<'made' | 'why' | 'parties'>[] = [
  {
    key: 'made',
    wants: [
      'DRAFTED_BY out',
      'ADOPTED_BY out',
      'PUBLISHED_BY out',
      'RESPONSIBLE_FOR in',
      'MANDATES in',
      'ESTABLISHES in',
    ],
  },
  { key: 'why', wants: ['MOTIVATED_BY out'] },
  {
    key: 'parties',
    wants: [
      'PARTY_TO in',
      'ADHERES_TO in',
      'ENDORSES in',
      'ADDRESSES out',
      'ENFORCED_BY out',
      'SUPERVISED_BY out',
      'ESTABLISHES out',
      'MANDATES out',
      'APPLIES_IN out',
      'ENFORCED_IN out',
    ],
  },
];

/** Told by the outline, the obligations tab and the identifiers. */
const ELSEWHERE = new Set(['HAS_PROVISION', 'STATES', 'ABOUT', 'ORIGINATES_IN']);

export interface Lineage {
  readonly comesFrom: readonly LinkGroup[];
  readonly became: readonly LinkGroup[];
  readonly other: readonly LinkGroup[];
}

/** Lineage by direction: out of the text to what is older, into it from what followed. */
export function lineageOf(rest: readonly LinkGroup[]): Lineage {
  const lineage = rest.filter(({ type }) => type.family === 'lineage');
  return {
    comesFrom: lineage.filter(({ direction }) => direction === 'out'),
    became: lineage.filter(({ direction }) => direction === 'in'),
    other: rest.filter(({ type }) => type.family !== 'lineage' && !ELSEWHERE.has(type.id)),
  };
}
