import type { Code } from '../problems.ts';
import type { Report } from '../read/document.ts';
import type { Records } from '../records/model.ts';

/** One thing that must hold of the records. Rules know nothing of each other and never throw. */
export interface Rule {
  readonly name: string;
  /** What it may report. */
  readonly codes: readonly Code[];
  check(records: Records, report: Report): void;
}
