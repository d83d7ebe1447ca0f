export type Measure = (text: string) => number;

/** Widths without a canvas: near enough for a break, and the same everywhere. */
export const estimate: Measure = (text) =>
  [...text].reduce(
    (sum, char) => sum + (/[\u2e80-\uffef]/.test(char) ? 10.5 : /[iljtfr.,'|I ]/.test(char) ? 3.3 : 5.9),
    0,
  );

let context: CanvasRenderingContext2D | null | undefined;

/** Real widths where the browser can tell them. */
export function measureWith(font: string): Measure {
  context ??= document.createElement('canvas').getContext('2d');
  if (!context) return estimate;
  const pen = context;
  return (text) => {
    pen.font = font;
    return pen.measureText(text).width;
  };
}

const ELLIPSIS = '\u2026';

function cut(text: string, room: number, measure: Measure): string {
  if (measure(text) <= room) return text;
  const chars = [...text];
  while (chars.length > 1 && measure(chars.join('').trimEnd() + ELLIPSIS) > room) chars.pop();
  return chars.join('').trimEnd() + ELLIPSIS;
}

/** Words stay whole; Japanese may break anywhere. */
const pieces = (text: string): string[] => text.match(/[\u2e80-\uffef]|[^\s\u2e80-\uffef]+\s*|\s+/g) ?? [];

export function wrap(text: string, room: number, lines: number, measure: Measure): string[] {
  const result: string[] = [];
  let rest = pieces(text);
  while (rest.length > 0 && result.length < lines) {
    if (result.length === lines - 1) {
      result.push(cut(rest.join('').trim(), room, measure));
      break;
    }
    let count = 1;
    while (
      count < rest.length &&
      measure(
        rest
          .slice(0, count + 1)
          .join('')
          .trimEnd(),
      ) <= room
    )
      count++;
    result.push(cut(rest.slice(0, count).join('').trim(), room, measure));
    rest = rest.slice(count);
  }
  return result;
}
