/** Everything that can be wrong with a set of documents, all at once. */
import type { Problem } from '../problems.ts';
import { type Document, reporter } from '../read/document.ts';
import { toRecords } from '../records/index.ts';
import type { Records } from '../records/model.ts';
import { readOntology } from '../records/ontology.ts';
import { RULES } from './rules/index.ts';
import { checkShapes } from './shape.ts';

/** `records` are missing only where the ontology is not complete, since no rule makes sense without it. */
export function check(documents: readonly Document[]): { records?: Records; problems: Problem[] } {
  const problems: Problem[] = [];
  const report = reporter(problems);
  const broken = checkShapes(documents, report);
  const ontology = readOntology(documents, broken, report);
  if (!ontology) return { problems };
  const records = toRecords(documents, broken, ontology);
  for (const rule of RULES) rule.check(records, report);
  return { records, problems };
}
