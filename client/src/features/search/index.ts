export { Page } from './Page.tsx';
export { Palette } from './Palette.tsx';
