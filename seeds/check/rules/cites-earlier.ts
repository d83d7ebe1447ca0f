import type { PartialDate } from '../../../server/model.ts';
import { type RawDate, readDate } from '../../dates.ts';
import type { Owner, Records } from '../../records/model.ts';
import type { Rule } from '../rule.ts';

/** Steps by which a text comes before the public, or gets new wording. */
const WORDED = new Set(
  ['announced', 'proposed', 'drafted', 'signed', 'adopted', 'published', 'launched', 'amended'].map(
    (stage) => `lifecycle.${stage}`,
  ),
);
const DATED = new Set(['date', 'launchDate', 'publicationDate']);

/**
 * A text cannot cite a later one. Its last wording counts, since amended guidelines may well name what is younger than
 * their first edition. Initiatives go on and take up later texts, so they are not held to it.
 */
export const citesEarlier: Rule = {
  name: 'cites-earlier',
  codes: ['CITES_LATER_TEXT'],
  check(records, report) {
    const types = new Set(records.ontology.relationTypes.filter((type) => type.citesEarlier).map((type) => type.id));
    const dates = wordings(records);
    for (const { owner, type, to, toPlace } of records.links) {
      const start = textOf(owner);
      const found = records.byId.get(to);
      const end = found && textOf(found);
      if (!types.has(type) || end === undefined || start === end || owner.kind === 'Initiative') continue;
      const citing = dates.get(start);
      const cited = dates.get(end);
      if (!citing || !cited) continue;
      const last = citing.reduce((a, b) => (b.latest > a.latest ? b : a));
      const first = cited.reduce((a, b) => (b.earliest < a.earliest ? b : a));
      if (last.latest >= first.earliest) continue;
      const message = `"${start}" (${last.value}) has ${type} to "${end}", which is younger (${first.value})`;
      report('CITES_LATER_TEXT', toPlace, message, 'Turn the relation round, or correct a date');
    }
  },
};

/** Parts stand for the text they are in. */
function textOf(owner: Owner): string {
  return owner.instrument ?? owner.root;
}

function wordings({ statements, owners }: Records): ReadonlyMap<string, readonly PartialDate[]> {
  const dates = new Map<string, PartialDate[]>();
  const add = (id: string, raw: RawDate): void => {
    const read = readDate(raw);
    if (read.ok) dates.set(id, [...(dates.get(id) ?? []), read.date]);
  };
  for (const { owner, predicate, drafts } of statements) {
    if (!WORDED.has(predicate) && !DATED.has(predicate)) continue;
    for (const { value } of drafts) if (value && 'date' in value) add(owner.id, value.date);
  }
  for (const owner of owners) {
    if (owner.kind === 'Event' && Array.isArray(owner.raw.dates))
      for (const date of owner.raw.dates) add(owner.id, date);
    if (owner.kind === 'Source' && owner.raw.published) add(owner.id, owner.raw.published);
  }
  return dates;
}
