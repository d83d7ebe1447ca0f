import type { ObligationRow } from '../../../client/src/features/entity/obligations.ts';
import type { FactClaim, FactGroup, LinkGroup } from '../../../client/src/features/entity/view-model.ts';

export const aClaim = (text: string, given: Partial<FactClaim> = {}): FactClaim => ({
  id: `c_${text}`,
  predicate: 'purpose',
  label: 'Purpose',
  valueText: text,
  kind: 'fact',
  confidence: 'high',
  review: 'reviewed',
  preferred: false,
  dissent: false,
  reason: null,
  note: null,
  recorded: '2026-11-21',
  by: null,
  party: null,
  corrects: null,
  evidence: [],
  value: {},
  ...given,
});

export const aDateClaim = (day: string, given: Partial<FactClaim> = {}): FactClaim =>
  aClaim(day, { value: { date: { value: day, earliest: day, latest: day, zone: null } }, ...given });

export const aFact = (given: Partial<FactGroup> = {}): FactGroup => ({
  predicate: 'purpose',
  label: 'Purpose',
  contested: false,
  claims: [],
  ...given,
});

export const aGroup = (
  type: string,
  direction: 'in' | 'out',
  totalCount = 1,
  family: LinkGroup['type']['family'] = 'lineage',
): LinkGroup => ({ type: { id: type, family }, direction, label: type, totalCount, links: [] });

export const anObligation = (id: string, given: Partial<ObligationRow> = {}): ObligationRow => ({
  id,
  kind: 'Obligation',
  title: id,
  contested: [],
  verbalForm: null,
  deonticType: 'obligation',
  strength: 'recommendation',
  effortDuty: false,
  steps: [],
  bearers: [],
  provision: null,
  statedIn: { id: 'ungp', kind: 'Instrument', type: 'guidingPrinciples', title: 'UNGPs' },
  evidence: [],
  ...given,
});

export const aStep = (notation: string): ObligationRow['steps'][number] => ({
  id: `hrdd-${notation}`,
  notation,
  title: notation,
});
