/** Pure: which parts of a text matched, and how far what was typed is from them. */

export interface Range {
  readonly start: number;
  readonly end: number;
}

export interface Piece {
  readonly text: string;
  readonly hit: boolean;
}

/** Both halves of a surrogate pair stay together: a cut between them moves outwards. */
function snap(text: string, at: number, towardsEnd: boolean): number {
  const clamped = Math.max(0, Math.min(at, text.length));
  const inside = isLow(text.charCodeAt(clamped)) && isHigh(text.charCodeAt(clamped - 1));
  if (!inside) return clamped;
  return towardsEnd ? clamped + 1 : clamped - 1;
}

const isHigh = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;

/** Sorted, merged and inside the text, whatever was given. */
export function tidy(text: string, ranges: readonly Range[]): readonly Range[] {
  const merged: Range[] = [];
  const inside = ranges
    .map(({ start, end }) => ({ start: snap(text, start, false), end: snap(text, end, true) }))
    .filter(({ start, end }) => start < end)
    .toSorted((a, b) => a.start - b.start);
  for (const range of inside) {
    const last = merged.at(-1);
    if (last && range.start <= last.end) {
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
    } else merged.push(range);
  }
  return merged;
}

/** The text in pieces that joined give it back unchanged. */
export function pieces(text: string, ranges: readonly Range[]): readonly Piece[] {
  const all: Piece[] = [];
  let at = 0;
  for (const { start, end } of tidy(text, ranges)) {
    if (start > at) all.push({ text: text.slice(at, start), hit: false });
    all.push({ text: text.slice(start, end), hit: true });
    at = end;
  }
  if (at < text.length) all.push({ text: text.slice(at), hit: false });
  return all;
}

/** Ranges with nothing but space between them as one. */
export function bridged(text: string, ranges: readonly Range[]): readonly Range[] {
  const joined: Range[] = [];
  for (const range of tidy(text, ranges)) {
    const last = joined.at(-1);
    if (last && text.slice(last.end, range.start).trim() === '') {
      joined[joined.length - 1] = { start: last.start, end: range.end };
    } else joined.push(range);
  }
  return joined;
}

const WORD = /[\p{Script=Latin}\p{N}]/u;

/** Only the words that matched, whole, with commas between: for a text that is shown in full above. */
export function matchedWords(text: string, ranges: readonly Range[]): readonly Piece[] {
  const all: Piece[] = [];
  let done = 0;
  for (const range of bridged(text, ranges)) {
    let { start, end } = range;
    while (start > done && WORD.test(text[start - 1] ?? '')) start -= 1;
    while (end < text.length && WORD.test(text[end] ?? '')) end += 1;
    if (end <= done) continue;
    if (all.length > 0) all.push({ text: ', ', hit: false });
    all.push(...pieces(text.slice(start, end), [{ start: range.start - start, end: range.end - start }]));
    done = end;
  }
  return all;
}

const BEFORE = 32;
const AROUND = 110;

/** A long text cut to the surroundings of the first match, at word boundaries, with the ranges moved along. */
export function excerpt(
  text: string,
  ranges: readonly Range[],
): { readonly text: string; readonly ranges: readonly Range[] } {
  const kept = tidy(text, ranges);
  if (text.length <= AROUND + 20) return { text, ranges: kept };
  const first = kept[0]?.start ?? 0;
  let start = snap(text, Math.max(0, first - BEFORE), false);
  if (start > 0) {
    const space = text.indexOf(' ', start);
    if (space >= 0 && space < first) start = space + 1;
  }
  let end = snap(text, Math.min(text.length, start + AROUND), true);
  if (end < text.length) {
    const space = text.lastIndexOf(' ', end);
    if (space > Math.max(first, start + AROUND / 2)) end = space;
  }
  const lead = start > 0 ? '… ' : '';
  const shift = lead.length - start;
  const moved = kept
    .filter((range) => range.start >= start && range.start < end)
    .map((range) => ({ start: range.start + shift, end: Math.min(range.end, end) + shift }));
  return { text: `${lead}${text.slice(start, end)}${end < text.length ? ' …' : ''}`, ranges: moved };
}

/** Letters by which the typed words differ from what they matched: 1 or 2, else 0 when that cannot be told. */
export function lettersApart(query: string, text: string, ranges: readonly Range[]): 0 | 1 | 2 {
  const typed = plain(query)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  const apart = tidy(text, ranges).flatMap(({ start, end }) =>
    plain(text.slice(start, end))
      .split(/[^\p{L}\p{N}]+/u)
      .filter(Boolean)
      .map((word) => Math.min(...typed.map((other) => distance(other, word)))),
  );
  const most = Math.max(0, ...apart);
  return most === 1 || most === 2 ? most : 0;
}

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC');

/** Letters added, left out, changed, or swapped with the next one. */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + Number(!same));
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row.push(cost);
    }
    before = last;
    last = row;
  }
  return last[b.length] ?? 0;
}
