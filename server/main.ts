/** Puts the parts together: configuration, engine, data, server. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import closeWithGrace from 'close-with-grace';
import { isError, readAtlas, toLine } from '../seeds/index.ts';
import { type Config, ConfigError, readConfig } from './config.ts';
import { Atlas } from './domain/atlas.ts';
import { searchIndex } from './domain/search/build.ts';
import { EmbeddedEngine } from './engine/embedded.ts';
import { Neo4jEngine } from './engine/neo4j.ts';
import type { Engine } from './engine/port.ts';
import { createApp } from './http/app.ts';

const DATA = fileURLToPath(new URL('../data', import.meta.url));
const RELEASE_TTL_MS = 1_000;

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function readConfigOrExit(): Config {
  try {
    return readConfig(process.env);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  }
}

/** The embedded engine is filled from data/ at each start; Neo4j keeps what `npm run seed` loaded. */
async function openEngine(config: Config): Promise<Engine> {
  if (config.engine.name === 'neo4j') return new Neo4jEngine(config.engine);
  const { graph, problems } = await readAtlas(DATA);
  if (!graph) {
    for (const problem of problems.filter(isError)) process.stderr.write(`${toLine(problem)}\n`);
    process.stderr.write('The data cannot be loaded.\n');
    process.exit(1);
  }
  const engine = new EmbeddedEngine();
  await engine.load(graph);
  return engine;
}

const config = readConfigOrExit();
const { version } = JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8')) as {
  version: string;
};
const engine = await openEngine(config);
const { queryMs, requestMs, shutdownMs } = config.limits;
const today = () => new Date().toISOString().slice(0, 10);
const atlas = new Atlas(engine, { queryMs, requestMs, releaseTtlMs: RELEASE_TTL_MS, today });
let draining = false;
const app = await createApp({ config, atlas, version, draining: () => draining });

closeWithGrace({ delay: shutdownMs }, async ({ err }) => {
  if (err) app.log.error({ err }, 'stopping after an unexpected error');
  draining = true;
  await app.close();
  await engine.close();
});

const address = await app.listen({ port: config.port, host: config.host }).catch((error: NodeJS.ErrnoException) => {
  if (error.code !== 'EADDRINUSE') throw error;
  process.stderr.write(`Port ${config.port} is taken; set PORT to another.\n`);
  process.exit(1);
});
const health = await atlas.health();
say(
  `Norm Atlas: ${address} (${engine.name}, ${health.status === 'ready' ? `release ${health.release.id}` : health.reason})`,
);
// The first search should not be the one that waits for the index.
if (health.status === 'ready')
  searchIndex(await atlas.reader()).catch((err: unknown) => app.log.error({ err }, 'search index'));
