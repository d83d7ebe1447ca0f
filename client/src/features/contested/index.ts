import './words.ts';

export { ContestedPage as Page } from './Page.tsx';
