/** A loader in its own process, so that a test can kill it: prints `<done> <total>` and at the end the outcome. */
import { Neo4jEngine } from '../../../server/engine/neo4j.ts';
import { syntheticGraph } from '../synthetic.ts';

const [uri, user, password, relationships, seed, lockMs] = process.argv.slice(2);
const engine = new Neo4jEngine({ uri: uri ?? '', user: user ?? '', password: password ?? '' }, Number(lockMs));
try {
  const graph = syntheticGraph({ relationships: Number(relationships), seed: Number(seed) });
  const { outcome } = await engine.load(graph, (done, total) => console.log(`${done} ${total}`));
  console.log(outcome);
} catch (error) {
  console.log(String(error));
}
await engine.close();
