import type { Ontology } from '../../model.ts';
import type { Query, Row } from '../port.ts';
import { toOntology } from '../storage/release.ts';

/** The records of the ontology of a release in order; `ontologyOf` puts them together. */
export const ontology: Query<{ release: string }, Row> = {
  name: 'ontology',
  cypher: `
    MATCH (o:OntologyRecord {release: $release})
    RETURN o.group AS group, o.recordJson AS record
    ORDER BY o.group, o.position`,
  toResult: (row) => row,
};

export function ontologyOf(rows: readonly Row[]): Ontology {
  return toOntology(rows);
}
