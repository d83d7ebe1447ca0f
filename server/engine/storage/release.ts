/** The release and the ontology as nodes, so that a server started on a filled store needs no data folder. */
import type { FactPredicate, KindRecord, Ontology, RelationType, Release } from '../../model.ts';
import type { Row, Value } from '../port.ts';
import { asText, type Fields, type Flat, pack, unpack } from './flat.ts';

const FIELDS: Fields<Release> = { id: 'plain', hash: 'plain', schemaVersion: 'plain', date: 'plain', counts: 'json' };

export const ONTOLOGY_LABELS: readonly string[] = ['OntologyRecord'];

export function releaseProperties(release: Release): Flat {
  return pack(FIELDS, release);
}

export function toRelease(properties: Value | undefined): Release {
  return unpack(FIELDS, properties);
}

/** One node per record; `position` keeps the order of the lists. */
export function ontologyNodes(release: string, ontology: Ontology): readonly Flat[] {
  const groups = Object.entries(ontology) as [keyof Ontology, readonly { readonly id: string }[]][];
  return groups.flatMap(([group, records]) =>
    records.map((record, position) => ({
      release,
      group,
      id: record.id,
      position,
      recordJson: JSON.stringify(record),
    })),
  );
}

/** Rows `{group, record}` in order of group and position, as `ontologyNodes` made them. */
export function toOntology(rows: readonly Row[]): Ontology {
  const group = <T>(name: keyof Ontology): T[] =>
    rows.filter((row) => row.group === name).map((row) => JSON.parse(asText(row.record)) as T);
  return {
    kinds: group<KindRecord>('kinds'),
    relationTypes: group<RelationType>('relationTypes'),
    predicates: group<FactPredicate>('predicates'),
  };
}
