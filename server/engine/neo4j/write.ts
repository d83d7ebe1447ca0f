import { EngineError, type Params, type Value } from '../port.ts';
import type { StoredEdge, StoredGraph, StoredNode } from '../storage.ts';
import type { Client } from './client.ts';
import type { LoadLock } from './lock.ts';

const BATCH = 1_000;
export const BATCH_MS = 120_000;

/** Labels and types are parameters too (Neo4j 5.26), so that no text of the data ever becomes text of a statement. */
const CREATE_NODES = `
  UNWIND $rows AS row
  CREATE (n:$(row.labels))
  SET n = row.properties`;

const CREATE_RELATIONSHIPS = `
  UNWIND $rows AS row
  MATCH (a:Entity {release: $release, id: row.from})
  MATCH (b:Entity {release: $release, id: row.to})
  CREATE (a)-[r:$(row.type)]->(b)
  SET r = row.properties`;

const CREATE_CITATIONS = `
  UNWIND $rows AS row
  MATCH (c:Claim {release: $release, id: row.from})
  MATCH (s:Entity {release: $release, id: row.to})
  CREATE (c)-[x:CITES]->(s)
  SET x = row.properties`;

const COUNT = `
  CALL () {
    MATCH (n:Entity {release: $release}) RETURN 'entities' AS what, count(*) AS count
    UNION ALL
    MATCH (n:Claim {release: $release}) RETURN 'claims' AS what, count(*) AS count
    UNION ALL
    MATCH (:Entity {release: $release})-[r]->(:Entity) RETURN 'relationships' AS what, count(*) AS count
    UNION ALL
    MATCH (:Claim {release: $release})-[r:CITES]->(:Entity) RETURN 'citations' AS what, count(*) AS count
    UNION ALL
    MATCH (n:OntologyRecord {release: $release}) RETURN 'ontology' AS what, count(*) AS count
  }
  RETURN what, count`;

/** Writes everything but the release node, in batches that each hold the lock. */
export async function writeGraph(
  client: Client,
  lock: LoadLock,
  release: string,
  graph: StoredGraph,
  progress: (done: number, total: number) => void,
): Promise<void> {
  const nodes = (rows: readonly StoredNode[]) => rows.map(({ labels, properties }) => ({ labels, properties }));
  const edges = (rows: readonly StoredEdge[]) => rows.map((edge) => ({ ...edge }));
  const steps: readonly (readonly [string, readonly Params[]])[] = [
    [CREATE_NODES, nodes(graph.ontology)],
    [CREATE_NODES, nodes(graph.entities)],
    [CREATE_RELATIONSHIPS, edges(graph.relationships)],
    [CREATE_NODES, nodes(graph.claims)],
    [CREATE_CITATIONS, edges(graph.citations)],
  ];
  const total = steps.reduce((sum, [, rows]) => sum + rows.length, 0);
  let done = 0;
  for (const [statement, rows] of steps) {
    for (let start = 0; start < rows.length; start += BATCH) {
      const batch: readonly Value[] = rows.slice(start, start + BATCH);
      await client.write('Writing a batch', BATCH_MS, async (run) => {
        await lock.hold(run);
        await run(statement, { rows: batch, release });
      });
      done += batch.length;
      progress(done, total);
    }
  }
}

/** Throws EngineError `query` when the server does not hold exactly what was to be written. */
export async function verifyCounts(client: Client, release: string, graph: StoredGraph): Promise<void> {
  const rows = await client.read('Counting the release', BATCH_MS, (run) => run(COUNT, { release }));
  const counted = new Map(rows.map((row) => [row.what, row.count]));
  for (const what of ['entities', 'claims', 'relationships', 'citations', 'ontology'] as const) {
    const expected = graph[what].length;
    if (counted.get(what) === expected) continue;
    throw new EngineError('query', `Release ${release} holds ${counted.get(what)} ${what} instead of ${expected}.`);
  }
}
