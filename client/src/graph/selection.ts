import type { Core, EventObject, EventObjectNode } from 'cytoscape';
import type { CanvasHandlers } from './types.ts';

export interface Selection {
  show(ids: readonly string[]): void;
  dispose(): void;
}

/** Pointer on cards and lines: hover names, click selects, the badge and the second button open the menu. */
export function selectionController(cy: Core, handlers: CanvasHandlers): Selection {
  const container = cy.container() as HTMLElement;
  const screen = (event: EventObject): { x: number; y: number } => {
    const box = container.getBoundingClientRect();
    return { x: box.left + event.renderedPosition.x, y: box.top + event.renderedPosition.y };
  };
  const onBadge = (event: EventObjectNode): boolean => {
    const node = event.target;
    if (!(node.data('more') > 0) || node.hasClass('far')) return false;
    const { x, y } = node.position();
    const right = x + node.data('width') / 2;
    return event.position.x > right - 30 && event.position.y < y - node.data('height') / 2 + 9;
  };
  const over = (event: EventObject): void => {
    event.target.addClass('hover');
    container.classList.add('over');
    container.title = event.target.data('name') ?? '';
  };
  const out = (event: EventObject): void => {
    event.target.removeClass('hover');
    container.classList.remove('over');
    container.removeAttribute('title');
  };
  const tap = (event: EventObject): void => {
    if (event.target === cy) handlers.select(null);
    else if (event.target.isNode() && onBadge(event as EventObjectNode))
      handlers.menu(event.target.id(), screen(event));
    else handlers.select(event.target.id());
  };
  const menu = (event: EventObjectNode): void => handlers.menu(event.target.id(), screen(event));
  const noNativeMenu = (event: Event): void => event.preventDefault();
  cy.on('mouseover', 'node, edge', over);
  cy.on('mouseout', 'node, edge', out);
  cy.on('tap', tap);
  cy.on('cxttap', 'node', menu);
  container.addEventListener('contextmenu', noNativeMenu);
  return {
    show(ids) {
      cy.batch(() => {
        cy.elements('.selected').removeClass('selected');
        for (const id of ids) cy.getElementById(id).addClass('selected');
      });
    },
    dispose() {
      cy.off('mouseover mouseout tap cxttap');
      container.removeEventListener('contextmenu', noNativeMenu);
    },
  };
}
