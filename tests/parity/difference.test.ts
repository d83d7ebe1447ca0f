/** The comparison itself: it must see a difference, wherever it is, and say where. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EmbeddedEngine } from '../../server/engine/embedded.ts';
import { aGraph, anInstrument } from '../builders.ts';
import { Both } from './both.ts';
import { firstDifference } from './difference.ts';

describe('the first difference', () => {
  it.each([
    ['none', { a: [1, { b: null }] }, { a: [1, { b: null }] }, undefined],
    ['none by the order of keys', { a: 1, b: 2 }, { b: 2, a: 1 }, undefined],
    ['a value', { a: [1, { b: 'x' }] }, { a: [1, { b: 'y' }] }, 'a[1].b'],
    ['the order of a list', [1, 2], [2, 1], '[0]'],
    ['one item more', { a: [1] }, { a: [1, 2] }, 'a[1]'],
    ['a key that is missing', { a: null }, {}, 'a'],
    ['a number as text', { a: 1 }, { a: '1' }, 'a'],
    ['a list for an object', { a: [] }, { a: {} }, 'a'],
  ])('%s', (_, left, right, path) => {
    expect(firstDifference(left, right)?.path).toBe(path);
  });
});

describe('engines with different data', () => {
  const engines = [new EmbeddedEngine(), new EmbeddedEngine()] as const;
  const [mine, theirs] = ['A text.', 'Another text.'].map((gist) =>
    aGraph({ entities: [anInstrument('act', { gist }), anInstrument('treaty')] }),
  );
  beforeAll(async () => {
    if (mine) await engines[0].load(mine);
    if (theirs) await engines[1].load(theirs);
  });
  afterAll(() => Promise.all(engines.map((engine) => engine.close())));

  it('are told apart by question, variables and place', async () => {
    const both = new Both(mine ?? aGraph(), engines);
    const questions = [['treaty'], ['treaty', 'act']].map((ids) => ({ field: 'nodes', args: { ids } }));
    await expect(both.ask(questions, { whole: ['Entity'] })).rejects.toThrow(
      'query nodes with variables {"ids":["treaty","act"]}\ndiffers at nodes[1].gist\nembedded: "A text."\nembedded: "Another text."',
    );
  });
});
