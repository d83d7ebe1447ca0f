import type { Entity, LocalisedText } from '../model.ts';
import type { Lang } from './dates.ts';

/** The title in the language asked for, else in English, else the first there is; the id when there is none. */
export function titleOf(entity: Entity, lang: Lang): string {
  const title = inLanguage(entity.titles, lang) ?? inLanguage(entity.titles, 'en') ?? entity.titles[0];
  return title?.text ?? entity.id;
}

function inLanguage(titles: readonly LocalisedText[], lang: string): LocalisedText | undefined {
  return titles.find((title) => title.lang === lang || title.lang.startsWith(`${lang}-`));
}
