import { quote } from '../../problems.ts';
import { inside } from '../../read/document.ts';
import { didYouMean } from '../../suggest.ts';
import type { Rule } from '../rule.ts';

/** An edge has a type of the list, ends of kinds that the type allows, and only the qualifiers it allows. */
export const relationTypes: Rule = {
  name: 'relation-types',
  codes: ['RELATION_UNKNOWN', 'RELATION_NOT_ALLOWED', 'QUALIFIER_NOT_ALLOWED'],
  check({ links, byId, ontology }, report) {
    const known = new Map(ontology.relationTypes.map((type) => [type.id, type]));
    for (const { owner, type, to, qualifiers, place, toPlace } of links) {
      const record = known.get(type);
      if (!record) {
        const remedy = didYouMean(type, known.keys(), 'See data/ontology/relations.yaml');
        report('RELATION_UNKNOWN', inside(place, 'type'), `There is no relation type ${quote(type)}`, remedy);
        continue;
      }
      if (!record.from.includes(owner.kind)) {
        const others = ontology.relationTypes
          .filter((other) => other.from.includes(owner.kind))
          .map((other) => other.id);
        const message = `${type} cannot start at ${quote(owner.id)}, of kind ${owner.kind}`;
        report(
          'RELATION_NOT_ALLOWED',
          inside(place, 'type'),
          message,
          `It starts at ${record.from.join(', ')}. From ${owner.kind} there are: ${others.join(', ')}`,
        );
      }
      const end = byId.get(to);
      if (end && !record.to.includes(end.kind)) {
        const message = `${type} cannot end at ${quote(to)}, of kind ${end.kind}`;
        report('RELATION_NOT_ALLOWED', toPlace, message, `It ends at ${record.to.join(', ')}`);
      }
      for (const qualifier of Object.keys(qualifiers)) {
        if (record.qualifiers.includes(qualifier)) continue;
        const allowed =
          record.qualifiers.length > 0 ? `Allowed: ${record.qualifiers.join(', ')}` : 'It has none: put it in a note';
        const remedy = didYouMean(qualifier, record.qualifiers, allowed);
        report(
          'QUALIFIER_NOT_ALLOWED',
          inside(place, 'qualifiers', qualifier),
          `${type} has no qualifier ${quote(qualifier)}`,
          remedy,
          'key',
        );
      }
    }
  },
};
