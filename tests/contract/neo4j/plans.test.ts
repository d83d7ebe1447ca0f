import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Neo4jEngine } from '../../../server/engine/neo4j.ts';
import type { Params } from '../../../server/engine/port.ts';
import { CASES } from '../cases/index.ts';
import { syntheticGraph } from '../synthetic.ts';
import { neo4jForTests, neo4jIsRequired, type TestServer } from './server.ts';

const found = await neo4jForTests();

if (found.server) plans(found.server);
else it.skipIf(!neo4jIsRequired())(`neo4j: plans (not run: ${found.reason})`, () => expect.fail(found.reason));

function plans(server: TestServer): void {
  describe('neo4j: plans', () => {
    const graph = syntheticGraph({ relationships: 2_000, seed: 4 });
    beforeAll(async () => {
      await server.wipe();
      const engine = new Neo4jEngine(server.settings);
      await engine.load(graph);
      await engine.close();
    });
    afterAll(() => server.stop());

    const indexed = CASES.filter(({ name }) => name !== 'counts');
    it.each(indexed.map((tried) => [tried.name, tried] as const))(
      'neo4j: %s reads by index, not by scan',
      async (_name, tried) => {
        const params = tried.params(graph)[0] as Params;
        const operators = await server.explain(tried.query.cypher, params);
        expect(operators.filter((operator) => /Scan/.test(operator))).toEqual([]);
        expect(operators.some((operator) => /IndexSeek/.test(operator))).toBe(true);
      },
    );
  });
}
