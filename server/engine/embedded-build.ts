import grafeo from '@grafeo-db/js';
import type { AtlasGraph } from '../model.ts';
import type { EmbeddedOptions } from './embedded.ts';
import { EngineError } from './port.ts';
import { type StoredEdge, type StoredNode, toStored } from './storage.ts';

/** A uniqueness constraint alone leaves lookups a full scan in Grafeo 0.6, hence an index on each key as well. */
const SCHEMA = [
  'CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE',
  'CREATE CONSTRAINT claim_id IF NOT EXISTS FOR (n:Claim) REQUIRE n.id IS UNIQUE',
  'CREATE INDEX entity_by_id IF NOT EXISTS FOR (n:Entity) ON (n.id)',
  'CREATE INDEX claim_by_id IF NOT EXISTS FOR (n:Claim) ON (n.id)',
  'CREATE INDEX claim_by_subject IF NOT EXISTS FOR (n:Claim) ON (n.subject)',
  'CREATE INDEX claim_by_relationship IF NOT EXISTS FOR (n:Claim) ON (n.relationship)',
  'CREATE INDEX provision_by_instrument IF NOT EXISTS FOR (n:Provision) ON (n.instrument)',
  'CREATE INDEX obligation_by_instrument IF NOT EXISTS FOR (n:Obligation) ON (n.instrument)',
  'CREATE INDEX obligation_by_provision IF NOT EXISTS FOR (n:Obligation) ON (n.provision)',
] as const;

const BATCH = 2_000;

/** A new store in memory with the whole graph in it. Throws EngineError `query` for a graph that cannot be stored. */
export async function build(
  graph: AtlasGraph,
  options: EmbeddedOptions,
  progress: (done: number, total: number) => void = () => {},
): Promise<grafeo.GrafeoDB> {
  const stored = toStored(graph);
  const nodes = [...stored.ontology, ...stored.entities, ...stored.claims];
  const edges = [...stored.relationships, ...stored.citations];
  const store = grafeo.GrafeoDB.create(null, options);
  try {
    for (const statement of SCHEMA) await store.executeCypher(statement);
    let done = 0;
    const written = (count: number) => {
      done += count;
      progress(done, nodes.length + edges.length);
    };
    await writeNodes(store, stored.ontology, written);
    const entityKeys = await writeNodes(store, stored.entities, written);
    const claimKeys = await writeNodes(store, stored.claims, written);
    await writeEdges(store, stored.relationships, entityKeys, entityKeys, written);
    await writeEdges(store, stored.citations, claimKeys, entityKeys, written);
    verify(store, nodes.length, edges.length);
    return store;
  } catch (error) {
    store.close();
    if (error instanceof EngineError) throw error;
    throw new EngineError('query', `The graph could not be stored: ${(error as Error).message}`, { cause: error });
  }
}

type Keys = ReadonlyMap<string, number>;

/** Gives the store's own key of each node by our id. */
async function writeNodes(
  store: grafeo.GrafeoDB,
  nodes: readonly StoredNode[],
  written: (count: number) => void,
): Promise<Keys> {
  const keys = new Map<string, number>();
  for (const [labels, alike] of byLabels(nodes)) {
    for (let start = 0; start < alike.length; start += BATCH) {
      const batch = alike.slice(start, start + BATCH);
      const created = await store.batchCreateNodesWithProps(
        labels,
        batch.map((node) => node.properties),
      );
      for (const [index, node] of batch.entries()) keys.set(node.id, created[index] as number);
      written(batch.length);
    }
  }
  return keys;
}

async function writeEdges(
  store: grafeo.GrafeoDB,
  edges: readonly StoredEdge[],
  from: Keys,
  to: Keys,
  written: (count: number) => void,
): Promise<void> {
  for (let start = 0; start < edges.length; start += BATCH) {
    const batch = edges.slice(start, start + BATCH);
    await store.batchCreateEdges(
      batch.map((edge) => ({
        src: from.get(edge.from) as number,
        dst: to.get(edge.to) as number,
        type: edge.type,
        properties: edge.properties,
      })),
    );
    written(batch.length);
  }
}

function byLabels(nodes: readonly StoredNode[]): Iterable<[string[], StoredNode[]]> {
  const groups = new Map<string, [string[], StoredNode[]]>();
  for (const node of nodes) {
    const key = node.labels.join(' ');
    const group = groups.get(key) ?? [[...node.labels], []];
    group[1].push(node);
    groups.set(key, group);
  }
  return groups.values();
}

function verify(store: grafeo.GrafeoDB, nodes: number, edges: number): void {
  if (store.nodeCount() === nodes && store.edgeCount() === edges) return;
  throw new EngineError(
    'query',
    `The store holds ${store.nodeCount()} nodes and ${store.edgeCount()} edges instead of ${nodes} and ${edges}.`,
  );
}
