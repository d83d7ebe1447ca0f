import { quote } from '../../problems.ts';
import { inside } from '../../read/document.ts';
import { didYouMean } from '../../suggest.ts';
import type { Rule } from '../rule.ts';

export const entityTypes: Rule = {
  name: 'entity-types',
  codes: ['ENTITY_TYPE_UNKNOWN'],
  check({ owners, ontology }, report) {
    const types = new Map(ontology.kinds.map((kind) => [kind.id, Object.keys(kind.types)]));
    for (const { kind, raw, place } of owners) {
      if (!('type' in raw) || typeof raw.type !== 'string') continue;
      const known = types.get(kind) ?? [];
      if (known.includes(raw.type)) continue;
      const remedy = didYouMean(raw.type, known, `Use one of: ${known.join(', ')}`);
      report('ENTITY_TYPE_UNKNOWN', inside(place, 'type'), `${kind} has no type ${quote(raw.type)}`, remedy);
    }
  },
};
