import type { Entity, PartialDate, Relationship } from '../model.ts';
import { comingOf } from './dates.ts';

/** Where something stands against a day. */
export type Standing = 'notYet' | 'current' | 'ended' | 'uncertain' | 'undated';

/** By its first and last day, both of which count as days on which it holds. */
export function standingBetween(from: PartialDate | undefined, to: PartialDate | undefined, day: string): Standing {
  if (!from && !to) return 'undated';
  if (to && to.latest < day) return 'ended';
  if (from && comingOf(from, day) === 'future') return 'notYet';
  const mayHaveEnded = to !== undefined && to.earliest < day;
  const mayHaveBegun = from === undefined || comingOf(from, day) === 'perhaps';
  return mayHaveEnded || mayHaveBegun ? 'uncertain' : 'current';
}

export function relationshipStanding(relationship: Relationship, day: string): Standing {
  return standingBetween(relationship.validFrom, relationship.validTo, day);
}

/** An event stands by its dates in all zones; anything else by the span in which it is known to exist. */
export function entityStanding(entity: Entity, day: string): Standing {
  const dates = entity.dates ?? [];
  if (dates.length === 0) return standingBetween(entity.from, entity.to, day);
  if (dates.every((date) => date.earliest > day)) return 'notYet';
  if (dates.every((date) => date.latest < day)) return 'ended';
  return dates.some((date) => date.earliest === date.latest || date.value.includes('/')) ? 'current' : 'uncertain';
}
