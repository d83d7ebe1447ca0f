/** How an event is told: who took part in which role, what was discussed, what it was part of. */
import type { SectionSpec } from '../entity/view-model.ts';

export const SPECS: readonly SectionSpec<'took' | 'discussed'>[] = [
  {
    key: 'took',
    wants: ['CHAIRS in', 'ORGANISES in', 'PARTICIPATES_IN in', 'PARTNERS_IN in', 'FUNDS in', 'PUBLISHED_BY out'],
  },
  { key: 'discussed', wants: ['DISCUSSES out', 'ABOUT out'] },
];
