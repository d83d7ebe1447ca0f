import { describe, expect, it } from 'vitest';
import { lifeOf, spread } from '../../../client/src/features/entity/life.ts';
import { aDateClaim, aFact } from './builders.ts';

const step = (stage: string, ...dates: string[]) =>
  aFact({
    predicate: `lifecycle.${stage}`,
    label: stage,
    contested: dates.length > 1,
    claims: dates.map((date, i) => aDateClaim(date, { preferred: i === 0 })),
  });

describe('spread', () => {
  it.each([
    ['keeps places that are far enough apart', [0, 40, 100], [0, 40, 100]],
    ['moves neighbours apart and keeps the order', [0, 1, 100], [0, 15, 100]],
    ['pushes back from the end', [0, 99, 100], [0, 85, 100]],
    ['puts a single step at the start', [50], [0]],
    ['spaces evenly where there is no room', [0, 1, 2, 3, 4, 5, 6, 7, 8], [0, 12.5, 25, 37.5, 50, 62.5, 75, 87.5, 100]],
  ])('%s', (_, wishes, places) => {
    expect(spread(wishes, 15)).toEqual(places);
  });
});

describe('lifeOf', () => {
  it('has nothing to draw without a dated step', () => {
    expect(lifeOf([], '2026-11-21')).toBeNull();
  });

  it('puts steps of one day on one point, in the order of time', () => {
    const life = lifeOf(
      [step('published', '2022-09-13'), step('announced', '2022-02-14'), step('adopted', '2022-09-13')],
      '2026-11-21',
    );
    expect(life?.points.map(({ date, stages }) => [date, stages.map(({ label }) => label)])).toEqual([
      ['2022-02-14', ['announced']],
      ['2022-09-13', ['published', 'adopted']],
    ]);
    expect(life?.beginsAt).toBe(life?.points[1]?.at);
    expect(life?.dayAt).toBe(100);
  });

  it('shows the preferred date of a contested step and names the others', () => {
    const life = lifeOf([step('launched', '2023-01-06', '2023-01-05')], '2024-03-01');
    expect(life?.points[0]?.date).toBe('2023-01-06');
    expect(life?.points[0]?.stages[0]).toMatchObject({ contested: true, others: ['2023-01-05'] });
  });

  it('marks what lies after the day, and puts the day before it', () => {
    const life = lifeOf([step('signed', '2023-01-06'), step('enteredIntoForce', '2024-02-24')], '2023-06-01');
    expect(life?.points.map(({ standing }) => standing)).toEqual(['past', 'future']);
    expect(life?.dayAt).toBeLessThan(life?.points[1]?.at ?? 0);
  });

  it('keeps steps of single parties for the timeline, and counts them', () => {
    const party = { id: 'japan', kind: 'Jurisdiction', title: 'Japan' } as const;
    const ratified = aFact({
      predicate: 'lifecycle.ratified',
      label: 'Ratified',
      claims: [aDateClaim('2022-07-19', { party })],
    });
    const life = lifeOf([step('adopted', '1957-06-25'), ratified], '2026-11-21');
    expect(life?.points).toHaveLength(1);
    expect(life?.partySteps).toBe(1);
  });
});
