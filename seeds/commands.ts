/** What the command line can do. Each gives the exit code. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AtlasGraph } from '../server/model.ts';
import { type Atlas, isError, readAtlas, toJson, toLine } from './index.ts';
import { jsonSchemas } from './schema.ts';

export interface Shell {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** One line to standard output, or to standard error. */
  out(line: string): void;
  err(line: string): void;
}

export async function check(dir: string, json: boolean, shell: Shell): Promise<number> {
  const atlas = await readAtlas(dir);
  if (json) shell.out(toJson(atlas.problems));
  else print(dir, atlas, shell);
  return atlas.graph ? 0 : 1;
}

/** Into the Neo4j of the environment. The embedded engine needs no command: the server fills it when it starts. */
export async function load(dir: string, shell: Shell): Promise<number> {
  const { NEO4J_URI: uri, NEO4J_USER: user = 'neo4j', NEO4J_PASSWORD: password, NEO4J_DATABASE: database } = shell.env;
  if (!uri || !password) {
    shell.err('Set NEO4J_URI and NEO4J_PASSWORD (and NEO4J_USER, NEO4J_DATABASE where they differ from the default).');
    shell.err('Without Neo4j there is nothing to load: the server reads data/ into its embedded engine by itself.');
    return 2;
  }
  const atlas = await readAtlas(dir);
  print(dir, atlas, shell);
  if (!atlas.graph) return 1;
  // Only here: a check must not wait for the driver.
  const { Neo4jEngine } = await import('../server/engine/neo4j.ts');
  const engine = new Neo4jEngine({ uri, user, password, ...(database && { database }) });
  try {
    const { outcome, release } = await engine.load(atlas.graph);
    shell.out(outcome === 'loaded' ? `Loaded release ${release.id}.` : `Release ${release.id} was there already.`);
    return 0;
  } catch (error) {
    shell.err(`Loading failed: ${error instanceof Error ? error.message : String(error)}`);
    return 1;
  } finally {
    await engine.close();
  }
}

export async function schema(dir: string, shell: Shell): Promise<number> {
  const folder = join(dir, 'schema');
  await mkdir(folder, { recursive: true });
  for (const [name, content] of jsonSchemas()) await writeFile(join(folder, name), content);
  shell.out(`Wrote ${jsonSchemas().size} schemas to ${folder}.`);
  return 0;
}

function print(dir: string, { graph, problems }: Atlas, shell: Shell): void {
  for (const problem of problems) shell.out(toLine(problem));
  const errors = problems.filter(isError).length;
  const found = `${count(errors, 'error')}, ${count(problems.length - errors, 'warning')}`;
  shell.out(graph ? `${dir} is valid: ${summary(graph)} (${found}).` : `${dir} is not valid: ${found}.`);
}

function summary({ release, entities }: AtlasGraph): string {
  const kinds = new Map<string, number>();
  for (const { kind } of entities) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  const parts = [...kinds].toSorted().map(([kind, number]) => `${kind} ${number}`);
  const { counts } = release;
  return `release ${release.id}, ${counts.entities} entities (${parts.join(', ')}), ${counts.relationships} relationships, ${counts.claims} claims`;
}

function count(number: number, noun: string): string {
  return `${number} ${number === 1 ? noun : `${noun}s`}`;
}
