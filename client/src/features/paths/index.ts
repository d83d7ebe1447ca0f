export { PathsPage as Page } from './Page.tsx';
