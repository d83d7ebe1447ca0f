import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { check, load, type Shell, schema } from '../../../seeds/commands.ts';
import { withFolder } from './folder.ts';

function aShell(env: Shell['env'] = {}) {
  const lines: { out: string[]; err: string[] } = { out: [], err: [] };
  const shell: Shell = { env, out: (line) => lines.out.push(line), err: (line) => lines.err.push(line) };
  return { shell, lines };
}

const BROKEN = { 'actors/more.yaml': 'recorded: "2026-01-02"\nactors:\n  - {id: acme}\n' };

test('check says what a sound folder holds', async () => {
  const { shell, lines } = aShell();
  expect(await withFolder({}, (dir) => check(dir, false, shell))).toBe(0);
  expect(lines.out).toHaveLength(1);
  expect(lines.out[0]).toMatch(
    /is valid: release 2026\.01-[0-9a-f]{8}, 17 entities \(Actor 2, .*\(0 errors, 0 warnings\)\.$/,
  );
});

test('check prints one line for each problem, and how many there are', async () => {
  const { shell, lines } = aShell();
  expect(await withFolder(BROKEN, (dir) => check(dir, false, shell))).toBe(1);
  for (const line of lines.out.slice(0, -1))
    expect(line).toMatch(/actors\/more\.yaml:3:\d+ (warning )?[A-Z_]+ .+\. .+\.$/);
  expect(lines.out.at(-1)).toMatch(/is not valid: \d+ errors, \d+ warnings?\.$/);
});

test('check --json prints nothing but JSON', async () => {
  const { shell, lines } = aShell();
  expect(await withFolder(BROKEN, (dir) => check(dir, true, shell))).toBe(1);
  const [problem] = JSON.parse(lines.out.join('\n'));
  expect(Object.keys(problem).sort()).toEqual(['code', 'column', 'file', 'line', 'message', 'remedy', 'severity']);
});

test('a warning alone does not fail', async () => {
  const { shell } = aShell();
  const source = `sources:\n  - {id: src-x, titles: [{lang: en, text: X}], publisher: P, tier: 4, licence: none, lang: en, read: full}\n`;
  expect(
    await withFolder({ 'sources/more.yaml': `recorded: "2026-01-02"\n${source}` }, (dir) => check(dir, false, shell)),
  ).toBe(0);
});

test('load without the address of a Neo4j says what to set, and what needs no loading', async () => {
  const { shell, lines } = aShell();
  expect(await load('data', shell)).toBe(2);
  expect(lines.err.join(' ')).toMatch(/NEO4J_URI.*embedded/);
});

test('load does not touch the database where the data are not valid', async () => {
  const { shell, lines } = aShell({ NEO4J_URI: 'bolt://localhost:9', NEO4J_PASSWORD: 'secret' });
  expect(await withFolder(BROKEN, (dir) => load(dir, shell))).toBe(1);
  expect(lines.err).toEqual([]);
});

test('load into a server that is down says so, without the password', async () => {
  const { shell, lines } = aShell({ NEO4J_URI: 'bolt://127.0.0.1:9', NEO4J_PASSWORD: 'secret' });
  expect(await withFolder({}, (dir) => load(dir, shell))).toBe(1);
  expect(lines.err.join(' ')).toMatch(/^Loading failed: /);
  expect(lines.err.join(' ')).not.toContain('secret');
}, 30_000);

test('schema writes a file for each kind of file', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'schema-'));
  try {
    const { shell } = aShell();
    expect(await schema(dir, shell)).toBe(0);
    expect(await readdir(join(dir, 'schema'))).toContain('instrument.schema.json');
  } finally {
    await rm(dir, { recursive: true });
  }
});
