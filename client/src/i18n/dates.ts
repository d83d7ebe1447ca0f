/** Dates as people read them: "6 Jan 2023", "2023年1月6日"; partial ones as far as they are known. */
import type { Lang } from './index.ts';

export interface DateLike {
  readonly value: string;
  readonly zone?: string | null | undefined;
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

export function formatDate(date: DateLike | string, lang: Lang): string {
  const value = typeof date === 'string' ? date : date.value;
  const [from = '', to] = value.split('/');
  if (to === undefined) return one(from, lang);
  if (to === '..') return lang === 'ja' ? `${one(from, lang)}から` : `from ${one(from, lang)}`;
  return lang === 'ja' ? `${one(from, lang)}～${one(to, lang)}` : `${one(from, lang)} – ${one(to, lang)}`;
}

function one(value: string, lang: Lang): string {
  const [year, month, day] = value.split('-');
  if (lang === 'ja') {
    return `${year}年${month ? `${Number(month)}月` : ''}${day ? `${Number(day)}日` : ''}`;
  }
  return [day && String(Number(day)), month && MONTHS[Number(month) - 1], year].filter(Boolean).join(' ');
}

/** Today where the reader is, `YYYY-MM-DD`. */
export function today(now = new Date()): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
