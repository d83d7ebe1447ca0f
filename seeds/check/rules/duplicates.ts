import type { Place } from '../../read/document.ts';
import { claimKey, linkKey } from '../../records/identity.ts';
import type { Rule } from '../rule.ts';

/** The same edge or the same claim twice would get the same id. */
export const duplicates: Rule = {
  name: 'duplicates',
  codes: ['LINK_DUPLICATE', 'CLAIM_DUPLICATE'],
  check({ links, statements, byId }, report) {
    const seenLinks = new Map<string, Place>();
    const seenClaims = new Map<string, Place>();
    for (const link of links) {
      const key = linkKey(link);
      const other = seenLinks.get(key);
      if (other) {
        const message = `${link.type} from "${link.owner.id}" to "${link.to}" is already in ${where(other)}`;
        report('LINK_DUPLICATE', link.toPlace, message, 'Put the claims of both under one relation');
        continue;
      }
      seenLinks.set(key, link.place);
      for (const draft of link.drafts) claim(claimKey(link.owner.id, link.type, link.to, key, draft), draft.place);
    }
    for (const { owner, predicate, party, drafts } of statements) {
      // Two records with one id are reported as that, not claim by claim.
      if (byId.get(owner.id) !== owner) continue;
      for (const draft of drafts) claim(claimKey(owner.id, predicate, party, undefined, draft), draft.place);
    }

    function claim(key: string, place: Place): void {
      const other = seenClaims.get(key);
      if (other)
        report(
          'CLAIM_DUPLICATE',
          place,
          `The same claim with the same evidence is already in ${where(other)}`,
          'Delete one of them',
        );
      else seenClaims.set(key, place);
    }
  },
};

function where({ document, path }: Place): string {
  return `${document.file}:${document.valueAt(path).line}`;
}
