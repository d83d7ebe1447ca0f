import cytoscape from 'cytoscape';
import { arrange, layoutInput } from './arrange.ts';
import { FONT, FONT_SIZE, syncElements, toElements } from './elements.ts';
import { keyboardController } from './keyboard.ts';
import { createLayouter } from './layout/layouter.ts';
import { selectionController } from './selection.ts';
import { styleSheet } from './style.ts';
import { measureWith } from './text.ts';
import type { CanvasHandlers, CanvasModel, CanvasTheme } from './types.ts';
import { viewportController } from './viewport.ts';

export interface Canvas {
  /** `hold`: the card that should stay under the eye while the rest moves. */
  draw(model: CanvasModel, hold: string | null): void;
  paint(theme: CanvasTheme): void;
  select(ids: readonly string[]): void;
  fit(): void;
  zoomBy(factor: number): void;
  /** Where a card stands on the screen: the point below its left corner. */
  place(id: string): { x: number; y: number } | null;
  focus(id: string | null): void;
  dispose(): void;
}

const MOVE = 240;
const still = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** One renderer for the life of the page, bound to one controller per concern. */
export function createCanvas(container: HTMLElement, first: CanvasTheme, handlers: CanvasHandlers): Canvas {
  const cy = cytoscape({
    container,
    style: styleSheet(first),
    minZoom: 0.1,
    maxZoom: 3,
    autoungrabify: true,
    autounselectify: true,
    boxSelectionEnabled: false,
    layout: { name: 'preset' },
  });
  let theme = first;
  let model: CanvasModel = { cards: [], lines: [] };
  let drawn = false;
  let disposed = false;
  const layouter = createLayouter();
  const viewport = viewportController(cy, handlers.frame);
  const selection = selectionController(cy, handlers);
  const keyboard = keyboardController(cy, handlers, viewport.reveal);
  const measure = () => measureWith(`600 ${FONT_SIZE}px ${FONT}`);
  const refresh = (): void => {
    syncElements(cy, toElements(model, theme, measure()));
    viewport.relevel();
  };
  // Titles are broken by measured widths, which change when the fonts arrive.
  void document.fonts.ready.then(() => {
    if (!disposed) refresh();
  });
  const focusId = (): string | null => model.cards.find((card) => card.isFocus)?.id ?? null;
  let selected: readonly string[] = [];
  let startedAt: string | null = null;
  return {
    draw(next, hold) {
      model = next;
      refresh();
      selection.show(selected);
      const fresh = !drawn || startedAt !== focusId();
      void layouter.run(layoutInput(next)).then(async (result) => {
        if (!result || disposed) return;
        const release = fresh ? null : viewport.hold(hold ?? focusId());
        await arrange(cy, result, fresh || still() ? 0 : MOVE);
        if (disposed) return;
        release?.();
        viewport.setColumns(result.columns);
        if (fresh && next.cards.length > 0) {
          viewport.fit(focusId());
          [drawn, startedAt] = [true, focusId()];
        }
      });
    },
    paint(next) {
      theme = next;
      cy.style(styleSheet(theme));
      refresh();
    },
    select(ids) {
      selected = ids;
      selection.show(ids);
    },
    fit: () => viewport.fit(focusId()),
    zoomBy: (factor) => {
      cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } });
    },
    place(id) {
      const node = cy.getElementById(id);
      if (node.empty() || !node.isNode()) return null;
      const box = container.getBoundingClientRect();
      const drawn = node.renderedBoundingBox({ includeLabels: false });
      return { x: box.left + drawn.x1, y: box.top + drawn.y2 - 8 };
    },
    focus: keyboard.focus,
    dispose() {
      disposed = true;
      layouter.dispose();
      keyboard.dispose();
      selection.dispose();
      viewport.dispose();
      cy.destroy();
    },
  };
}
