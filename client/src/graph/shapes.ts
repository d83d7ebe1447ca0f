export interface CardShape {
  shape: string;
  points?: string;
  width: number;
  side: 'straight' | 'point' | 'round';
  /** Left edge of the label, and room kept free on the right. */
  pad: number;
  end: number;
}

export const CARD_HEIGHT = 40;

const polygon = (points: readonly (readonly [number, number])[]): string => points.flat().join(' ');
const slant = 10 / 79;

/** Outline of the card of each kind; the same silhouettes as the glyphs, stretched to hold two lines of text. */
export const SHAPES: Readonly<Record<string, CardShape>> = {
  Instrument: { shape: 'round-rectangle', width: 138, side: 'straight', pad: 31, end: 5 },
  Provision: { shape: 'cut-rectangle', width: 138, side: 'straight', pad: 31, end: 10 },
  Obligation: {
    shape: 'polygon',
    points: polygon([
      [-1, 0],
      [-1 + slant, -1],
      [1 - slant, -1],
      [1, 0],
      [1 - slant, 1],
      [-1 + slant, 1],
    ]),
    width: 158,
    side: 'point',
    pad: 36,
    end: 7,
  },
  Actor: { shape: 'round-rectangle', width: 138, side: 'round', pad: 33, end: 12 },
  Initiative: { shape: 'barrel', width: 138, side: 'straight', pad: 31, end: 5 },
  Event: {
    shape: 'polygon',
    points: polygon([
      [-1, 0],
      [-0.87, -1],
      [0.87, -1],
      [1, 0],
      [0.87, 1],
      [-0.87, 1],
    ]),
    width: 154,
    side: 'point',
    pad: 38,
    end: 14,
  },
  Jurisdiction: {
    shape: 'polygon',
    points: polygon([
      [-1, -1],
      [1, -1],
      [1, 0.4],
      [0.88, 1],
      [-0.88, 1],
      [-1, 0.4],
    ]),
    width: 138,
    side: 'straight',
    pad: 31,
    end: 5,
  },
  Concept: { shape: 'tag', width: 138, side: 'straight', pad: 32, end: 26 },
  Observation: {
    shape: 'polygon',
    points: polygon([
      [-0.9, -1],
      [0.9, -1],
      [1, 1],
      [-1, 1],
    ]),
    width: 138,
    side: 'straight',
    pad: 33,
    end: 12,
  },
  Source: {
    shape: 'polygon',
    points: polygon([
      [-1, -1],
      [1, -1],
      [0.92, 0],
      [1, 1],
      [-1, 1],
    ]),
    width: 138,
    side: 'straight',
    pad: 31,
    end: 14,
  },
};

export const shapeOf = (kind: string): CardShape => SHAPES[kind] ?? (SHAPES.Instrument as CardShape);
