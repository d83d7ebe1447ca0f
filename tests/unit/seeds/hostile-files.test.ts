/** A file may be anything; the run goes on and says so. */
import { describe, expect, test } from 'vitest';
import { readAtlas } from '../../../seeds/index.ts';
import { problemsOf, withFolder } from './folder.ts';

const BOMB = [
  'a: &a [x, x, x, x, x, x, x, x, x]',
  'b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]',
  'c: [*b, *b, *b, *b]',
  '',
].join('\n');

const HOSTILE: readonly (readonly [name: string, content: string | Uint8Array, code: string])[] = [
  ['50,000 open brackets', '['.repeat(50_000), 'YAML_TOO_DEEP'],
  ['50,000 open braces', '{a: '.repeat(50_000), 'YAML_TOO_DEEP'],
  [
    '50,000 nested lists',
    Array.from({ length: 2_000 }, (_, depth) => `${' '.repeat(depth)}-`).join('\n'),
    'YAML_TOO_DEEP',
  ],
  ['50,000 question marks', '? '.repeat(50_000), 'YAML_TOO_DEEP'],
  ['an alias bomb', BOMB, 'YAML_ALIAS'],
  ['an alias to itself', 'a: &a [*a]\n', 'YAML_ALIAS'],
  ['NUL', 'actors: \0\n', 'TEXT_FORBIDDEN_CHARACTER'],
  ['only NUL', new Uint8Array(100_000), 'TEXT_FORBIDDEN_CHARACTER'],
  ['3 MB', `# ${'x'.repeat(3 * 1024 * 1024)}\n`, 'FILE_TOO_LARGE'],
  ['not UTF-8', new Uint8Array([0x61, 0x3a, 0x20, 0xff, 0xfe]), 'FILE_UNREADABLE'],
  ['UTF-16', new Uint8Array(Buffer.from('\ufeffactors: []', 'utf16le')), 'FILE_UNREADABLE'],
  ['a tag with code', 'actors: !!js/function "function () { process.exit(3) }"\n', 'YAML_SYNTAX'],
  ['merge key', 'recorded: "2026-01-02"\n<<: {actors: []}\n', 'KEY_UNKNOWN'],
  ['prototype as a key', '__proto__: {polluted: true}\n', 'YAML_FORBIDDEN_KEY'],
  ['100,000 quotation marks', '"'.repeat(100_000), 'YAML_SYNTAX'],
  ['one long line of colons', ': '.repeat(100_000), 'YAML_TOO_DEEP'],
  [
    'random bytes that are text',
    Array.from({ length: 5_000 }, (_, i) => String.fromCharCode(33 + ((i * 7919) % 90))).join(''),
    'YAML_SYNTAX',
  ],
];

describe('a hostile file', () => {
  test.each(HOSTILE)('%s', async (_name, content, code) => {
    const found = await problemsOf({ 'actors/more.yaml': content });
    const codes = found.filter(({ file }) => file === 'actors/more.yaml').map((problem) => problem.code);
    expect(codes).toContain(code);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  test('does not hide what is wrong with others', async () => {
    const found = await problemsOf({
      'actors/bomb.yaml': BOMB,
      'actors/deep.yaml': '['.repeat(50_000),
      'events/odd.yaml': 'a: 1\n',
    });
    expect(new Set(found.map(({ file }) => file))).toContain('events/odd.yaml');
  });
});

test('a file that takes too long is given up, and the next one is read', async () => {
  await withFolder({}, async (dir) => {
    const { problems } = await readAtlas(dir, { timeoutMs: 0 });
    const slow = problems.filter(({ code }) => code === 'FILE_TOO_COSTLY');
    expect(slow.length).toBeGreaterThan(5);
    const again = await readAtlas(dir);
    expect(again.graph).toBeDefined();
  });
});

test('a folder that is not there is a problem, not an exception', async () => {
  const { graph, problems } = await readAtlas('/nowhere/at/all');
  expect(graph).toBeUndefined();
  expect(problems.map(({ code }) => code)).toEqual(['FILE_MISSING']);
});

test('a folder without ontology names each missing file', async () => {
  await withFolder({}, async (dir) => {
    const { rm } = await import('node:fs/promises');
    await rm(`${dir}/ontology`, { recursive: true });
    const { problems } = await readAtlas(dir);
    expect(problems.map(({ code, file }) => [code, file.slice(dir.length + 1)])).toEqual([
      ['FILE_MISSING', 'ontology/kinds.yaml'],
      ['FILE_MISSING', 'ontology/predicates.yaml'],
      ['FILE_MISSING', 'ontology/relations.yaml'],
    ]);
  });
});

test('a link to another file is not followed', async () => {
  await withFolder({}, async (dir) => {
    const { symlink } = await import('node:fs/promises');
    await symlink('/etc/hostname', `${dir}/actors/link.yaml`);
    const { problems } = await readAtlas(dir);
    expect(problems.map(({ code }) => code)).toEqual(['FILE_UNEXPECTED']);
  });
});

test('a byte order mark and Windows line breaks are fine', async () => {
  const found = await problemsOf({
    'jurisdictions/more.yaml':
      '\ufeffrecorded: "2026-01-02"\r\njurisdictions:\r\n  - id: zenda\r\n    titles: [{lang: en, text: Zenda}]\r\n    type: subnational\r\n    evidence: [{source: src-media, locator: x}]\r\n    relations:\r\n      - type: PART_OF\r\n        to: nowhere\r\n        evidence: [{source: src-media, locator: x}]\r\n',
  });
  expect(found.map(({ code, line, column }) => [code, line, column])).toEqual([['REFERENCE_DANGLING', 9, 13]]);
});
