import './words.ts';

export { OpenEvidence } from './OpenEvidence.tsx';
export { Pager } from './Pager.tsx';
export { Sheet } from './Sheet.tsx';
export { Sides } from './Sides.tsx';
