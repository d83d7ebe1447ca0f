/** Entities as nodes: labels `Entity`, the kind and, where something is contested, `Contested`. */
import { type Entity, type PartialDate, STRENGTHS } from '../../model.ts';
import type { Value } from '../port.ts';
import { defined, type Fields, type Flat, pack, unpack } from './flat.ts';

const FIELDS: Fields<Entity> = {
  id: 'plain',
  kind: 'plain',
  type: 'plain',
  titles: 'json',
  aliases: 'json',
  identifiers: 'json',
  gist: 'plain',
  url: 'plain',
  jurisdiction: 'plain',
  themes: 'plain',
  contested: 'plain',
  from: 'json',
  to: 'json',
  bindingness: 'plain',
  forceBasis: 'plain',
  coverage: 'json',
  number: 'plain',
  heading: 'plain',
  order: 'plain',
  instrument: 'plain',
  provision: 'plain',
  verbalForm: 'json',
  deonticType: 'plain',
  strength: 'plain',
  effortDuty: 'plain',
  step: 'plain',
  pillar: 'plain',
  bearers: 'plain',
  dates: 'json',
  place: 'plain',
  scheme: 'plain',
  notation: 'plain',
  observation: 'json',
  source: 'json',
};

/** Sorts after every real value, so that both engines agree on where "unknown" stands without a rule for null. */
const LAST = 999_999_999;
const LAST_DAY = '9999-12-31';

export function entityLabels(entity: Entity): readonly string[] {
  return entity.contested.length > 0 ? ['Entity', entity.kind, 'Contested'] : ['Entity', entity.kind];
}

/** `orderOf` gives the order of a provision by id; an obligation is sorted by that of its provision. */
export function entityProperties(release: string, entity: Entity, orderOf: (id: string) => number | undefined): Flat {
  const span = spanOf(entity);
  return {
    release,
    ...pack(FIELDS, entity),
    ...defined({
      title: titleIn(entity, 'en') ?? entity.titles[0]?.text,
      titleJa: titleIn(entity, 'ja'),
      strengthRank: entity.strength === undefined ? LAST : STRENGTHS.indexOf(entity.strength),
      position: entity.order ?? (entity.provision === undefined ? undefined : orderOf(entity.provision)) ?? LAST,
      dated: (entity.dates?.[0] ?? entity.from ?? entity.source?.published)?.earliest ?? LAST_DAY,
      fromEarliest: span[0],
      toLatest: span[1],
      tier: entity.source?.tier,
    }),
  };
}

export function toEntity(properties: Value | undefined): Entity {
  return unpack(FIELDS, properties);
}

/** The days that bound it: over all dates of an event, else from the earliest start to the latest end. */
function spanOf(entity: Entity): readonly [string | undefined, string | undefined] {
  const dates: readonly PartialDate[] = entity.dates ?? [];
  if (dates.length === 0) return [entity.from?.earliest, entity.to?.latest];
  const days = [...dates.map((d) => d.earliest), ...dates.map((d) => d.latest)].sort();
  return [days[0], days.at(-1)];
}

function titleIn(entity: Entity, lang: string): string | undefined {
  return entity.titles.find((t) => t.lang === lang || t.lang.startsWith(`${lang}-`))?.text;
}
