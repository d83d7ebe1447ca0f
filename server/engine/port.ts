/**
 * The port to a graph engine: run a named read, load a release, say whether it is there, close. Two engines stand
 * behind it, the embedded one and Neo4j; every query text is written once for both (see `queries/`).
 */
import type { AtlasGraph, Release } from '../model.ts';

/** What both engines can take and give back: JSON values. Integers are JavaScript numbers. */
export type Value = null | boolean | number | string | readonly Value[] | { readonly [key: string]: Value };
export type Params = { readonly [name: string]: Value };
export type Row = { readonly [column: string]: Value };

/** A query with its name (for logs and metrics), its text, and the way from a row to a typed result. */
export interface Query<P extends Params, R> {
  readonly name: string;
  readonly cypher: string;
  readonly toResult: (row: Row) => R;
  /** Reads a share of the whole graph; the embedded engine runs few of these at a time. */
  readonly heavy?: boolean;
  /** Never called; ties the parameter type to the query. */
  readonly params?: (p: P) => void;
}

export interface ReadOptions {
  /** Gives up after so many milliseconds with an EngineError of code `timeout`. */
  readonly timeoutMs?: number;
}

export interface Engine {
  readonly name: 'embedded' | 'neo4j';
  /** Runs one read query. Parameter `release` is added by the caller. Throws EngineError only. */
  read<P extends Params, R>(query: Query<P, R>, params: P, options?: ReadOptions): Promise<R[]>;
  /** Makes `graph` the release that readers see; readers meet the old or the new one, never a mixture. Idempotent. */
  load(graph: AtlasGraph, progress?: (done: number, total: number) => void): Promise<LoadResult>;
  /** The release that readers see now, or null while there is none. */
  release(): Promise<Release | null>;
  health(): Promise<Health>;
  close(): Promise<void>;
}

export type LoadResult = { readonly outcome: 'loaded' | 'unchanged'; readonly release: Release };

export type Health =
  | { readonly status: 'ready'; readonly release: Release }
  | { readonly status: 'empty'; readonly reason: string }
  | { readonly status: 'down'; readonly reason: string };

export type EngineErrorCode = 'unavailable' | 'timeout' | 'unauthorised' | 'query' | 'busy';

/** The one error an engine throws. `message` is fit for a log, never for a user; it holds no secret. */
export class EngineError extends Error {
  readonly code: EngineErrorCode;
  constructor(code: EngineErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'EngineError';
    this.code = code;
  }
}
