import { addWords } from '../../i18n/index.ts';

const en = { firstPage: 'First page', openEvidence: 'Open the evidence' };
const ja: typeof en = { firstPage: '最初のページ', openEvidence: '根拠を開く' };

addWords('sheet', { en, ja });
