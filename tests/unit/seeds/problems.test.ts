import { expect, test } from 'vitest';
import { CODES, type Problem, quote, sortProblems, toJson, toLine } from '../../../seeds/problems.ts';
import { nearest } from '../../../seeds/suggest.ts';
import { problemsOf } from './folder.ts';

const problem = (fields: Partial<Problem>): Problem => ({
  ...{ code: 'KEY_UNKNOWN', file: 'data/a.yaml', line: 2, column: 3, message: 'It is wrong', remedy: 'Mend it' },
  ...fields,
});

test('a problem is one line that an editor can jump to', () => {
  expect(toLine(problem({}))).toBe('data/a.yaml:2:3 KEY_UNKNOWN It is wrong. Mend it.');
  expect(toLine(problem({ code: 'SOURCE_UNUSED' }))).toBe(
    'data/a.yaml:2:3 warning SOURCE_UNUSED It is wrong. Mend it.',
  );
});

test('what a file says cannot break the line or the terminal', () => {
  const line = toLine(problem({ message: 'A\nB\u001b[31mC\u202eD\u2028E' }));
  expect(line).toBe('data/a.yaml:2:3 KEY_UNKNOWN A B [31mC D E. Mend it.');
  expect(quote('x'.repeat(500)).length).toBeLessThan(90);
});

test('problems are sorted by file, line and column', () => {
  const sorted = sortProblems([
    problem({ file: 'b', line: 1 }),
    problem({ file: 'a', line: 10 }),
    problem({ file: 'a', line: 9, column: 2 }),
    problem({ file: 'a', line: 9, column: 1 }),
  ]);
  expect(sorted.map(({ file, line, column }) => `${file}:${line}:${column}`)).toEqual([
    'a:9:1',
    'a:9:2',
    'a:10:3',
    'b:1:3',
  ]);
});

test('the list of codes is closed, and every code is an error or a warning', () => {
  for (const [code, severity] of Object.entries(CODES)) {
    expect(code).toMatch(/^[A-Z]+(_[A-Z]+)+$/);
    expect(['error', 'warning']).toContain(severity);
  }
});

test('a thousand problems are a thousand lines, and as many in JSON', async () => {
  const records = Array.from(
    { length: 1_000 },
    (_, index) =>
      `  - {id: c${index}, titles: [{lang: en, text: Company ${index}}], type: company, evidence: [{source: src-media, locator: x}], relations: [{type: MEMBER_OF, to: nobody, evidence: [{source: src-media, locator: x}]}]}\n`,
  );
  const found = await problemsOf({ 'actors/more.yaml': `recorded: "2026-01-02"\nactors:\n${records.join('')}` });
  expect(found).toHaveLength(1_000);
  expect(found.map(toLine).join('\n').split('\n')).toHaveLength(1_000);
  expect(found.map(({ line }) => line)).toEqual(records.map((_, index) => index + 3));
  expect(JSON.parse(toJson(found))).toHaveLength(1_000);
});

test.each([
  ['labour-minstry', 'labour-ministry'],
  ['GITS', 'gist'],
  ['a', undefined],
  ['importers-into-the-united-states', 'importers-into-united-states'],
  ['completely-different', undefined],
])('nearest to %s is %s', (word, expected) => {
  expect(nearest(word, ['gist', 'labour-ministry', 'importers-into-united-states'])).toBe(expected);
});

test('of two as near, the first by name is suggested, in whatever order they come', () => {
  expect(nearest('cat', ['cut', 'bat'])).toBe('bat');
  expect(nearest('cat', ['bat', 'cut'])).toBe('bat');
});
