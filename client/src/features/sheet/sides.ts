/** What sources say where they disagree: equal words are told once, with all that supports them. */

export interface ClaimSide {
  readonly id: string;
  readonly valueText: string;
  readonly preferred: boolean;
  readonly dissent: boolean;
  readonly kind: string;
  readonly review: string;
  readonly note?: string | null;
}

export type Tone = 'preferred' | 'dissent' | 'disputed' | 'plain';

export interface Side<C extends ClaimSide> {
  readonly tone: Tone;
  readonly claims: readonly [C, ...C[]];
}

const ORDER: readonly Tone[] = ['preferred', 'plain', 'dissent', 'disputed'];

export function toneOf(claim: ClaimSide): Tone {
  if (claim.preferred) return 'preferred';
  if (claim.dissent) return 'dissent';
  return claim.review === 'disputed' || claim.review === 'retracted' ? 'disputed' : 'plain';
}

/** The preferred side first, then what agrees, then what does not. */
export function sidesOf<C extends ClaimSide>(claims: readonly C[]): Side<C>[] {
  const sides = new Map<string, { tone: Tone; claims: [C, ...C[]] }>();
  for (const claim of claims) {
    const tone = toneOf(claim);
    const key = [tone, claim.valueText, claim.note ?? ''].join('\n');
    const side = sides.get(key);
    if (side) side.claims.push(claim);
    else sides.set(key, { tone, claims: [claim] });
  }
  return [...sides.values()].toSorted((a, b) => ORDER.indexOf(a.tone) - ORDER.indexOf(b.tone));
}
