/**
 * One bad file per rule and variant. `# <-` marks the line at which the problem must be reported; where there is no
 * mark, that is the first line.
 */
import { describe, expect, test } from 'vitest';
import { CODES, type Code, isError } from '../../../seeds/problems.ts';
import { BAD_FILES } from './bad-files.ts';
import { type Files, problemsOf } from './folder.ts';

test('the folder that the bad files are put into has no problem at all', async () => {
  expect(await problemsOf({})).toEqual([]);
});

describe('a bad file', () => {
  test.each(BAD_FILES)('$code: $name', async ({ code, files, at, also = [] }) => {
    const found = await problemsOf(files);
    const got = found.filter((problem) => problem.code === code).map(({ file, line }) => ({ file, line }));
    expect(got).toEqual(placesIn(files, at));
    const others = found.filter((problem) => problem.code !== code && isError(problem));
    expect([...new Set(others.map((problem) => problem.code))].sort()).toEqual([...also].sort());
    for (const { message, remedy } of found) {
      expect(message).toMatch(/^\S.{5,}[^.\s]$/s);
      expect(remedy).toMatch(/^\S.{3,}[^.\s]$/s);
    }
  });
});

test('every code has a bad file, or a test of its own', () => {
  const elsewhere: readonly Code[] = ['FILE_TOO_COSTLY', 'FILE_TOO_LARGE', 'FILE_UNREADABLE', 'FILE_MISSING'];
  const covered = new Set<Code>([...BAD_FILES.map(({ code }) => code), ...elsewhere]);
  expect(Object.keys(CODES).filter((code) => !covered.has(code as Code))).toEqual([]);
  expect(BAD_FILES.length).toBeGreaterThanOrEqual(60);
});

function placesIn(files: Files, at = Object.keys(files)[0]): { file: string | undefined; line: number }[] {
  const marked = Object.entries(files).flatMap(([file, text]) =>
    String(text)
      .split('\n')
      .flatMap((line, index) => (line.includes('# <-') ? [{ file, line: index + 1 }] : [])),
  );
  return marked.length > 0 ? marked : [{ file: at, line: 1 }];
}
