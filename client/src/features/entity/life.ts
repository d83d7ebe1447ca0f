/** The life of a text as a strip: dated steps on a line, in order, far enough apart to be read. */
import type { FactGroup } from './view-model.ts';

export interface LifeStage {
  readonly predicate: string;
  readonly label: string;
  readonly contested: boolean;
  /** Values that other sources give. */
  readonly others: readonly string[];
}

export interface LifePoint {
  readonly date: string;
  readonly earliest: string;
  readonly stages: readonly LifeStage[];
  /** Where on the strip, in percent of its width. */
  readonly at: number;
  readonly standing: 'past' | 'future';
}

export interface Life {
  readonly points: readonly LifePoint[];
  /** The day that everything is shown as of. */
  readonly dayAt: number;
  /** From the first step that gives the text force or form; null where none does. */
  readonly beginsAt: number | null;
  readonly endsAt: number | null;
  /** Steps that hold for one party only; they are told in the timeline. */
  readonly partySteps: number;
}

const BEGINNINGS = ['signed', 'adopted', 'launched', 'published', 'enteredIntoForce'];
const ENDINGS = ['superseded', 'withdrawn', 'repealed', 'expired', 'completed'];

const stageOf = (predicate: string): string => predicate.replace(/^lifecycle\./, '');

interface Dated {
  readonly value: string;
  readonly earliest: string;
}

const dateOf = (claim: FactGroup['claims'][number] | undefined): Dated | undefined =>
  claim && 'date' in claim.value ? claim.value.date : undefined;

/** Steps of the same day become one point with several names. */
function collect(lifecycle: readonly FactGroup[]): {
  points: Omit<LifePoint, 'at' | 'standing'>[];
  partySteps: number;
} {
  const byDate = new Map<string, { date: string; earliest: string; stages: LifeStage[] }>();
  let partySteps = 0;
  for (const fact of lifecycle) {
    const common = fact.claims.filter((claim) => claim.party === null);
    partySteps += new Set(fact.claims.flatMap((claim) => (claim.party ? [claim.party.id] : []))).size;
    const first = common.find((claim) => claim.preferred) ?? common[0];
    const date = dateOf(first);
    if (!date) continue;
    const others = fact.contested
      ? [...new Set(common.flatMap((claim) => dateOf(claim)?.value ?? []))].filter((value) => value !== date.value)
      : [];
    const point = byDate.get(date.value) ?? { date: date.value, earliest: date.earliest, stages: [] };
    point.stages.push({ predicate: fact.predicate, label: fact.label, contested: fact.contested, others });
    byDate.set(date.value, point);
  }
  return { points: [...byDate.values()].sort((a, b) => (a.earliest < b.earliest ? -1 : 1)), partySteps };
}

/** Keeps the order, moves neighbours apart to `gap`, and falls back to even spacing where there is no room. */
export function spread(wishes: readonly number[], gap: number): number[] {
  const last = wishes.length - 1;
  if (last < 1) return wishes.map(() => 0);
  if (gap * last >= 100) return wishes.map((_, i) => (i * 100) / last);
  const places = [...wishes];
  for (let i = 1; i <= last; i++) places[i] = Math.max(places[i] as number, (places[i - 1] as number) + gap);
  for (let i = last, limit = 100; i >= 0; i--, limit -= gap) places[i] = Math.min(places[i] as number, limit);
  return places;
}

const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000;

export function lifeOf(lifecycle: readonly FactGroup[], day: string, gap = 15): Life | null {
  const { points, partySteps } = collect(lifecycle);
  if (points.length === 0) return null;
  const days = [...points.map((point) => point.earliest), day].map(dayNumber);
  const [low, high] = [Math.min(...days), Math.max(...days)];
  const wish = (n: number): number => (high === low ? 0 : ((n - low) / (high - low)) * 100);
  const marks = [...points.map(({ earliest }) => earliest), day].map((date, i) => ({ i, x: wish(dayNumber(date)) }));
  // The day stands after a step of the same day: by then it has been taken.
  marks.sort((a, b) => a.x - b.x || a.i - b.i);
  const places = spread(
    marks.map(({ x }) => x),
    gap,
  );
  const at = new Map(marks.map(({ i }, n) => [i, places[n] as number]));
  const placed: LifePoint[] = points.map((point, i) => ({
    ...point,
    at: at.get(i) ?? 0,
    standing: point.earliest <= day ? 'past' : 'future',
  }));
  const first = (names: readonly string[]): number | null =>
    placed.find((point) => point.stages.some(({ predicate }) => names.includes(stageOf(predicate))))?.at ?? null;
  return {
    points: placed,
    dayAt: at.get(points.length) ?? 100,
    beginsAt: first(BEGINNINGS),
    endsAt: first(ENDINGS),
    partySteps,
  };
}
