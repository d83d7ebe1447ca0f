import type { AtlasGraph, Release } from '../model.ts';
import { DEFAULT_TIMEOUT_MS } from './deadline.ts';
import { Client, type Neo4jSettings } from './neo4j/client.ts';
import { load } from './neo4j/load.ts';
import { activeRelease } from './neo4j/releases.ts';
import type { Engine, EngineError, Health, LoadResult, Params, Query, ReadOptions } from './port.ts';

export type { Neo4jSettings } from './neo4j/client.ts';

/** The graph in a Neo4j server (5.26 or later), shared by any number of processes. */
export class Neo4jEngine implements Engine {
  readonly name = 'neo4j';
  readonly #client: Client;
  readonly #lockMs: number | undefined;

  /** Connects in the background; a server that is down is found out by the first read, and found again by itself. */
  constructor(settings: Neo4jSettings, lockMs?: number) {
    this.#client = new Client(settings);
    this.#lockMs = lockMs;
  }

  read<P extends Params, R>(query: Query<P, R>, params: P, options: ReadOptions = {}): Promise<R[]> {
    return this.#client.read(`Query ${query.name}`, options.timeoutMs ?? DEFAULT_TIMEOUT_MS, async (run) => {
      const rows = await run(query.cypher, params);
      return rows.map(query.toResult);
    });
  }

  load(graph: AtlasGraph, progress?: (done: number, total: number) => void): Promise<LoadResult> {
    return load(this.#client, graph, {
      ...(progress && { progress }),
      ...(this.#lockMs !== undefined && { lockMs: this.#lockMs }),
    });
  }

  release(): Promise<Release | null> {
    return this.#client.read('Reading the release', DEFAULT_TIMEOUT_MS, activeRelease);
  }

  async health(): Promise<Health> {
    try {
      const release = await this.release();
      return release ? { status: 'ready', release } : { status: 'empty', reason: 'No release is loaded.' };
    } catch (error) {
      return { status: 'down', reason: (error as EngineError).message };
    }
  }

  close(): Promise<void> {
    return this.#client.close();
  }
}
