/** Pure: the numbers under the headline and the four starting points. */
import type { HomeCountsQuery } from '../../api/generated/graphql.ts';

export interface Counts {
  readonly instruments: number;
  readonly obligations: number;
  readonly claims: number;
}

export function countsOf({ dataset }: HomeCountsQuery): Counts {
  const of = (kind: string): number => dataset.entities.find(({ name }) => name === kind)?.count ?? 0;
  return {
    instruments: of('Instrument'),
    obligations: of('Obligation'),
    claims: dataset.claims.reduce((sum, { count }) => sum + count, 0),
  };
}

export interface Start {
  /** Key of its words. */
  readonly name: 'taskForce' | 'guidelines' | 'path' | 'contested';
  readonly to: string;
  readonly search?: Readonly<Record<string, string>>;
}

export const STARTS: readonly Start[] = [
  { name: 'taskForce', to: '/explore', search: { focus: 'us-jp-task-force' } },
  { name: 'guidelines', to: '/i/jp-rhr-guidelines' },
  { name: 'path', to: '/paths', search: { from: 'japan', to: 'ilo-fprw-declaration' } },
  { name: 'contested', to: '/contested' },
];
