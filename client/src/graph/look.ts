import type { CanvasCard, CanvasTheme } from './types.ts';

const channel = (hex: string, at: number): number => Number.parseInt(hex.slice(at, at + 2), 16);

/** `share` of one colour on another, as an opaque colour: lines must not shine through a card. */
export function mix(over: string, under: string, share: number): string {
  const parts = [1, 3, 5].map((at) => Math.round(channel(over, at) * share + channel(under, at) * (1 - share)));
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

export interface Look {
  fill: string;
  border: string;
  borderWidth: number;
  borderStyle: 'solid' | 'dashed' | 'dotted' | 'double';
  text: string;
  glyph: string;
  glyphIcon: string;
  hue: string;
  absent: boolean;
}

const luminance = (hex: string): number =>
  [0.2126, 0.7152, 0.0722].reduce((sum, weight, i) => {
    const value = channel(hex, 1 + i * 2) / 255;
    return sum + weight * (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
  }, 0);
const contrast = (a: string, b: string): number => {
  const [x, y] = [luminance(a), luminance(b)];
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
};

/** Ink is force, colour is kind; grey and dashed means that it is not there on this date. */
export function lookOf(card: CanvasCard, theme: CanvasTheme): Look {
  const kind = theme.kinds[card.kind] ?? theme.third;
  if (card.standing === 'notYet' || card.standing === 'ended') {
    return {
      fill: theme.page,
      border: theme.third,
      borderWidth: 1.2,
      borderStyle: 'dashed',
      text: theme.third,
      glyph: theme.third,
      glyphIcon: theme.page,
      hue: kind,
      absent: true,
    };
  }
  const ink = card.ink === null ? undefined : theme.inks[card.ink];
  const fill = mix(kind, theme.surface, ink?.fill ?? theme.tint);
  const full = (ink?.fill ?? 0) >= 1;
  const text = full
    ? [theme.surface, theme.ink].reduce((a, b) => (contrast(a, fill) >= contrast(b, fill) ? a : b))
    : theme.ink;
  return {
    fill,
    border: kind,
    borderWidth: card.isClass ? 3.4 : (ink?.width ?? 1.1),
    borderStyle: card.isClass ? 'double' : (ink?.border ?? 'solid'),
    text,
    glyph: full ? text : kind,
    glyphIcon: full ? fill : theme.surface,
    hue: kind,
    absent: false,
  };
}
