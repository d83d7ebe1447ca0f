import './words.ts';

export { DataPage as Page } from './Page.tsx';
