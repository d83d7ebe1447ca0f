/** The whole dataset in Neo4j and in the embedded engine: every use case of the API answers alike on both. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readAtlas } from '../../seeds/index.ts';
import { EmbeddedEngine } from '../../server/engine/embedded.ts';
import { Neo4jEngine } from '../../server/engine/neo4j.ts';
import type { Engine } from '../../server/engine/port.ts';
import { neo4jForTests, neo4jIsRequired, type TestServer } from '../contract/neo4j/server.ts';
import { Both } from './both.ts';
import { claimCases } from './cases/claims.ts';
import { entityCases } from './cases/entities.ts';
import { exploreCases } from './cases/explore.ts';
import { pathCases } from './cases/paths.ts';
import { searchCases } from './cases/search.ts';
import { wholeCases } from './cases/whole.ts';

const found = await neo4jForTests();

if (found.server) {
  parity(found.server);
} else {
  it.skipIf(!neo4jIsRequired())(`neo4j: parity (not run: ${found.reason})`, () => expect.fail(found.reason));
}

function parity(server: TestServer): void {
  let both: Both;
  let engines: readonly [Engine, Engine];

  beforeAll(async () => {
    const { graph } = await readAtlas('data');
    if (!graph) throw new Error('The data are not valid: npm run data:check says why.');
    await server.wipe();
    engines = [new EmbeddedEngine(), new Neo4jEngine(server.settings)];
    for (const engine of engines) expect((await engine.load(graph)).outcome).toBe('loaded');
    both = new Both(graph, engines);
  });
  afterAll(async () => {
    for (const engine of engines ?? []) await engine.close();
    await server.stop();
  });

  describe('neo4j and embedded on the real dataset', { timeout: 600_000 }, () => {
    entityCases(() => both);
    claimCases(() => both);
    searchCases(() => both);
    exploreCases(() => both);
    pathCases(() => both);
    wholeCases(() => both);

    it('leaves no field of Query unasked', () => {
      const fields = Object.keys(both.schema.getQueryType()?.getFields() ?? {});
      expect(fields.filter((field) => !both.asked.has(field))).toEqual([]);
      console.log(`Compared: ${[...both.asked].map(([field, count]) => `${field} ${count}`).join(', ')}.`);
    });
  });
}
