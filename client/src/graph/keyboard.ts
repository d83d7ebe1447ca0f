import type { Core } from 'cytoscape';
import type { Point } from './layout/types.ts';
import type { CanvasHandlers } from './types.ts';

export type Heading = 'left' | 'right' | 'up' | 'down';
const HEADINGS: Readonly<Record<string, Heading>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

export interface Place extends Point {
  id: string;
}

/** The nearest card that way. Sideways distance counts double, so that a row or a column is followed first. */
export function nearest(places: readonly Place[], from: Place, heading: Heading): string | null {
  let best: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const place of places) {
    const [dx, dy] = [place.x - from.x, place.y - from.y];
    const along = { left: -dx, right: dx, up: -dy, down: dy }[heading];
    const aside = Math.abs(heading === 'left' || heading === 'right' ? dy : dx);
    if (place.id === from.id || along < 1) continue;
    const cost = along + aside * 2;
    if (cost < least || (cost === least && best !== null && place.id < best)) [best, least] = [place.id, cost];
  }
  return best;
}

/** Columns left to right, then top to bottom. */
export const readingOrder = (places: readonly Place[]): string[] =>
  [...places].sort((a, b) => a.x - b.x || a.y - b.y || (a.id < b.id ? -1 : 1)).map((place) => place.id);

export interface Keyboard {
  focus(id: string | null): void;
  focused(): string | null;
  dispose(): void;
}

/** The canvas is one tab stop; the focus moves over cards, and over the links of a card with the brackets. */
export function keyboardController(cy: Core, handlers: CanvasHandlers, reveal: (id: string) => void): Keyboard {
  const container = cy.container() as HTMLElement;
  const stop = (container.closest('[role="application"]') as HTMLElement | null) ?? container;
  let card: string | null = null;
  let link: string | null = null;
  const places = (): Place[] =>
    cy
      .nodes()
      .toArray()
      .map((node) => ({ id: node.id(), x: node.position('x'), y: node.position('y') }));
  const show = (): void => {
    cy.batch(() => {
      cy.elements('.focused').removeClass('focused');
      cy.edges('.hover').removeClass('hover');
      if (card && document.activeElement === stop) cy.getElementById(card).addClass('focused');
      if (link) cy.getElementById(link).addClass('hover');
    });
  };
  const moveTo = (id: string | null): void => {
    if (!id) return;
    [card, link] = [id, null];
    show();
    reveal(id);
    handlers.focus(id);
  };
  const stepLink = (by: 1 | -1): void => {
    if (!card) return;
    const links = cy
      .getElementById(card)
      .connectedEdges()
      .toArray()
      .map((edge) => edge.id())
      .sort();
    if (links.length === 0) return;
    const at = link ? links.indexOf(link) : by > 0 ? -1 : 0;
    link = links[(at + by + links.length) % links.length] as string;
    show();
    handlers.focus(link);
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.target !== stop) return;
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
    const heading = HEADINGS[event.key];
    const here = places();
    const current = here.find((place) => place.id === card);
    const known = ((): boolean => {
      if (!plain) return false;
      if (heading) {
        moveTo(current ? nearest(here, current, heading) : (readingOrder(here)[0] ?? null));
        return true;
      }
      if (event.key === '[' || event.key === ']') {
        stepLink(event.key === ']' ? 1 : -1);
        return true;
      }
      if (event.key === 'Home' || event.key === 'End') {
        const column = readingOrder(here.filter((place) => !current || Math.abs(place.x - current.x) < 1));
        moveTo((event.key === 'Home' ? column[0] : column.at(-1)) ?? null);
        return true;
      }
      return false;
    })();
    // Enter opens the link that is pointed at; every other letter is meant for the card.
    const target = event.key === 'Enter' && link ? link : card;
    if (event.key === 'Escape') link = null;
    if (known || handlers.key(target, event)) {
      event.preventDefault();
      event.stopPropagation();
    }
  };
  const onFocus = (): void => {
    if (card === null || cy.getElementById(card).empty())
      card = cy.nodes('[?isFocus]').first().id() ?? readingOrder(places())[0] ?? null;
    show();
    if (card) handlers.focus(card);
  };
  stop.addEventListener('keydown', onKey);
  stop.addEventListener('focus', onFocus);
  stop.addEventListener('blur', show);
  return {
    focus(id) {
      if (id && cy.getElementById(id).isNode()) [card, link] = [id, null];
      show();
    },
    focused: () => card,
    dispose() {
      stop.removeEventListener('keydown', onKey);
      stop.removeEventListener('focus', onFocus);
      stop.removeEventListener('blur', show);
    },
  };
}
