/** From owners to entities: the fields of each kind, and what follows from edges and dates. */
import type { Entity, LocalisedText, PartialDate } from '../../server/model.ts';
import { toPartialDate } from '../dates.ts';
import type { Link, Owner, Records } from '../records/model.ts';
import type { Contested } from './contested.ts';
import { defined } from './defined.ts';

/** Steps by which a text or initiative begins to exist, and those that end it; then facts that stand in for them. */
const STARTS = stages('signed', 'adopted', 'launched', 'published', 'enteredIntoForce');
const ENDS = stages('superseded', 'repealed', 'expired', 'withdrawn', 'completed');
const START_FACTS = new Set(['launchDate', 'publicationDate', 'date']);

export function toEntities(records: Records, contested: Contested): Entity[] {
  const outgoing = groupBy(records.links, (link) => link.owner.id);
  const dates = groupBy(
    contested.dates.filter(({ party }) => party === undefined),
    ({ id }) => id,
  );
  return records.owners.map((owner) => {
    const links = outgoing.get(owner.id) ?? [];
    const known = dates.get(owner.id) ?? [];
    const pick = (wanted: ReadonlySet<string>) =>
      earliest(known.filter(({ predicate }) => wanted.has(predicate)).map(({ date }) => date));
    const lives = owner.kind === 'Instrument' || owner.kind === 'Initiative';
    return defined({
      ...ownFields(owner),
      id: owner.id,
      kind: owner.kind,
      jurisdiction: ends(links, 'ORIGINATES_IN')[0] ?? ends(links, 'HELD_IN')[0],
      themes: themesOf(links, records).toSorted(),
      contested: [...(contested.predicates.get(owner.id) ?? [])].toSorted(),
      from: lives ? (pick(STARTS) ?? pick(START_FACTS)) : undefined,
      to: lives ? pick(ENDS) : undefined,
      ...(owner.kind === 'Obligation' && {
        step: ends(links, 'AT_STEP')[0],
        pillar: ends(links, 'IN_PILLAR')[0],
        bearers: ends(links, 'BEARER'),
      }),
    });
  });
}

type OwnFields = Pick<Entity, 'type' | 'titles' | 'aliases' | 'identifiers'> & {
  readonly [K in keyof Entity]?: Entity[K] | undefined;
};

function ownFields(owner: Owner): OwnFields {
  switch (owner.kind) {
    case 'Provision': {
      const { number, heading, headingJa, gist } = owner.raw;
      const { instrument, provision, order } = owner;
      return {
        ...bare('provision', inBoth(heading ?? number, headingJa)),
        ...{ number, heading, gist, instrument, provision, order },
      };
    }
    case 'Obligation': {
      const { text, textJa, verbalForm, deonticType, strength, effortDuty } = owner.raw;
      const { instrument, provision } = owner;
      return {
        ...bare('obligation', inBoth(text, textJa)),
        ...{ verbalForm, deonticType, strength, effortDuty, instrument, provision },
      };
    }
    case 'Source': {
      const { publisher, author, published, tier, licence, lang, read, citedAs, ...record } = owner.raw;
      const day = published === undefined ? undefined : toPartialDate(published);
      return {
        ...named(record, 'source'),
        source: defined({ publisher, author, published: day, tier, licence, lang, read, citedAs }),
      };
    }
    case 'Instrument': {
      const { bindingness, forceBasis, coverage } = owner.raw;
      return { ...named(owner.raw, owner.raw.type), bindingness, forceBasis, coverage: coverage && defined(coverage) };
    }
    case 'Actor':
      return named(owner.raw, owner.raw.class ? 'class' : owner.raw.type);
    case 'Event':
      return { ...named(owner.raw, owner.raw.type), dates: owner.raw.dates.map(toPartialDate), place: owner.raw.place };
    case 'Concept':
      return { ...named(owner.raw, 'concept'), scheme: owner.raw.scheme, notation: owner.raw.notation };
    case 'Observation': {
      const { value, unit, measure, population, n, field } = owner.raw;
      const days = field === undefined ? undefined : toPartialDate(field);
      return {
        ...named(owner.raw, owner.raw.type),
        observation: defined({ value, unit, measure, population, n, field: days }),
      };
    }
    case 'Initiative':
    case 'Jurisdiction':
      return named(owner.raw, owner.raw.type);
  }
}

interface RawNamed {
  readonly titles: readonly { lang: string; text: string; status?: LocalisedText['status'] | undefined }[];
  readonly aliases?: readonly { lang: string; text: string }[] | undefined;
  readonly identifiers?: Entity['identifiers'] | undefined;
  readonly gist?: string | undefined;
  readonly url?: string | undefined;
}

function named({ titles, aliases = [], identifiers = [], gist, url }: RawNamed, type: string): OwnFields {
  return { type, titles: titles.map((title) => defined(title)), aliases, identifiers, gist, url };
}

function bare(type: string, titles: readonly LocalisedText[]): OwnFields {
  return { type, titles, aliases: [], identifiers: [] };
}

/** The Japanese of a heading or an obligation is ours. */
function inBoth(en: string, ja: string | undefined): LocalisedText[] {
  const english = { lang: 'en', text: en };
  return ja === undefined ? [english] : [english, { lang: 'ja', text: ja, status: 'working' }];
}

function themesOf(links: readonly Link[], { byId }: Records): string[] {
  return [...new Set(ends(links, 'ABOUT').filter((id) => byId.get(id)?.kind === 'Concept'))];
}

function ends(links: readonly Link[], type: string): string[] {
  return [...new Set(links.filter((link) => link.type === type).map((link) => link.to))];
}

function earliest(dates: readonly PartialDate[]): PartialDate | undefined {
  return dates.toSorted((a, b) => compare(a.earliest, b.earliest) || compare(a.latest, b.latest))[0];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function stages(...names: string[]): ReadonlySet<string> {
  return new Set(names.map((stage) => `lifecycle.${stage}`));
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
