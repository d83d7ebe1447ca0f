import neo4j, { type Config, type Driver, type ManagedTransaction, type Session } from 'neo4j-driver';
import { withDeadline } from '../deadline.ts';
import { EngineError, type Params, type Row, type Value } from '../port.ts';
import { Circuit } from './circuit.ts';
import { toEngineError } from './errors.ts';

export interface Neo4jSettings {
  /** `neo4j://` for a cluster or Aura, `bolt://` for one server. */
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database?: string;
  readonly poolSize?: number;
}

/** The driver's own budgets. Its defaults (60 s, 30 s, 30 s) turn a dead server into a minute of silence. */
const ACQUIRE_MS = 3_000;
const CONNECT_MS = 3_000;
const RETRY_MS = 3_000;
const PROBE_MS = 2_500;
const POOL_SIZE = 50;
/** A call that takes longer makes the circuit ask whether the server is still there. */
const SUSPECT_MS = 1_000;

const DRIVER: Config = {
  connectionAcquisitionTimeout: ACQUIRE_MS,
  connectionTimeout: CONNECT_MS,
  maxTransactionRetryTime: RETRY_MS,
  disableLosslessIntegers: true,
  telemetryDisabled: true,
  notificationFilter: { minimumSeverityLevel: 'OFF' },
};

/** Runs one statement of a transaction and gives the rows as plain objects. */
export type Run = (cypher: string, params?: Params) => Promise<Row[]>;

/** The driver behind a circuit breaker, a deadline and one kind of error. */
export class Client {
  readonly #driver: Driver;
  /** Probes over a connection of its own, so that a full pool is not taken for a dead server. */
  readonly #prober: Driver;
  readonly #circuit: Circuit;
  readonly #database: string | undefined;
  readonly #poolSize: number;
  /** Reads after a switch, on whatever member of a cluster, see at least what the read of the release saw. */
  readonly #bookmarks = neo4j.bookmarkManager();

  constructor(settings: Neo4jSettings) {
    this.#poolSize = settings.poolSize ?? POOL_SIZE;
    this.#database = settings.database;
    const auth = neo4j.auth.basic(settings.user, settings.password);
    this.#driver = neo4j.driver(settings.uri, auth, { ...DRIVER, maxConnectionPoolSize: this.#poolSize });
    this.#prober = neo4j.driver(settings.uri, auth, {
      ...DRIVER,
      maxConnectionPoolSize: 1,
      connectionLivenessCheckTimeout: 0,
    });
    this.#circuit = new Circuit(() => this.#probe());
  }

  /** One transaction that may run on a follower. Throws EngineError only. */
  read<T>(what: string, timeoutMs: number, work: (run: Run) => Promise<T>): Promise<T> {
    return this.#within(what, timeoutMs, neo4j.session.READ, (session) =>
      session.executeRead((tx) => work(runner(tx)), { timeout: timeoutMs }),
    );
  }

  /** One transaction on the leader, all or nothing. Throws EngineError only. */
  write<T>(what: string, timeoutMs: number, work: (run: Run) => Promise<T>): Promise<T> {
    return this.#within(what, timeoutMs, neo4j.session.WRITE, (session) =>
      session.executeWrite((tx) => work(runner(tx)), { timeout: timeoutMs }),
    );
  }

  async close(): Promise<void> {
    this.#circuit.end();
    await Promise.all([this.#driver.close(), this.#prober.close()]);
  }

  async #within<T>(
    what: string,
    timeoutMs: number,
    defaultAccessMode: 'READ' | 'WRITE',
    use: (session: Session) => Promise<T>,
  ): Promise<T> {
    await this.#circuit.pass();
    const session = this.#driver.session({
      defaultAccessMode,
      bookmarkManager: this.#bookmarks,
      ...(this.#database !== undefined && { database: this.#database }),
    });
    const worry = setTimeout(() => this.#circuit.suspect(), SUSPECT_MS);
    try {
      return await withDeadline(use(session), timeoutMs, what);
    } catch (error) {
      throw this.#circuit.report(toEngineError(error, what, this.#poolSize));
    } finally {
      clearTimeout(worry);
      // Closing a session whose query still runs resets the connection, which ends the query on the server; not
      // awaited, because on a silent server it would not settle either.
      session.close().catch(() => {});
    }
  }

  async #probe(): Promise<void> {
    try {
      const database = this.#database;
      const answer = this.#prober.verifyConnectivity(database === undefined ? {} : { database });
      await withDeadline(answer, PROBE_MS, 'Reaching Neo4j');
    } catch (error) {
      const known = toEngineError(error, 'Reaching Neo4j', this.#poolSize);
      if (known.code === 'unauthorised') throw known;
      throw new EngineError('unavailable', known.message, { cause: error });
    }
  }
}

function runner(tx: ManagedTransaction): Run {
  return async (cypher, params = {}) => {
    const result = await tx.run(cypher, toDriver(params) as Record<string, unknown>);
    return result.records.map((record) => record.toObject() as Row);
  };
}

/** The driver sends a JavaScript number as a float, which SKIP and LIMIT refuse; whole numbers become integers. */
function toDriver(value: Value): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(toDriver);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, toDriver(inner)]));
}
