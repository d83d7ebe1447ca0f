import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Neo4jEngine } from '../../../server/engine/neo4j.ts';
import { neo4jIsRequired } from '../../contract/neo4j/server.ts';
import { type RunningNeo4j, startNeo4j } from '../../neo4j/server.ts';
import { type Api, anApi, readData } from '../support.ts';
import { questions } from './cases/index.ts';

// Always a server of its own: one that others wipe while these questions are asked would have no answers.
const started = await startNeo4j().catch((error: unknown) => (error instanceof Error ? error.message : String(error)));

if (typeof started === 'string') {
  it.skipIf(!neo4jIsRequired())(`neo4j: questions (not run: ${started})`, () => expect.fail(started));
} else {
  onNeo4j(started);
}

function onNeo4j(server: RunningNeo4j): void {
  describe('questions of the source documents, neo4j', () => {
    let api: Api;
    beforeAll(async () => {
      const engine = new Neo4jEngine({ uri: server.uri, user: server.user, password: server.password });
      await engine.load(await readData());
      api = await anApi(engine);
    });
    afterAll(async () => {
      await api?.close();
      await server.stop();
    });

    it('neo4j answers', async () => {
      expect((await api.ask('{ dataset { engine } }')).dataset.engine).toBe('neo4j');
    });

    questions((query, variables) => api.ask(query, variables));
  });
}
