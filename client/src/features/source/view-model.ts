/** The claims that a source supports, by the place in it where they stand. */
import type { SourcePageQuery } from '../../api/generated/graphql.ts';

export type Supported = NonNullable<SourcePageQuery['source']>['supports']['nodes'][number];

export interface Support {
  readonly claim: Supported;
  /** The place in this source; a claim that cites it twice has two rows. */
  readonly locator: string;
}

const naturally = new Intl.Collator('en', { numeric: true });

/** One row per claim and place, in the order of the places: B2 before B14. */
export function supportsByPlace(claims: readonly Supported[], source: string): Support[] {
  return claims
    .flatMap((claim) =>
      claim.evidence.filter((evidence) => evidence.source.id === source).map(({ locator }) => ({ claim, locator })),
    )
    .sort((a, b) => naturally.compare(a.locator, b.locator));
}

const plain = (text: string): string => text.normalize('NFKC').toLowerCase();

/** A place as it stands ("B1" is not "B14"), or words anywhere in the claim. */
export function findSupports(rows: readonly Support[], query: string): Support[] {
  const wanted = plain(query.trim());
  if (wanted === '') return [...rows];
  const exact = rows.filter(({ locator }) => plain(locator) === wanted);
  if (exact.length > 0) return exact;
  return rows.filter(({ claim, locator }) =>
    plain(`${locator} ${claim.subject.title} ${claim.label} ${claim.valueText}`).includes(wanted),
  );
}

/** What is said of the source itself, and so not of the world. */
export const DEFECT_PREDICATES = [
  'printedCitation',
  'footnoteTarget',
  'publisherMetadata',
  'disclaimer',
  'publicationDate',
];
