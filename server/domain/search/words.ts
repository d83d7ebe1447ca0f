/** Cuts folded text into what is looked up: Latin words, and runs of Japanese, which have no spaces. */

export interface Word {
  readonly text: string;
  /** A run of Han or kana, looked up by pairs of characters. */
  readonly japanese: boolean;
  /** Place in the folded text. */
  readonly start: number;
  readonly end: number;
}

/** "u.s." as one word, else letters and digits; a possessive belongs to its word. */
const WORD = /(?:\p{L}\.)+\p{L}(?![\p{L}\p{N}])|[\p{L}\p{N}]+(?:['’]s(?![\p{L}\p{N}]))?/gu;
const RUN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々〆]+|[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々〆]+/gu;
const JAPANESE = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々〆]/u;

export function wordsOf(folded: string): readonly Word[] {
  const words: Word[] = [];
  for (const word of folded.matchAll(WORD)) {
    for (const run of word[0].matchAll(RUN)) {
      const start = word.index + run.index;
      const japanese = JAPANESE.test(run[0]);
      const text = japanese ? run[0] : run[0].replaceAll('.', '').replace(/['’]s$/, '');
      words.push({ text, japanese, start, end: start + run[0].length });
    }
  }
  return words;
}

export function pairsOf(run: string): readonly string[] {
  const characters = [...run];
  return characters.length < 2 ? characters : characters.slice(1).map((character, i) => `${characters[i]}${character}`);
}

/** What a text is filed under: words as they are; Japanese by each character and each pair. */
export function indexTerms(folded: string): string[] {
  return wordsOf(folded).flatMap((word) => (word.japanese ? [...word.text, ...pairsOf(word.text)] : [word.text]));
}

/** Most words of a query that are looked up; the rest adds nothing. */
const MAX_WORDS = 16;
const STOP_WORDS: ReadonlySet<string> = new Set([
  'a',
  'an',
  'and',
  'by',
  'for',
  'in',
  'of',
  'on',
  'or',
  'the',
  'to',
  'with',
]);

/** What a query looks for; words that are everywhere count only when there are no others. */
export function queryWords(folded: string): readonly Word[] {
  const words = wordsOf(folded);
  const telling = words.filter((word) => !STOP_WORDS.has(word.text));
  return (telling.length > 0 ? telling : words).slice(0, MAX_WORDS);
}
