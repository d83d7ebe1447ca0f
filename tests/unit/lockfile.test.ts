import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';

interface Lock {
  readonly packages: Readonly<Record<string, { readonly optionalDependencies?: Readonly<Record<string, string>> }>>;
}

describe('package-lock.json', async () => {
  const { packages } = JSON.parse(await readFile('package-lock.json', 'utf8')) as Lock;

  // npm leaves out what it could not fetch on the machine that wrote the file; `npm ci` then fails everywhere.
  it('holds the packages of every platform', () => {
    const names = new Set(Object.keys(packages).map((path) => path.slice(path.lastIndexOf('node_modules/') + 13)));
    const missing = Object.entries(packages).flatMap(([path, { optionalDependencies }]) =>
      Object.keys(optionalDependencies ?? {}).flatMap((name) => (names.has(name) ? [] : [`${path}: ${name}`])),
    );
    expect(missing).toEqual([]);
  });

  it('names no host', () => {
    expect(JSON.stringify(packages)).not.toContain('"resolved"');
  });
});
