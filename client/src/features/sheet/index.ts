import './words.ts';

export { Pager } from './Pager.tsx';
export { Sheet } from './Sheet.tsx';
export { Sides } from './Sides.tsx';
