import { describe, expect, it } from 'vitest';
import { factsOf, lifecycleOf } from '../../../server/domain/facts.ts';
import type { Claim } from '../../../server/model.ts';
import { aClaim, aDay, anInstrument } from '../../builders.ts';

const dated = (predicate: string, day: string, fields: Partial<Claim> = {}) =>
  aClaim('law', { predicate, value: { type: 'date', date: aDay(day) }, ...fields });

describe('facts', () => {
  it('are grouped by predicate, the preferred claim first, dissent last', () => {
    const dissent = dated('launchDate', '2023-01-05', { dissent: true });
    const low = dated('launchDate', '2023-01-06', { confidence: 'low' });
    const preferred = dated('launchDate', '2023-01-06', { preferred: true });
    const [fact] = factsOf(anInstrument('law', { contested: ['launchDate'] }), [dissent, low, preferred]);
    expect(fact).toEqual({ predicate: 'launchDate', contested: true, claims: [preferred, low, dissent] });
  });

  it('hold neither steps of a life nor links', () => {
    const claims = [
      dated('lifecycle.adopted', '2020-01-01'),
      aClaim('law', { predicate: 'REFERENCES', relationship: 'r-1' }),
    ];
    expect(factsOf(anInstrument('law'), claims)).toEqual([]);
  });
});

describe('steps of a life', () => {
  const law = anInstrument('law', { contested: ['lifecycle.signed'] });

  it('are in order, and one per party', () => {
    const claims = [
      dated('lifecycle.ratified', '2002-01-01', { party: 'b' }),
      dated('lifecycle.ratified', '2001-01-01', { party: 'a' }),
      dated('lifecycle.adopted', '1999-06-17'),
    ];
    expect(lifecycleOf(law, claims).map((step) => [step.predicate, step.party])).toEqual([
      ['lifecycle.adopted', undefined],
      ['lifecycle.ratified', 'a'],
      ['lifecycle.ratified', 'b'],
    ]);
  });

  it('may come twice', () => {
    const claims = [dated('lifecycle.amended', '2011-05-25'), dated('lifecycle.amended', '2023-06-08')];
    expect(lifecycleOf(law, claims).length).toBe(2);
  });

  it('take in claims that say less, and claims that dissent', () => {
    const month = aClaim('law', {
      predicate: 'lifecycle.signed',
      value: { type: 'date', date: { value: '2023-01', earliest: '2023-01-01', latest: '2023-01-31' } },
    });
    const claims = [
      dated('lifecycle.signed', '2023-01-06', { preferred: true }),
      dated('lifecycle.signed', '2023-02-05', { dissent: true }),
      month,
    ];
    const steps = lifecycleOf(law, claims);
    expect(steps.map((step) => [step.claims.length, step.contested])).toEqual([[3, true]]);
  });
});
