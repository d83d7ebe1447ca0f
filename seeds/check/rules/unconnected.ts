import type { Rule } from '../rule.ts';
import { idPlace } from './unique-ids.ts';

/** A record without any edge cannot be reached on the map. */
export const unconnected: Rule = {
  name: 'unconnected',
  codes: ['ENTITY_UNCONNECTED'],
  check({ owners, links }, report) {
    const connected = new Set(links.flatMap(({ owner, to }) => [owner.id, to]));
    for (const owner of owners) {
      if (owner.kind === 'Source' || connected.has(owner.id)) continue;
      report(
        'ENTITY_UNCONNECTED',
        idPlace(owner),
        `Nothing is linked to "${owner.id}"`,
        'Add a relation to or from it',
      );
    }
  },
};
