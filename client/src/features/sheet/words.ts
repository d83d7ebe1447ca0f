import { addWords } from '../../i18n/index.ts';

const en = { firstPage: 'First page' };
const ja: typeof en = { firstPage: '最初のページ' };

addWords('sheet', { en, ja });
