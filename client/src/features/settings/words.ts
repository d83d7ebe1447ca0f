import { addWords } from '../../i18n/index.ts';

const en = {
  title: 'Settings',
  languageNote: 'Of the interface, and of the title that leads. It stands in the address, so a link keeps it.',
  languages: { en: 'English', ja: '日本語' },
  themeNote: 'Kept on this device, never in a link.',
  asOf: 'Date',
  asOfNote: 'Everything is shown as of {{date}}. The date in the header changes it, and a link keeps it.',
  backToToday: 'Back to today',
};
const ja: typeof en = {
  title: '設定',
  languageNote: '画面の言語と、先に示す題名の言語。アドレスに含まれるため、リンクでも保たれます。',
  languages: { en: 'English', ja: '日本語' },
  themeNote: 'この端末にのみ保存され、リンクには含まれません。',
  asOf: '日付',
  asOfNote: 'すべて{{date}}現在で表示しています。上部の日付で変更でき、リンクでも保たれます。',
  backToToday: '今日に戻す',
};

addWords('settings', { en, ja });
