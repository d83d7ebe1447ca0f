import { quote } from '../../problems.ts';
import { inside } from '../../read/document.ts';
import { didYouMean } from '../../suggest.ts';
import type { Rule } from '../rule.ts';

/** A fact's predicate is on the list, fits the kind of record, and has a value of its type. */
export const predicates: Rule = {
  name: 'predicates',
  codes: ['PREDICATE_UNKNOWN', 'PREDICATE_NOT_ALLOWED', 'PREDICATE_VALUE_WRONG'],
  check({ statements, ontology }, report) {
    const known = new Map(ontology.predicates.map((predicate) => [predicate.id, predicate]));
    for (const { owner, predicate, form, drafts, place } of statements) {
      if (form !== 'fact') continue;
      const at = inside(place, 'predicate');
      const record = known.get(predicate);
      if (!record) {
        const remedy = didYouMean(predicate, known.keys(), 'See data/ontology/predicates.yaml');
        report('PREDICATE_UNKNOWN', at, `There is no predicate ${quote(predicate)}`, remedy);
        continue;
      }
      if (!record.kinds.includes(owner.kind)) {
        const remedy = `It is for ${record.kinds.join(', ')}`;
        report(
          'PREDICATE_NOT_ALLOWED',
          at,
          `${quote(predicate)} cannot be said of a record of kind ${owner.kind}`,
          remedy,
        );
      }
      for (const draft of drafts) {
        const given = draft.value && Object.keys(draft.value)[0];
        if (given === undefined || given === record.value) continue;
        const message = `${quote(predicate)} takes a value of type ${record.value}, not ${given}`;
        report('PREDICATE_VALUE_WRONG', inside(draft.place, 'value'), message, `Write {${record.value}: ...}`);
      }
    }
  },
};
