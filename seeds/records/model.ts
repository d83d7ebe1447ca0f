/**
 * The records of all files as flat lists: what becomes an entity, what becomes an edge, what becomes a claim, each
 * with its place in a file. The checks and the build both work on these lists.
 */
import type { EntityKind, Ontology } from '../../server/model.ts';
import type { RawDate } from '../dates.ts';
import type { Place } from '../read/document.ts';
import type { RawByKind, RawEvidence, RawSupportingClaim, RawValue } from './raw.ts';

interface OwnerBase {
  readonly id: string;
  readonly place: Place;
  /** Day of the file header. */
  readonly recorded: string;
  /** Id of the record that the file lists; names of claims (`key`) are local to it. */
  readonly root: string;
  /** Provisions and obligations: the instrument, and the provision around it. */
  readonly instrument?: string;
  readonly provision?: string;
  readonly order?: number;
}

/** What becomes an entity. */
export type Owner = { [K in EntityKind]: OwnerBase & { readonly kind: K; readonly raw: RawByKind[K] } }[EntityKind];

/** One claim as written, with what it inherits. */
export interface Draft extends Omit<RawSupportingClaim, 'evidence'> {
  readonly value?: RawValue | undefined;
  readonly evidence: readonly RawEvidence[];
  readonly place: Place;
}

/** What becomes an edge. */
export interface Link {
  readonly owner: Owner;
  readonly type: string;
  readonly to: string;
  readonly from?: RawDate | undefined;
  readonly until?: RawDate | undefined;
  readonly qualifiers: Readonly<Record<string, string>>;
  readonly drafts: readonly Draft[];
  readonly place: Place;
  /** Where the id of the other end stands. */
  readonly toPlace: Place;
}

/** Claims about a record itself; several drafts stand side by side. */
export interface Statement {
  readonly owner: Owner;
  readonly predicate: string;
  readonly form: 'record' | 'fact' | 'lifecycle';
  readonly party?: string | undefined;
  readonly drafts: readonly Draft[];
  readonly place: Place;
}

/** Anything that needs evidence of its own. */
export interface Holder {
  readonly owner: Owner;
  readonly what: string;
  readonly raw: { readonly evidence?: unknown; readonly claims?: unknown };
  readonly place: Place;
}

export interface Records {
  readonly owners: readonly Owner[];
  /** The first owner of each id. */
  readonly byId: ReadonlyMap<string, Owner>;
  readonly links: readonly Link[];
  readonly statements: readonly Statement[];
  readonly holders: readonly Holder[];
  readonly ontology: Ontology;
}
