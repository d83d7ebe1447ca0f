import type { EntityKind } from '../../../server/model.ts';
import { inside, type Place } from '../../read/document.ts';
import type { Owner, Records } from '../../records/model.ts';
import type { Rule } from '../rule.ts';
import { describe } from './unique-ids.ts';

/** "Scope" heads a provision of many texts, and one title may be cited from several pages. */
const MAY_REPEAT: ReadonlySet<EntityKind> = new Set(['Provision', 'Obligation', 'Source']);

/** A part may be named as its whole, and a new edition as the old one. */
const KIN = new Set(['PART_OF', 'SUPERSEDES', 'AMENDS', 'CONTAINS', 'CORRECTS', 'REPEALS', 'FOLLOWS_FROM']);

/** Two records of a kind with the same title are most likely one thing entered twice. */
export const names: Rule = {
  name: 'names',
  codes: ['TITLE_DUPLICATE', 'NAME_SHARED'],
  check(records, report) {
    const kin = kinOf(records);
    const seen = new Map<string, { readonly owner: Owner; readonly isTitle: boolean }>();
    for (const owner of records.owners) {
      if (MAY_REPEAT.has(owner.kind)) continue;
      // A theme and a group of people may well have one name: they are in different vocabularies.
      const group = owner.kind === 'Concept' ? `Concept ${owner.raw.scheme}` : owner.kind;
      for (const { text, place, isTitle } of namesOf(owner)) {
        const key = `${group} ${text.normalize('NFKC').trim().toLowerCase()}`;
        const other = seen.get(key);
        if (!other) seen.set(key, { owner, isTitle });
        if (!other || other.owner.id === owner.id || kin.has(pair(owner.id, other.owner.id))) continue;
        const both = isTitle && other.isTitle;
        const remedy = both
          ? 'Merge the two, or tell their titles apart'
          : 'Check that they are two things; a link such as PART_OF or SUPERSEDES between them says so';
        const message = `"${text}" is also a name of "${other.owner.id}", ${describe(other.owner)}`;
        report(both ? 'TITLE_DUPLICATE' : 'NAME_SHARED', place, message, remedy);
      }
    }
  },
};

function namesOf(owner: Owner): { text: string; place: Place; isTitle: boolean }[] {
  const found: { text: string; place: Place; isTitle: boolean }[] = [];
  for (const list of ['titles', 'aliases'] as const) {
    const texts = list in owner.raw ? (owner.raw as { readonly [key in typeof list]?: unknown })[list] : undefined;
    for (const [index, item] of (Array.isArray(texts) ? texts : []).entries()) {
      if (typeof item?.text !== 'string') continue;
      found.push({ text: item.text, place: inside(owner.place, list, index), isTitle: list === 'titles' });
    }
  }
  return found;
}

function kinOf({ links }: Records): ReadonlySet<string> {
  return new Set(links.filter(({ type }) => KIN.has(type)).map(({ owner, to }) => pair(owner.id, to)));
}

function pair(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}
