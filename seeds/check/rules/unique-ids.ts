import { inside, type Place } from '../../read/document.ts';
import type { Owner } from '../../records/model.ts';
import type { Rule } from '../rule.ts';

/** Also by case: two ids that differ in case only are one file on some machines. */
export const uniqueIds: Rule = {
  name: 'unique-ids',
  codes: ['ID_DUPLICATE'],
  check({ owners }, report) {
    const first = new Map<string, Owner>();
    for (const owner of owners) {
      const key = owner.id.toLowerCase();
      const other = first.get(key);
      if (!other) first.set(key, owner);
      else
        report(
          'ID_DUPLICATE',
          idPlace(owner),
          `The id "${owner.id}" is also that of ${describe(other)}`,
          'Rename one of them',
        );
    }
  },
};

export function idPlace(owner: Owner): Place {
  return inside(owner.place, 'id');
}

export function describe({ kind, place }: Owner): string {
  const { line } = place.document.valueAt([...place.path, 'id']);
  return `the ${kind} in ${place.document.file}:${line}`;
}
