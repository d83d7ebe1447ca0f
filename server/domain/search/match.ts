/** Why an entity was found: the text that matches best and where. Pure; ranges are in the original text. */
import type { Entity } from '../../model.ts';
import { isNear } from './distance.ts';
import { type FieldText, type MatchField, textsOf } from './fields.ts';
import { compact, type Folded, fold, foldWithOrigin } from './fold.ts';
import { pairsOf, queryWords, type Word, wordsOf } from './words.ts';

export type MatchHow = 'exact' | 'word' | 'prefix' | 'fuzzy';

export interface TextRange {
  readonly start: number;
  readonly end: number;
}

export interface SearchMatch extends FieldText {
  readonly ranges: readonly TextRange[];
  readonly how: MatchHow;
}

const HOWS: readonly MatchHow[] = ['exact', 'word', 'prefix', 'fuzzy'];
const FIELDS: readonly MatchField[] = ['title', 'alias', 'identifier', 'gist', 'id'];

interface Hit {
  readonly how: MatchHow;
  readonly ranges: readonly TextRange[];
}

/** The best reason; null when no single text explains it. */
export function matchOf(entity: Entity, query: string): SearchMatch | null {
  const words = queryWords(fold(query));
  const candidates = textsOf(entity).flatMap((text) => {
    const whole = wholeMatch(text, query);
    if (whole) return [{ match: whole, found: words.length }];
    const folded = foldWithOrigin(text.text);
    const hits = words.flatMap((word) => hitIn(folded, word) ?? []);
    if (hits.length === 0) return [];
    const how = HOWS[Math.max(...hits.map((hit) => HOWS.indexOf(hit.how)))] ?? 'fuzzy';
    return [{ match: { ...text, how, ranges: merge(hits.flatMap((hit) => hit.ranges)) }, found: hits.length }];
  });
  const best = candidates.toSorted(
    (a, b) =>
      b.found - a.found ||
      HOWS.indexOf(a.match.how) - HOWS.indexOf(b.match.how) ||
      FIELDS.indexOf(a.match.field) - FIELDS.indexOf(b.match.field),
  )[0];
  return best?.match ?? null;
}

function wholeMatch(text: FieldText, query: string): SearchMatch | null {
  const key = compact(query);
  if (key === '' || compact(text.text) !== key) return null;
  return { ...text, how: 'exact', ranges: [{ start: 0, end: text.text.length }] };
}

function hitIn(folded: Folded, word: Word): Hit | null {
  return word.japanese ? japaneseHit(folded, word.text) : latinHit(folded, word.text);
}

function latinHit(folded: Folded, text: string): Hit | null {
  const words = wordsOf(folded.text).filter((word) => !word.japanese);
  const same = words.filter((word) => word.text === text);
  if (same.length > 0) return { how: 'word', ranges: same.map((word) => folded.origin(word.start, word.end)) };
  const longer = words.filter((word) => word.text.startsWith(text));
  if (longer.length > 0) {
    return { how: 'prefix', ranges: longer.map((word) => folded.origin(word.start, word.start + text.length)) };
  }
  const near = words.filter((word) => isNear(text, word.text));
  return near.length > 0 ? { how: 'fuzzy', ranges: near.map((word) => folded.origin(word.start, word.end)) } : null;
}

/** A run of Japanese anywhere in the text; failing that, all its pairs in some order. */
function japaneseHit(folded: Folded, run: string): Hit | null {
  const whole = placesOf(folded, run);
  if (whole.length > 0) return { how: 'word', ranges: whole };
  const pairs = pairsOf(run).map((pair) => placesOf(folded, pair));
  return pairs.every((places) => places.length > 0) ? { how: 'fuzzy', ranges: pairs.flat() } : null;
}

function placesOf(folded: Folded, part: string): readonly TextRange[] {
  const places: TextRange[] = [];
  for (let at = folded.text.indexOf(part); at >= 0; at = folded.text.indexOf(part, at + 1)) {
    places.push(folded.origin(at, at + part.length));
  }
  return places;
}

function merge(ranges: readonly TextRange[]): readonly TextRange[] {
  const merged: TextRange[] = [];
  for (const range of ranges.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && range.start <= last.end)
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
    else merged.push(range);
  }
  return merged;
}
