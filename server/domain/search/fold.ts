/** Makes texts comparable: width, case, accents, long vowels and old forms of kanji folded, invisible characters gone. */

const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;
const ACCENTS = /[\u0300-\u036f]/g;
/** Dashes that stand for a long vowel; written or left out by taste (コンピュータ, コンピューター). */
const LONG_VOWEL = /ー/g;

const KANJI: Readonly<Record<string, string>> = {
  亞: '亜',
  圓: '円',
  櫻: '桜',
  會: '会',
  學: '学',
  關: '関',
  舊: '旧',
  經: '経',
  廣: '広',
  國: '国',
  濟: '済',
  齋: '斎',
  齊: '斉',
  﨑: '崎',
  澤: '沢',
  實: '実',
  眞: '真',
  條: '条',
  髙: '高',
  濱: '浜',
  邊: '辺',
  邉: '辺',
  寶: '宝',
  龍: '竜',
  勞: '労',
  總: '総',
  權: '権',
};
const OLD_KANJI = new RegExp(`[${Object.keys(KANJI).join('')}]`, 'g');

export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .toLowerCase()
    .normalize('NFD')
    .replace(ACCENTS, '')
    .normalize('NFC')
    .replaceAll('ß', 'ss')
    .replaceAll('ı', 'i')
    .replace(LONG_VOWEL, '')
    .replace(OLD_KANJI, (old) => KANJI[old] ?? old);
}

/** A folded text that knows where each of its characters stood in the original (UTF-16 units, end exclusive). */
export interface Folded {
  readonly text: string;
  readonly origin: (start: number, end: number) => { readonly start: number; readonly end: number };
}

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

export function foldWithOrigin(original: string): Folded {
  const starts: number[] = [];
  const ends: number[] = [];
  let text = '';
  for (const { segment, index } of graphemes.segment(original)) {
    const folded = fold(segment);
    text += folded;
    for (let i = 0; i < folded.length; i += 1) {
      starts.push(index);
      ends.push(index + segment.length);
    }
  }
  return { text, origin: (start, end) => ({ start: starts[start] ?? 0, end: ends[end - 1] ?? 0 }) };
}

/** Letters and digits only: the same for "A/HRC/17/31" and "ahrc1731". */
export function compact(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}]/gu, '');
}
