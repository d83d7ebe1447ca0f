import type { Release } from '../../model.ts';
import type { Flat } from '../storage/flat.ts';
import { toRelease } from '../storage/release.ts';
import type { Client, Run } from './client.ts';
import type { LoadLock } from './lock.ts';
import { BATCH_MS } from './write.ts';

/** `loading`: not all there. `complete`: may be read. `retired`: is being deleted. At most one is active. */
type Status = 'loading' | 'complete' | 'retired';

const ACTIVE = 'MATCH (r:Release {active: true}) RETURN properties(r) AS release';

const FIND = 'MATCH (r:Release {id: $id}) RETURN properties(r) AS release, r.status AS status';

const BEGIN = `
  CREATE (r:Release)
  SET r = $release, r.status = 'loading', r.active = false, r.begun = timestamp()`;

/** Both in one transaction: readers see one active release before it and one after it. */
const SWITCH = `
  OPTIONAL MATCH (old:Release {active: true})
  SET old.active = false, old.left = timestamp()
  WITH count(old) AS olds
  MATCH (new:Release {id: $id})
  SET new.active = true, new.status = 'complete'
  REMOVE new.left`;

/** Keeps the active release and the one before it; the rest, and what a killed loader left behind, goes. */
const RETIRE = `
  MATCH (r:Release)
  WHERE r.active = false
  WITH r
  ORDER BY r.status = 'complete' DESC, coalesce(r.left, 0) DESC, r.id
  WITH collect(r) AS inactive
  UNWIND [i IN range(0, size(inactive) - 1) WHERE i > 0 OR inactive[i].status <> 'complete' | inactive[i]] AS gone
  SET gone.status = 'retired'
  RETURN gone.id AS id`;

/** Claims first, so that no source is deleted with all its citations in one transaction. */
const DELETIONS = [
  'MATCH (n:Claim) WHERE n.release = $release AND n.id >= "" WITH n LIMIT 1000 DETACH DELETE n RETURN count(*) AS gone',
  'MATCH (n:Entity) WHERE n.release = $release AND n.id >= "" WITH n LIMIT 1000 DETACH DELETE n RETURN count(*) AS gone',
  'MATCH (n:OntologyRecord {release: $release}) WITH n LIMIT 1000 DELETE n RETURN count(*) AS gone',
  'MATCH (n:Release {id: $release}) DELETE n RETURN 0 AS gone',
] as const;

export async function activeRelease(run: Run): Promise<Release | null> {
  const [row] = await run(ACTIVE);
  return row ? toRelease(row.release) : null;
}

export async function findRelease(client: Client, id: string): Promise<{ release: Release; status: Status } | null> {
  const [row] = await client.read('Looking for the release', BATCH_MS, (run) => run(FIND, { id }));
  return row ? { release: toRelease(row.release), status: row.status as Status } : null;
}

export async function beginRelease(client: Client, lock: LoadLock, release: Flat): Promise<void> {
  await client.write('Beginning the release', BATCH_MS, async (run) => {
    await lock.hold(run);
    await run(BEGIN, { release });
  });
}

export async function switchTo(client: Client, lock: LoadLock, id: string): Promise<void> {
  await client.write('Switching the release', BATCH_MS, async (run) => {
    await lock.hold(run);
    await run(SWITCH, { id });
  });
}

/** Deletes all but the active release and the one before it, in batches that each hold the lock. */
export async function cleanUp(client: Client, lock: LoadLock): Promise<void> {
  const retired = await client.write('Retiring releases', BATCH_MS, async (run) => {
    await lock.hold(run);
    return run(RETIRE);
  });
  for (const { id } of retired) {
    for (const statement of DELETIONS) {
      let gone: unknown;
      do {
        gone = await client.write('Deleting a release', BATCH_MS, async (run) => {
          await lock.hold(run);
          const [row] = await run(statement, { release: id ?? null });
          return row?.gone;
        });
      } while (gone !== 0 && gone !== undefined);
    }
  }
}
