/** The interface in English and Japanese. Features bring their own words and register them under their name. */
import i18next from 'i18next';
import { initReactI18next, useTranslation } from 'react-i18next';
import { uiWords } from './ui.ts';

export const LANGUAGES = ['en', 'ja'] as const;
export type Lang = (typeof LANGUAGES)[number];

/** A tree of texts; both languages have the same keys because the second is typed by the first. */
export interface WordTree {
  readonly [key: string]: string | WordTree;
}

void i18next.use(initReactI18next).init({
  lng: 'en',
  fallbackLng: 'en',
  defaultNS: 'ui',
  fallbackNS: 'ui',
  resources: { en: { ui: uiWords.en }, ja: { ui: uiWords.ja } },
  // React escapes.
  interpolation: { escapeValue: false },
});

export function addWords(name: string, words: { readonly en: object; readonly ja: object }): void {
  for (const lang of LANGUAGES) i18next.addResourceBundle(lang, name, words[lang], true, true);
}

export function setLanguage(lang: Lang): void {
  document.documentElement.lang = lang;
  if (i18next.language !== lang) void i18next.changeLanguage(lang);
}

/** `t` for a feature's words, falling back to the shared ones. */
export function useWords(name = 'ui') {
  return useTranslation(name).t;
}

export function useLang(): Lang {
  return useTranslation().i18n.language === 'ja' ? 'ja' : 'en';
}
