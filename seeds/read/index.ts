/** Reads a data folder: every file that is sound YAML as a document, everything else as problems. */
import { readFile, stat } from 'node:fs/promises';
import type { Problem } from '../problems.ts';
import type { Document } from './document.ts';
import { aboutFile, type DataFile, findFiles } from './files.ts';
import { lineIndex } from './lines.ts';
import { outline } from './outline.ts';
import { YamlParser } from './parser.ts';
import { refusal } from './refusal.ts';
import { decode, MAX_BYTES } from './text.ts';
import { unwanted, unwantedCharacters } from './unwanted.ts';

export interface ReadOptions {
  /** Longest time for one file. */
  readonly timeoutMs?: number;
}

export async function readDocuments(
  dir: string,
  options: ReadOptions = {},
): Promise<{ documents: Document[]; problems: Problem[] }> {
  const { files, problems } = await findFiles(dir);
  const documents: (Document | undefined)[] = [];
  const queue = files.entries();
  const lane = async (): Promise<void> => {
    const parser = new YamlParser(options.timeoutMs);
    try {
      for (const [index, file] of queue) documents[index] = await readDocument(file, parser, problems);
    } finally {
      await parser.close();
    }
  };
  // Two workers: with more, a small machine spends its time on starting them.
  await Promise.all([lane(), lane()]);
  return { documents: documents.filter((document) => document !== undefined), problems };
}

async function readDocument(file: DataFile, parser: YamlParser, problems: Problem[]): Promise<Document | undefined> {
  const text = await readText(file.path, problems);
  if (text === undefined) return undefined;
  const at = lineIndex(text);
  const characters = unwantedCharacters(text);
  for (const { offset, ...rest } of characters) problems.push({ file: file.path, ...at(offset), ...rest });

  const parsed = await parser.parse(text);
  if (!parsed.ok) {
    // The parser stumbles over some of those characters itself, with a worse message.
    if (characters.length === 0) problems.push(refusal(file.path, parsed));
    return undefined;
  }
  // Only files with something to report pay for the places of everything in them.
  const lazy = once(() => outline(text));
  for (const { offset, ...rest } of unwanted(text, parsed, lazy))
    problems.push({ file: file.path, ...at(offset), ...rest });
  return {
    ...{ file: file.path, kind: file.kind, data: trim(parsed.data) },
    valueAt: (path) => at(lazy().valueAt(path)),
    keyAt: (path) => at(lazy().keyAt(path)),
  };
}

async function readText(path: string, problems: Problem[]): Promise<string | undefined> {
  const refuse = (code: Problem['code'], message: string, remedy: string) =>
    void problems.push(aboutFile(path, code, message, remedy));
  try {
    const { size } = await stat(path);
    if (size > MAX_BYTES)
      return refuse('FILE_TOO_LARGE', `The file has ${size} bytes, more than ${MAX_BYTES}`, 'Split it');
    return decode(await readFile(path)) ?? refuse('FILE_UNREADABLE', 'The file is not UTF-8', 'Save it as UTF-8');
  } catch (error) {
    return refuse('FILE_UNREADABLE', `The file cannot be read (${codeOf(error)})`, 'Check its permissions');
  }
}

/** Block texts end in a line break that nobody means. In place: the data are fresh from the worker and big. */
function trim(data: unknown): unknown {
  if (typeof data === 'string') return data.trim();
  if (typeof data !== 'object' || data === null) return data;
  const container = data as Record<string, unknown>;
  for (const key of Object.keys(container)) {
    const value = container[key];
    if (typeof value === 'object') trim(value);
    // A plain assignment to a key such as "__proto__" would change the prototype; such data are refused anyway.
    else if (typeof value === 'string' && value !== value.trim() && key !== '__proto__') container[key] = value.trim();
  }
  return data;
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason';
}
