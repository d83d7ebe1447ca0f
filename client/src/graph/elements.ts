import type { Core, ElementDefinition } from 'cytoscape';
import { clockMark, contestedMark, countBadge, countWidth, glyph, strike } from './glyphs.ts';
import { lookOf } from './look.ts';
import { CARD_HEIGHT, shapeOf } from './shapes.ts';
import { type Measure, wrap } from './text.ts';
import type { CanvasCard, CanvasLine, CanvasModel, CanvasTheme } from './types.ts';

export const FONT = 'Inter Variable, Inter, Noto Sans JP Variable, Noto Sans JP, sans-serif';
export const FONT_SIZE = 10.5;
export const LINE_HEIGHT = 1.18;
/** Label sizes when zoomed out, so that a label stays near 10 px on the screen. */
export const SNUG = 1.28;
export const MID = 1.55;

interface Picture {
  src: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

function cardData(card: CanvasCard, theme: CanvasTheme, measure: Measure) {
  const look = lookOf(card, theme);
  const shape = shapeOf(card.kind);
  const lines = wrap(card.title, shape.width - shape.pad - shape.end, 2, measure);
  const icon = glyph(card.kind, card.type, card.isClass, look.glyph, look.glyphIcon);
  const badges: Picture[] = [];
  let right = shape.width + 4;
  if (card.more > 0) {
    const width = countWidth(card.more);
    right -= width;
    badges.push({
      src: countBadge(card.more, theme.surface, look.hue, theme.ink),
      x: right,
      y: -9,
      width,
      height: 16,
    });
  }
  if (look.absent) {
    right -= 17;
    badges.push({ src: clockMark(theme.page, theme.third), x: right, y: -8, width: 15, height: 15 });
  }
  if (card.contested) {
    const src = contestedMark(theme.contestedGround, theme.contestedLine, theme.contestedText);
    badges.push({ src, x: 2, y: -8, width: 15, height: 15 });
  }
  if (card.standing === 'ended') {
    const widths = lines.map(measure);
    const height = FONT_SIZE * LINE_HEIGHT * lines.length;
    const src = strike(widths, FONT_SIZE * LINE_HEIGHT, theme.third);
    badges.push({ src, x: shape.pad, y: (CARD_HEIGHT - height) / 2, width: Math.max(...widths), height });
  }
  return {
    id: card.id,
    kind: card.kind,
    name: card.name,
    isFocus: card.isFocus,
    ...look,
    width: shape.width,
    height: CARD_HEIGHT,
    pad: shape.pad,
    label: lines.join('\n'),
    snug: wrap(card.title, (shape.width - 36 - Math.max(4, shape.end - 4)) / SNUG, 2, measure).join('\n'),
    short: wrap(card.title, (shape.width - 46) / MID, 1, measure).join(''),
    icon,
    badges,
    more: card.more,
  };
}

function lineData(line: CanvasLine, theme: CanvasTheme) {
  const absent = line.standing === 'notYet' || line.standing === 'ended';
  return {
    id: line.id,
    source: line.source,
    target: line.target,
    family: line.family,
    members: line.members,
    label: line.contested ? `${line.label} \u2260` : line.label,
    colour: absent ? theme.third : (theme.families[line.family] ?? theme.third),
    style: absent ? 'dashed' : 'solid',
    width: line.family === 'structure' || line.family === 'subject' ? 1 : 1.2,
    contested: line.contested,
  };
}

/** The model as elements of the renderer: exactly one per card and per line. */
export function toElements(model: CanvasModel, theme: CanvasTheme, measure: Measure): ElementDefinition[] {
  return [
    ...model.cards.map((card) => ({ group: 'nodes' as const, data: cardData(card, theme, measure) })),
    ...model.lines.map((line) => ({ group: 'edges' as const, data: lineData(line, theme) })),
  ];
}

/** Brings the renderer in line with the model: what stays keeps its place and its state. */
export function syncElements(cy: Core, wanted: readonly ElementDefinition[]): void {
  const ids = new Set(wanted.map((element) => element.data.id));
  cy.batch(() => {
    for (const element of cy.elements().toArray()) {
      const next = wanted.find((other) => other.data.id === element.id());
      const moved =
        element.isEdge() &&
        next &&
        (element.data('source') !== next.data.source || element.data('target') !== next.data.target);
      if (!ids.has(element.id()) || moved) element.remove();
    }
    for (const element of wanted) {
      const known = cy.getElementById(String(element.data.id));
      if (known.nonempty()) known.data(element.data);
      else cy.add({ ...element, classes: 'fresh' });
    }
  });
}
