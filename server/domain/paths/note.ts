import { formatDate, type Lang } from '../dates.ts';

/** What was searched, and what ended the search. */
export interface SearchNote {
  /** Ends that the dataset does not have. */
  readonly unknown: readonly string[];
  readonly shown: number;
  /** Null when not all were counted. */
  readonly found: number | null;
  readonly maxSteps: number;
  /** How many relation types were followed. */
  readonly types: number;
  readonly hubsLeftOut: boolean;
  readonly asOf: string | null;
}

export function noteText(note: SearchNote, lang: Lang): string {
  return lang === 'ja' ? japanese(note) : english(note);
}

function english(note: SearchNote): string {
  if (note.unknown.length > 0) return `Not in this release: ${note.unknown.join(', ')}.`;
  const { shown, found, maxSteps, types } = note;
  const day = note.asOf ? ` as of ${dayText(note.asOf, 'en')}` : '';
  const searched = `within ${maxSteps} ${maxSteps === 1 ? 'step' : 'steps'} by ${types} relation types${day}`;
  const hubs = note.hubsLeftOut ? ' Themes, steps, pillars and places were left out.' : '';
  if (found === 0) return `No path ${searched}.${hubs}${nextStep(note)}`;
  if (found === null) return `${shown} shown ${searched}; the search was cut short, so there may be more.${hubs}`;
  return `${shown} of ${found} found ${searched}.${hubs}`;
}

function nextStep({ maxSteps, hubsLeftOut }: SearchNote): string {
  const ways = [maxSteps < 6 ? `Try ${maxSteps + 1} steps` : '', hubsLeftOut ? 'allow themes and places' : ''];
  const text = ways.filter(Boolean).join(', or ');
  return text ? ` ${text.charAt(0).toUpperCase()}${text.slice(1)}.` : '';
}

function japanese(note: SearchNote): string {
  if (note.unknown.length > 0) return `この版に収録されていません：${note.unknown.join('、')}。`;
  const { shown, found, maxSteps, types } = note;
  const day = note.asOf ? `${dayText(note.asOf, 'ja')}時点で、` : '';
  const searched = `${day}${types}種類の関係を${maxSteps}段階まで検索`;
  const hubs = note.hubsLeftOut ? '主題・段階・柱・場所は除外。' : '';
  if (found === 0) return `${searched}：経路なし。${hubs}`;
  if (found === null) return `${searched}：${shown}件を表示。途中で打ち切ったため、ほかにもあり得ます。${hubs}`;
  return `${searched}：${found}件中${shown}件を表示。${hubs}`;
}

function dayText(day: string, lang: Lang): string {
  return formatDate({ value: day, earliest: day, latest: day }, lang);
}
