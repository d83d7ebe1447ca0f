/** How a jurisdiction is told: its texts, its bodies, what it takes part in, what happened there. */
import type { SectionSpec } from '../entity/view-model.ts';

export const SPECS: readonly SectionSpec<'members' | 'texts' | 'work'>[] = [
  {
    key: 'members',
    wants: [
      'PARTY_TO out',
      'ADHERES_TO out',
      'ENDORSES out',
      'MEMBER_OF out',
      'MEMBER_OF in',
      'PART_OF out',
      'PART_OF in',
    ],
  },
  {
    key: 'texts',
    wants: [
      'ORIGINATES_IN in',
      'APPLIES_IN in',
      'ENFORCED_IN in',
      'ADDRESSES in',
      'BEARER in',
      'OWED_TO in',
      'BENEFITS in',
    ],
  },
  { key: 'work', wants: ['CHAIRS out', 'FUNDS out', 'PARTICIPATES_IN out', 'HELD_IN in', 'HOLDS_POST in'] },
];
