/** The three ontology files as one ontology, with defaults filled in. */

import type { z } from 'zod';
import { ENTITY_KINDS, type Ontology } from '../../server/model.ts';
import type { Document, Report } from '../read/document.ts';
import type { FILES } from '../shapes/records.ts';

type Raw = { [K in 'kinds' | 'relations' | 'predicates']: z.infer<(typeof FILES)[K]> };

/** Undefined where it is not complete: nothing else can be checked without it. */
export function readOntology(
  documents: readonly Document[],
  broken: ReadonlySet<unknown>,
  report: Report,
): Ontology | undefined {
  const kinds = find(documents, 'kinds');
  const relations = find(documents, 'relations');
  const predicates = find(documents, 'predicates');
  if (!kinds || !relations || !predicates) return undefined;
  const ontology = [kinds, relations, predicates];
  if (ontology.some(({ data }) => hasBroken(data, broken))) return undefined;

  const { kinds: kindRecords } = kinds.data as Raw['kinds'];
  const { relations: relationRecords } = relations.data as Raw['relations'];
  const { predicates: predicateRecords } = predicates.data as Raw['predicates'];
  reportRepeated(kinds, 'kinds', kindRecords, report);
  reportRepeated(relations, 'relations', relationRecords, report);
  reportRepeated(predicates, 'predicates', predicateRecords, report);
  for (const kind of ENTITY_KINDS) {
    if (kindRecords.some((record) => record.id === kind)) continue;
    report(
      'ONTOLOGY_INVALID',
      { document: kinds, path: ['kinds'] },
      `There is no record for the kind ${kind}`,
      'Add it',
    );
  }
  return {
    kinds: kindRecords,
    relationTypes: relationRecords.map((record) => ({
      ...record,
      qualifiers: record.qualifiers ?? [],
      hub: record.hub ?? false,
      acyclic: record.acyclic ?? false,
      citesEarlier: record.citesEarlier ?? false,
    })),
    predicates: predicateRecords.map((record) => ({ ...record, single: record.single ?? false })),
  };
}

function find(documents: readonly Document[], kind: Document['kind']): Document | undefined {
  return documents.find((document) => document.kind === kind);
}

function hasBroken(value: unknown, broken: ReadonlySet<unknown>): boolean {
  if (typeof value !== 'object' || value === null) return value === null;
  return broken.has(value) || Object.values(value).some((child) => hasBroken(child, broken));
}

function reportRepeated(document: Document, list: string, records: readonly { id: string }[], report: Report): void {
  const seen = new Set<string>();
  for (const [index, { id }] of records.entries()) {
    if (seen.has(id))
      report('ONTOLOGY_INVALID', { document, path: [list, index, 'id'] }, `"${id}" is there twice`, 'Keep one of them');
    seen.add(id);
  }
}
