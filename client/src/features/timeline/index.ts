import './words.ts';

export { TimelinePage as Page } from './Page.tsx';
