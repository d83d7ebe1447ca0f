import type { CanvasTheme } from '../../graph/types.ts';
import { FAMILIES, KINDS, STRENGTH_INKS } from '../../theme/vocabulary.ts';

const pick = <T extends Record<string, { colour: readonly [string, string] }>>(records: T, at: 0 | 1) =>
  Object.fromEntries(Object.entries(records).map(([name, { colour }]) => [name, colour[at]]));

/** The tokens of the page as plain colours, so that canvas, legend and page never differ. */
export function canvasTheme(dark: boolean): CanvasTheme {
  const style = getComputedStyle(document.documentElement);
  // A minifier may have written #fff.
  const token = (name: string): string =>
    style
      .getPropertyValue(name)
      .trim()
      .replace(/^#(\w)(\w)(\w)$/, '#$1$1$2$2$3$3');
  const at = dark ? 1 : 0;
  return {
    page: token('--page'),
    surface: token('--surface'),
    line: token('--strong-line'),
    ink: token('--ink'),
    third: token('--third'),
    accent: token('--accent'),
    contestedText: token('--contested'),
    contestedGround: token('--contested-ground'),
    contestedLine: token('--contested-line'),
    kinds: pick(KINDS, at),
    families: pick(FAMILIES, at),
    inks: Object.fromEntries(
      Object.entries(STRENGTH_INKS).map(([name, { fill, border, width }]) => [name, { fill: fill[at], border, width }]),
    ),
    tint: 0.07,
  };
}
