import { describe, expect, it } from 'vitest';
import { statusOf } from '../../../server/domain/status.ts';
import type { Claim, LifecycleStage, PartialDate } from '../../../server/model.ts';
import { aClaim, aDay, anEntity, anInstrument } from '../../builders.ts';

const law = anInstrument('law', { type: 'directive', bindingness: 'binding' });

function step(stage: LifecycleStage, date: string | PartialDate, fields: Partial<Claim> = {}): Claim {
  const value = { type: 'date', date: typeof date === 'string' ? aDay(date) : date } as const;
  return aClaim('law', { predicate: `lifecycle.${stage}`, value, ...fields });
}

const DIRECTIVE = [
  step('proposed', '2022-02-23'),
  step('adopted', '2024-06-13'),
  step('enteredIntoForce', '2024-07-25'),
  step('becameApplicable', '2029-07-26'),
];

describe('a directive through its life', () => {
  it.each([
    ['2020-01-01', 'notYet', undefined, 'Not yet', 'notYet'],
    ['2023-01-01', 'notYet', 'proposed', 'Proposed', 'notYet'],
    ['2024-06-13', 'current', 'adopted', 'Adopted', 'notYet'],
    ['2026-06-30', 'current', 'enteredIntoForce', 'In force, not yet applicable', 'current'],
    ['2030-01-01', 'current', 'becameApplicable', 'Became applicable', 'current'],
  ] as const)('%s', (day, standing, stage, label, inForce) => {
    const status = statusOf(law, DIRECTIVE, day);
    expect([status.standing, status.stage, status.label.en, status.inForce]).toEqual([standing, stage, label, inForce]);
    expect(status.decidedBy === undefined).toBe(stage === undefined);
  });
});

describe('ends', () => {
  it.each(['superseded', 'withdrawn', 'repealed', 'expired', 'completed', 'denounced'] as const)('%s', (stage) => {
    const claims = [...DIRECTIVE, step(stage, '2031-01-01')];
    expect(statusOf(law, claims, '2030-12-31').standing).toBe('current');
    const after = statusOf(law, claims, '2031-01-01');
    expect([after.standing, after.inForce, after.applicable]).toEqual(['ended', 'ended', 'ended']);
  });

  it('on a day known in part leave it open', () => {
    const some = { value: '2026-04', earliest: '2026-04-01', latest: '2026-04-30' };
    expect(statusOf(law, [...DIRECTIVE, step('superseded', some)], '2026-04-10').standing).toBe('uncertain');
  });

  it('for one party leave the rest', () => {
    const claims = [...DIRECTIVE, step('denounced', '2025-01-01', { party: 'a-state' })];
    expect(statusOf(law, claims, '2030-01-01').standing).toBe('current');
  });
});

describe('claims that disagree', () => {
  it('go by the preferred one', () => {
    const claims = [
      step('signed', '2023-01-05', { dissent: true }),
      step('signed', '2023-01-06', { preferred: true, reason: 'The release says so.' }),
    ];
    const status = statusOf({ ...law, contested: ['lifecycle.signed'] }, claims, '2023-01-06');
    expect([status.standing, status.since?.value]).toEqual(['current', '2023-01-06']);
    expect(statusOf(law, claims, '2023-01-05').standing).toBe('notYet');
  });

  it('leave out what was retracted', () => {
    expect(statusOf(law, [step('adopted', '2020-01-01', { review: 'retracted' })], '2024-01-01').standing).toBe(
      'undated',
    );
  });
});

describe('announcements', () => {
  it('begin a body, and what has no later step; not a text that is still to come', () => {
    const announced = [step('announced', '2021-06-13')];
    expect(statusOf(law, announced, '2022-01-01').standing).toBe('current');
    expect(statusOf(law, [...announced, step('published', '2023-01-01')], '2022-01-01').standing).toBe('notYet');
    const body = anEntity('Initiative', 'law', { type: 'taskForce' });
    expect(statusOf(body, [...announced, step('launched', '2023-01-01')], '2022-01-01').standing).toBe('current');
  });
});

describe('supervision', () => {
  it('is paused from the day of the pause', () => {
    const claims = [...DIRECTIVE, step('supervisionPaused', '2025-10-01')];
    expect(statusOf(law, claims, '2025-09-30').supervisionPaused).toBe(false);
    expect(statusOf(law, claims, '2025-10-01').supervisionPaused).toBe(true);
  });
});

it('without steps goes by the dates of the entity', () => {
  expect(statusOf(law, [], '2024-01-01').standing).toBe('undated');
  expect(statusOf({ ...law, from: aDay('2025-01-01') }, [], '2024-01-01').standing).toBe('notYet');
});
