import type { Bilingual, EntityKind } from '../../model.ts';
import { compareText } from '../dates.ts';
import type { OntologyIndex } from '../ontology.ts';
import type { Card, SearchIndex } from './index.ts';

export interface FacetValue {
  readonly value: string;
  readonly label: Bilingual;
  readonly count: number;
}

export interface Facet {
  readonly name: FacetName;
  readonly values: readonly FacetValue[];
}

export interface SearchFilter {
  readonly kinds?: readonly string[] | null | undefined;
  readonly jurisdictions?: readonly string[] | null | undefined;
  readonly bindingness?: readonly string[] | null | undefined;
  readonly strengths?: readonly string[] | null | undefined;
  readonly themes?: readonly string[] | null | undefined;
}

const FACETS = {
  kind: { of: (card: Card) => [card.kind], filter: 'kinds' },
  jurisdiction: { of: (card: Card) => (card.jurisdiction ? [card.jurisdiction] : []), filter: 'jurisdictions' },
  bindingness: { of: (card: Card) => (card.bindingness ? [card.bindingness] : []), filter: 'bindingness' },
  strength: { of: (card: Card) => (card.strength ? [card.strength] : []), filter: 'strengths' },
  theme: { of: (card: Card) => card.themes, filter: 'themes' },
} as const;
type FacetName = keyof typeof FACETS;
const NAMES = Object.keys(FACETS) as readonly FacetName[];

const WORDS: Readonly<Record<string, Bilingual>> = {
  binding: { en: 'Binding', ja: '拘束力あり' },
  nonBinding: { en: 'Not binding', ja: '拘束力なし' },
  mixed: { en: 'Binding in part', ja: '一部に拘束力' },
  bindingDuty: { en: 'Binding duty', ja: '法的義務' },
  recommendation: { en: 'Recommendation', ja: '勧告' },
  expectation: { en: 'Expectation', ja: '期待' },
  politicalCommitment: { en: 'Political commitment', ja: '政治的約束' },
  statedIntention: { en: 'Stated intention', ja: '意向表明' },
  plannedActivity: { en: 'Planned activity', ja: '予定された活動' },
};

/** All that is given must hold; any value of a list is enough. */
export function passes(card: Card, filter: SearchFilter): boolean {
  return NAMES.every((name) => {
    const wanted = filter[FACETS[name].filter];
    return !wanted || FACETS[name].of(card).some((value) => wanted.includes(value));
  });
}

/** Counts over all hits, most first. */
export function facetsOf(cards: readonly Card[], index: SearchIndex, ontology: OntologyIndex): readonly Facet[] {
  return NAMES.map((name) => {
    const counts = new Map<string, number>();
    for (const value of cards.flatMap((card) => FACETS[name].of(card))) counts.set(value, (counts.get(value) ?? 0) + 1);
    const values = [...counts].toSorted(([a, m], [b, n]) => n - m || compareText(a, b));
    return { name, values: values.map(([value, count]) => ({ value, count, label: labelOf(value, index, ontology) })) };
  }).filter((facet) => facet.values.length > 0);
}

function labelOf(value: string, index: SearchIndex, ontology: OntologyIndex): Bilingual {
  const kind = ontology.records.kinds.find((record) => record.id === (value as EntityKind));
  return kind?.plural ?? WORDS[value] ?? index.card(value)?.title ?? { en: value, ja: value };
}
