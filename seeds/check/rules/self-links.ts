import type { Rule } from '../rule.ts';

export const selfLinks: Rule = {
  name: 'self-links',
  codes: ['LINK_SELF'],
  check({ links }, report) {
    for (const { owner, type, to, toPlace } of links) {
      if (to === owner.id)
        report('LINK_SELF', toPlace, `"${to}" has ${type} to itself`, 'Name another record or delete the relation');
    }
  },
};
