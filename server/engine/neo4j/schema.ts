import type { Client } from './client.ts';

/** Needed before anything else: it makes two loaders that MERGE the lock meet at one node. */
const LOCK_CONSTRAINT = 'CREATE CONSTRAINT load_lock_id IF NOT EXISTS FOR (n:LoadLock) REQUIRE n.id IS UNIQUE';

const SCHEMA = [
  'CREATE CONSTRAINT release_id IF NOT EXISTS FOR (n:Release) REQUIRE n.id IS UNIQUE',
  'CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE (n.release, n.id) IS UNIQUE',
  'CREATE CONSTRAINT claim_id IF NOT EXISTS FOR (n:Claim) REQUIRE (n.release, n.id) IS UNIQUE',
  'CREATE INDEX claim_subject IF NOT EXISTS FOR (n:Claim) ON (n.release, n.subject)',
  'CREATE INDEX claim_relationship IF NOT EXISTS FOR (n:Claim) ON (n.release, n.relationship)',
  'CREATE INDEX lifecycle_date IF NOT EXISTS FOR (n:Lifecycle) ON (n.release, n.dateEarliest)',
  'CREATE INDEX contested_edge IF NOT EXISTS FOR (n:OnContestedEdge) ON (n.release)',
  'CREATE INDEX contested_entity IF NOT EXISTS FOR (n:Contested) ON (n.release)',
  'CREATE INDEX event_date IF NOT EXISTS FOR (n:Event) ON (n.release, n.fromEarliest)',
  'CREATE INDEX provision_instrument IF NOT EXISTS FOR (n:Provision) ON (n.release, n.instrument)',
  'CREATE INDEX obligation_instrument IF NOT EXISTS FOR (n:Obligation) ON (n.release, n.instrument)',
  'CREATE INDEX obligation_provision IF NOT EXISTS FOR (n:Obligation) ON (n.release, n.provision)',
  'CREATE INDEX ontology_release IF NOT EXISTS FOR (n:OntologyRecord) ON (n.release)',
] as const;

const SCHEMA_MS = 60_000;

export async function ensureLockConstraint(client: Client): Promise<void> {
  await client.write('Creating the schema', SCHEMA_MS, (run) => run(LOCK_CONSTRAINT));
}

/** Creates what is missing and waits until all of it is usable. */
export async function ensureSchema(client: Client): Promise<void> {
  for (const statement of SCHEMA) await client.write('Creating the schema', SCHEMA_MS, (run) => run(statement));
  await client.read('Waiting for the indexes', SCHEMA_MS, (run) => run('CALL db.awaitIndexes(55)'));
}

/**
 * Lets the server plan anew with what it holds now: plans made while it was nearly empty read whole indexes. Only a
 * matter of speed, and not every account may ask for it, so a refusal is no failure.
 */
export async function planAnew(client: Client): Promise<void> {
  await client.read('Planning anew', SCHEMA_MS, (run) => run('CALL db.prepareForReplanning(50)')).catch(() => {});
}
