import type { Core, EdgeSingular, SingularAnimationOptionsPos } from 'cytoscape';
import type { LayoutInput, LayoutResult, Point, Route } from './layout/types.ts';
import { CARD_HEIGHT, shapeOf } from './shapes.ts';
import type { StoredRoute } from './style.ts';
import type { CanvasModel } from './types.ts';

export const layoutInput = (model: CanvasModel): LayoutInput => ({
  nodes: model.cards.map(({ id, kind, column, group, date }) => {
    const { width, side } = shapeOf(kind);
    return { id, column, group, date, width, height: CARD_HEIGHT, side };
  }),
  edges: model.lines.map(({ id, source, target, family }) => ({ id, source, target, family })),
});

/** The renderer wants bends relative to the straight line between the ends. */
export function relativeBends(
  from: Point,
  to: Point,
  bends: readonly Point[],
): Pick<StoredRoute, 'weights' | 'distances'> {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy) || 1;
  return {
    weights: bends.map((bend) => ((bend.x - from.x) * dx + (bend.y - from.y) * dy) / (length * length)),
    distances: bends.map((bend) => ((bend.x - from.x) * dy - (bend.y - from.y) * dx) / -length),
  };
}

function setRoute(edge: EdgeSingular, route: Route | undefined, positions: LayoutResult['positions']): void {
  const [source, target] = [positions[edge.source().id()], positions[edge.target().id()]];
  if (!route || !source || !target) return;
  const stored: StoredRoute = {
    ...relativeBends(route.from, route.to, route.bends),
    source: `${route.from.x - source.x}px ${route.from.y - source.y}px`,
    target: `${route.to.x - target.x}px ${route.to.y - target.y}px`,
  };
  edge.scratch('route', stored);
  edge.addClass('routed');
  edge.toggleClass('bent', route.bends.length > 0);
}

/** Moves the cards to their places; lines come back when the cards have arrived. */
export async function arrange(cy: Core, result: LayoutResult, duration: number): Promise<void> {
  const moves: Promise<unknown>[] = [];
  const moving = cy.nodes().filter((node) => {
    const to = result.positions[node.id()];
    const from = node.position();
    return !node.hasClass('fresh') && to !== undefined && Math.hypot(to.x - from.x, to.y - from.y) > 1;
  });
  const glide = duration > 0 && moving.nonempty();
  cy.batch(() => {
    cy.edges().toggleClass('moving', glide);
    for (const node of cy.nodes().toArray()) {
      const to = result.positions[node.id()];
      if (!to) continue;
      if (!glide || !moving.contains(node)) node.position(to);
      node.removeClass('fresh');
    }
  });
  if (glide) {
    for (const node of moving.toArray()) {
      const to = result.positions[node.id()] as Point;
      moves.push(
        node
          .animation({ position: to, duration, easing: 'ease-out' } as unknown as SingularAnimationOptionsPos)
          .play()
          .promise(),
      );
    }
    await Promise.all(moves);
  }
  if (cy.destroyed()) return;
  cy.batch(() => {
    for (const edge of cy.edges().toArray()) {
      setRoute(edge, result.routes[edge.id()], result.positions);
      edge.removeClass('fresh moving');
    }
  });
}
