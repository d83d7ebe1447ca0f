import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layered } from '../../../client/src/graph/layout/layered.ts';
import { createLayouter, type WorkerLike } from '../../../client/src/graph/layout/layouter.ts';
import { naturalCompare } from '../../../client/src/graph/layout/order.ts';
import { placeInOrder } from '../../../client/src/graph/layout/place.ts';
import type { LayoutEdge, LayoutInput, LayoutNode, LayoutResult } from '../../../client/src/graph/layout/types.ts';
import type { LayoutAnswer, LayoutRequest } from '../../../client/src/graph/layout/worker.ts';

const node = (id: string, column: number, group = 9, date = ''): LayoutNode => ({
  id,
  column,
  group,
  date,
  width: 138,
  height: 40,
  side: 'straight',
});
const edge = (source: string, target: string, family = 'lineage'): LayoutEdge => ({
  id: `${source}-${target}-${family}`,
  source,
  target,
  family,
});

const story: LayoutInput = {
  nodes: [
    node('ungp', 0, 1, '2011-06-16'),
    node('oecd', 0, 9, '1976-06-21'),
    node('nap', 1, 9, '2020-10-16'),
    node('memo', 2, 0, '2023-01-06'),
    node('guide', 2, 1, '2022-09-13'),
    node('memo~2', 3, 2),
    node('memo~10', 3, 2),
    node('ministry', 4, 3),
    node('task-force', 4, 2),
  ],
  edges: [
    edge('memo', 'ungp'),
    edge('memo', 'guide'),
    edge('guide', 'oecd'),
    edge('guide', 'nap'),
    edge('nap', 'ungp'),
    edge('memo', 'memo~2', 'structure'),
    edge('memo', 'memo~10', 'structure'),
    edge('memo~2', 'task-force', 'duty'),
    edge('memo~10', 'task-force', 'duty'),
    edge('ministry', 'memo', 'parties'),
  ],
};

const graphs: fc.Arbitrary<LayoutInput> = fc
  .uniqueArray(fc.tuple(fc.stringMatching(/^[a-z][a-z0-9~]{0,5}$/), fc.nat(5), fc.nat(9)), {
    selector: ([id]) => id,
    minLength: 1,
    maxLength: 24,
  })
  .chain((cards) => {
    const nodes = cards.map(([id, column, group]) => node(id, column, group));
    const one = fc.constantFrom(...nodes.map(({ id }) => id));
    return fc
      .uniqueArray(fc.tuple(one, one, fc.constantFrom('lineage', 'duty', 'structure')), {
        selector: (parts) => parts.join(),
        maxLength: 40,
      })
      .map((links) => ({ nodes, edges: links.map(([a, b, family]) => edge(a, b, family)) }));
  });

const orderIn = (result: LayoutResult, nodes: readonly LayoutNode[]): string[] =>
  [...nodes]
    .sort((a, b) => a.column - b.column || (result.positions[a.id]?.y ?? 0) - (result.positions[b.id]?.y ?? 0))
    .map(({ id }) => id);

describe('the layered layout', () => {
  it('draws the same picture as ever', () => {
    expect(layered(story)).toMatchSnapshot();
  });

  it('gives the same places in whatever order the set arrives', () => {
    fc.assert(
      fc.property(graphs, fc.nat(), (graph, by) => {
        const turn = <T>(list: T[]): T[] =>
          list
            .slice(by % list.length)
            .concat(list.slice(0, by % list.length))
            .reverse();
        const turned = { nodes: turn(graph.nodes), edges: graph.edges.length ? turn(graph.edges) : [] };
        expect(layered(turned)).toEqual(layered(graph));
      }),
    );
  });

  it('keeps the order of the cards that are there when one is added', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const [added, ...rest] = graph.nodes;
        const before = layered({
          nodes: rest,
          edges: graph.edges.filter((e) => e.source !== added?.id && e.target !== added?.id),
        });
        expect(orderIn(layered(graph), rest)).toEqual(orderIn(before, rest));
      }),
    );
  });

  it('lets no two cards touch and no line run behind a card', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const { positions, routes } = layered(graph);
        const boxes = graph.nodes.map(({ id }) => ({ id, x: positions[id]?.x ?? 0, y: positions[id]?.y ?? 0 }));
        for (const a of boxes) {
          for (const b of boxes) if (a.id < b.id && a.x === b.x) expect(Math.abs(a.y - b.y)).toBeGreaterThanOrEqual(55);
        }
        for (const route of Object.values(routes)) {
          const points = [route.from, ...route.bends, route.to];
          points.slice(1).forEach((to, i) => {
            const from = points[i] ?? to;
            const [left, right] = [Math.min(from.x, to.x), Math.max(from.x, to.x)];
            const [top, bottom] = [Math.min(from.y, to.y), Math.max(from.y, to.y)];
            for (const box of boxes) {
              const inside = left < box.x + 68 && right > box.x - 68 && top < box.y + 19 && bottom > box.y - 19;
              expect(inside, `${JSON.stringify(route)} behind ${box.id}`).toBe(false);
            }
          });
        }
      }),
    );
  });

  it('bends at right angles only', () => {
    for (const route of Object.values(layered(story).routes)) {
      const points = [route.from, ...route.bends, route.to];
      points.slice(1).forEach((to, i) => {
        const from = points[i] ?? to;
        expect(Math.min(Math.abs(from.x - to.x), Math.abs(from.y - to.y))).toBeLessThanOrEqual(1);
      });
    }
  });
});

describe('order and places', () => {
  it('counts as people do', () => {
    expect(['ungp~17', 'ungp~2', 'ungp~1.10', 'ungp~1.9', 'ungp'].sort(naturalCompare)).toEqual([
      'ungp',
      'ungp~1.9',
      'ungp~1.10',
      'ungp~2',
      'ungp~17',
    ]);
  });

  it('places as near as possible without overlap', () => {
    expect(placeInOrder([0, 0, 100], [1, 1, 1], [10, 10])).toEqual([-5, 5, 100]);
  });
});

describe('the layout worker', () => {
  const fakeWorker = () => {
    let listener: (event: MessageEvent<LayoutAnswer>) => void = () => {};
    const asked: LayoutRequest[] = [];
    const worker: WorkerLike = {
      postMessage: (request) => void asked.push(request),
      addEventListener: (_type, on) => {
        listener = on;
      },
      terminate: () => {},
    };
    const answer = (request: LayoutRequest | undefined): void => {
      if (!request) throw new Error('nothing was asked');
      listener({ data: { revision: request.revision, result: layered(request.input) } } as MessageEvent<LayoutAnswer>);
    };
    return { worker, asked, answer };
  };

  it('drops answers that a newer question has overtaken', async () => {
    const { worker, asked, answer } = fakeWorker();
    const layouter = createLayouter(() => worker);
    const first = layouter.run({ nodes: [node('a', 0)], edges: [] });
    const second = layouter.run(story);
    answer(asked[0]);
    answer(asked[1]);
    expect(await first).toBeNull();
    expect(Object.keys((await second)?.positions ?? {})).toHaveLength(story.nodes.length);
  });

  it('answers nothing after it was closed', async () => {
    const { worker } = fakeWorker();
    const layouter = createLayouter(() => worker);
    const waiting = layouter.run(story);
    layouter.dispose();
    expect(await waiting).toBeNull();
  });
});
