import type { Claim, Confidence, Relationship } from '../../server/model.ts';
import { CONFIDENCES } from '../../server/model.ts';
import { type RawDate, toPartialDate } from '../dates.ts';
import { linkKey } from '../records/identity.ts';
import type { Link } from '../records/model.ts';
import { isDisputed } from './contested.ts';
import { defined } from './defined.ts';
import { relationshipId } from './ids.ts';

export function toRelationships(links: readonly Link[], claims: readonly Claim[]): Relationship[] {
  const behind = new Map<string, Claim[]>();
  for (const claim of claims) {
    if (claim.relationship === undefined) continue;
    const list = behind.get(claim.relationship) ?? [];
    list.push(claim);
    behind.set(claim.relationship, list);
  }
  return links.map((link) => {
    const id = relationshipId(linkKey(link));
    return defined({
      id,
      type: link.type,
      from: link.owner.id,
      to: link.to,
      validFrom: optionalDate(link.from),
      validTo: optionalDate(link.until),
      contested: link.drafts.some(isDisputed),
      qualifiers: link.qualifiers,
      confidence: best(behind.get(id) ?? []),
    });
  });
}

/** Of the claims that stand behind it; what speaks against an edge makes it no surer. */
function best(claims: readonly Claim[]): Confidence {
  const standing = claims.filter((claim) => !claim.dissent && claim.review !== 'retracted');
  return CONFIDENCES.find((confidence) => standing.some((claim) => claim.confidence === confidence)) ?? 'low';
}

function optionalDate(raw: RawDate | undefined) {
  return raw === undefined ? undefined : toPartialDate(raw);
}
