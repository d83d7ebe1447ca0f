/** How the links of an actor are told, and which duties it has. */
import type { ActorDutiesQuery } from '../../api/generated/graphql.ts';
import type { ObligationRow } from '../entity/obligations.ts';
import type { SectionSpec } from '../entity/view-model.ts';

export const SPECS: readonly SectionSpec<'posts' | 'texts' | 'members' | 'work'>[] = [
  { key: 'posts', wants: ['HOLDS_POST out', 'HOLDS_POST in', 'PART_OF out', 'PART_OF in'] },
  {
    key: 'texts',
    wants: [
      'DRAFTED_BY in',
      'ADOPTED_BY in',
      'PUBLISHED_BY in',
      'RESPONSIBLE_FOR out',
      'ADDRESSES in',
      'ENFORCED_BY in',
      'SUPERVISED_BY in',
      'MANDATES in',
      'ESTABLISHES in',
    ],
  },
  { key: 'members', wants: ['PARTY_TO out', 'ADHERES_TO out', 'ENDORSES out', 'MEMBER_OF out', 'MEMBER_OF in'] },
  {
    key: 'work',
    wants: [
      'CHAIRS out',
      'CHAIRS in',
      'ORGANISES out',
      'FUNDS out',
      'FUNDS in',
      'IMPLEMENTS_PROGRAMME out',
      'ACCOUNTABLE_FOR out',
      'PARTNERS_IN out',
      'PARTICIPATES_IN out',
    ],
  },
];

export const DUTY_TYPES = ['BEARER', 'OWED_TO', 'BENEFITS', 'ENFORCED_BY'];

export interface DutyGroup {
  readonly type: string;
  readonly label: string;
  readonly total: number;
  readonly rows: readonly ObligationRow[];
}

/** Obligations by the part that the actor has in them: bears, is owed, benefits from, enforces. */
export function dutyGroups(node: ActorDutiesQuery['node']): DutyGroup[] {
  return (node?.relations ?? [])
    .filter(({ direction }) => direction === 'in')
    .map(({ type, label, totalCount, links }) => ({
      type: type.id,
      label,
      total: totalCount,
      rows: links.flatMap(({ other }) => ('strength' in other ? [other] : [])),
    }))
    .filter(({ rows }) => rows.length > 0);
}
