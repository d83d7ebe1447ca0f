/** From `evidence` or `claims` on a record, edge or fact to the claims it stands for. */
import { inside, type Place } from '../read/document.ts';
import type { Draft } from './model.ts';
import type { RawEvidence, RawSupportingClaim, RawValue } from './raw.ts';
import type { Sound } from './sound.ts';

type Meta = Omit<RawSupportingClaim, 'evidence' | 'disputes'>;
type ClaimLike = Meta & { readonly evidence: readonly RawEvidence[]; readonly disputes?: boolean | undefined };
type WithValue = ClaimLike & { readonly value?: RawValue | undefined };
type Backed<C> = Meta & {
  readonly evidence?: readonly RawEvidence[] | undefined;
  readonly claims?: readonly C[] | undefined;
};

/** `value` is what a claim says that gives no value of its own; `ownValue` finds the value that it gives. */
export function draftsOf<C extends ClaimLike = WithValue>(
  backed: Backed<C>,
  value: RawValue | undefined,
  place: Place,
  sound: Sound,
  ownValue: (claim: C) => RawValue | undefined = (claim: WithValue) => claim.value,
): Draft[] {
  if (backed.claims !== undefined) {
    return sound.items(backed.claims).map(([claim, index]) => ({
      ...inherited(backed),
      ...claim,
      value: ownValue(claim) ?? value,
      evidence: sound.items(claim.evidence).map(([item]) => item),
      place: inside(place, 'claims', index),
    }));
  }
  if (backed.evidence === undefined) return [];
  const { key, corrects, preferred, reason } = backed;
  const evidence = sound.items(backed.evidence).map(([item]) => item);
  return [{ ...inherited(backed), key, corrects, preferred, reason, value, evidence, place }];
}

/** What claims in a list take from around them. Names, corrections and preference belong to one claim only. */
function inherited({ kind, confidence, review, note, by, recorded }: Meta): Meta {
  return { kind, confidence, review, note, by, recorded };
}

/** An edge that follows from a record rests on the same evidence, by the claims that do not dispute the record. */
export function forEdge(drafts: readonly Draft[]): Draft[] {
  const agreeing = drafts.filter((draft) => !draft.disputes);
  return (agreeing.length > 0 ? agreeing : drafts).map(
    ({
      key: _key,
      corrects: _corrects,
      preferred: _preferred,
      reason: _reason,
      disputes: _disputes,
      value: _value,
      ...rest
    }) => rest,
  );
}
