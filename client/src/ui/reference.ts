import { formatDate } from '../i18n/dates.ts';
import type { Lang } from '../i18n/index.ts';

interface Cited {
  readonly valueText: string;
  readonly label: string;
  readonly evidence: readonly {
    readonly locator: string;
    readonly source: {
      readonly title: string;
      readonly publisher: string;
      readonly author?: string | null | undefined;
      readonly url?: string | null | undefined;
      readonly published?: { readonly value: string } | null | undefined;
    };
  }[];
}

/** A claim with its passages as plain text, for a note or a paper. */
export function reference(claim: Cited, lang: Lang): string {
  const sources = claim.evidence.map(({ source, locator }) =>
    [
      [source.author, source.publisher].filter(Boolean).join(', '),
      `“${source.title}”`,
      source.published && formatDate(source.published, lang),
      locator,
      source.url,
    ]
      .filter(Boolean)
      .join(', '),
  );
  return `${claim.label}: ${claim.valueText}\n${sources.map((source) => `${source}.`).join('\n')}`;
}
