/** The jars of the server in the project's cache. */
import { spawn } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const POM = fileURLToPath(new URL('pom.xml', import.meta.url));
const CACHE = fileURLToPath(new URL('../../.cache/neo4j', import.meta.url));
const MAVEN = 'mvn';
const LOCK = join(CACHE, 'lock');

/** The folder of the jars, fetched on first use. */
export async function jars(say: (line: string) => void = () => {}): Promise<string> {
  const digest = createHash('sha256')
    .update(await readFile(POM))
    .digest('hex');
  const folder = join(CACHE, `jars-${digest.slice(0, 12)}`);
  if (existsSync(folder)) return folder;
  await mkdir(CACHE, { recursive: true });
  while (!(await locked())) {
    await sleep(500);
    if (existsSync(folder)) return folder;
  }
  try {
    if (!existsSync(folder)) await fetchInto(folder, say);
  } finally {
    await rm(LOCK, { force: true });
  }
  return folder;
}

async function fetchInto(folder: string, say: (line: string) => void): Promise<void> {
  for (const name of await readdir(CACHE)) {
    if (name.startsWith('partial-')) await rm(join(CACHE, name), { recursive: true, force: true });
  }
  const partial = join(CACHE, `partial-${randomUUID()}`);
  say('Fetching Neo4j with Maven (about 125 MB, once) ...');
  await maven(['-B', '-ntp', '-q', '-f', POM, 'dependency:copy-dependencies', `-DoutputDirectory=${partial}`]);
  await rename(partial, folder);
}

/** Takes the lock, or clears one that nobody holds. Two that clear at the same instant can only make a fetch fail. */
async function locked(): Promise<boolean> {
  try {
    await writeFile(LOCK, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  const holder = Number(await readFile(LOCK, 'utf8').catch(() => ''));
  const written = await stat(LOCK).catch(() => null);
  const age = Date.now() - (written?.mtimeMs ?? Date.now());
  // Empty: about to be written. Old: another process got the number of the one that died.
  const dead = holder > 0 ? !alive(holder) || age > 1_800_000 : age > 5_000;
  if (dead) await rm(LOCK, { force: true });
  return false;
}

function alive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function maven(args: string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(MAVEN, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    let log = '';
    child.stdout.on('data', (chunk) => (log += chunk));
    child.stderr.on('data', (chunk) => (log += chunk));
    child.once('error', (error: NodeJS.ErrnoException) =>
      reject(
        error.code === 'ENOENT' ? new Error('Maven is needed to fetch Neo4j, and `mvn` is not on the PATH.') : error,
      ),
    );
    child.once('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`Maven could not fetch Neo4j (exit code ${code}).\n${log.slice(-3_000)}`));
    });
  });
}
