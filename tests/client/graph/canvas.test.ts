import { describe, expect, it } from 'vitest';
import { relativeBends } from '../../../client/src/graph/arrange.ts';
import { nearest, readingOrder } from '../../../client/src/graph/keyboard.ts';
import { lookOf, mix } from '../../../client/src/graph/look.ts';
import { estimate, wrap } from '../../../client/src/graph/text.ts';
import type { CanvasCard } from '../../../client/src/graph/types.ts';
import { fitTo, levelAt } from '../../../client/src/graph/viewport.ts';
import { aCanvasTheme } from './stories.ts';

const places = [
  { id: 'top-left', x: 0, y: 0 },
  { id: 'left', x: 0, y: 60 },
  { id: 'top-right', x: 200, y: 10 },
  { id: 'right', x: 200, y: 70 },
];
const from = (id: string) => places.find((place) => place.id === id) ?? { id, x: 0, y: 0 };

describe('arrow keys', () => {
  it.each([
    ['top-left', 'right', 'top-right'],
    ['top-left', 'down', 'left'],
    ['right', 'left', 'left'],
    ['right', 'up', 'top-right'],
    ['top-left', 'left', null],
  ] as const)('from %s %s to %s', (id, heading, to) => {
    expect(nearest(places, from(id), heading)).toBe(to);
  });

  it('read columns from left to right', () => {
    expect(readingOrder(places)).toEqual(['top-left', 'left', 'top-right', 'right']);
  });
});

describe('zoom', () => {
  it.each([
    [1, 'near'],
    [0.75, 'near'],
    [0.6, 'snug'],
    [0.4, 'mid'],
    [0.39, 'far'],
  ])('%d shows cards as %s', (zoom, level) => {
    expect(levelAt(zoom)).toBe(level);
  });

  it('never fits below 0.6: it scrolls, with the focus in view', () => {
    const box = { x1: 0, y1: 0, x2: 4000, y2: 6000 };
    const { zoom, pan } = fitTo(box, { width: 800, height: 700 }, { x: 2000, y: 5900 });
    expect(zoom).toBe(0.6);
    expect(5900 * zoom + pan.y).toBeLessThan(700);
    expect(5900 * zoom + pan.y).toBeGreaterThan(0);
  });

  it('shows a small picture whole and in the middle', () => {
    const { zoom, pan } = fitTo({ x1: 0, y1: 0, x2: 400, y2: 100 }, { width: 1000, height: 700 }, null);
    expect(zoom).toBeLessThanOrEqual(1.15);
    expect(pan.x + 200 * zoom).toBeCloseTo(500);
  });
});

describe('the look of a card', () => {
  const card = (more: Partial<CanvasCard>): CanvasCard => ({
    id: 'x',
    kind: 'Obligation',
    type: 'obligation',
    title: 'x',
    name: 'x',
    ink: null,
    standing: 'current',
    contested: false,
    isClass: false,
    isFocus: false,
    more: 0,
    column: 0,
    group: 0,
    date: '',
    ...more,
  });

  it('gives a binding duty all the ink, with readable text on it', () => {
    expect(lookOf(card({ ink: 'bindingDuty' }), aCanvasTheme)).toMatchObject({ fill: '#a8441f', text: '#ffffff' });
  });

  it('gives an intention a dashed border and no ink', () => {
    expect(lookOf(card({ ink: 'statedIntention' }), aCanvasTheme)).toMatchObject({
      fill: '#ffffff',
      borderStyle: 'dashed',
    });
  });

  it('makes what is not there grey and dashed, whatever its force', () => {
    for (const standing of ['notYet', 'ended']) {
      const look = lookOf(card({ ink: 'bindingDuty', standing }), aCanvasTheme);
      expect(look).toMatchObject({ fill: '#f6f6f3', border: '#646a76', borderStyle: 'dashed', absent: true });
    }
  });

  it('draws a class of actors with a double line', () => {
    expect(lookOf(card({ kind: 'Actor', isClass: true }), aCanvasTheme).borderStyle).toBe('double');
  });

  it('mixes opaque colours', () => {
    expect(mix('#000000', '#ffffff', 0.5)).toBe('#808080');
  });
});

describe('titles on cards', () => {
  it('break between words, and anywhere in Japanese', () => {
    expect(wrap('Guidelines on Respecting Human Rights', 100, 2, estimate)).toEqual([
      'Guidelines on',
      'Respecting Human…',
    ]);
    expect(wrap('責任あるサプライチェーン等における人権尊重', 100, 2, estimate)).toHaveLength(2);
  });

  it('never run over the card', () => {
    for (const line of wrap('Donaudampfschifffahrtsgesellschaftskapitän und so weiter', 90, 2, estimate)) {
      expect(estimate(line)).toBeLessThanOrEqual(90);
    }
  });
});

describe('bends', () => {
  it('come back where they were when the renderer undoes the conversion', () => {
    const [a, b] = [
      { x: 10, y: 20 },
      { x: 110, y: -40 },
    ];
    const bends = [
      { x: 40, y: 20 },
      { x: 40, y: -40 },
    ];
    const { weights, distances } = relativeBends(a, b, bends);
    const [dx, dy] = [b.x - a.x, b.y - a.y];
    const length = Math.hypot(dx, dy);
    const again = weights.map((w, i) => ({
      x: a.x + dx * w - (dy / length) * (distances[i] ?? 0),
      y: a.y + dy * w + (dx / length) * (distances[i] ?? 0),
    }));
    again.forEach((point, i) => {
      expect(point.x).toBeCloseTo(bends[i]?.x ?? 0);
      expect(point.y).toBeCloseTo(bends[i]?.y ?? 0);
    });
  });
});
