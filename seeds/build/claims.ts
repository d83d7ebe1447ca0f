/** From drafts to claims, with the defaults that follow from the sources. */
import type { Claim, ClaimValue, Confidence, Review } from '../../server/model.ts';
import { toPartialDate } from '../dates.ts';
import { claimKey, linkKey } from '../records/identity.ts';
import type { Draft, Link, Owner, Records } from '../records/model.ts';
import type { RawByKind, RawValue } from '../records/raw.ts';
import { defined } from './defined.ts';
import { claimId, relationshipId } from './ids.ts';

interface Source {
  readonly tier: RawByKind['Source']['tier'];
  readonly wasRead: boolean;
}

/** What a claim is about: a record, or the edge with this key. */
interface About {
  readonly owner: Owner;
  readonly predicate: string;
  readonly object?: string | undefined;
  readonly edge?: string;
  readonly party?: string | undefined;
}

/** A claim with the draft that it was made from. */
export interface Claimed {
  readonly claim: Claim;
  readonly draft: Draft;
}

export function toClaims(records: Records, dissenting: ReadonlySet<Draft>): Claimed[] {
  const sources = new Map<string, Source>();
  for (const owner of records.owners) {
    if (owner.kind === 'Source')
      sources.set(owner.id, { tier: owner.raw.tier, wasRead: owner.raw.read !== 'notOpened' });
  }
  const named = [...draftsAbout(records)];
  const ids = new Map<string, string>();
  for (const [about, draft] of named) {
    if (draft.key !== undefined) ids.set(`${about.owner.root} ${draft.key}`, idOf(about, draft));
  }
  return named.map(([about, draft]) => {
    const { owner, predicate, edge, party, object } = about;
    const cited = draft.evidence.flatMap(({ source }) => sources.get(source) ?? []);
    const value: ClaimValue =
      edge === undefined ? toValue(draft.value ?? ownText(owner)) : { type: 'entity', entity: object ?? '' };
    const claim = defined({
      id: idOf(about, draft),
      subject: owner.id,
      predicate,
      value,
      relationship: edge === undefined ? undefined : relationshipId(edge),
      party,
      kind: draft.kind ?? 'fact',
      evidence: draft.evidence.map((item) => defined({ ...item })),
      confidence: draft.confidence ?? confidenceFrom(cited),
      review: draft.review ?? reviewFrom(cited),
      preferred: draft.preferred ?? false,
      reason: draft.reason,
      note: draft.note,
      corrects: draft.corrects === undefined ? undefined : ids.get(`${owner.root} ${draft.corrects}`),
      by: draft.by,
      dissent: dissenting.has(draft),
      recorded: draft.recorded ?? owner.recorded,
    });
    return { claim, draft };
  });
}

function* draftsAbout({ statements, links }: Records): Generator<[About, Draft]> {
  for (const { owner, predicate, party, drafts } of statements) {
    for (const draft of drafts) yield [{ owner, predicate, party, object: party }, draft];
  }
  for (const link of links) {
    const about = aboutLink(link);
    for (const draft of link.drafts) yield [about, draft];
  }
}

function aboutLink(link: Link): About {
  return { owner: link.owner, predicate: link.type, object: link.to, edge: linkKey(link) };
}

function idOf({ owner, predicate, object, edge }: About, draft: Draft): string {
  return claimId(claimKey(owner.id, predicate, object, edge, draft));
}

/** What a record says of itself, for the claim that its own evidence makes. */
function ownText({ kind, raw, id }: Owner): RawValue {
  if (kind === 'Obligation') return { text: raw.text };
  if (kind === 'Provision') return { text: raw.gist ?? raw.heading ?? raw.number };
  return { text: raw.gist ?? raw.titles[0]?.text ?? id };
}

function toValue(raw: RawValue): ClaimValue {
  if ('text' in raw) return { type: 'text', text: raw.text };
  if ('date' in raw) return { type: 'date', date: toPartialDate(raw.date) };
  if ('entity' in raw) return { type: 'entity', entity: raw.entity };
  return { type: 'number', ...defined({ number: raw.number, unit: raw.unit }) };
}

/** A source that nobody opened lends no confidence, however official it is. */
function confidenceFrom(cited: readonly Source[]): Confidence {
  const best = Math.min(...cited.filter((source) => source.wasRead).map((source) => source.tier), 9);
  if (best <= 2) return 'high';
  return best <= 4 ? 'medium' : 'low';
}

function reviewFrom(cited: readonly Source[]): Review {
  return cited.some((source) => source.wasRead) ? 'reviewed' : 'unreviewed';
}
