import { describe, expect, it } from 'vitest';
import { strengthOf, strengthRank } from '../../../server/domain/strength.ts';
import type { Entity } from '../../../server/model.ts';
import { anEntity, anInstrument, anObligation } from '../../builders.ts';

/** A text without a known force. */
function forceless(): Entity {
  const { bindingness: _, ...rest } = anInstrument('x');
  return rest;
}

describe('how strongly something on a path calls', () => {
  it.each<[string, Entity, string | undefined]>([
    ['an obligation by its own strength', anObligation('x', { strength: 'expectation' }), 'expectation'],
    ['a law', anInstrument('x', { type: 'act', bindingness: 'binding' }), 'bindingDuty'],
    ['a law that is only proposed', anInstrument('x', { type: 'bill', bindingness: 'binding' }), 'statedIntention'],
    ['guidelines', anInstrument('x', { type: 'guidelines', bindingness: 'nonBinding' }), 'recommendation'],
    ['guidelines that bind in part', anInstrument('x', { type: 'guidelines', bindingness: 'mixed' }), 'recommendation'],
    ['a statement', anInstrument('x', { type: 'statement', bindingness: 'nonBinding' }), 'politicalCommitment'],
    ['a memorandum', anInstrument('x', { type: 'memorandum', bindingness: 'nonBinding' }), 'politicalCommitment'],
    ['a plan', anInstrument('x', { type: 'nationalActionPlan', bindingness: 'nonBinding' }), 'statedIntention'],
    ['an agreement that binds', anInstrument('x', { type: 'agreement', bindingness: 'binding' }), 'bindingDuty'],
    ['a text whose force is not known', forceless(), undefined],
    ['an actor', anEntity('Actor', 'x'), undefined],
    ['an initiative', anEntity('Initiative', 'x'), undefined],
  ])('%s', (_, entity, strength) => {
    expect(strengthOf(entity)).toBe(strength);
  });

  it('goes from a duty in law to a planned activity; what calls for nothing comes last', () => {
    const order = [
      'bindingDuty',
      'recommendation',
      'expectation',
      'politicalCommitment',
      'statedIntention',
      'plannedActivity',
      undefined,
    ] as const;
    expect(order.map(strengthRank)).toEqual([0, 1, 2, 3, 4, 5, 6]);
  });
});
