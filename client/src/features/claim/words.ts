import { addWords } from '../../i18n/index.ts';

const en = {
  about: 'About',
  says: 'What it says',
  standsBehind: 'It stands behind this link',
  others: 'Other claims on the same fact',
  othersContested: 'Sources do not agree: the other sides',
  othersLink: 'Other claims behind the same link',
  noOthers: 'No other claim on the same fact is recorded.',
  recorded: 'Entered {{date}}',
  id: 'Id',
  heading: '{{label}}: {{subject}}',
  tabTitle: '{{label}}: {{subject}}, claim',
  stable: 'The id is made from the content: the same claim has the same id in every release.',
};
const ja: typeof en = {
  about: '対象',
  says: '内容',
  standsBehind: '次の関係を支える主張です',
  others: '同じ事実についての他の主張',
  othersContested: '出典が一致しません：他の記述',
  othersLink: '同じ関係を支える他の主張',
  noOthers: '同じ事実についての他の主張は記録されていません。',
  recorded: '{{date}} 登録',
  id: 'ID',
  heading: '{{label}}：{{subject}}',
  tabTitle: '{{label}}：{{subject}}、主張',
  stable: 'IDは内容から作られます。同じ主張はどの版でも同じIDです。',
};

addWords('claim', { en, ja });
