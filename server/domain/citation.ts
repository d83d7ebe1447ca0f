import type { Entity, Evidence } from '../model.ts';
import { formatDate, type Lang } from './dates.ts';
import { titleOf } from './titles.ts';

/** A passage as one line: author, title, publisher and date, locator. */
export function citationOf(source: Entity, evidence: Evidence, lang: Lang): string {
  const { author, publisher, published } = source.source ?? {};
  const title = lang === 'ja' ? `『${titleOf(source, lang)}』` : `“${titleOf(source, lang)}”`;
  const imprint = [publisher, published && formatDate(published, lang)].filter(Boolean).join(', ');
  const parts = [
    author === publisher ? undefined : author,
    imprint ? `${title} (${imprint})` : title,
    evidence.locator,
  ];
  return parts.filter(Boolean).join(', ');
}
