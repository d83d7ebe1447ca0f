import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { EmbeddedEngine } from '../../server/engine/embedded.ts';
import { Neo4jEngine } from '../../server/engine/neo4j.ts';
import { arbitraryGraph } from './arbitrary-graph.ts';
import { answers, CASES } from './cases/index.ts';
import { engineContract } from './engine.contract.ts';
import { neo4jForTests, neo4jIsRequired, type TestServer } from './neo4j/server.ts';

const found = await neo4jForTests();

if (found.server) {
  contract(found.server);
} else {
  it.skipIf(!neo4jIsRequired())(`neo4j: contract (not run: ${found.reason})`, () => expect.fail(found.reason));
}

function contract(server: TestServer): void {
  const open = async () => {
    await server.wipe();
    return new Neo4jEngine(server.settings);
  };
  afterAll(() => server.stop());

  engineContract('neo4j', { open, randomGraphs: 10 });

  describe('neo4j and embedded', () => {
    it('neo4j and embedded give the same answer to every query on random graphs', async () => {
      const engines = [new EmbeddedEngine(), await open()] as const;
      await fc.assert(
        fc.asyncProperty(arbitraryGraph, async (graph) => {
          for (const engine of engines) await engine.load(graph);
          for (const tried of CASES) {
            expect(await answers(engines[1], tried, graph), tried.name).toEqual(
              await answers(engines[0], tried, graph),
            );
          }
        }),
        { numRuns: 15, seed: 42, endOnFailure: true },
      );
      for (const engine of engines) await engine.close();
    }, 600_000);
  });
}
