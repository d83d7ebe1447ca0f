import type { AtlasGraph, Release } from '../model.ts';
import { DEFAULT_TIMEOUT_MS, withDeadline } from './deadline.ts';
import { build } from './embedded-build.ts';
import { Snapshot } from './embedded-snapshot.ts';
import { Gate } from './gate.ts';
import {
  type Engine,
  EngineError,
  type Health,
  type LoadResult,
  type Params,
  type Query,
  type ReadOptions,
  type Value,
} from './port.ts';

/** Heavy queries at a time; beside four of them a read by id still takes milliseconds. */
const HEAVY_AT_ONCE = 4;

/** How long the release before stays readable: longer than any request that began on it. */
const PREVIOUS_KEPT_MS = 60_000;

export interface EmbeddedOptions {
  /** Gives unordered rows in random order; shows tests a query that forgot its ORDER BY. */
  readonly shuffleUnordered?: boolean;
}

/** The graph in memory, in this process. Empty until `load`. */
export class EmbeddedEngine implements Engine {
  readonly name = 'embedded';
  readonly #gate = new Gate(HEAVY_AT_ONCE);
  readonly #options: EmbeddedOptions;
  #current: Snapshot | null = null;
  #previous: Snapshot | null = null;
  #loading = false;
  #closed = false;

  constructor(options: EmbeddedOptions = {}) {
    this.#options = options;
  }

  async read<P extends Params, R>(query: Query<P, R>, params: P, options: ReadOptions = {}): Promise<R[]> {
    const timeoutMs = options.timeoutMs ?? DEFAULT_TIMEOUT_MS;
    const snapshot = this.#snapshotOf(params.release);
    const began = performance.now();
    const leave = query.heavy ? await this.#gate.enter(timeoutMs) : undefined;
    // The place is given back when the query really ends, not when its caller gives up: it cannot be cancelled.
    const work = snapshot.run(query, params).finally(leave);
    return withDeadline(work, timeoutMs - (performance.now() - began), `Query ${query.name}`);
  }

  async load(graph: AtlasGraph, progress?: (done: number, total: number) => void): Promise<LoadResult> {
    this.#guard();
    if (this.#current?.release.hash === graph.release.hash) {
      return { outcome: 'unchanged', release: this.#current.release };
    }
    if (this.#loading) throw new EngineError('busy', 'Another release is being loaded.');
    this.#loading = true;
    try {
      const next = new Snapshot(await build(graph, this.#options, progress), graph.release);
      if (this.#closed) {
        next.retire();
        this.#guard();
      }
      this.#switchTo(next);
      return { outcome: 'loaded', release: next.release };
    } finally {
      this.#loading = false;
    }
  }

  async release(): Promise<Release | null> {
    this.#guard();
    return this.#current?.release ?? null;
  }

  async health(): Promise<Health> {
    if (this.#closed) return { status: 'down', reason: 'The engine is closed.' };
    if (!this.#current) return { status: 'empty', reason: 'No release is loaded.' };
    return { status: 'ready', release: this.#current.release };
  }

  async close(): Promise<void> {
    this.#closed = true;
    this.#current?.retire();
    this.#previous?.retire();
    this.#current = null;
    this.#previous = null;
  }

  /** A request names the release it began on, so that all its reads see the same one. */
  #snapshotOf(release: Value | undefined): Snapshot {
    this.#guard();
    if (!this.#current) throw new EngineError('unavailable', 'No release is loaded.');
    return this.#previous?.release.id === release && this.#previous ? this.#previous : this.#current;
  }

  #switchTo(next: Snapshot): void {
    const old = this.#current;
    this.#previous?.retire();
    this.#previous = old;
    this.#current = next;
    setTimeout(() => {
      old?.retire();
      if (this.#previous === old) this.#previous = null;
    }, PREVIOUS_KEPT_MS).unref();
  }

  /** Grafeo 0.6 still answers on a closed store in memory, so the engine keeps its own state. */
  #guard(): void {
    if (this.#closed) throw new EngineError('unavailable', 'The engine is closed.');
  }
}
