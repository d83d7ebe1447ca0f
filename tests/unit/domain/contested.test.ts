import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Atlas } from '../../../server/domain/atlas.ts';
import { claimsPage, contestedPage, textEvidence, valueText } from '../../../server/domain/claims.ts';
import type { Reader } from '../../../server/domain/reader.ts';
import { EmbeddedEngine } from '../../../server/engine/embedded.ts';
import type { Claim, ClaimValue } from '../../../server/model.ts';
import { aClaim, aClaimBehind, aDay, aGraph, anInstrument, aRelationship, aSource, evidence } from '../../builders.ts';

const adopted = (day: string, fields: Partial<Claim>) =>
  aClaim('act', { predicate: 'lifecycle.adopted', value: { type: 'date', date: aDay(day) }, ...fields });
const link = aRelationship('act', 'IMPLEMENTS', 'treaty', { contested: true });
const opinion = aClaim('treaty', { kind: 'opinion', evidence: [evidence('paper', 'p. 9')] });
const text = aClaim('act', {
  predicate: 'description',
  evidence: [evidence('paper', 'p. 1'), evidence('paper', 'p. 2'), evidence('paper', 'p. 1')],
});

const graph = aGraph({
  entities: [
    anInstrument('act', { contested: ['statement', 'lifecycle.adopted', 'IMPLEMENTS'] }),
    anInstrument('treaty', {
      titles: [
        { lang: 'en', text: 'The Treaty' },
        { lang: 'ja', text: '条約' },
      ],
    }),
    aSource('paper'),
  ],
  relationships: [link, aRelationship('treaty', 'REFERENCES', 'act')],
  claims: [
    adopted('2020-10-16', { preferred: true }),
    adopted('2020-10-17', { dissent: true }),
    aClaim('act', { preferred: true, value: { type: 'text', text: 'one' } }),
    aClaim('act', { dissent: true, value: { type: 'text', text: 'two' } }),
    aClaimBehind(link),
    aClaimBehind(link, { review: 'disputed' }),
    ...[opinion, text],
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

it('what is contested: facts with more than one value, then relationships that are disputed', async () => {
  const page = await contestedPage(reader, { first: 10 });
  expect(
    page.nodes.map(({ subject, fact, relationship }) => [subject.id, fact?.predicate ?? relationship?.type]),
  ).toEqual([
    ['act', 'statement'],
    ['act', 'lifecycle.adopted'],
    ['act', 'IMPLEMENTS'],
  ]);
  expect(page.nodes[1]?.fact?.claims.map(({ value }) => value.type === 'date' && value.date.value)).toEqual([
    '2020-10-16',
    '2020-10-17',
  ]);
  expect(page.totalCount).toBe(3);
});

describe('claims', () => {
  it.each<[string, Parameters<typeof claimsPage>[1], number]>([
    ['about an entity, those behind its links too', { subject: 'act', first: 100 }, 7],
    ['about an entity, of one kind', { subject: 'treaty', kinds: ['opinion'], first: 100 }, 1],
    ['behind a relationship', { relationship: link.id, first: 100 }, 2],
    ['from a source, each once', { source: 'paper', first: 100 }, 2],
    ['from a source, of one kind', { source: 'paper', kinds: ['opinion'], first: 100 }, 1],
    ['of nothing that is there', { subject: 'nothing', first: 100 }, 0],
  ])('%s', async (_, request, count) => {
    expect((await claimsPage(reader, request)).totalCount).toBe(count);
  });

  it.each([{}, { subject: 'act', source: 'paper' }])('want exactly one of three: %o', async (given) => {
    await expect(claimsPage(reader, { ...given, first: 5 })).rejects.toThrow('exactly one');
  });
});

it.each<[ClaimValue, string, string]>([
  [{ type: 'text', text: 'Words' }, 'Words', 'Words'],
  [{ type: 'date', date: aDay('2023-01-06') }, '6 Jan 2023', '2023年1月6日'],
  [{ type: 'number', number: 51.5, unit: 'percent' }, '51.5 percent', '51.5 percent'],
  [{ type: 'number', number: 0 }, '0', '0'],
  [{ type: 'entity', entity: 'treaty' }, 'The Treaty', '条約'],
  [{ type: 'entity', entity: 'gone' }, 'gone', 'gone'],
])('%o as one line', async (value, en, ja) => {
  expect([await valueText(reader, value, 'en'), await valueText(reader, value, 'ja')]).toEqual([en, ja]);
});

it('the passages behind a text come once each', async () => {
  expect((await textEvidence(reader, 'act')).map(({ locator }) => locator)).toEqual(['p. 1', 'p. 2']);
});
