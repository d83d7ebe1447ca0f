import { addWords } from '../../i18n/index.ts';

const en = {
  title: 'Where sources disagree',
  lead: 'Every side stays on record with its own source. Where one is preferred, the reason is given; nothing is blended into one value.',
  total_one: '{{count}} contested fact or link',
  total_other: '{{count}} contested facts and links',
  link: 'Link',
  none: 'Sources disagree on nothing in this release.',
  past: 'This page lies beyond the end of the list.',
  thing_one: '{{count}} point',
  thing_other: '{{count}} points',
};
const ja: typeof en = {
  title: '出典が一致しない事実',
  lead: 'すべての記述をそれぞれの出典とともに残します。いずれかを採用する場合は理由を示し、値を混ぜ合わせることはしません。',
  total_one: '争いのある事実・関係 {{count}}件',
  total_other: '争いのある事実・関係 {{count}}件',
  link: '関係',
  none: 'この版に出典が一致しない事実はありません。',
  past: 'このページは一覧の終わりより後です。',
  thing_one: '{{count}}点',
  thing_other: '{{count}}点',
};

addWords('contested', { en, ja });
