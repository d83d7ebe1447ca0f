/** Rules of the entity pages: pure functions from answers of the server to what is shown. */
import type { EntityFactsQuery, EntityLinksQuery } from '../../api/generated/graphql.ts';

export type FactGroup = NonNullable<EntityFactsQuery['node']>['facts'][number];
export type FactClaim = FactGroup['claims'][number];
export type LinkGroup = NonNullable<EntityLinksQuery['node']>['relations'][number];
export type EntityLinkRow = LinkGroup['links'][number];

export interface Title {
  readonly lang: string;
  readonly text: string;
  readonly status?: string | null;
}

/** The title that leads, in the language asked for where there is one, and the others after it. */
export function headline(titles: readonly Title[], lang: string): { lead: Title; others: Title[] } {
  const lead = titles.find((title) => title.lang === lang) ??
    titles.find((title) => title.lang === 'en') ??
    titles[0] ?? { lang: 'en', text: '' };
  return { lead, others: titles.filter((title) => title !== lead) };
}

/** The first name that people use for it, for a line under its title. */
export const commonName = (aliases: readonly Title[], lang: string): string =>
  aliases.find((alias) => alias.lang === lang)?.text ?? '';

/** A relation type with a direction, as a section of a page asks for it: `PARTY_TO in`. */
export type Wanted = `${string} ${'in' | 'out'}`;

export interface SectionSpec<K extends string> {
  readonly key: K;
  readonly wants: readonly Wanted[];
}

export interface Section<K extends string> {
  readonly key: K;
  readonly groups: readonly LinkGroup[];
  /** Links in all, also those that are not on this page. */
  readonly count: number;
}

export const wantedOf = (group: Pick<LinkGroup, 'type' | 'direction'>): string => `${group.type.id} ${group.direction}`;

/** Deals the groups out to the sections that want them, in the order of their wishes; what nobody wants is `rest`. */
export function deal<K extends string>(
  groups: readonly LinkGroup[],
  specs: readonly SectionSpec<K>[],
): { sections: Section<K>[]; rest: LinkGroup[] } {
  const taken = new Set<LinkGroup>();
  const sections = specs.map(({ key, wants }) => {
    const mine = wants.flatMap((want) => groups.filter((group) => !taken.has(group) && wantedOf(group) === want));
    for (const group of mine) taken.add(group);
    return { key, groups: mine, count: countLinks(mine) };
  });
  return { sections, rest: groups.filter((group) => !taken.has(group)) };
}

export const countLinks = (groups: readonly LinkGroup[]): number =>
  groups.reduce((sum, group) => sum + group.totalCount, 0);

/** Every side of a fact on which sources disagree, the preferred one first; equal values are told once. */
export function sidesOf(fact: FactGroup): { preferred: FactClaim | undefined; others: FactClaim[] } {
  const preferred = fact.claims.find((claim) => claim.preferred) ?? fact.claims[0];
  const seen = new Set([preferred?.valueText]);
  const others = fact.claims.filter((claim) => {
    if (claim === preferred || seen.has(claim.valueText)) return false;
    seen.add(claim.valueText);
    return true;
  });
  return { preferred, others };
}

/** Predicates as the reader knows them; a contested relation has no fact, so its own name is all there is. */
export function contestedNames(
  contested: readonly string[],
  facts: readonly { readonly predicate: string; readonly label: string }[],
): { predicate: string; label: string }[] {
  return contested.map((predicate) => ({
    predicate,
    label: facts.find((fact) => fact.predicate === predicate)?.label ?? predicate.replaceAll('_', ' ').toLowerCase(),
  }));
}

export interface Provision {
  readonly id: string;
  readonly kind: string;
  readonly number: string;
  readonly heading: string | null;
  readonly title: string;
  readonly order: number;
  readonly parent: { readonly id: string } | null;
}

export interface OutlineRow extends Provision {
  readonly depth: number;
  /** Obligations of the provision and of everything inside it. */
  readonly duties: number;
}

/** The outline of a text: in its order, indented by nesting, with the obligations each part holds. */
export function outlineOf(
  provisions: readonly Provision[],
  obligations: readonly { readonly provision: { readonly id: string } | null }[],
): OutlineRow[] {
  const byId = new Map(provisions.map((provision) => [provision.id, provision]));
  const chain = (id: string): string[] => {
    const up: string[] = [];
    for (let at = byId.get(id); at && !up.includes(at.id); at = at.parent ? byId.get(at.parent.id) : undefined) {
      up.push(at.id);
    }
    return up;
  };
  const duties = new Map<string, number>();
  for (const { provision } of obligations) {
    if (provision) for (const id of chain(provision.id)) duties.set(id, (duties.get(id) ?? 0) + 1);
  }
  return [...provisions]
    .sort((a, b) => a.order - b.order)
    .map((provision) => ({
      ...provision,
      depth: chain(provision.id).length - 1,
      duties: duties.get(provision.id) ?? 0,
    }));
}

const plain = (text: string): string => text.normalize('NFKC').toLowerCase();

export const findInOutline = (rows: readonly OutlineRow[], query: string): OutlineRow[] => {
  const wanted = plain(query.trim());
  return rows.filter(({ number, heading, title }) => plain(`${number} ${heading ?? ''} ${title}`).includes(wanted));
};

/** The short name of a provision: its heading, or its number where that is all it has. */
export const provisionName = ({ number, heading }: { number: string; heading?: string | null }): string =>
  heading && heading !== number ? `${number} ${heading}` : number;
