/** Dated things in order: events, and steps in the life of texts and initiatives. */
import { eventsBetween, lifecycleBetween } from '../engine/queries/index.ts';
import type { Claim, Entity, LifecycleStage, PartialDate } from '../model.ts';
import { compareDates, compareText } from './dates.ts';
import { compareClaims, dateOf, type Fact, lifecycleOf } from './facts.ts';
import { groupBy, unique } from './group.ts';
import { type Page, type PageRequest, slicePage } from './page.ts';
import type { Reader } from './reader.ts';
import { stageOf } from './stages.ts';

export interface TimelineRequest extends PageRequest {
  readonly ids?: readonly string[] | null | undefined;
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
}

export interface TimelineEntry {
  readonly entity: Entity;
  readonly date: PartialDate;
  readonly dates: readonly PartialDate[];
  readonly stage?: LifecycleStage;
  readonly party?: string;
  readonly contested: boolean;
  /** Those of a step; an event's are read when asked for. */
  readonly claims?: readonly Claim[];
}

const EVENT_DATES: ReadonlySet<string> = new Set(['date', 'launchDate', 'description']);
const ALWAYS = { from: '0000-01-01', to: '9999-12-31' };
/** As many dated things as are put in order at once. */
const MOST = 50_000;

export async function timeline(reader: Reader, request: TimelineRequest): Promise<Page<TimelineEntry>> {
  const ids = request.ids ? unique(request.ids) : null;
  const span = { from: request.from ?? ALWAYS.from, to: request.to ?? ALWAYS.to };
  const list = { release: reader.edition.release.id, name: 'timeline', args: { ids, span } };
  const { events, steps } = ids ? await concerning(reader, ids) : await between(reader, span);
  const [eventEntries, stepEntries] = await Promise.all([toEventEntries(reader, events), toStepEntries(reader, steps)]);
  const entries = [...eventEntries, ...stepEntries]
    .filter((entry) => entry.dates.some((date) => date.earliest <= span.to && date.latest >= span.from))
    .toSorted(compareEntries);
  return slicePage(list, entries, request);
}

interface Dated {
  readonly events: readonly Entity[];
  /** Lifecycle claims. */
  readonly steps: readonly Claim[];
}

async function between(reader: Reader, span: { readonly from: string; readonly to: string }): Promise<Dated> {
  const [events, steps] = await Promise.all([
    reader.read(eventsBetween, { ...span, kinds: null, limit: MOST }),
    reader.read(lifecycleBetween, { ...span, limit: MOST }),
  ]);
  reader.remember(events);
  if (span.from === ALWAYS.from && span.to === ALWAYS.to) return { events, steps };
  // A step that is contested may have another date outside the span: it is shown with all its dates.
  const whole = await reader.lifecycleOf.loadMany(unique(steps.map((claim) => claim.subject)));
  return { events, steps: whole.flatMap(orThrow) };
}

async function concerning(reader: Reader, ids: readonly string[]): Promise<Dated> {
  const [own, linked, steps] = await Promise.all([
    reader.entitiesInOrder(ids),
    reader.neighbours({ ids, types: null, kinds: ['Event'], direction: 'both' }),
    reader.lifecycleOf.loadMany(ids),
  ]);
  const events = [...own.filter((entity) => entity.kind === 'Event'), ...linked.map((row) => row.neighbour)];
  return { events: [...new Map(events.map((event) => [event.id, event])).values()], steps: steps.flatMap(orThrow) };
}

async function toEventEntries(reader: Reader, events: readonly Entity[]): Promise<readonly TimelineEntry[]> {
  const entries = events.map(async (entity) => {
    const [date] = entity.dates ?? [];
    if (!date) return [];
    const contested = entity.contested.some((predicate) => EVENT_DATES.has(predicate));
    const claims = contested ? await claimsOfEntry(reader, { entity }) : [];
    return [{ entity, date, dates: distinctDates([...(entity.dates ?? []), ...datesOf(claims)]), contested }];
  });
  return (await Promise.all(entries)).flat();
}

async function toStepEntries(reader: Reader, steps: readonly Claim[]): Promise<readonly TimelineEntry[]> {
  const groups = groupBy(steps, (claim) => claim.subject);
  const subjects = await reader.entitiesInOrder([...groups.keys()]);
  return subjects.flatMap((entity) =>
    lifecycleOf(entity, groups.get(entity.id) ?? []).flatMap((fact) => toStepEntry(entity, fact)),
  );
}

function toStepEntry(entity: Entity, fact: Fact): TimelineEntry[] {
  const date = dateOf(fact);
  if (!date) return [];
  const { contested, claims, party } = fact;
  const dates = distinctDates(datesOf(claims));
  return [{ entity, date, dates, stage: stageOf(fact.predicate), contested, claims, ...(party && { party }) }];
}

function datesOf(claims: readonly Claim[]): readonly PartialDate[] {
  return claims.flatMap((claim) => (claim.value.type === 'date' ? [claim.value.date] : []));
}

function distinctDates(dates: readonly PartialDate[]): readonly PartialDate[] {
  return [...new Map(dates.map((date) => [`${date.value} ${date.zone ?? ''}`, date])).values()];
}

function compareEntries(a: TimelineEntry, b: TimelineEntry): number {
  return (
    compareDates(a.date, b.date) ||
    compareText(a.entity.id, b.entity.id) ||
    compareText(a.stage ?? '', b.stage ?? '') ||
    compareText(a.party ?? '', b.party ?? '')
  );
}

/** The claims behind an entry, the preferred one first. */
export async function claimsOfEntry(
  reader: Reader,
  entry: Pick<TimelineEntry, 'entity' | 'claims'>,
): Promise<readonly Claim[]> {
  if (entry.claims) return entry.claims;
  const claims = await reader.claimsOfSubject.load(entry.entity.id);
  return claims.filter((claim) => EVENT_DATES.has(claim.predicate)).toSorted(compareClaims);
}

function orThrow<T>(item: readonly T[] | Error): readonly T[] {
  if (item instanceof Error) throw item;
  return item;
}
