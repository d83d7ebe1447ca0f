/** How an initiative is told: its sides, what it planned and did, and when something last happened. */
import type { EntityTimelineQuery } from '../../api/generated/graphql.ts';
import type { SectionSpec } from '../entity/view-model.ts';

export const SPECS: readonly SectionSpec<'parties' | 'activities' | 'texts'>[] = [
  {
    key: 'parties',
    wants: [
      'PARTY_TO in',
      'CHAIRS in',
      'MEMBER_OF in',
      'PARTICIPATES_IN in',
      'PARTNERS_IN in',
      'ADHERES_TO in',
      'ENDORSES in',
      'FUNDS in',
      'IMPLEMENTS_PROGRAMME in',
      'ACCOUNTABLE_FOR in',
      'ORGANISES in',
      'RESPONSIBLE_FOR in',
      'HOLDS_POST in',
    ],
  },
  { key: 'activities', wants: ['PART_OF in', 'ORGANISES out', 'CHAIRS out', 'DISCUSSES in'] },
];

export const FOUNDING = ['ESTABLISHES in', 'MANDATES in'];
export const SIDES = ['PARTY_TO', 'CHAIRS', 'MEMBER_OF', 'FUNDS'];

type Entry = EntityTimelineQuery['timeline']['nodes'][number];

/** The newest event on or before the day; what lies after it is plan, not deed. */
export function latestEvent(entries: readonly Entry[], day: string): Entry | undefined {
  return entries.filter((entry) => entry.stage === null && entry.date.earliest <= day).at(-1);
}
