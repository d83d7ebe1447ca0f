import { inside } from '../../read/document.ts';
import type { Owner } from '../../records/model.ts';
import type { Rule } from '../rule.ts';
import { describe } from './unique-ids.ts';

/** Numbers of a programme or of a scheme that we do not know may well be shared. */
const LOOSE = new Set(['other', 'project']);

export const identifiers: Rule = {
  name: 'identifiers',
  codes: ['IDENTIFIER_SHARED'],
  check({ owners }, report) {
    const seen = new Map<string, Owner>();
    for (const owner of owners) {
      if (!('identifiers' in owner.raw) || !Array.isArray(owner.raw.identifiers)) continue;
      for (const [index, { scheme, value }] of owner.raw.identifiers.entries()) {
        if (LOOSE.has(scheme)) continue;
        const key = `${owner.kind} ${scheme} ${value}`;
        const other = seen.get(key);
        if (!other) seen.set(key, owner);
        else if (other.id !== owner.id) {
          const message = `The ${scheme} number ${value} is also that of "${other.id}", ${describe(other)}`;
          report(
            'IDENTIFIER_SHARED',
            inside(owner.place, 'identifiers', index),
            message,
            'Check whether the two are one thing',
          );
        }
      }
    }
  },
};
