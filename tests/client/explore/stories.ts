/** Small sets of facts for the explorer, told in few words. */
import type {
  CountFacts,
  EdgeFacts,
  EntityKind,
  NodeFacts,
  RelationFamily,
  SetFacts,
} from '../../../client/src/features/explore/facts.ts';

export const aNode = (id: string, kind: EntityKind = 'Instrument', more: Partial<NodeFacts> = {}): NodeFacts => ({
  id,
  kind,
  type: kind === 'Instrument' ? 'guidelines' : kind.toLowerCase(),
  typeLabel: kind,
  title: `Title of ${id}`,
  short: `Title of ${id}`,
  strength: null,
  bindingness: null,
  isClass: false,
  standing: 'current',
  statusLabel: 'current',
  date: '',
  dateText: '',
  endText: '',
  contested: [],
  home: '',
  partOf: null,
  ...more,
});

const FAMILY: Record<string, RelationFamily> = {
  REFERENCES: 'lineage',
  STATES: 'structure',
  BEARER: 'duty',
  PARTY_TO: 'parties',
  ABOUT: 'subject',
};

export const aType = (id: string) => ({
  id,
  family: FAMILY[id] ?? ('lineage' as const),
  forward: `${id.toLowerCase()} forward`,
  backward: `${id.toLowerCase()} backward`,
  hub: id === 'ABOUT',
});

export const anEdge = (from: string, type: string, to: string, more: Partial<EdgeFacts> = {}): EdgeFacts => ({
  id: `${from}.${type}.${to}`,
  from,
  to,
  type: aType(type),
  contested: false,
  standing: 'current',
  confidence: 'high',
  ...more,
});

export const aCount = (
  id: string,
  type: string,
  direction: 'in' | 'out',
  kind: EntityKind,
  count: number,
): CountFacts => ({
  id,
  type: aType(type),
  direction,
  kind,
  count,
});

export const aSet = (nodes: NodeFacts[], edges: EdgeFacts[] = [], counts: CountFacts[] = []): SetFacts => ({
  nodes,
  edges,
  counts,
  unknownIds: [],
});
