/** Holds every document against its zod shape. */
import type { z } from 'zod';
import type { Document, Report } from '../read/document.ts';
import type { Path } from '../read/outline.ts';
import { FILES } from '../shapes/records.ts';
import { knownKeys } from './known-keys.ts';
import { sentence, unknownKey } from './sentences.ts';

type Issue = z.core.$ZodIssue;

/** Gives the parts that later rules must leave alone, because they are not what they should be. */
export function checkShapes(documents: readonly Document[], report: Report): ReadonlySet<unknown> {
  const broken = new Set<unknown>();
  for (const document of documents) {
    const result = FILES[document.kind].safeParse(document.data, { reportInput: true });
    for (const issue of result.success ? [] : result.error.issues) {
      for (const leaf of leaves(issue, [])) reportIssue(leaf, document, report);
      if (issue.code !== 'unrecognized_keys') broken.add(enclosingItem(document.data, issue.path as Path));
    }
  }
  return broken;
}

/** A union fails as a whole; what helps is the failure of the branch that was meant. */
function leaves(issue: Issue, above: Path): Issue[] {
  const path = [...above, ...(issue.path as Path)];
  const whole = [{ ...issue, path } as Issue];
  if (issue.code !== 'invalid_union') return whole;
  const branches = issue.errors as readonly (readonly Issue[])[];
  const fitting = branches.filter((branch) => branch.every((inner) => inner.path.length > 0 || isFormat(inner)));
  const overfull = branches.filter((branch) => branch.length === 1 && branch[0]?.code === 'unrecognized_keys');
  const meant = fitting[0] ?? (overfull.length === 1 ? overfull[0] : undefined);
  return meant && meant.length > 0 ? meant.flatMap((inner) => leaves(inner, path)) : whole;
}

function isFormat(issue: Issue): boolean {
  return issue.code === 'invalid_format';
}

function reportIssue(issue: Issue, document: Document, report: Report): void {
  const path = issue.path as Path;
  if (issue.code !== 'unrecognized_keys') {
    const { code, message, remedy } = sentence(issue, path);
    report(code, { document, path }, message, remedy, issue.code === 'invalid_key' ? 'key' : 'value');
    return;
  }
  const given = keysAt(document.data, path);
  const free = knownKeys(FILES[document.kind], path).filter((key) => !given.has(key));
  for (const key of issue.keys) {
    const { code, message, remedy } = unknownKey(key, path, free);
    report(code, { document, path: [...path, key] }, message, remedy, 'key');
  }
}

/** The innermost list item around a path: the smallest thing that can be left out on its own. */
function enclosingItem(data: unknown, path: Path): unknown {
  let item: unknown = data;
  let node: unknown = data;
  for (const step of path) {
    if (typeof node !== 'object' || node === null) break;
    node = (node as Record<string | number, unknown>)[step];
    if (typeof step === 'number') item = node;
  }
  return item;
}

function keysAt(data: unknown, path: Path): ReadonlySet<string> {
  let node = data;
  for (const step of path) node = (node as Record<string | number, unknown> | undefined)?.[step];
  return new Set(typeof node === 'object' && node !== null ? Object.keys(node) : []);
}
