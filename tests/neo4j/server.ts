/** A real Neo4j community server on loopback, without Docker. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import neo4j, { type Driver, type Neo4jError } from 'neo4j-driver';
import { jars } from './jars.ts';

export interface StartOptions {
  /** Where data, logs and configuration stay after the end; without it a temporary folder is used and removed. */
  readonly home?: string;
  /** 0 chooses a free one. */
  readonly boltPort?: number;
  readonly password?: string;
  readonly say?: (line: string) => void;
}

export interface RunningNeo4j {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  stop(): Promise<void>;
  /** Ends it as a crash would. */
  kill(): Promise<void>;
  /** Fulfilled when the server has ended, for whatever reason. */
  readonly ended: Promise<void>;
}

const HOST = '127.0.0.1';
const USER = 'neo4j';
const PASSWORD_OF_NEW_SERVER = 'neo4j';
const START_MS = 180_000;
const STOP_MS = 60_000;

/** From the neo4j.conf of the official distribution, less what only tunes or profiles. */
const JAVA_FLAGS = [
  '-Xms512m',
  '-Xmx1g',
  '-XX:+ExitOnOutOfMemoryError',
  '--add-opens=java.base/java.nio=ALL-UNNAMED',
  '--add-opens=java.base/java.io=ALL-UNNAMED',
  '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
  '-Dio.netty.tryReflectionSetAccessible=true',
  '-Dlog4j2.disable.jmx=true',
  '-Dfile.encoding=UTF-8',
];

export async function startNeo4j(options: StartOptions = {}): Promise<RunningNeo4j> {
  const { password = 'norm-atlas-local', say } = options;
  const folder = await jars(say);
  const port = await portFor(options.boltPort ?? 0);
  const temporary = options.home === undefined;
  const home = temporary ? await mkdtemp(join(tmpdir(), 'norm-atlas-neo4j-')) : resolve(options.home);
  const conf = join(home, 'conf');
  await mkdir(conf, { recursive: true });
  await writeFile(join(conf, 'neo4j.conf'), configuration(port));

  const java = process.env.JAVA_HOME ? join(process.env.JAVA_HOME, 'bin', 'java') : 'java';
  const child = spawn(
    java,
    [
      ...JAVA_FLAGS,
      // The configuration folder comes first, as in the official script, so that log settings there are found.
      ...['-cp', [conf, join(folder, '*')].join(delimiter)],
      'org.neo4j.server.CommunityEntryPoint',
      `--home-dir=${home}`,
      `--config-dir=${conf}`,
      '--console-mode',
    ],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let log = '';
  const keep = (chunk: Buffer) => {
    log = (log + chunk).slice(-8_000);
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  const guard = guardOf(child, temporary ? home : '');
  const ended = endOf(child).then((reason) => {
    guard.kill('SIGKILL');
    return reason;
  });

  const clear = async () => {
    await ended;
    if (temporary) await rm(home, { recursive: true, force: true, maxRetries: 5 });
  };
  const kill = async () => {
    child.kill('SIGKILL');
    await clear();
  };
  const stop = async () => {
    // Nothing of a temporary server is read again, and an orderly stop takes seconds.
    if (temporary) return kill();
    child.kill('SIGTERM');
    const timer = setTimeout(() => child.kill('SIGKILL'), STOP_MS);
    await clear();
    clearTimeout(timer);
  };

  try {
    await Promise.race([ready(port, password, ended), ended.then((reason) => Promise.reject(reason))]);
  } catch (error) {
    await kill();
    throw explained(error as NodeJS.ErrnoException, java, log);
  }
  return { uri: `bolt://${HOST}:${port}`, user: USER, password, stop, kill, ended: ended.then(() => {}) };
}

function configuration(port: number): string {
  return `# Written anew at every start.
server.default_listen_address=${HOST}
server.bolt.listen_address=${HOST}:${port}
server.bolt.advertised_address=${HOST}:${port}
server.http.enabled=false
server.memory.pagecache.size=256m
dbms.security.auth_enabled=true
dbms.usage_report.enabled=false
db.logs.query.enabled=OFF
db.tx_log.preallocate=false
# Bolt waits for two times five seconds at a stop otherwise.
internal.dbms.bolt.netty_server_shutdown_quiet_period=0
internal.server.bolt.thread_pool_shutdown_wait_time=0s
`;
}

/**
 * Ends the server when this process dies in any way, even by SIGKILL: the pipe closes then, and `cat` returns.
 * Detached, so that Ctrl-C in a terminal does not reach it first.
 */
function guardOf(child: ChildProcess, remove: string): ChildProcess {
  const script = 'cat >/dev/null; kill -9 "$1"; [ -z "$2" ] || { sleep 1; rm -rf -- "$2"; }';
  const guard = spawn('sh', ['-c', script, 'guard', String(child.pid ?? ''), remove], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  });
  guard.unref();
  return guard;
}

async function ready(port: number, password: string, ended: Promise<Error>): Promise<void> {
  const until = Date.now() + START_MS;
  let reason: Error | undefined;
  void ended.then((why) => (reason = why));
  while (!(await listens(port))) {
    if (reason) throw reason;
    if (Date.now() > until) throw new Error(`no answer on port ${port} within ${START_MS / 1000} s`);
    await sleep(100);
  }
  if (await asDriver(port, password, (driver) => driver.verifyAuthentication())) return;
  await asDriver(port, PASSWORD_OF_NEW_SERVER, (driver) =>
    driver.executeQuery(
      'ALTER CURRENT USER SET PASSWORD FROM $old TO $new',
      { old: PASSWORD_OF_NEW_SERVER, new: password },
      { database: 'system' },
    ),
  ).catch((error: Neo4jError) => {
    throw error.code === 'Neo.ClientError.Security.Unauthorized'
      ? new Error('its data folder holds another password than the one asked for')
      : error;
  });
}

async function asDriver<T>(port: number, password: string, use: (driver: Driver) => Promise<T>): Promise<T> {
  const driver = neo4j.driver(`bolt://${HOST}:${port}`, neo4j.auth.basic(USER, password));
  try {
    return await use(driver);
  } finally {
    await driver.close();
  }
}

function listens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, HOST);
    const done = (answer: boolean) => {
      socket.destroy();
      resolve(answer);
    };
    socket.once('connect', () => done(true)).once('error', () => done(false));
  });
}

/** A free port, or the one asked for when it is free: Neo4j takes port 0, but never says which it got. */
function portFor(asked: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? new Error(`Port ${asked} is taken: another server listens on it.`) : error),
    );
    server.listen(asked, HOST, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : asked));
    });
  });
}

/** Why the process ended; a program that is not there has no exit, only an error. */
function endOf(child: ChildProcess): Promise<Error> {
  return new Promise((resolve) => {
    child.once('error', resolve);
    child.once('close', (code, signal) => resolve(new Error(signal ? `ended by ${signal}` : `exit code ${code}`)));
  });
}

function explained(error: NodeJS.ErrnoException, java: string, log: string): Error {
  if (error.code === 'ENOENT') return new Error(`Neo4j needs Java 17 or newer, and there is no \`${java}\`.`);
  return new Error(`Neo4j did not start: ${error.message}.\n${log.split('\n').slice(-40).join('\n')}`, {
    cause: error,
  });
}
