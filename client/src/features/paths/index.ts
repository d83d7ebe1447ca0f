import { addWords } from '../../i18n/index.ts';
import { pathsWords } from './words.ts';

addWords('paths', pathsWords);

export { PathsPage as Page } from './Page.tsx';
