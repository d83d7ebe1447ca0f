import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Atlas } from '../../../server/domain/atlas.ts';
import { type PathRequest, searchPaths } from '../../../server/domain/paths/search.ts';
import type { Reader } from '../../../server/domain/reader.ts';
import { EmbeddedEngine } from '../../../server/engine/embedded.ts';
import { aDay, aGraph, anEntity, anInstrument, aRelationship, aSource } from '../../builders.ts';

/**
 * act → guide → treaty is the way through texts; `act → treaty` held until 2019; both are about `labour`, a hub, and a
 * source refers to both. `later` comes in 2024.
 */
const graph = aGraph({
  entities: [
    anInstrument('act', { from: aDay('2000-01-01') }),
    anInstrument('guide', { from: aDay('2010-01-01'), to: aDay('2015-12-31') }),
    anInstrument('treaty'),
    anInstrument('later', { from: aDay('2024-01-01') }),
    anInstrument('apart'),
    anEntity('Concept', 'labour'),
    aSource('paper'),
  ],
  relationships: [
    aRelationship('act', 'REFERENCES', 'guide'),
    aRelationship('guide', 'IMPLEMENTS', 'treaty', { confidence: 'medium' }),
    aRelationship('act', 'IMPLEMENTS', 'treaty', { validFrom: aDay('2005-01-01'), validTo: aDay('2019-12-31') }),
    aRelationship('act', 'REFERENCES', 'later'),
    aRelationship('later', 'REFERENCES', 'treaty', { confidence: 'low' }),
    aRelationship('act', 'ABOUT', 'labour'),
    aRelationship('treaty', 'ABOUT', 'labour'),
    aRelationship('paper', 'REFERENCES', 'act'),
    aRelationship('paper', 'REFERENCES', 'treaty'),
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

const search = (request: Partial<PathRequest> = {}) =>
  searchPaths(reader, {
    ...{ from: 'act', to: 'treaty', includeHubs: false, maxSteps: 4, first: 25, order: 'shortest' },
    ...request,
  });

describe('a search for paths', () => {
  it.each<[string, Partial<PathRequest>, string[]]>([
    [
      'gives the shortest first, then the best evidence, and goes through no source',
      {},
      ['act treaty', 'act guide treaty', 'act later treaty'],
    ],
    [
      'goes through hubs where that is wanted',
      { includeHubs: true },
      ['act treaty', 'act labour treaty', 'act guide treaty', 'act later treaty'],
    ],
    ['follows only the types that are asked for', { types: ['ABOUT'] }, ['act labour treaty']],
    ['keeps to the number of steps', { maxSteps: 1 }, ['act treaty']],
    ['gives no more than asked for', { first: 2 }, ['act treaty', 'act guide treaty']],
    ['leaves out what was not there yet', { asOf: '2019-12-31' }, ['act treaty', 'act guide treaty']],
    [
      'leaves out a link that has ended; an ended text can still be a step',
      { asOf: '2020-01-01' },
      ['act guide treaty'],
    ],
    ['leaves out a link that was not there yet', { asOf: '2004-12-31' }, []],
    ['takes in what begins on the day', { asOf: '2024-01-01' }, ['act guide treaty', 'act later treaty']],
    ['starts from a source', { from: 'paper', maxSteps: 1 }, ['paper treaty']],
    ['finds nothing where nothing leads', { to: 'apart' }, []],
  ])('%s', async (_, request, ways) => {
    const found = await search(request);
    expect(found.paths.map((path) => path.nodes.map((node) => node.id).join(' '))).toEqual(ways);
    expect(found.complete).toBe(true);
  });

  it('counts all, also those it does not show', async () => {
    const { found, note } = await search({ first: 1 });
    expect(found).toBe(3);
    expect(note).toMatchObject({ shown: 1, found: 3, types: 6, hubsLeftOut: true, unknown: [] });
  });

  it('says of each step whether it goes along its direction', async () => {
    const [, path] = (await search({ from: 'treaty', to: 'act' })).paths;
    expect(path?.steps.map(({ relationship, forward }) => [relationship.type, forward])).toEqual([
      ['IMPLEMENTS', false],
      ['REFERENCES', false],
    ]);
    expect(path?.weakestConfidence).toBe('medium');
  });

  it('names ends that are not there, and refuses a way from a thing to itself', async () => {
    expect((await search({ to: 'nowhere' })).note.unknown).toEqual(['nowhere']);
    await expect(search({ to: 'act' })).rejects.toThrow('the same entity');
  });
});
