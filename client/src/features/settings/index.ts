import './words.ts';

export { SettingsPage as Page } from './Page.tsx';
