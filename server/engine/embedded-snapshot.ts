import type { GrafeoDB } from '@grafeo-db/js';
import type { Release } from '../model.ts';
import { EngineError, type Params, type Query, type Row } from './port.ts';

/** One release in its own store, closed when it is retired and its last read has ended. */
export class Snapshot {
  readonly release: Release;
  readonly #store: GrafeoDB;
  #reads = 0;
  #retired = false;
  #closed = false;

  constructor(store: GrafeoDB, release: Release) {
    this.#store = store;
    this.release = release;
  }

  async run<P extends Params, R>(query: Query<P, R>, params: P): Promise<R[]> {
    this.#reads += 1;
    // Never committed: the store has no read-only mode in memory, so a read could otherwise write.
    const transaction = this.#store.beginTransaction();
    try {
      const result = await transaction.executeCypher(query.cypher, params);
      return (result.toArray() as Row[]).map(query.toResult);
    } catch (error) {
      throw new EngineError('query', `Query ${query.name} failed: ${(error as Error).message}`, { cause: error });
    } finally {
      if (transaction.isActive) transaction.rollback();
      this.#reads -= 1;
      this.#closeWhenIdle();
    }
  }

  retire(): void {
    this.#retired = true;
    this.#closeWhenIdle();
  }

  #closeWhenIdle(): void {
    if (!this.#retired || this.#reads > 0 || this.#closed) return;
    this.#closed = true;
    this.#store.close();
  }
}
