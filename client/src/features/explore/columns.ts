import type { EntityKind, NodeFacts } from './facts.ts';

/** Left to right as the force of a text runs: from the standard to those who carry it out. */
export const COLUMNS = ['standards', 'plans', 'implementing', 'obligations', 'bodies', 'subjects'] as const;
export type ColumnName = (typeof COLUMNS)[number];

const STANDARD_TYPES = new Set([
  'treaty',
  'convention',
  'declaration',
  'guidingPrinciples',
  'standardsGroup',
  'charter',
]);
/** These are standards when a world body gives them, and implementing texts when a state does. */
const EITHER_TYPES = new Set(['guidelines', 'guidance', 'code', 'decision']);
const IMPLEMENTING_TYPES = new Set(['memorandum', 'agreement', 'regulation']);

const BY_KIND: Partial<Record<EntityKind, ColumnName>> = {
  Obligation: 'obligations',
  Actor: 'bodies',
  Initiative: 'bodies',
  Jurisdiction: 'bodies',
  Event: 'subjects',
  Concept: 'subjects',
  Observation: 'subjects',
  Source: 'subjects',
};

function ofText(type: string, home: string): ColumnName {
  if (STANDARD_TYPES.has(type)) return 'standards';
  if (EITHER_TYPES.has(type)) return home === '' || home === 'international' ? 'standards' : 'implementing';
  return IMPLEMENTING_TYPES.has(type) ? 'implementing' : 'plans';
}

/**
 * The column looks at the entity alone, not at the links drawn with it: an expansion must never send a card that is
 * already there to another column.
 */
export function columnOf(node: Pick<NodeFacts, 'kind' | 'type' | 'home' | 'partOf'>): ColumnName {
  if (node.kind === 'Provision') return node.partOf ? ofText(node.partOf.type, node.partOf.home) : 'standards';
  return BY_KIND[node.kind] ?? ofText(node.type, node.home);
}
