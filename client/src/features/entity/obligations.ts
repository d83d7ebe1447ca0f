/** Obligations by step and strength: the bars above the table, and the rows in it. */
import type { ObligationRowFragment } from '../../api/generated/graphql.ts';
import { STRENGTH_NAMES, type StrengthName } from '../../theme/vocabulary.ts';

export type ObligationRow = ObligationRowFragment;

/** `0` is the whole process; `none` stands for obligations outside of due diligence. */
export const STEPS = ['0', '1', '2', '3', '4', '5', '6', 'none'] as const;
export type Step = (typeof STEPS)[number];

export interface StepBar {
  readonly step: Step;
  readonly count: number;
  /** Strongest at the bottom of the bar. */
  readonly parts: readonly { readonly strength: StrengthName; readonly count: number }[];
}

export const isStep = (text: string | undefined): text is Step => STEPS.includes(text as Step);
export const isStrength = (text: string | undefined): text is StrengthName =>
  STRENGTH_NAMES.includes(text as StrengthName);

export function stepsOf(row: Pick<ObligationRow, 'steps'>): Step[] {
  const known = row.steps
    .map(({ notation }) => notation)
    .filter((notation): notation is Step => isStep(notation ?? undefined));
  return known.length > 0 ? known : ['none'];
}

export function strengthCounts(rows: readonly ObligationRow[]): { strength: StrengthName; count: number }[] {
  return STRENGTH_NAMES.map((strength) => ({
    strength,
    count: rows.filter((row) => row.strength === strength).length,
  })).filter(({ count }) => count > 0);
}

/** One bar per step; a step that nobody asks for keeps its place with a zero, `none` only shows where it is needed. */
export function stepBars(rows: readonly ObligationRow[]): StepBar[] {
  return STEPS.map((step) => {
    const mine = rows.filter((row) => stepsOf(row).includes(step));
    return { step, count: mine.length, parts: strengthCounts(mine) };
  }).filter(({ step, count }) => step !== 'none' || count > 0);
}

export function filterObligations(
  rows: readonly ObligationRow[],
  filter: { readonly step?: string | undefined; readonly strength?: string | undefined },
): ObligationRow[] {
  return rows.filter(
    (row) =>
      (!isStep(filter.step) || stepsOf(row).includes(filter.step)) &&
      (!isStrength(filter.strength) || row.strength === filter.strength),
  );
}

/** Order of the text is how the server gives them; bearers as one line. */
export const bearersText = (row: Pick<ObligationRow, 'bearers'>): string =>
  row.bearers.map(({ title }) => title).join(', ');
