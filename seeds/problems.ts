/** What can be wrong with the data: a closed list of codes, and how a problem is printed. */

/** `error` stops the load; `warning` asks for a look. */
export type Severity = 'error' | 'warning';

export const CODES = {
  FILE_MISSING: 'error',
  FILE_UNEXPECTED: 'error',
  FILE_UNREADABLE: 'error',
  FILE_TOO_LARGE: 'error',
  FILE_TOO_COSTLY: 'error',
  YAML_SYNTAX: 'error',
  YAML_TOO_DEEP: 'error',
  YAML_ALIAS: 'error',
  YAML_DUPLICATE_KEY: 'error',
  YAML_FORBIDDEN_KEY: 'error',
  TEXT_FORBIDDEN_CHARACTER: 'error',
  TYPE_WRONG: 'error',
  KEY_UNKNOWN: 'error',
  KEY_MISSING: 'error',
  VALUE_INVALID: 'error',
  URL_NOT_HTTPS: 'error',
  TEXT_LENGTH: 'error',
  ONTOLOGY_INVALID: 'error',
  ENTITY_TYPE_UNKNOWN: 'error',
  PREDICATE_UNKNOWN: 'error',
  PREDICATE_NOT_ALLOWED: 'error',
  PREDICATE_VALUE_WRONG: 'error',
  RELATION_UNKNOWN: 'error',
  RELATION_NOT_ALLOWED: 'error',
  QUALIFIER_NOT_ALLOWED: 'error',
  SCHEME_WRONG: 'error',
  ID_DUPLICATE: 'error',
  REFERENCE_DANGLING: 'error',
  REFERENCE_WRONG_KIND: 'error',
  LINK_SELF: 'error',
  LINK_CYCLE: 'error',
  LINK_DUPLICATE: 'error',
  CITES_LATER_TEXT: 'error',
  DATE_IMPOSSIBLE: 'error',
  DATE_ORDER: 'error',
  ZONE_UNKNOWN: 'error',
  EVIDENCE_MISSING: 'error',
  EVIDENCE_TWICE: 'error',
  LOCATOR_MISSING: 'error',
  CLAIM_DUPLICATE: 'error',
  CLAIM_KEY_DUPLICATE: 'error',
  CORRECTS_UNKNOWN: 'error',
  PREFERRED_MISSING: 'error',
  PREFERRED_TWICE: 'error',
  REASON_MISSING: 'error',
  TITLE_DUPLICATE: 'error',
  NAME_SHARED: 'warning',
  IDENTIFIER_SHARED: 'warning',
  SOURCE_UNUSED: 'warning',
  ENTITY_UNCONNECTED: 'warning',
} as const satisfies Record<string, Severity>;

export type Code = keyof typeof CODES;

export interface Problem {
  readonly code: Code;
  readonly file: string;
  /** From 1; a problem with the file as a whole is at 1:1. */
  readonly line: number;
  readonly column: number;
  /** What is wrong, as a sentence without its full stop. */
  readonly message: string;
  /** What to do about it, as a sentence without its full stop. */
  readonly remedy: string;
}

function severityOf(problem: Problem): Severity {
  return CODES[problem.code];
}

export function isError(problem: Problem): boolean {
  return severityOf(problem) === 'error';
}

export function sortProblems(problems: readonly Problem[]): Problem[] {
  return problems.toSorted(
    (a, b) =>
      compare(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      compare(a.code, b.code) ||
      compare(a.message, b.message),
  );
}

export function toLine(problem: Problem): string {
  const { file, line, column, code, message, remedy } = problem;
  const word = severityOf(problem) === 'warning' ? `warning ${code}` : code;
  return oneLine(`${file}:${line}:${column} ${word} ${message}. ${remedy}.`);
}

export function toJson(problems: readonly Problem[]): string {
  return JSON.stringify(
    problems.map((problem) => ({ ...problem, severity: severityOf(problem) })),
    null,
    2,
  );
}

/** Quotes what a file says inside a message, cut so that a line stays a line. */
export function quote(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing');
  return `"${text.length > 80 ? `${text.slice(0, 79)}…` : text}"`;
}

/** Data may hold line breaks and terminal control codes; a printed problem never does. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]+/gu, ' ');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
