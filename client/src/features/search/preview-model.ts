/** Pure: the facts of the preview as rows, and the duties counted by step. */
import type { PreviewDutyFragment, PreviewNameFragment, SearchPreviewQuery } from '../../api/generated/graphql.ts';
import { formatDate } from '../../i18n/dates.ts';
import { STRENGTH_NAMES } from '../../theme/vocabulary.ts';
import { shortName } from './view-model.ts';

export type Previewed = NonNullable<SearchPreviewQuery['node']>;
type Lang = 'en' | 'ja';
/** Words of the feature, by key. */
export type Say = (key: string, values?: Record<string, unknown>) => string;

export interface Row {
  readonly label: string;
  readonly value: string;
  /** Strength whose ink goes with the value. */
  readonly strength?: string;
}

export const hasDuties = (node: Previewed): readonly PreviewDutyFragment[] =>
  'obligations' in node ? node.obligations : [];

const CREATED = [
  ['DRAFTED_BY', 'drafted'],
  ['ADOPTED_BY', 'adopted'],
  ['PUBLISHED_BY', 'published'],
] as const;
const FEW_LINKS = 4;

/** What can be said in a glance; a row without a value is left out. */
export function rowsOf(node: Previewed, lang: Lang, t: Say): readonly Row[] {
  const rows: Row[] = [];
  const add = (label: string, value: string | null | undefined, strength?: string): void => {
    if (value) rows.push({ label, value, ...(strength && { strength }) });
  };
  const names = (list: readonly PreviewNameFragment[], total = list.length): string => {
    const shown = list
      .slice(0, 3)
      .map((name) => shortName(name, lang).replace(/[.。]$/u, ''))
      .join(lang === 'ja' ? '、' : ', ');
    return total > Math.min(list.length, 3)
      ? t('preview.more', { names: shown, count: total - Math.min(list.length, 3) })
      : shown;
  };
  const { standing, label, since } = node.status;
  if (standing !== 'undated') {
    const date = since ? formatDate(since, lang) : '';
    add(t('preview.status'), date ? t('preview.since', { label, date }) : label);
  }
  const duties = hasDuties(node);
  const most = strongestShare(duties);
  if (most) {
    add(t('preview.strength'), t('preview.ofDuties', { count: most.count, total: duties.length }), most.strength);
  }
  if (node.__typename === 'Obligation') {
    add(t('preview.strength'), t(`deontic.${node.deonticType}`), node.strength);
    add(t('preview.bearers'), names(node.bearers));
    add(t('preview.statedIn'), names([node.statedIn]));
    add(t('preview.steps'), node.steps.map(({ title }) => title).join(lang === 'ja' ? '、' : ', '));
  }
  if (node.__typename === 'Provision') add(t('preview.partOf'), names([node.instrument]));
  for (const [type, word] of CREATED) {
    const group = node.relations.find((relation) => relation.type.id === type && relation.direction === 'out');
    if (group)
      add(
        t(`preview.${word}`),
        names(
          group.links.map(({ other }) => other),
          group.totalCount,
        ),
      );
  }
  if (node.__typename === 'Source') {
    add(t('preview.author'), node.publisher);
    add(t('preview.date'), node.published && formatDate(node.published, lang));
    add(t('tier', { tier: node.tier }), t(`tiers.${node.tier}`));
  }
  if (node.__typename === 'Event') {
    add(t('preview.date'), [...new Set(node.dates.map((date) => formatDate(date, lang)))].join(' / '));
    add(t('preview.place'), node.place);
  }
  if (node.__typename === 'Observation') {
    add(t('preview.value'), `${node.value} ${node.unit}`);
    add(t('preview.counted'), node.measure);
  }
  if (node.__typename !== 'Jurisdiction') add(t('preview.jurisdiction'), node.jurisdiction?.title);
  if (duties.length === 0) for (const row of linkRows(node, names)) rows.push(row);
  if (node.claimCount > 0) add(t('preview.claims'), String(node.claimCount));
  return rows;
}

const SAID = new Set([
  'DRAFTED_BY',
  'ADOPTED_BY',
  'PUBLISHED_BY',
  'BEARER',
  'STATES',
  'HAS_PROVISION',
  'AT_STEP',
  'ORIGINATES_IN',
]);

/** For what has no duties, its first links in the words of the ontology. */
function linkRows(
  node: Previewed,
  names: (list: readonly PreviewNameFragment[], total: number) => string,
): readonly Row[] {
  return node.relations
    .filter((group) => !SAID.has(group.type.id))
    .slice(0, FEW_LINKS)
    .map((group) => ({
      label: group.label.slice(0, 1).toUpperCase() + group.label.slice(1),
      value: names(
        group.links.map(({ other }) => other),
        group.totalCount,
      ),
    }));
}

function strongestShare(
  duties: readonly PreviewDutyFragment[],
): { readonly strength: string; readonly count: number } | null {
  const counts = STRENGTH_NAMES.map((strength) => ({
    strength,
    count: duties.filter((duty) => duty.strength === strength).length,
  }));
  const most = counts.reduce((best, next) => (next.count > best.count ? next : best));
  return most.count > 0 ? most : null;
}

export interface StepBar {
  readonly step: string;
  readonly title: string;
  readonly count: number;
  /** Strongest first, so that the ink thins out along the bar. */
  readonly parts: readonly { readonly strength: string; readonly count: number }[];
}

/** Duties by step of due diligence; a duty with two steps counts in both, one without a step in the last bar. */
export function stepBars(duties: readonly PreviewDutyFragment[], t: Say): readonly StepBar[] {
  const steps = new Map<string, { title: string; order: number; strengths: string[] }>();
  for (const { steps: named, strength } of duties) {
    const places = named.length > 0 ? named : [{ id: 'none', notation: '~', title: '' }];
    for (const { id, notation, title } of places) {
      const known = /^[0-6]$/.test(notation ?? '');
      const order = notation === '0' ? 7 : notation === '~' ? 9 : known ? Number(notation) : 8;
      const entry = steps.get(id) ?? {
        title: id === 'none' ? t('preview.noStep') : known ? t(`steps.${notation}`) : title,
        order,
        strengths: [],
      };
      entry.strengths.push(strength);
      steps.set(id, entry);
    }
  }
  return [...steps]
    .toSorted(([, a], [, b]) => a.order - b.order)
    .map(([step, { title, strengths }]) => ({
      step,
      title,
      count: strengths.length,
      parts: STRENGTH_NAMES.map((strength) => ({
        strength,
        count: strengths.filter((s) => s === strength).length,
      })).filter(({ count }) => count > 0),
    }));
}
