import type { Core } from 'cytoscape';
import type { ColumnBox, Point } from './layout/types.ts';
import type { CanvasHandlers } from './types.ts';

export const CARDS_FROM = 0.75;
const TWO_LINES_FROM = 0.55;
export const LABELS_FROM = 0.4;
/** Below this a fit would make cards that nobody can read: it scrolls instead. */
export const FIT_LEAST = 0.6;
const FIT_MOST = 1.15;
/** What does not fit as a whole is shown large enough to read, and scrolled. */
const READABLE = 0.9;
const MARGIN = 28;
const HEAD = 34;

export type Level = 'near' | 'snug' | 'mid' | 'far';

export function levelAt(zoom: number): Level {
  if (zoom >= CARDS_FROM) return 'near';
  if (zoom >= TWO_LINES_FROM) return 'snug';
  return zoom >= LABELS_FROM ? 'mid' : 'far';
}

/** Zoom and pan that show the box, or as much of it around `anchor` as can be read. */
export function fitTo(
  box: { x1: number; y1: number; x2: number; y2: number },
  view: { width: number; height: number },
  anchor: Point | null,
): { zoom: number; pan: Point } {
  const [width, height] = [box.x2 - box.x1, box.y2 - box.y1];
  const room = { width: view.width - 2 * MARGIN, height: view.height - HEAD - MARGIN };
  // Width decides: reading goes down a column, as on a page.
  const wanted = Math.min(room.width / Math.max(1, width), FIT_MOST);
  const whole = Math.min(wanted, room.height / Math.max(1, height));
  const zoom = Math.max(FIT_LEAST, whole >= CARDS_FROM ? whole : Math.min(wanted, READABLE));
  const along = (low: number, high: number, size: number, lead: number, at: number | undefined): number => {
    const length = (high - low) * zoom;
    if (length <= size) return lead + (size - length) / 2 - low * zoom;
    const centred = lead + size / 2 - (at ?? (low + high) / 2) * zoom;
    return Math.min(lead - low * zoom, Math.max(lead + size - high * zoom, centred));
  };
  return {
    zoom,
    pan: {
      x: along(box.x1, box.x2, room.width, MARGIN, anchor?.x),
      y: along(box.y1, box.y2, room.height, HEAD, anchor?.y),
    },
  };
}

export interface Viewport {
  fit(anchorId: string | null): void;
  /** Keeps a card where the eye is while the picture around it changes. */
  hold(id: string | null): () => void;
  reveal(id: string): void;
  setColumns(columns: readonly ColumnBox[]): void;
  relevel(): void;
  dispose(): void;
}

export function viewportController(cy: Core, onFrame: CanvasHandlers['frame']): Viewport {
  let columns: readonly ColumnBox[] = [];
  let level = '';
  const container = cy.container() as HTMLElement;
  const relevel = (): void => {
    level = levelAt(cy.zoom());
    cy.batch(() => {
      cy.nodes().removeClass('near snug mid far').addClass(level);
    });
  };
  const onViewport = (): void => {
    if (levelAt(cy.zoom()) !== level) relevel();
    onFrame({ zoom: cy.zoom(), panX: cy.pan().x, columns });
  };
  const reveal = (id: string): void => {
    const node = cy.getElementById(id);
    if (node.empty()) return;
    const box = node.renderedBoundingBox({ includeLabels: false });
    const shift = (low: number, high: number, size: number, lead: number): number =>
      low < lead ? lead - low : high > size - 12 ? size - 12 - high : 0;
    cy.panBy({ x: shift(box.x1, box.x2, cy.width(), 12), y: shift(box.y1, box.y2, cy.height(), HEAD) });
  };
  // The wheel scrolls, as everywhere on a page; with Ctrl or a pinch it zooms, which the renderer does itself.
  const onWheel = (event: WheelEvent): void => {
    if (event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    const step = event.deltaMode === 1 ? 16 : 1;
    cy.panBy({ x: -event.deltaX * step, y: -event.deltaY * step });
  };
  const surface = container.parentElement ?? container;
  surface.addEventListener('wheel', onWheel, { capture: true, passive: false });
  const observer = new ResizeObserver(() => {
    cy.resize();
    // A drawer that opens must not cover what it speaks of.
    const selected = cy.nodes('.selected').first();
    if (selected.nonempty()) reveal(selected.id());
  });
  observer.observe(container);
  cy.on('viewport resize', onViewport);
  return {
    fit(anchorId) {
      if (cy.nodes().empty()) return;
      const anchor = anchorId ? cy.getElementById(anchorId) : cy.collection();
      const { zoom, pan } = fitTo(
        cy.nodes().boundingBox({ includeLabels: false }),
        { width: cy.width(), height: cy.height() },
        anchor.nonempty() ? anchor.position() : null,
      );
      cy.viewport({ zoom, pan });
      onViewport();
    },
    hold(id) {
      const node = id ? cy.getElementById(id) : cy.collection();
      const before = node.nonempty() ? { ...node.renderedPosition() } : null;
      return () => {
        if (!before || !id || node.removed()) return;
        const after = node.renderedPosition();
        cy.panBy({ x: before.x - after.x, y: before.y - after.y });
      };
    },
    reveal,
    setColumns(next) {
      columns = next;
      onViewport();
    },
    relevel,
    dispose() {
      surface.removeEventListener('wheel', onWheel, { capture: true });
      observer.disconnect();
      cy.off('viewport resize', onViewport);
    },
  };
}
