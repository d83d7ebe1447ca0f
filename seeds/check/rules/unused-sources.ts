import type { Rule } from '../rule.ts';
import { idPlace } from './unique-ids.ts';

export const unusedSources: Rule = {
  name: 'unused-sources',
  codes: ['SOURCE_UNUSED'],
  check({ owners, links, statements }, report) {
    const cited = new Set<string>();
    for (const { drafts } of [...links, ...statements]) {
      for (const { evidence } of drafts) for (const { source } of evidence) cited.add(source);
    }
    // A source that another record speaks of has its use too: a correction, a mistaken footnote.
    for (const { to } of links) cited.add(to);
    for (const owner of owners) {
      if (owner.kind !== 'Source' || cited.has(owner.id)) continue;
      report(
        'SOURCE_UNUSED',
        idPlace(owner),
        `Nothing cites the source "${owner.id}"`,
        'Cite it as evidence or delete it',
      );
    }
  },
};
