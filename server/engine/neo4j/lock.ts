import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { EngineError } from '../port.ts';
import type { Client, Run } from './client.ts';

/** How long a loader that was killed keeps the others out. Every batch renews it, and a batch takes far less. */
export const LOCK_MS = 15_000;
const LOCK_STATEMENT_MS = 10_000;
const LOOK_AGAIN_MS = 500;

const TAKE = `
  MERGE (l:LoadLock {id: 'load'})
  SET l.touched = timestamp()
  WITH l, l.owner IS NULL OR l.owner = $owner OR l.expires < timestamp() AS free
  SET l.owner = CASE WHEN free THEN $owner ELSE l.owner END,
      l.expires = CASE WHEN free THEN timestamp() + $ms ELSE l.expires END
  RETURN free, l.owner AS owner, l.expires AS expires`;

const RENEW = `
  MATCH (l:LoadLock {id: 'load', owner: $owner})
  SET l.expires = timestamp() + $ms
  RETURN l.owner AS owner`;

const GIVE_BACK = `
  MATCH (l:LoadLock {id: 'load', owner: $owner})
  REMOVE l.owner, l.expires`;

/** Keeps two loaders apart. All times are the server's, so clocks need not agree. */
export class LoadLock {
  readonly #client: Client;
  readonly #owner: string;
  readonly #ms: number;

  private constructor(client: Client, owner: string, ms: number) {
    this.#client = client;
    this.#owner = owner;
    this.#ms = ms;
  }

  /**
   * Throws EngineError `busy` when another loader is at work. One that was killed no longer renews its lock: it is
   * waited out, for `LOCK_MS` at most.
   */
  static async take(client: Client, ms: number = LOCK_MS): Promise<LoadLock> {
    const owner = `process ${process.pid}, ${randomUUID()}`;
    let firstSeen: string | undefined;
    for (;;) {
      const [row] = await client.write('Taking the load lock', LOCK_STATEMENT_MS, (run) => run(TAKE, { owner, ms }));
      if (row?.free) return new LoadLock(client, owner, ms);
      const seen = `${row?.owner} ${row?.expires}`;
      firstSeen ??= seen;
      if (seen !== firstSeen) throw new EngineError('busy', `Another loader (${row?.owner}) is at work.`);
      await sleep(Math.min(LOOK_AGAIN_MS, ms));
    }
  }

  /** To be the first statement of every load transaction: it renews the lock and stops a loader that has lost it. */
  async hold(run: Run): Promise<void> {
    const rows = await run(RENEW, { owner: this.#owner, ms: this.#ms });
    if (rows.length === 0) throw new EngineError('busy', 'Another loader has taken over; this load is given up.');
  }

  /** Never throws: a lock that could not be given back expires. */
  async giveBack(): Promise<void> {
    await this.#client
      .write('Giving back the load lock', LOCK_STATEMENT_MS, (run) => run(GIVE_BACK, { owner: this.#owner }))
      .catch(() => {});
  }
}
