import { inside } from '../../read/document.ts';
import type { Draft, Records } from '../../records/model.ts';
import { didYouMean } from '../../suggest.ts';
import type { Rule } from '../rule.ts';

/** What claims say of each other: names are unique in a record, corrections find their claim, preference has a reason. */
export const claimRemarks: Rule = {
  name: 'claim-remarks',
  codes: ['CLAIM_KEY_DUPLICATE', 'CORRECTS_UNKNOWN', 'REASON_MISSING'],
  check(records, report) {
    const keys = new Map<string, Set<string>>();
    const all = draftsByRoot(records);
    for (const [root, draft] of all) {
      if (draft.key === undefined) continue;
      const known = keys.get(root) ?? new Set();
      if (known.has(draft.key)) {
        report(
          'CLAIM_KEY_DUPLICATE',
          inside(draft.place, 'key'),
          `Two claims of "${root}" have the key "${draft.key}"`,
          'Rename one of them',
        );
      }
      keys.set(root, known.add(draft.key));
    }
    for (const [root, draft] of all) {
      if (draft.preferred && draft.reason === undefined) {
        report(
          'REASON_MISSING',
          inside(draft.place, 'preferred'),
          'A preferred claim needs its reason',
          'Add reason: why this value and not the others',
          'key',
        );
      }
      if (draft.corrects === undefined) continue;
      const known = keys.get(root) ?? new Set<string>();
      if (known.has(draft.corrects) && draft.corrects !== draft.key) continue;
      const message =
        draft.corrects === draft.key
          ? 'A claim cannot correct itself'
          : `No claim of "${root}" has the key "${draft.corrects}"`;
      const remedy = didYouMean(draft.corrects, known, 'Give the claim that is corrected a key, and name it here');
      report('CORRECTS_UNKNOWN', inside(draft.place, 'corrects'), message, remedy);
    }
  },
};

function draftsByRoot({ statements, links }: Records): [string, Draft][] {
  return [...statements, ...links].flatMap(({ owner, drafts }) =>
    drafts.map((draft): [string, Draft] => [owner.root, draft]),
  );
}
