/** Finds the data files, and says of each which shape it has. */
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem } from '../problems.ts';
import type { FileKind } from '../shapes/records.ts';

export interface DataFile {
  /** As given on the command line plus the way down, so that an editor can open it. */
  readonly path: string;
  readonly kind: FileKind;
}

const MAX_FILES = 5_000;

const ONTOLOGY: Readonly<Record<string, FileKind>> = {
  'kinds.yaml': 'kinds',
  'relations.yaml': 'relations',
  'predicates.yaml': 'predicates',
};

const FOLDERS: Readonly<Record<string, FileKind>> = {
  instruments: 'instrument',
  actors: 'actors',
  initiatives: 'initiatives',
  events: 'events',
  jurisdictions: 'jurisdictions',
  concepts: 'concepts',
  observations: 'observations',
  sources: 'sources',
};

const BESIDES = new Set(['README.md', 'LICENSE', 'schema']);

export async function findFiles(dir: string): Promise<{ files: DataFile[]; problems: Problem[] }> {
  const files: DataFile[] = [];
  const problems: Problem[] = [];
  const isFolder = await stat(dir).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isFolder) {
    return {
      files,
      problems: [
        aboutFile(
          dir,
          'FILE_MISSING',
          'There is no such folder',
          'Name the folder that holds ontology/ and instruments/',
        ),
      ],
    };
  }
  for (const entry of await list(dir)) {
    const path = join(dir, entry.name);
    if (BESIDES.has(entry.name)) continue;
    if (!entry.isDirectory()) problems.push(unexpected(path, 'Only folders of records stand here'));
    else if (entry.name === 'ontology') await collect(path, (name) => ONTOLOGY[name], files, problems);
    else if (FOLDERS[entry.name]) await collect(path, () => FOLDERS[entry.name], files, problems);
    else problems.push(unexpected(path, `Known folders are ontology, ${Object.keys(FOLDERS).join(', ')}`));
  }
  for (const [name, kind] of Object.entries(ONTOLOGY)) {
    if (files.some((file) => file.kind === kind)) continue;
    const path = join(dir, 'ontology', name);
    problems.push(aboutFile(path, 'FILE_MISSING', 'The ontology file is missing', 'Add it: the checks need it'));
  }
  if (files.length > MAX_FILES) {
    problems.push(
      aboutFile(
        dir,
        'FILE_TOO_LARGE',
        `There are ${files.length} files, more than ${MAX_FILES}`,
        'Put records together',
      ),
    );
    files.length = MAX_FILES;
  }
  return { files, problems };
}

async function collect(
  folder: string,
  kindOf: (name: string) => FileKind | undefined,
  files: DataFile[],
  problems: Problem[],
): Promise<void> {
  for (const entry of await list(folder)) {
    const path = join(folder, entry.name);
    const kind = entry.isFile() && entry.name.endsWith('.yaml') ? kindOf(entry.name) : undefined;
    if (kind) files.push({ path, kind });
    else problems.push(unexpected(path, 'Records are in files that end in .yaml, without folders inside or links'));
  }
}

async function list(folder: string) {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries.filter((entry) => !entry.name.startsWith('.')).toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

function unexpected(path: string, remedy: string): Problem {
  return aboutFile(path, 'FILE_UNEXPECTED', 'Nothing reads this file', remedy);
}

export function aboutFile(file: string, code: Problem['code'], message: string, remedy: string): Problem {
  return { code, file, line: 1, column: 1, message, remedy };
}
