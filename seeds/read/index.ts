/** Reads a data folder: every file that is sound YAML as a document, everything else as problems. */
import { readFile, stat } from 'node:fs/promises';
import { type Problem, quote } from '../problems.ts';
import type { Document } from './document.ts';
import { aboutFile, type DataFile, findFiles } from './files.ts';
import { lineIndex } from './lines.ts';
import { outline, type Path } from './outline.ts';
import { type Parsed, YamlParser } from './parser.ts';
import { decode, forbiddenCharacters, MAX_BYTES } from './text.ts';

export interface ReadOptions {
  readonly timeoutMs?: number;
}

export async function readDocuments(
  dir: string,
  options: ReadOptions = {},
): Promise<{ documents: Document[]; problems: Problem[] }> {
  const { files, problems } = await findFiles(dir);
  const documents: Document[] = [];
  const parser = new YamlParser(options.timeoutMs);
  try {
    for (const file of files) {
      const document = await readDocument(file, parser, problems);
      if (document) documents.push(document);
    }
  } finally {
    await parser.close();
  }
  return { documents, problems };
}

async function readDocument(file: DataFile, parser: YamlParser, problems: Problem[]): Promise<Document | undefined> {
  const text = await readText(file.path, problems);
  if (text === undefined) return undefined;
  const at = lineIndex(text);
  const report = (code: Problem['code'], position: { line: number; column: number }, message: string, remedy: string) =>
    problems.push({ code, file: file.path, ...position, message, remedy });

  const forbidden = forbiddenCharacters(text);
  for (const { offset, name } of forbidden) report('TEXT_FORBIDDEN_CHARACTER', at(offset), ...invisible(name));
  const parsed = await parser.parse(text);
  if (!parsed.ok) {
    problems.push(refused(file.path, parsed));
    return undefined;
  }
  const { findings, valueAt, keyAt } = outline(text);
  // Escapes such as "\\u200b" bring in by the back door what the raw text may not hold.
  if (forbidden.length === 0 && text.includes('\\')) {
    for (const [path, value] of strings(parsed.data)) {
      for (const { name } of forbiddenCharacters(value)) {
        report('TEXT_FORBIDDEN_CHARACTER', at(valueAt(path)), ...invisible(name));
      }
    }
  }
  for (const { what, offset, name } of findings) {
    if (what === 'anchor')
      report(
        'YAML_ALIAS',
        at(offset),
        `The anchor ${quote(name)} is not allowed`,
        'Write the value out where it is needed',
      );
    if (what === 'forbiddenKey')
      report('YAML_FORBIDDEN_KEY', at(offset), `The key ${quote(name)} is not allowed`, 'Use another name');
    if (what === 'duplicateKey')
      report('YAML_DUPLICATE_KEY', at(offset), `The key ${quote(name)} is there twice`, 'Keep one of them');
  }
  return {
    ...{ file: file.path, kind: file.kind, data: trimmed(parsed.data) },
    valueAt: (path) => at(valueAt(path)),
    keyAt: (path) => at(keyAt(path)),
  };
}

async function readText(path: string, problems: Problem[]): Promise<string | undefined> {
  try {
    const { size } = await stat(path);
    if (size > MAX_BYTES) {
      problems.push(
        aboutFile(path, 'FILE_TOO_LARGE', `The file has ${size} bytes, more than ${MAX_BYTES}`, 'Split it'),
      );
      return undefined;
    }
    const text = decode(await readFile(path));
    if (text !== undefined) return text;
    problems.push(aboutFile(path, 'FILE_UNREADABLE', 'The file is not UTF-8', 'Save it as UTF-8'));
  } catch (error) {
    problems.push(
      aboutFile(path, 'FILE_UNREADABLE', `The file cannot be read (${codeOf(error)})`, 'Check its permissions'),
    );
  }
  return undefined;
}

function refused(file: string, parsed: Extract<Parsed, { ok: false }>): Problem {
  if ('gaveUp' in parsed) {
    const message =
      parsed.gaveUp === 'timeout' ? 'Reading the file takes too long' : 'Reading the file takes too much memory';
    return aboutFile(file, 'FILE_TOO_COSTLY', message, 'Make it simpler or split it');
  }
  const position = { file, line: parsed.line + 1, column: parsed.column + 1 };
  if (parsed.reason.includes('maxDepth')) {
    return {
      ...position,
      code: 'YAML_TOO_DEEP',
      message: 'Too many levels are nested',
      remedy: 'Check the brackets and the indentation',
    };
  }
  if (parsed.reason.includes('maxAliases') || parsed.reason.includes('alias')) {
    return {
      ...position,
      code: 'YAML_ALIAS',
      message: 'Aliases are not allowed',
      remedy: 'Write the value out where it is needed',
    };
  }
  return {
    ...position,
    code: 'YAML_SYNTAX',
    message: `This is not valid YAML: ${parsed.reason}`,
    remedy: 'Check indentation, quotation marks and colons; a text with ": " or " #" in it needs quotes',
  };
}

function invisible(name: string): [string, string] {
  return [`The character ${name} is invisible or a control`, 'Delete it'];
}

function* strings(value: unknown, path: Path = []): Generator<[Path, string]> {
  if (typeof value === 'string') yield [path, value];
  if (typeof value !== 'object' || value === null) return;
  for (const [key, child] of Object.entries(value)) {
    yield* strings(child, [...path, Array.isArray(value) ? Number(key) : key]);
  }
}

/** Block texts end in a line break that nobody means. */
function trimmed(value: unknown): unknown {
  if (typeof value === 'string') return value.trim();
  if (Array.isArray(value)) return value.map(trimmed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, trimmed(child)]));
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason';
}
