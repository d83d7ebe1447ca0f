import './words.ts';

export { ClaimPage as Page } from './Page.tsx';
