/** What zod finds, in words for somebody who writes YAML and has never heard of zod. */
import type { z } from 'zod';
import { type Code, quote } from '../problems.ts';
import type { Path } from '../read/outline.ts';
import { didYouMean } from '../suggest.ts';

interface Sentence {
  readonly code: Code;
  readonly message: string;
  readonly remedy: string;
}

type Issue = Exclude<z.core.$ZodIssue, z.core.$ZodIssueUnrecognizedKeys>;

export function unknownKey(key: string, path: Path, free: readonly string[]): Sentence {
  const remedy = didYouMean(key, free, `Possible here: ${free.join(', ')}`);
  return { code: 'KEY_UNKNOWN', message: `${quote(key)} is not a key of ${nameOf(path)}`, remedy };
}

export function sentence(issue: Issue, path: Path): Sentence {
  const name = nameOf(path);
  if (issue.input === undefined && issue.code.startsWith('invalid_')) return missing(issue, path);
  switch (issue.code) {
    case 'invalid_type':
      return {
        code: 'TYPE_WRONG',
        message: `${name} is ${typeName(issue.input)}, not ${article(issue.expected)}`,
        remedy:
          isNumberLike(issue.input) && issue.expected === 'string'
            ? `Write it in quotes: "${issue.input}"`
            : `Write ${article(issue.expected)}`,
      };
    case 'invalid_value': {
      const values = issue.values.map(String);
      const remedy = didYouMean(String(issue.input), values, `Use one of: ${values.join(', ')}`);
      return { code: 'VALUE_INVALID', message: `${name} cannot be ${quote(issue.input)}`, remedy };
    }
    case 'invalid_format': {
      const remedy = issue.message.startsWith('Invalid')
        ? `It must match ${issue.pattern ?? issue.format}`
        : issue.message;
      const code = path.at(-1) === 'url' ? 'URL_NOT_HTTPS' : 'VALUE_INVALID';
      return {
        code,
        message: `${name} cannot be ${quote(issue.input)}`,
        remedy: remedy.charAt(0).toUpperCase() + remedy.slice(1),
      };
    }
    case 'too_small': {
      const what =
        issue.origin === 'string' ? 'an empty text' : issue.origin === 'array' ? 'an empty list' : 'too small';
      return { code: codeOfEmpty(path), message: `${name} is ${what}`, remedy: 'Fill it in or leave the key out' };
    }
    case 'too_big':
      return { code: 'VALUE_INVALID', message: `${name} is larger than ${issue.maximum}`, remedy: 'Shorten it' };
    case 'invalid_union':
      return { code: 'VALUE_INVALID', message: `${name} has none of the forms it may have`, remedy: formsOf(path) };
    case 'invalid_key':
      return {
        code: 'VALUE_INVALID',
        message: `${quote(String(path.at(-1)))} is not a possible key`,
        remedy: 'Rename it',
      };
    default:
      return { code: 'VALUE_INVALID', message: `${name} is not valid: ${issue.message}`, remedy: 'Correct it' };
  }
}

function missing(issue: Issue, path: Path): Sentence {
  const key = String(path.at(-1));
  const code = key === 'locator' ? 'LOCATOR_MISSING' : key === 'evidence' ? 'EVIDENCE_MISSING' : 'KEY_MISSING';
  const kind =
    issue.code === 'invalid_type'
      ? article(issue.expected)
      : issue.code === 'invalid_value'
        ? `one of: ${issue.values.join(', ')}`
        : 'it';
  return { code, message: `${quote(key)} is missing in ${nameOf(path.slice(0, -1))}`, remedy: `Add ${kind}` };
}

function codeOfEmpty(path: Path): Code {
  const key = path.at(-1);
  if (key === 'evidence' || key === 'claims') return 'EVIDENCE_MISSING';
  return key === 'locator' ? 'LOCATOR_MISSING' : 'VALUE_INVALID';
}

function formsOf(path: Path): string {
  const key = path.at(-1);
  if (key === 'value') return 'Write exactly one of {text: ...}, {date: ...}, {entity: ...}, {number: ..., unit: ...}';
  if (key === 'tier') return 'Use a number from 1 to 5';
  return 'Write a date in quotes ("2020", "2020-10", "2020-10-16", "2022-08/2022-09") or {value: ..., zone: ...}';
}

/** `relations[2].to` */
function nameOf(path: Path): string {
  if (path.length === 0) return 'the file';
  return path.reduce<string>((name, step) => {
    if (typeof step === 'number') return `${name}[${step}]`;
    return name ? `${name}.${step}` : step;
  }, '');
}

function isNumberLike(value: unknown): boolean {
  return typeof value === 'number' || typeof value === 'boolean';
}

function typeName(value: unknown): string {
  if (value === null) return 'empty';
  return Array.isArray(value) ? 'a list' : article(typeof value);
}

const NAMES: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a mapping',
  record: 'a mapping',
};

function article(type: string): string {
  return NAMES[type] ?? `a ${type}`;
}
