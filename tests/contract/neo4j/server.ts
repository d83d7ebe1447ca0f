import neo4j, { type Plan } from 'neo4j-driver';
import type { Neo4jSettings } from '../../../server/engine/neo4j.ts';
import type { Params } from '../../../server/engine/port.ts';

export interface TestServer {
  readonly settings: Neo4jSettings;
  /** Removes every node. */
  wipe(): Promise<void>;
  /** Runs any statement, past the engine. */
  run(cypher: string): Promise<Record<string, unknown>[]>;
  /** The operators of the plan of a query. */
  explain(cypher: string, params: Params): Promise<string[]>;
  stop(): Promise<void>;
}

export type ServerOrReason = { readonly server: TestServer } | { readonly server: null; readonly reason: string };

/**
 * A real Neo4j to test against: one that is started here or, with NORM_ATLAS_WIPE_NEO4J=bolt://user:password@host:port,
 * one that runs already and whose data is deleted.
 */
export async function neo4jForTests(): Promise<ServerOrReason> {
  try {
    const started = await running();
    const driver = neo4j.driver(started.uri, neo4j.auth.basic(started.user, started.password), {
      disableLosslessIntegers: true,
    });
    const run = async (cypher: string) => (await driver.executeQuery(cypher)).records.map((r) => r.toObject());
    return {
      server: {
        settings: { uri: started.uri, user: started.user, password: started.password },
        run,
        explain: async (cypher, params) => {
          const { summary } = await driver.executeQuery(`EXPLAIN ${cypher}`, params);
          return operatorsOf(summary.plan || undefined);
        },
        wipe: async () => {
          const session = driver.session();
          await session.run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 1000 ROWS');
          await session.close();
        },
        stop: async () => {
          await driver.close();
          await started.stop();
        },
      },
    };
  } catch (error) {
    return { server: null, reason: error instanceof Error ? error.message : String(error) };
  }
}

function operatorsOf(plan: Plan | undefined): string[] {
  return plan ? [plan.operatorType, ...plan.children.flatMap(operatorsOf)] : [];
}

/** True where a run without Neo4j must fail instead of being skipped. */
export function neo4jIsRequired(): boolean {
  return (process.env.NORM_ATLAS_REQUIRE ?? '').includes('neo4j');
}

async function running(): Promise<{ uri: string; user: string; password: string; stop(): Promise<void> }> {
  const given = process.env.NORM_ATLAS_WIPE_NEO4J;
  if (given === undefined) {
    const { startNeo4j } = await import('../../neo4j/server.ts');
    return startNeo4j({});
  }
  const url = new URL(given);
  return {
    uri: `bolt://${url.host}`,
    user: decodeURIComponent(url.username),
    password: decodeURIComponent(url.password),
    stop: async () => {},
  };
}
