import { inside } from '../../read/document.ts';
import type { Rule } from '../rule.ts';

const MIN_WORDS = 4;
const MAX_WORDS = 40;

/** Short enough to read in a list, long enough to say who is asked for what. */
export const obligationTexts: Rule = {
  name: 'obligation-texts',
  codes: ['TEXT_LENGTH'],
  check({ owners }, report) {
    for (const owner of owners) {
      if (owner.kind !== 'Obligation' || typeof owner.raw.text !== 'string') continue;
      const words = owner.raw.text.trim().split(/\s+/).length;
      if (words >= MIN_WORDS && words <= MAX_WORDS) continue;
      const message = `The text of "${owner.id}" has ${words} ${words === 1 ? 'word' : 'words'}`;
      report('TEXT_LENGTH', inside(owner.place, 'text'), message, `Say it in ${MIN_WORDS} to ${MAX_WORDS} words`);
    }
  },
};
