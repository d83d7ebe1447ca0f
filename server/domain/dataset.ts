import { type CountFacet, counts } from '../engine/queries/index.ts';
import type { Release } from '../model.ts';
import { contestedKeys } from './claims.ts';
import { compareText } from './dates.ts';
import type { Reader } from './reader.ts';

export interface Count {
  readonly name: string;
  readonly count: number;
}

export interface Dataset {
  readonly release: Release;
  readonly contested: number;
  /** Most first. */
  readonly counts: Readonly<Record<CountFacet, readonly Count[]>>;
}

/** Counted once per release. */
export function dataset(reader: Reader): Promise<Dataset> {
  return reader.edition.once('dataset', async () => {
    const [rows, contested] = await Promise.all([reader.forBuilding().read(counts, {}), contestedKeys(reader)]);
    const of = (facet: CountFacet): readonly Count[] =>
      rows
        .filter((row) => row.facet === facet)
        .map((row) => ({ name: row.key, count: row.count }))
        .toSorted((a, b) => b.count - a.count || compareText(a.name, b.name));
    return {
      release: reader.edition.release,
      contested: contested.length,
      counts: {
        claimConfidence: of('claimConfidence'),
        claimKind: of('claimKind'),
        claimReview: of('claimReview'),
        entityKind: of('entityKind'),
        relationshipType: of('relationshipType'),
        sourceTier: of('sourceTier'),
      },
    };
  });
}
