import type { EntityKind } from '../../../server/model.ts';
import { quote } from '../../problems.ts';
import { inside, type Place } from '../../read/document.ts';
import type { Draft, Owner, Records } from '../../records/model.ts';
import { didYouMean } from '../../suggest.ts';
import type { Rule } from '../rule.ts';

const PARTIES: readonly EntityKind[] = ['Actor', 'Jurisdiction', 'Initiative'];

/** Every id that a record names is there, and of a kind that makes sense in its place. */
export const references: Rule = {
  name: 'references',
  codes: ['REFERENCE_DANGLING', 'REFERENCE_WRONG_KIND'],
  check(records, report) {
    const { byId } = records;
    const suggest = suggester([...byId.values()]);
    for (const { id, place, kinds, likely = kinds, role } of mentions(records)) {
      const found = byId.get(id);
      if (!found) {
        const remedy = suggest(id, likely);
        report('REFERENCE_DANGLING', place, `There is no ${role} ${quote(id)}`, remedy);
      } else if (kinds && !kinds.includes(found.kind)) {
        const message = `${quote(id)} is of kind ${found.kind}, so it cannot be a ${role}`;
        report('REFERENCE_WRONG_KIND', place, message, `Name a record of kind ${kinds.join(', ')}`);
      }
    }
  },
};

/** Remembers: one mistaken id is often in a hundred places. */
function suggester(owners: readonly Owner[]): (id: string, kinds?: readonly EntityKind[]) => string {
  const known = new Map<string, string>();
  return (id, kinds) => {
    const key = `${id} ${kinds}`;
    const candidates = () => owners.filter(({ kind }) => kinds?.includes(kind) ?? true).map((owner) => owner.id);
    const remedy = known.get(key) ?? didYouMean(id, candidates(), 'Add the record or correct the id');
    known.set(key, remedy);
    return remedy;
  };
}

interface Mention {
  readonly id: string;
  readonly place: Place;
  readonly role: string;
  /** It must be one of these. */
  readonly kinds?: readonly EntityKind[];
  /** It had better be one of these; another rule sees to it. */
  readonly likely?: readonly EntityKind[];
}

function* mentions({ links, statements, ontology }: Records): Generator<Mention> {
  const ends = new Map(ontology.relationTypes.map((type) => [type.id, type.to]));
  const seen = new Set<Place>();
  const once = function* (draft: Draft): Generator<Mention> {
    // Edges that follow from a record share its claims; each is looked at once.
    if (!seen.has(draft.place)) yield* inDraft(draft);
    seen.add(draft.place);
  };
  for (const statement of statements) {
    if (typeof statement.party === 'string') {
      yield { id: statement.party, place: inside(statement.place, 'party'), role: 'party', kinds: PARTIES };
    }
    for (const draft of statement.drafts) yield* once(draft);
  }
  for (const link of links) {
    const likely = ends.get(link.type);
    yield { id: link.to, place: link.toPlace, role: 'record', ...(likely && { likely }) };
    for (const draft of link.drafts) yield* once(draft);
  }
}

function* inDraft({ place, by, value, evidence }: Draft): Generator<Mention> {
  if (typeof by === 'string') yield { id: by, place: inside(place, 'by'), role: 'actor', kinds: PARTIES };
  if (value && 'entity' in value) yield { id: value.entity, place: inside(place, 'value', 'entity'), role: 'record' };
  for (const [index, { source }] of evidence.entries()) {
    yield { id: source, place: inside(place, 'evidence', index, 'source'), role: 'source', kinds: ['Source'] };
  }
}
