import type { AtlasGraph, Entity } from '../../server/model.ts';
import { Draw } from './draw.ts';

/** What people type, beyond what the names themselves give. */
const TYPED = [
  ...[
    'human rights',
    'due diligence',
    'forced labour',
    'forced labor',
    'supply chain',
    'Guiding Principles',
    'ILO 190',
  ],
  ...['csddd', 'ungp', 'OECD', 'uyghur', 'Japan', 'task force', 'the', 'of the', 'labour AND rights', 'C-87', '117-78'],
  ...['人権', '人権デュー・ディリジェンス', '強制労働', '日本', '企業', 'ガイドライン', '国連', '指導原則', '行動計画'],
  ...[
    'サプライチェーン',
    'ｻﾌﾟﾗｲﾁｪｰﾝ',
    'ビジネスと人権',
    '勞働',
    '國際',
    '經濟',
    '人',
    'インド太平洋',
    '尊重 責任',
    '責任 尊重',
  ],
  ...[
    'Ｈｕｍａｎ　Ｒｉｇｈｔｓ',
    'ＯＥＣＤ',
    '２０２０',
    'ｉｌｏ',
    'humann rihgts',
    'dilligence',
    'guidlines',
    'responsable',
  ],
  ...['xyzzy', 'qqqqqqqq', 'zzz zzz zzz', '!!!', '…', '🙂', '龘', '0', 'a', "o'neil", 'état', 'ETAT', 'u.s.', 'us'],
] as const;

/** Titles, other names, official numbers, beginnings, slips of the finger, wide letters: the same at every run. */
export function termsOf(graph: AtlasGraph): readonly string[] {
  const draw = new Draw(1);
  const { entities } = graph;
  const texts = (of: (entity: Entity) => readonly string[], count: number) =>
    draw.some(
      [...new Set(entities.flatMap(of))].filter((text) => text.length > 1),
      count,
    );
  const titles = texts((entity) => (named(entity) ? entity.titles.filter(isIn('en')).map(textOf) : []), 30);
  const japanese = texts((entity) => [...entity.titles, ...entity.aliases].filter(isIn('ja')).map(textOf), 25);
  const aliases = texts((entity) => entity.aliases.map(textOf), 25);
  const numbers = texts((entity) => entity.identifiers.map(({ value }) => value), 25);
  const ids = texts((entity) => [entity.id], 6);
  const words = texts((entity) => (named(entity) ? entity.titles.filter(isIn('en')).flatMap(wordsOf) : []), 45);
  const all = [
    ...TYPED,
    ...[...titles, ...japanese, ...aliases, ...numbers, ...ids],
    ...words.slice(0, 15).map((word) => word.slice(0, 3 + draw.below(3))),
    ...words.slice(15).map((word) => slip(word, draw)),
    ...titles.slice(0, 6).map(wide),
    ...numbers.slice(0, 4).map(wide),
    ...numbers.slice(4, 8).map((text) => text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase()),
  ];
  return [...new Set(all)].filter((text) => text.trim() !== '' && text.length <= 250);
}

function named(entity: Entity): boolean {
  return entity.kind !== 'Obligation' && entity.kind !== 'Source';
}

function isIn(lang: string): (text: { readonly lang: string }) => boolean {
  return (text) => text.lang.startsWith(lang);
}

function textOf({ text }: { readonly text: string }): string {
  return text;
}

function wordsOf({ text }: { readonly text: string }): readonly string[] {
  return text.match(/\p{Script=Latin}{6,}/gu) ?? [];
}

/** One letter left out, doubled, changed, or swapped with the next. */
function slip(word: string, draw: Draw): string {
  const at = 1 + draw.below(word.length - 2);
  const [before, letter, after] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)];
  return draw.one([
    before + after,
    before + letter + letter + after,
    `${before}x${after}`,
    before + after.charAt(0) + letter + after.slice(1),
  ]);
}

/** As a Japanese keyboard writes it. */
function wide(text: string): string {
  return text
    .replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0))
    .replaceAll(' ', '\u3000');
}
