import { addWords } from '../../i18n/index.ts';
import { exploreWords } from './words.ts';

addWords('explore', exploreWords);

export { ExplorePage as Page } from './Page.tsx';
