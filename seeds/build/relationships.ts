import type { Claim, Confidence, Relationship } from '../../server/model.ts';
import { CONFIDENCES } from '../../server/model.ts';
import { type RawDate, toPartialDate } from '../dates.ts';
import { linkKey } from '../records/identity.ts';
import type { Link } from '../records/model.ts';
import type { Claimed } from './claims.ts';
import { isDisputed } from './contested.ts';
import { defined } from './defined.ts';
import { relationshipId } from './ids.ts';

export function toRelationships(links: readonly Link[], claimed: readonly Claimed[]): Relationship[] {
  const supporting = new Map<string, Claim[]>();
  for (const { claim, draft } of claimed) {
    if (claim.relationship === undefined || draft.disputes || claim.review === 'retracted') continue;
    const list = supporting.get(claim.relationship) ?? [];
    list.push(claim);
    supporting.set(claim.relationship, list);
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
      confidence: best(supporting.get(id) ?? []),
    });
  });
}

/** What speaks against an edge makes it no surer, so only the claims for it count. */
function best(claims: readonly Claim[]): Confidence {
  return CONFIDENCES.find((confidence) => claims.some((claim) => claim.confidence === confidence)) ?? 'low';
}

function optionalDate(raw: RawDate | undefined) {
  return raw === undefined ? undefined : toPartialDate(raw);
}
