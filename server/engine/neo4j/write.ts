import { EngineError, type Value } from '../port.ts';
import type { StoredGraph, StoredNode } from '../storage.ts';
import type { Client } from './client.ts';
import type { LoadLock } from './lock.ts';

const BATCH = 1_000;
export const BATCH_MS = 120_000;

/**
 * Labels and types are the only names put into a text, so they are checked here once more. (Neo4j 5.26 takes them as
 * parameters, but 5.26.0 gives every relationship of an UNWIND the type of the first row.)
 */
function name(text: string): string {
  if (!/^[A-Z][A-Za-z_]*$/.test(text)) throw new EngineError('query', `${JSON.stringify(text)} cannot be a name.`);
  return text;
}

function createNodes(labels: readonly string[]): string {
  return `UNWIND $rows AS row CREATE (n:${labels.map(name).join(':')}) SET n = row`;
}

function createRelationships(type: string): string {
  return `
    UNWIND $rows AS row
    MATCH (a:Entity {release: $release, id: row.from})
    MATCH (b:Entity {release: $release, id: row.to})
    CREATE (a)-[r:${name(type)}]->(b)
    SET r = row`;
}

const CREATE_CITATIONS = `
  UNWIND $rows AS row
  MATCH (c:Claim {release: $release, id: row.from})
  MATCH (s:Entity {release: $release, id: row.to})
  CREATE (c)-[x:CITES]->(s)
  SET x = row.properties`;

const COUNT = `
  CALL () {
    MATCH (n:Entity {release: $release}) RETURN n.kind AS what, count(*) AS count
    UNION ALL
    MATCH (n:Claim {release: $release}) RETURN 'Claim' AS what, count(*) AS count
    UNION ALL
    MATCH (:Entity {release: $release})-[r]->(:Entity) RETURN type(r) AS what, count(*) AS count
    UNION ALL
    MATCH (:Claim {release: $release})-[r:CITES]->(:Entity) RETURN 'CITES' AS what, count(*) AS count
    UNION ALL
    MATCH (n:OntologyRecord {release: $release}) RETURN 'OntologyRecord' AS what, count(*) AS count
  }
  RETURN what, count`;

interface Step {
  readonly statement: string;
  readonly rows: readonly Value[];
}

/** Writes everything but the release node, in batches that each hold the lock. */
export async function writeGraph(
  client: Client,
  lock: LoadLock,
  release: string,
  graph: StoredGraph,
  progress: (done: number, total: number) => void,
): Promise<void> {
  const steps: readonly Step[] = [
    ...nodeSteps([...graph.ontology, ...graph.entities]),
    ...groups(graph.relationships, (edge) => edge.type).map((alike) => ({
      statement: createRelationships(alike[0].type),
      rows: alike.map((edge) => edge.properties),
    })),
    ...nodeSteps(graph.claims),
    { statement: CREATE_CITATIONS, rows: graph.citations.map((edge) => ({ ...edge })) },
  ];
  const total = steps.reduce((sum, { rows }) => sum + rows.length, 0);
  let done = 0;
  for (const { statement, rows } of steps) {
    for (let start = 0; start < rows.length; start += BATCH) {
      const batch = rows.slice(start, start + BATCH);
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
  const expected = new Map<string, number>();
  const expect = (what: string) => expected.set(what, (expected.get(what) ?? 0) + 1);
  for (const { properties } of graph.entities) expect(String(properties.kind));
  for (const { type } of [...graph.relationships, ...graph.citations]) expect(type);
  for (const { labels } of [...graph.claims, ...graph.ontology]) expect(labels[0] ?? '');
  for (const what of new Set([...expected.keys(), ...rows.map((row) => String(row.what))])) {
    const [there, wanted] = [counted.get(what) ?? 0, expected.get(what) ?? 0];
    if (there === wanted) continue;
    throw new EngineError('query', `Release ${release} holds ${there} of ${what} instead of ${wanted}.`);
  }
}

function nodeSteps(nodes: readonly StoredNode[]): Step[] {
  return groups(nodes, ({ labels }) => labels.join(' ')).map((alike) => ({
    statement: createNodes(alike[0].labels),
    rows: alike.map(({ properties }) => properties),
  }));
}

function groups<T>(records: readonly T[], keyOf: (record: T) => string): (readonly [T, ...T[]])[] {
  const found = new Map<string, [T, ...T[]]>();
  for (const record of records) {
    const group = found.get(keyOf(record));
    if (group) group.push(record);
    else found.set(keyOf(record), [record]);
  }
  return [...found.values()];
}
