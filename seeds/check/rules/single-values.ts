import { toDisagreements } from '../../records/disagreements.ts';
import type { Rule } from '../rule.ts';

/** Where claims give different values, one is preferred with its reason, or all are marked disputed. */
export const singleValues: Rule = {
  name: 'single-values',
  codes: ['PREFERRED_MISSING', 'PREFERRED_TWICE'],
  check({ statements, ontology }, report) {
    for (const { owner, predicate, drafts, values, mustChoose } of toDisagreements(statements, ontology)) {
      const preferred = drafts.filter((draft) => draft.preferred);
      const [first, second] = preferred;
      if (first && second) {
        report(
          'PREFERRED_TWICE',
          second.place,
          `Two claims on ${predicate} of "${owner.id}" are preferred`,
          'Keep one preferred claim',
        );
      }
      const open = drafts.every((draft) => draft.review === 'disputed');
      const last = drafts.at(-1);
      if (mustChoose && values > 1 && !first && !open && last) {
        const message = `${values} claims on ${predicate} of "${owner.id}" give different values and none is preferred`;
        report(
          'PREFERRED_MISSING',
          last.place,
          message,
          'Mark one with preferred: true and a reason, or give all of them review: disputed',
        );
      }
    }
  },
};
