import { defineConfig } from 'vitest/config';

/** Real servers start inside some of these, so they get time; nothing here asserts a duration. */
const slow = { testTimeout: 120_000, hookTimeout: 300_000 };
const project = (name: string, options: object = {}) => ({
  extends: true as const,
  test: { name, include: [`tests/${name}/**/*.test.{ts,tsx}`], ...options },
});

export default defineConfig({
  // Packages load graphql by `main`; a second copy by `module` would not know their types.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    maxWorkers: 2,
    projects: [
      project('unit'),
      project('data', { testTimeout: 60_000 }),
      project('client', { environment: 'jsdom' }),
      project('api', slow),
      // One server at a time: each of these starts a real Neo4j or a real browser.
      project('contract', { ...slow, fileParallelism: false }),
      project('parity', { ...slow, fileParallelism: false }),
      project('e2e', { ...slow, fileParallelism: false }),
    ],
  },
});
