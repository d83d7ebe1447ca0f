/**
 * What makes an edge or a claim the one it is. Ids are derived from this, so remarks, review, confidence and the day
 * of entry are left out: mending them must not change an id that somebody has cited.
 */
import type { Draft, Link } from './model.ts';

export function linkKey({ owner, type, to, from, until, qualifiers }: Link): string {
  return JSON.stringify([owner.id, type, to, from ?? null, until ?? null, Object.entries(qualifiers).sort()]);
}

/** `object` is the other end of an edge or the party of a lifecycle step; `edge` the key of the edge behind it. */
export function claimKey(
  subject: string,
  predicate: string,
  object: string | undefined,
  edge: string | undefined,
  draft: Draft,
): string {
  const { value, kind = 'fact', by, evidence } = draft;
  const cited = evidence.map(({ source, locator }) => `${source} ${locator}`).sort();
  return JSON.stringify([subject, predicate, object ?? null, edge ?? null, value ?? null, kind, by ?? null, cited]);
}
