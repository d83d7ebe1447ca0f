/** What the questions share: how they ask, and what of an answer they compare. */
import { expect } from 'vitest';
import type { Api, Data } from '../support.ts';

/** Runs an operation and gives its data. */
export type Ask = Api['ask'];

/** Ask with `...Said` (a claim with all that stands behind it) and `...Linked` (relations) at hand. */
export function withFragments(ask: Ask): Ask {
  return (query, variables) => {
    const linked = query.includes('...Linked') ? LINKED : '';
    const said = (query + linked).includes('...Said') ? SAID : '';
    return ask(query + linked + said, variables);
  };
}

const SAID = `fragment Said on Claim {
  value {
    ... on TextValue { text }
    ... on DateValue { date { value } }
    ... on EntityValue { entity { id } }
    ... on NumberValue { number }
  }
  kind preferred dissent reason note confidence by { id } corrects { valueText }
  evidence { locator source { id tier } }
}`;
const LINKED = `fragment Linked on RelationGroup {
  direction type { id }
  links {
    other { id }
    relationship { contested validFrom { value } validTo { value } qualifiers { name value } claims { ...Said } }
  }
}`;

export interface Said {
  /** The value: words, a date, a number or the id of an entity. */
  readonly is: string;
  /** The passages: `B1` and `B-fn1` for the two documents, else source and locator. */
  readonly cites: readonly string[];
  /** Tiers of the sources, in the order of `cites`. */
  readonly tiers: readonly number[];
  readonly kind: string;
  readonly by: string | null;
  readonly preferred: boolean;
  readonly dissent: boolean;
  readonly reason: string | null;
  readonly note: string | null;
  readonly confidence: string;
  readonly corrects: string | null;
}

export function said(claim: Data): Said {
  const { value, evidence, by, corrects, ...rest } = claim;
  return {
    ...rest,
    is: String(value?.text ?? value?.date?.value ?? value?.entity?.id ?? value?.number),
    cites: cites(evidence),
    tiers: evidence.map((passage: Data) => passage.source.tier),
    by: by?.id ?? null,
    corrects: corrects?.valueText ?? null,
  };
}

export function cites(evidence: Data): string[] {
  return evidence.map(({ locator, source }: Data) =>
    /^[AB](-fn)?\d+$/.test(locator) ? locator : `${source.id}: ${locator}`,
  );
}

export interface FactRead {
  readonly contested: boolean;
  readonly claims: readonly Said[];
}

/** The fact of an entity with this predicate (`lifecycle.<stage>` for a step of its life); without claims if none. */
export function fact(entity: Data, predicate: string): FactRead {
  const facts = predicate.startsWith('lifecycle.') ? entity.lifecycle : entity.facts;
  const found = facts.find((f: Data) => f.predicate === predicate);
  return { contested: found?.contested ?? false, claims: found?.claims.map(said) ?? [] };
}

export interface LinkRead {
  readonly other: string;
  readonly contested: boolean;
  readonly from: string | null;
  readonly until: string | null;
  readonly qualifiers: Readonly<Record<string, string>>;
  readonly cites: readonly string[];
  readonly claims: readonly Said[];
}

/** The links of an entity by a relation type, `out` from it or `in` to it. */
export function links(entity: Data, type: string, direction: 'out' | 'in'): LinkRead[] {
  const groups = entity.relations.filter((g: Data) => g.type.id === type && g.direction === direction);
  return groups.flatMap((group: Data) =>
    group.links.map(({ other, relationship }: Data) => {
      const claims: Said[] = relationship.claims.map(said);
      return {
        other: other.id,
        contested: relationship.contested,
        from: relationship.validFrom?.value ?? null,
        until: relationship.validTo?.value ?? null,
        qualifiers: Object.fromEntries(relationship.qualifiers.map((q: Data) => [q.name, q.value])),
        cites: claims.flatMap((claim) => claim.cites),
        claims,
      };
    }),
  );
}

/** A list that has at least these passages. */
export const citing = (...passages: string[]) => expect.arrayContaining(passages);

/** Words that match. */
export const words = (pattern: RegExp) => expect.stringMatching(pattern);

/** The claim whose value is, or matches, this. */
export function claimThat({ claims }: FactRead, is: string | RegExp): Said {
  const found = claims.find((claim) => (typeof is === 'string' ? claim.is === is : is.test(claim.is)));
  return found ?? expect.fail(`No claim says ${is}, but: ${claims.map((claim) => claim.is).join(' | ')}`);
}
