import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Atlas } from '../../../server/domain/atlas.ts';
import type { Reader } from '../../../server/domain/reader.ts';
import { claimsOfEntry, type TimelineEntry, timeline } from '../../../server/domain/timeline.ts';
import { EmbeddedEngine } from '../../../server/engine/embedded.ts';
import type { Claim, PartialDate } from '../../../server/model.ts';
import { aClaim, aDay, aGraph, anEntity, anInstrument, aRelationship } from '../../builders.ts';

const october: PartialDate = { value: '2020-10', earliest: '2020-10-01', latest: '2020-10-31' };
const step = (subject: string, stage: string, date: PartialDate, fields: Partial<Claim> = {}) =>
  aClaim(subject, { predicate: `lifecycle.${stage}`, value: { type: 'date', date }, ...fields });
const amended = step('act', 'amended', aDay('2023-01-05'), { preferred: true });
const disputed = step('act', 'amended', aDay('2023-02-10'), { dissent: true });

const graph = aGraph({
  entities: [
    anInstrument('act', { contested: ['lifecycle.amended'] }),
    anInstrument('treaty'),
    anEntity('Actor', 'japan'),
    anEntity('Event', 'launch', {
      dates: [
        { ...aDay('2023-01-06'), zone: 'America/New_York' },
        { ...aDay('2023-01-07'), zone: 'Asia/Tokyo' },
      ],
    }),
    anEntity('Event', 'seminar', { dates: [aDay('2023-01-05')] }),
    anEntity('Event', 'undated'),
  ],
  relationships: [aRelationship('act', 'REFERENCES', 'launch')],
  claims: [
    step('act', 'adopted', october),
    amended,
    disputed,
    step('treaty', 'ratified', aDay('2021-05-01'), { party: 'japan' }),
    step('treaty', 'ratified', aDay('2022-05-01')),
  ],
});

const engine = new EmbeddedEngine();
let reader: Reader;
beforeAll(async () => {
  await engine.load(graph);
  const options = { queryMs: 10_000, requestMs: 60_000, releaseTtlMs: 0, today: () => '2026-11-21' };
  reader = await new Atlas(engine, options).reader();
});
afterAll(() => engine.close());

const told = (entry: TimelineEntry) =>
  [entry.date.value, entry.entity.id, entry.stage, entry.party].filter(Boolean).join(' ');
const all = [
  '2020-10 act adopted',
  '2021-05-01 treaty ratified japan',
  '2022-05-01 treaty ratified',
  '2023-01-05 act amended',
  '2023-01-05 seminar',
  '2023-01-06 launch',
];

describe('a timeline', () => {
  it.each<[string, { from?: string; to?: string; ids?: string[] }, number[]]>([
    ['holds everything dated, in order', {}, [0, 1, 2, 3, 4, 5]],
    ['takes in a month from its last day', { from: '2020-10-31', to: '2020-12-31' }, [0]],
    ['leaves out a month before the span', { from: '2020-11-01', to: '2020-12-31' }, []],
    ['takes in a month up to its first day', { to: '2020-10-01' }, [0]],
    ['is open at the end', { from: '2022-05-01' }, [2, 3, 4, 5]],
    ['takes in the other date of a step on which sources disagree', { from: '2023-02-01', to: '2023-02-28' }, [3]],
    ['takes in the day in another zone', { from: '2023-01-07', to: '2023-01-07' }, [5]],
    ['of an entity holds its steps and the events linked to it', { ids: ['act'] }, [0, 3, 5]],
    ['of an event holds the event', { ids: ['seminar', 'nothing'] }, [4]],
    ['of an entity in a span', { ids: ['act', 'act', 'treaty'], to: '2022-12-31' }, [0, 1, 2]],
  ])('%s', async (_, request, expected) => {
    const page = await timeline(reader, { first: 100, ...request });
    expect(page.nodes.map(told)).toEqual(expected.map((i) => all[i]));
    expect(page.totalCount).toBe(expected.length);
  });

  it('shows every date, and on which sources disagree', async () => {
    const { nodes } = await timeline(reader, { first: 100, ids: ['act'] });
    expect(nodes.map((entry) => [entry.dates.map((date) => date.value), entry.contested])).toEqual([
      [['2020-10'], false],
      [['2023-01-05', '2023-02-10'], true],
      [['2023-01-06', '2023-01-07'], false],
    ]);
    expect((await claimsOfEntry(reader, nodes[1] as TimelineEntry)).map((claim) => claim.id)).toEqual([
      amended.id,
      disputed.id,
    ]);
  });

  it('goes on where a page ended, and only there', async () => {
    const first = await timeline(reader, { first: 4 });
    expect(first.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
    const after = first.pageInfo.endCursor;
    const second = await timeline(reader, { first: 4, after });
    expect([...first.nodes, ...second.nodes].map(told)).toEqual(all);
    expect(second.pageInfo.hasNextPage).toBe(false);
    await expect(timeline(reader, { first: 4, after, to: '2030-01-01' })).rejects.toThrow(
      'not one that this list gave',
    );
  });
});
