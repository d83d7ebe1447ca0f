/** Which claims speak of the same thing, and whether they agree. */
import type { Ontology, PartialDate } from '../../server/model.ts';
import { agree, readDate } from '../dates.ts';
import type { Draft, Owner, Statement } from './model.ts';
import type { RawValue } from './raw.ts';

export interface ValueGroup {
  readonly owner: Owner;
  readonly predicate: string;
  readonly party?: string | undefined;
  /** Claims that still stand: retracted ones are no value. */
  readonly drafts: readonly Draft[];
  /** How many different values they give. */
  readonly values: number;
  /** There can be one value only, so somebody must choose. */
  readonly mustChoose: boolean;
}

/**
 * Claims on a single-valued predicate are one group per record; claims under one lifecycle entry are one group (a text
 * may be amended twice); claims under one fact of a list predicate are one group where one of them is preferred.
 */
export function toDisagreements(statements: readonly Statement[], ontology: Ontology): ValueGroup[] {
  const single = new Set(ontology.predicates.filter((predicate) => predicate.single).map((predicate) => predicate.id));
  const groups = new Map<string, { statement: Statement; drafts: Draft[]; mustChoose: boolean }>();
  for (const [index, statement] of statements.entries()) {
    if (statement.form === 'record') continue;
    const { owner, predicate, drafts } = statement;
    const mustChoose = statement.form === 'lifecycle' || single.has(predicate);
    const key = single.has(predicate) ? JSON.stringify([owner.id, predicate]) : String(index);
    const group = groups.get(key) ?? { statement, drafts: [], mustChoose };
    group.drafts.push(...drafts.filter((draft) => draft.review !== 'retracted'));
    groups.set(key, group);
  }
  return [...groups.values()].map(({ statement: { owner, predicate, party }, drafts, mustChoose }) => ({
    ...{ owner, predicate, party, drafts, mustChoose },
    values: new Set(drafts.map((draft) => JSON.stringify(draft.value))).size,
  }));
}

/** Two values that cannot both be so. */
export function contradict(a: RawValue | undefined, b: RawValue | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  const [first, second] = [dateOf(a), dateOf(b)];
  if (first && second) return !agree(first, second);
  return JSON.stringify(a) !== JSON.stringify(b);
}

function dateOf(value: RawValue): PartialDate | undefined {
  const read = 'date' in value ? readDate(value.date) : undefined;
  return read?.ok ? read.date : undefined;
}
