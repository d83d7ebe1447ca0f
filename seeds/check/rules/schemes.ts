import { quote } from '../../problems.ts';
import type { Rule } from '../rule.ts';

/** Relations that end at one vocabulary only. */
const SCHEMES: Readonly<Record<string, string>> = { AT_STEP: 'hrdd-step', IN_PILLAR: 'ungp-pillar' };

export const schemes: Rule = {
  name: 'schemes',
  codes: ['SCHEME_WRONG'],
  check({ links, byId }, report) {
    for (const { type, to, toPlace } of links) {
      const wanted = SCHEMES[type];
      const concept = byId.get(to);
      if (wanted === undefined || concept?.kind !== 'Concept' || concept.raw.scheme === wanted) continue;
      const message = `${type} ends at ${quote(to)}, a concept of the vocabulary ${quote(concept.raw.scheme)}`;
      report('SCHEME_WRONG', toPlace, message, `Name a concept of the vocabulary ${wanted}`);
    }
  },
};
