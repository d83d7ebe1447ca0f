/** Neo4j in the foreground: `run.ts [--port 7687] [--data DIR]`; `run.ts --download` only fetches it. */
import { parseArgs } from 'node:util';
import { jars } from './jars.ts';
import { startNeo4j } from './server.ts';

const say = (line: string) => console.error(line);

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '7687' },
      data: { type: 'string' },
      download: { type: 'boolean', default: false },
    },
  });
  if (values.download) {
    say(`Neo4j is in ${await jars(say)}`);
    return;
  }
  const server = await startNeo4j({
    boltPort: Number(values.port),
    say,
    ...(values.data === undefined ? {} : { home: values.data }),
  });
  console.log(`export NEO4J_URI=${server.uri}`);
  console.log(`export NEO4J_USER=${server.user}`);
  console.log(`export NEO4J_PASSWORD=${server.password}`);
  say(`Data: ${values.data ?? 'removed at the end; keep them with --data DIR'}. Ctrl-C stops.`);
  let asked = false;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      asked = true;
      void server.stop();
    });
  }
  await server.ended;
  if (!asked) throw new Error('Neo4j ended by itself.');
}

main().catch((error: Error) => {
  say(error.message);
  process.exitCode = 1;
});
