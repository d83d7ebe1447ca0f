/** Where claims disagree: which predicates of which record, which claims dissent, and which value counts meanwhile. */
import type { PartialDate } from '../../server/model.ts';
import { toPartialDate } from '../dates.ts';
import { contradict, toDisagreements, type ValueGroup } from '../records/disagreements.ts';
import type { Draft, Records } from '../records/model.ts';

export interface Contested {
  /** Predicates by record id. */
  readonly predicates: ReadonlyMap<string, ReadonlySet<string>>;
  readonly dissenting: ReadonlySet<Draft>;
  /** The dates that count, one per lifecycle entry or dated fact. */
  readonly dates: readonly {
    readonly id: string;
    readonly predicate: string;
    readonly party?: string | undefined;
    readonly date: PartialDate;
  }[];
}

export function toContested(records: Records): Contested {
  const predicates = new Map<string, Set<string>>();
  const dissenting = new Set<Draft>();
  const dates: Contested['dates'][number][] = [];
  const mark = (id: string, predicate: string) => predicates.set(id, (predicates.get(id) ?? new Set()).add(predicate));

  for (const { owner, predicate, form, drafts } of records.statements) {
    if (form === 'record' && drafts.some(isDisputed)) mark(owner.id, predicate);
    for (const draft of againstTheRest(drafts)) dissenting.add(draft);
  }
  for (const { drafts } of records.links) for (const draft of againstTheRest(drafts)) dissenting.add(draft);
  for (const group of toDisagreements(records.statements, records.ontology)) {
    const { owner, predicate, party, drafts } = group;
    const preferred = drafts.find((draft) => draft.preferred);
    for (const draft of drafts) if (preferred && contradict(draft.value, preferred.value)) dissenting.add(draft);
    if (isOpen(group) || drafts.some(isDisputed)) mark(owner.id, predicate);
    const date = countingDate(drafts);
    if (date) dates.push({ id: owner.id, predicate, party, date });
  }
  return { predicates, dissenting, dates };
}

/** A claim that disputes what it stands behind, or that a reviewer disputes. */
export function isDisputed(draft: Draft): boolean {
  return draft.disputes === true || draft.review === 'disputed';
}

/** Claims without values of their own take sides: for the record or edge, or against it where a preferred one says so. */
function againstTheRest(drafts: readonly Draft[]): Draft[] {
  const side = drafts.find((draft) => draft.preferred)?.disputes ?? false;
  return drafts.filter((draft) => (draft.disputes ?? false) !== side);
}

function isOpen({ drafts, mustChoose }: ValueGroup): boolean {
  if (!mustChoose && !drafts.some((draft) => draft.preferred)) return false;
  return drafts.some((a, index) => drafts.slice(index + 1).some((b) => contradict(a.value, b.value)));
}

/** The preferred date; else the one that says most, or of equals the earliest. */
function countingDate(drafts: readonly Draft[]): PartialDate | undefined {
  const preferred = drafts.find((draft) => draft.preferred);
  const candidates = (preferred ? [preferred] : drafts).flatMap(({ value }) =>
    value && 'date' in value ? [toPartialDate(value.date)] : [],
  );
  return candidates.toSorted((a, b) => days(a) - days(b) || (a.earliest < b.earliest ? -1 : 1))[0];
}

function days({ earliest, latest }: PartialDate): number {
  return Date.parse(latest) - Date.parse(earliest);
}
