/** Times of the client's layered layout, for 60, 300 and 1,000 cards: `npx tsx tests/bench/client-layout.ts`. */
import { layered } from '../../client/src/graph/layout/layered.ts';
import type { LayoutEdge, LayoutInput, LayoutNode } from '../../client/src/graph/layout/types.ts';

const SHARES = [0.15, 0.15, 0.12, 0.36, 0.18, 0.04];
const FAMILIES = ['lineage', 'structure', 'duty', 'parties'];

function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state / 2147483648;
  };
}

/** Cards in columns and links mostly to the next column, as in the dataset. */
function aGraph(size: number): LayoutInput {
  const next = random(7);
  const nodes: LayoutNode[] = [];
  for (const [column, share] of SHARES.entries()) {
    for (let i = 0; i < Math.round(size * share); i++) {
      const date = String(1990 + Math.floor(next() * 35));
      nodes.push({
        id: `n${nodes.length}`,
        column,
        group: next() < 0.4 ? 1 : 8,
        date,
        width: 138,
        height: 40,
        side: 'straight',
      });
    }
  }
  const edges: LayoutEdge[] = [];
  for (let i = 0; i < size * 1.4; i++) {
    const source = nodes[Math.floor(next() * nodes.length)];
    const near = nodes.filter((node) => source && Math.abs(node.column - source.column) <= (next() < 0.8 ? 1 : 3));
    const target = near[Math.floor(next() * near.length)];
    if (!source || !target || source === target) continue;
    edges.push({ id: `e${i}`, source: source.id, target: target.id, family: FAMILIES[i % 4] ?? 'lineage' });
  }
  return { nodes, edges };
}

function middle(run: () => unknown, times: number): string {
  const took: number[] = [];
  for (let i = 0; i < times; i++) {
    const start = performance.now();
    run();
    took.push(performance.now() - start);
  }
  return `${took.sort((a, b) => a - b)[Math.floor(times / 2)]?.toFixed(1)} ms`;
}

for (const size of [60, 300, 1000]) {
  const graph = aGraph(size);
  console.log(`${size} cards, ${graph.edges.length} links: ${middle(() => layered(graph), 9)}`);
}
