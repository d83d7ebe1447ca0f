/**
 * `npm run bench`: the speed table. Every request goes through GraphQL, in process, one at a time; the rival answers the
 * entity page and the neighbourhood from the same Neo4j in the same run. Nothing here is asserted.
 *
 *   --sizes 1000,100000,1000000   relationships per graph
 *   --engines embedded,neo4j
 *   --times 100                   timed requests each, after ten to warm up
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import os from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Atlas } from '../../server/domain/atlas.ts';
import { EmbeddedEngine } from '../../server/engine/embedded.ts';
import { Neo4jEngine } from '../../server/engine/neo4j.ts';
import type { Engine } from '../../server/engine/port.ts';
import { createContext } from '../../server/graphql/context.ts';
import { createSchema } from '../../server/graphql/schema.ts';
import { createGraphQLServer } from '../../server/graphql/server.ts';
import { DEFAULT_LIMITS } from '../../server/limits.ts';
import { startNeo4j } from '../neo4j/server.ts';
import { type Figures, type Meter, measure } from './measure.ts';
import { NEIGHBOURHOOD, PAGE, PATHS, SEARCH } from './requests.ts';
import { type BenchGraph, benchGraph } from './synthetic.ts';

const { values: options } = parseArgs({
  options: {
    sizes: { type: 'string', default: '1000,100000,1000000' },
    engines: { type: 'string', default: 'embedded,neo4j' },
    times: { type: 'string', default: '100' },
  },
});
const sizes = options.sizes.split(',').map(Number);
const engines = options.engines.split(',');
const times = Number(options.times);

/** Work under test, not a caller to be protected from. */
const LIMITS = {
  ...DEFAULT_LIMITS,
  complexity: 1_000_000,
  queryMs: 60_000,
  requestMs: 60_000,
  responseBytes: 50_000_000,
};

interface Row extends Figures {
  readonly who: string;
  readonly size: number;
  readonly request: string;
}
const rows: Row[] = [];

for (const size of sizes) {
  const bench = benchGraph(size);
  const { entities, relationships, claims } = bench.graph.release.counts;
  console.log(
    `\n${size} relationships asked for: ${entities} entities, ${relationships} relationships, ${claims} claims`,
  );
  if (engines.includes('embedded')) await timeEngine(new EmbeddedEngine(), size, bench);
  if (engines.includes('neo4j')) {
    const server = await startNeo4j({});
    try {
      await timeEngine(new Neo4jEngine(server), size, bench);
      await timeRival(server, size, bench);
    } finally {
      await server.stop();
    }
  }
}
print();

async function timeEngine(engine: Engine, size: number, bench: BenchGraph): Promise<void> {
  // A server that has just started may be slower to answer than the breaker allows.
  while ((await engine.health()).status === 'down') await sleep(500);
  const loading = performance.now();
  await engine.load(bench.graph);
  console.log(`  ${engine.name}: loaded in ${seconds(loading)}`);
  const atlas = new Atlas(engine, {
    queryMs: 60_000,
    requestMs: 60_000,
    releaseTtlMs: 60_000,
    today: () => '2026-11-21',
  });
  const server = createGraphQLServer(createSchema(), LIMITS, {
    error: (...args: unknown[]) => console.error(...args),
  });
  const meter: Meter = { roundTrips: 0 };
  const ask = async (query: string, variables: Record<string, unknown>) => {
    const contextValue = await createContext(atlas, LIMITS, 'bench');
    const { body } = await server.executeOperation({ query, variables }, { contextValue });
    if (body.kind !== 'single' || body.singleResult.errors) throw new Error(JSON.stringify(body));
    meter.roundTrips += contextValue.roundTrips;
  };
  const indexing = performance.now();
  await ask(SEARCH, { query: 'labour' });
  console.log(
    `  ${engine.name}: search index in ${seconds(indexing)}, heap ${Math.round(process.memoryUsage().heapUsed / 2 ** 20)} MB`,
  );
  const add = async <T>(request: string, inputs: readonly T[], run: (input: T) => Promise<void>, n = times) => {
    rows.push({ who: engine.name, size, request, ...(await measure(inputs, meter, run, n)) });
  };
  await add('entity page', bench.instruments, (id) => ask(PAGE, { id }));
  await add('neighbourhood of 100', bench.hubs, (id) => ask(NEIGHBOURHOOD, { id }));
  await add('search', bench.words, (query) => ask(SEARCH, { query }));
  await add('paths, six steps', bench.pairs, ([from, to]) => ask(PATHS, { from, to }), Math.min(times, 30));
  await server.stop();
  await engine.close();
}

async function timeRival(
  at: { uri: string; user: string; password: string },
  size: number,
  bench: BenchGraph,
): Promise<void> {
  const folder = fileURLToPath(new URL('rival', import.meta.url));
  if (!existsSync(`${folder}/node_modules`))
    execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: folder, stdio: 'inherit' });
  const { startRival, RIVAL_NEIGHBOURHOOD, RIVAL_PAGE } = await import('./rival/rival.ts');
  const rival = await startRival(at);
  const release = bench.graph.release.id;
  const ask = async (query: string, id: string) => {
    const { instruments } = (await rival.ask(query, { id, release })) as { instruments: unknown[] };
    if (instruments.length !== 1) throw new Error(`The rival found ${instruments.length} of ${id}.`);
  };
  const meter: Meter = { roundTrips: 0 };
  rows.push({
    who: '@neo4j/graphql',
    size,
    request: 'entity page',
    ...(await measure(bench.instruments, meter, (id) => ask(RIVAL_PAGE, id), times)),
  });
  rows.push({
    who: '@neo4j/graphql',
    size,
    request: 'neighbourhood of 100',
    ...(await measure(bench.hubs, meter, (id) => ask(RIVAL_NEIGHBOURHOOD, id), times)),
  });
  await rival.close();
}

function print(): void {
  const cpu = os.cpus();
  console.log(
    `\nNode ${process.version}, ${os.platform()} ${os.arch()}, ${cpu.length} × ${cpu[0]?.model.trim()}, ${Math.round(os.totalmem() / 2 ** 30)} GiB\n`,
  );
  console.log(
    '| request | who | relationships | median ms | p95 ms | round trips | median against smallest graph | rival median / ours |',
  );
  console.log('|---|---|---:|---:|---:|---:|---:|---:|');
  for (const request of [...new Set(rows.map((row) => row.request))]) {
    for (const row of rows.filter((r) => r.request === request)) {
      const smallest = rows.find((r) => r.request === request && r.who === row.who);
      const rival = rows.find((r) => r.request === request && r.size === row.size && r.who === '@neo4j/graphql');
      const growth = smallest && smallest !== row ? `× ${(row.median / smallest.median).toFixed(1)}` : '';
      const against = rival && rival !== row ? `× ${(rival.median / row.median).toFixed(1)}` : '';
      const trips = row === rival ? 'not counted' : row.roundTrips.toFixed(1);
      console.log(
        `| ${request} | ${row.who} | ${row.size} | ${row.median.toFixed(1)} | ${row.p95.toFixed(1)} | ${trips} | ${growth} | ${against} |`,
      );
    }
  }
}

function seconds(since: number): string {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}
