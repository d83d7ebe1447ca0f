import type { Direction as UrlDirection } from './url-state.ts';

export type EntityKind =
  | 'Instrument'
  | 'Provision'
  | 'Obligation'
  | 'Actor'
  | 'Initiative'
  | 'Event'
  | 'Jurisdiction'
  | 'Concept'
  | 'Observation'
  | 'Source';
export type RelationFamily = 'lineage' | 'structure' | 'creation' | 'parties' | 'duty' | 'programmes' | 'subject';
export type Strength =
  | 'bindingDuty'
  | 'recommendation'
  | 'expectation'
  | 'politicalCommitment'
  | 'statedIntention'
  | 'plannedActivity';
export type Bindingness = 'binding' | 'nonBinding' | 'mixed';
export type Standing = 'notYet' | 'current' | 'ended' | 'uncertain' | 'undated';

/** An entity as the server answers it, flattened to what the explorer draws. */
export interface NodeFacts {
  id: string;
  kind: EntityKind;
  type: string;
  typeLabel: string;
  title: string;
  /** What people call it, where the title is too long for a card. */
  short: string;
  strength: Strength | null;
  bindingness: Bindingness | null;
  isClass: boolean;
  standing: Standing;
  statusLabel: string;
  /** First day it can mean; of the text that states it for obligations and provisions. */
  date: string;
  /** As stated, for people. */
  dateText: string;
  endText: string;
  contested: string[];
  /** Type of the home jurisdiction, `international` among them. */
  home: string;
  /** Type and home of the text that it is a part of. */
  partOf: { type: string; home: string } | null;
}

export interface RelationFacts {
  id: string;
  family: RelationFamily;
  forward: string;
  backward: string;
  hub: boolean;
}

export interface EdgeFacts {
  id: string;
  from: string;
  to: string;
  type: RelationFacts;
  contested: boolean;
  standing: Standing;
  confidence: string;
}

export interface CountFacts {
  id: string;
  type: RelationFacts;
  direction: Exclude<UrlDirection, 'both'>;
  kind: EntityKind;
  count: number;
}

export interface SetFacts {
  nodes: NodeFacts[];
  edges: EdgeFacts[];
  counts: CountFacts[];
  unknownIds: string[];
}

/** What one expansion brings: ids in the server's order, and how many there are in all. */
export interface Brought {
  ids: string[];
  total: number;
}
