import type { AtlasGraph } from '../../model.ts';
import { EngineError, type LoadResult } from '../port.ts';
import { toStored } from '../storage.ts';
import type { Client } from './client.ts';
import { LoadLock } from './lock.ts';
import { activeRelease, beginRelease, cleanUp, findRelease, switchTo } from './releases.ts';
import { ensureLockConstraint, ensureSchema, planAnew } from './schema.ts';
import { BATCH_MS, verifyCounts, writeGraph } from './write.ts';

/** Below this, reading a whole index costs no more than a plan. */
const WORTH_PLANNING = 1_000;

export interface LoadOptions {
  readonly progress?: (done: number, total: number) => void;
  /** How long a killed loader keeps others out; for tests. */
  readonly lockMs?: number;
}

/**
 * Writes the release beside the active one and switches when it is complete and counted. Killed at any moment it leaves
 * the active release as it was; the next load removes what was left behind. Throws EngineError `busy` while another
 * loader is at work.
 */
export async function load(client: Client, graph: AtlasGraph, options: LoadOptions = {}): Promise<LoadResult> {
  const stored = toStored(graph);
  const { release } = graph;
  if (await isActive(client, release.hash)) return { outcome: 'unchanged', release };
  await ensureLockConstraint(client);
  const lock = await LoadLock.take(client, options.lockMs);
  try {
    if (await isActive(client, release.hash)) return { outcome: 'unchanged', release };
    await ensureSchema(client);
    await cleanUp(client, lock);
    const there = await findRelease(client, release.id);
    if (there && there.release.hash !== release.hash) {
      throw new EngineError('query', `Release ${release.id} is already there with other content.`);
    }
    if (!there) {
      await beginRelease(client, lock, stored.release);
      await writeGraph(client, lock, release.id, stored, options.progress ?? (() => {}));
    }
    await verifyCounts(client, release.id, stored);
    if (stored.claims.length >= WORTH_PLANNING) await planAnew(client);
    await switchTo(client, lock, release.id);
    // The release is live; what cannot be deleted now is deleted by the next load.
    await cleanUp(client, lock).catch(() => {});
    return { outcome: 'loaded', release };
  } finally {
    await lock.giveBack();
  }
}

async function isActive(client: Client, hash: string): Promise<boolean> {
  const active = await client.read('Reading the release', BATCH_MS, activeRelease);
  return active?.hash === hash;
}
