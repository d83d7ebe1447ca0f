import { inside } from '../../read/document.ts';
import type { Rule } from '../rule.ts';

/** No record, edge or fact without evidence; sources are evidence themselves and need none. */
export const evidence: Rule = {
  name: 'evidence',
  codes: ['EVIDENCE_MISSING', 'EVIDENCE_TWICE', 'KEY_MISSING'],
  check({ holders, statements }, report) {
    for (const { owner, what, raw, place } of holders) {
      const name =
        what === 'relation' || what === 'fact' || what === 'lifecycle entry'
          ? `This ${what} of "${owner.id}"`
          : `"${owner.id}"`;
      if (raw.evidence === undefined && raw.claims === undefined) {
        report('EVIDENCE_MISSING', place, `${name} has no evidence`, 'Add evidence: [{source: ..., locator: ...}]');
      }
      if (raw.evidence !== undefined && raw.claims !== undefined) {
        const message = `${name} has both evidence and claims`;
        report('EVIDENCE_TWICE', inside(place, 'claims'), message, 'Move the evidence into a claim of the list', 'key');
      }
    }
    for (const { form, drafts } of statements) {
      if (form === 'record') continue;
      for (const draft of drafts) {
        if (draft.value !== undefined) continue;
        const [what, otherwise] =
          form === 'fact' ? ['value', ''] : ['date', '; where none is known, use a fact with the predicate status'];
        report('KEY_MISSING', draft.place, `"${what}" is missing`, `Add the ${what}${otherwise}`);
      }
    }
  },
};
