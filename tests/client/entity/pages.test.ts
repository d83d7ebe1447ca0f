import { describe, expect, it } from 'vitest';
import type { ActorDutiesQuery, EntityTimelineQuery } from '../../../client/src/api/generated/graphql.ts';
import { dutyGroups } from '../../../client/src/features/actor/view-model.ts';
import {
  bearersText,
  filterObligations,
  stepBars,
  stepsOf,
  strengthCounts,
} from '../../../client/src/features/entity/obligations.ts';
import { entityWords } from '../../../client/src/features/entity/words.ts';
import { latestEvent } from '../../../client/src/features/initiative/view-model.ts';
import { lineageOf } from '../../../client/src/features/instrument/view-model.ts';
import { isSoft } from '../../../client/src/features/obligation/view-model.ts';
import { figure } from '../../../client/src/features/observation/view-model.ts';
import { findSupports, type Supported, supportsByPlace } from '../../../client/src/features/source/view-model.ts';
import { aGroup, anObligation, aStep } from './builders.ts';

describe('obligations', () => {
  const rows = [
    anObligation('a', { steps: [aStep('2')] }),
    anObligation('b', { steps: [aStep('2'), aStep('6')], strength: 'bindingDuty' }),
    anObligation('c', { steps: [aStep('0')] }),
    anObligation('d'),
  ];
  it('has a bar for every step, with a zero where nothing is asked, and one for none only where needed', () => {
    expect(stepBars(rows).map(({ step, count }) => `${step}:${count}`)).toEqual([
      '0:1',
      '1:0',
      '2:2',
      '3:0',
      '4:0',
      '5:0',
      '6:1',
      'none:1',
    ]);
    expect(stepBars(rows.slice(0, 1)).some(({ step }) => step === 'none')).toBe(false);
  });
  it('splits a bar by strength, strongest first', () => {
    expect(stepBars(rows)[2]?.parts.map(({ strength }) => strength)).toEqual(['bindingDuty', 'recommendation']);
    expect(strengthCounts(rows)).toEqual([
      { strength: 'bindingDuty', count: 1 },
      { strength: 'recommendation', count: 3 },
    ]);
  });
  it('filters by step and strength, and by nothing that it does not know', () => {
    const ids = (filter: object) => filterObligations(rows, filter).map(({ id }) => id);
    expect(ids({ step: '2' })).toEqual(['a', 'b']);
    expect(ids({ step: '2', strength: 'bindingDuty' })).toEqual(['b']);
    expect(ids({ step: 'none' })).toEqual(['d']);
    expect(ids({ step: '9', strength: 'loud' })).toEqual(['a', 'b', 'c', 'd']);
  });
  it('takes an unknown notation for no step', () => {
    expect(stepsOf({ steps: [aStep('12')] })).toEqual(['none']);
    expect(bearersText(anObligation('x'))).toBe('');
  });
  it('calls only a binding duty a duty', () => {
    expect(['bindingDuty', 'recommendation', 'plannedActivity'].map(isSoft)).toEqual([false, true, true]);
  });
});

it('tells lineage by direction and leaves out what other parts of the page tell', () => {
  const told = lineageOf([
    aGroup('IMPLEMENTS', 'out'),
    aGroup('REFERENCES', 'in'),
    aGroup('STATES', 'out', 3, 'structure'),
    aGroup('CONTAINS', 'out', 1, 'structure'),
  ]);
  const ids = (groups: readonly { type: { id: string } }[]) => groups.map(({ type }) => type.id);
  expect([ids(told.comesFrom), ids(told.became), ids(told.other)]).toEqual([
    ['IMPLEMENTS'],
    ['REFERENCES'],
    ['CONTAINS'],
  ]);
});

it('groups the duties of an actor by its part in them', () => {
  const node: ActorDutiesQuery['node'] = {
    id: 'meti',
    relations: [
      {
        type: { id: 'BEARER' },
        direction: 'in',
        label: 'bears',
        totalCount: 7,
        links: [{ relationship: { id: 'r_1' }, other: anObligation('a') }],
      },
      { type: { id: 'ENFORCED_BY' }, direction: 'in', label: 'enforces', totalCount: 1, links: [] },
    ],
  };
  expect(dutyGroups(node).map(({ type, total, rows }) => [type, total, rows.length])).toEqual([['BEARER', 7, 1]]);
  expect(dutyGroups(null)).toEqual([]);
});

it('takes the newest event that has happened by the day, not a step and not a plan', () => {
  const entry = (day: string, stage: string | null) =>
    ({ stage, date: { value: day, earliest: day } }) as EntityTimelineQuery['timeline']['nodes'][number];
  const entries = [
    entry('2023-01-06', null),
    entry('2024-02-05', null),
    entry('2024-06-01', 'amended'),
    entry('2030-01-01', null),
  ];
  expect(latestEvent(entries, '2026-11-21')?.date.value).toBe('2024-02-05');
  expect(latestEvent(entries, '2020-01-01')).toBeUndefined();
});

it('orders claims by their place in the source as a reader counts, one row per place', () => {
  const claim = (id: string, ...locators: string[]): Supported =>
    ({
      id,
      label: 'says',
      valueText: id,
      subject: { title: 'METI' },
      evidence: [
        ...locators.map((locator) => ({ locator, source: { id: 'src' } })),
        { locator: 'p. 1', source: { id: 'another' } },
      ],
    }) as Supported;
  const rows = supportsByPlace([claim('x', 'B14', 'B-fn9'), claim('y', 'B2')], 'src');
  expect(rows.map(({ locator }) => locator)).toEqual(['B-fn9', 'B2', 'B14']);
  const found = (query: string) => findSupports(rows, query).map(({ locator }) => locator);
  expect(found('b2')).toEqual(['B2']);
  expect(found('B1')).toEqual(['B14']);
  expect(found('')).toHaveLength(3);
});

it.each([
  ['over 51', 'percent', 'over 51 %'],
  ['760', 'companies', '760 companies'],
  ['12', '', '12'],
])('prints the figure %s %s', (value, unit, printed) => {
  expect(figure(value, unit)).toBe(printed);
});

describe('words', () => {
  type Tree = { readonly [key: string]: string | Tree };
  const leaves = (tree: Tree, path = ''): [string, string][] =>
    Object.entries(tree).flatMap(([key, value]) =>
      typeof value === 'string' ? [[path + key, value] as [string, string]] : leaves(value, `${path}${key}.`),
    );
  const en = leaves(entityWords.en);
  const ja = leaves(entityWords.ja);
  it('has the same keys in both languages and none without words', () => {
    expect(ja.map(([key]) => key)).toEqual(en.map(([key]) => key));
    expect([...en, ...ja].filter(([, text]) => text.trim() === '')).toEqual([]);
  });
  it('fills the same gaps in both languages', () => {
    const gaps = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort();
    for (const [i, [key, text]] of en.entries()) expect([key, gaps(ja[i]?.[1] ?? '')]).toEqual([key, gaps(text)]);
  });
});
