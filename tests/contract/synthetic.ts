import type { AtlasGraph, Claim, Entity, Relationship } from '../../server/model.ts';
import {
  aClaim,
  aClaimBehind,
  aDay,
  aGraph,
  anEntity,
  anInstrument,
  anObligation,
  aProvision,
  aRelationship,
  aSource,
  evidence,
  TEST_TYPES,
} from '../builders.ts';
import { generator } from '../random.ts';

export interface SyntheticSize {
  readonly relationships: number;
  readonly seed: number;
}

/**
 * A large graph for benches, the same for the same arguments. About eight edges an entity whatever the size, so that
 * what a query by id costs may not depend on `relationships`. The ids of the first of each kind are `instrument-0`,
 * `instrument-0~p-0`, `instrument-0~p-0~1`, `actor-0`, `concept-0`, `event-0`, `source-0`.
 */
export function syntheticGraph({ relationships: wanted, seed }: SyntheticSize): AtlasGraph {
  const random = generator(seed);
  const entities = syntheticEntities(Math.max(20, Math.round(wanted / 4)), random);
  const sources = entities.filter((entity) => entity.kind === 'Source');
  const others = entities.filter((entity) => entity.kind !== 'Source');
  const cite = () => evidence(pick(sources, random).id, `p. ${Math.floor(random() * 90)}`);
  const relationships = syntheticRelationships(others, wanted, random);
  const claims: Claim[] = relationships.map((r) => aClaimBehind(r, { evidence: [cite()] }));
  for (const entity of others) {
    if (random() > 0.3) continue;
    const date = aDay(dayOf(random));
    claims.push(
      aClaim(entity.id, { predicate: 'lifecycle.adopted', value: { type: 'date', date }, evidence: [cite()] }),
    );
  }
  return aGraph({ entities, relationships, claims });
}

function syntheticEntities(count: number, random: () => number): Entity[] {
  const entities: Entity[] = [];
  for (let i = 0; entities.length < count; i += 1) {
    const instrument = anInstrument(`instrument-${i}`, { from: aDay(dayOf(random)), gist: `What instrument ${i} is.` });
    entities.push(instrument);
    for (let p = 0; p < 4; p += 1) {
      const provision = aProvision(instrument.id, `p-${p}`, { order: p });
      entities.push(provision, anObligation(provision.id, p % 2 ? { strength: 'bindingDuty' } : {}));
    }
    entities.push(anEntity('Actor', `actor-${i}`), anEntity('Concept', `concept-${i}`, { scheme: 'theme' }));
    entities.push(anEntity('Event', `event-${i}`, { dates: [aDay(dayOf(random))] }), aSource(`source-${i}`));
  }
  return entities;
}

function syntheticRelationships(entities: readonly Entity[], wanted: number, random: () => number): Relationship[] {
  const found = new Map<string, Relationship>();
  while (found.size < wanted) {
    const from = pick(entities, random);
    const to = pick(entities, random);
    if (from === to) continue;
    const contested = random() < 0.001;
    const relationship = aRelationship(from.id, pick(TEST_TYPES, random), to.id, { contested });
    found.set(relationship.id, relationship);
  }
  return [...found.values()];
}

function dayOf(random: () => number): string {
  const number = (from: number, span: number) => String(from + Math.floor(random() * span)).padStart(2, '0');
  return `${number(1990, 36)}-${number(1, 12)}-${number(1, 28)}`;
}

function pick<T>(list: readonly T[], random: () => number): T {
  return list[Math.floor(random() * list.length)] as T;
}
