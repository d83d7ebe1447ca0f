import { addWords } from '../../i18n/index.ts';

const en = {
  title: 'Policy on business and human rights, claim by claim',
  page: 'Home',
  counts: '<b>{{instruments}}</b> instruments, <b>{{obligations}}</b> obligations, <b>{{claims}}</b> claims',
  starts: 'Starting points',
  taskForce: 'US–Japan task force on the canvas',
  taskForceText: 'Who set it up, who sits in it, and what each side declared.',
  guidelines: 'METI Guidelines',
  guidelinesText: 'What Japan recommends to companies, step by step, with the place in the text.',
  path: 'From Japan to the ILO Declaration',
  pathText: 'How they are connected, link by link, with the weakest one named.',
  contested: 'Where sources disagree',
  contestedText_one: '{{count}} fact or link with values that contradict each other, side by side.',
  contestedText_other: '{{count}} facts and links with values that contradict each other, side by side.',
};

const ja: typeof en = {
  title: 'ビジネスと人権に関する政策を、主張ごとに',
  page: 'ホーム',
  counts: '文書 <b>{{instruments}}</b>件、義務・要請 <b>{{obligations}}</b>件、主張 <b>{{claims}}</b>件',
  starts: '入り口',
  taskForce: '日米タスクフォースをキャンバスで',
  taskForceText: '誰が設け、誰が加わり、双方が何を表明したか。',
  guidelines: '人権尊重ガイドライン',
  guidelinesText: '日本が企業に求めることを、段階ごとに、本文の箇所とともに。',
  path: '日本からILO宣言まで',
  pathText: 'どのようにつながるかを一つずつたどり、最も弱い関係を示します。',
  contested: '出典が食い違うところ',
  contestedText_one: '互いに矛盾する値をもつ事実・関係 {{count}}件を並べて示します。',
  contestedText_other: '互いに矛盾する値をもつ事実・関係 {{count}}件を並べて示します。',
};

addWords('home', { en, ja });
