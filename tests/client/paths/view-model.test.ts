import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatPaths,
  nextTries,
  onCanvas,
  type PathsState,
  parsePaths,
  plainText,
  readPath,
  splitSentence,
} from '../../../client/src/features/paths/view-model.ts';

const id = fc.option(fc.stringMatching(/^[a-z0-9][a-z0-9~-]{0,20}$/), { nil: null });
const state: fc.Arbitrary<PathsState> = fc.record({
  from: id,
  to: id,
  max: fc.integer({ min: 1, max: 6 }),
  hubs: fc.boolean(),
  order: fc.constantFrom('shortest', 'strongest'),
});

type Answer = Parameters<typeof readPath>[0];
const node = (name: string) => ({
  id: name,
  kind: 'Instrument' as const,
  type: 'statute',
  title: name,
  bindingness: 'binding' as const,
});
const step = (name: string, confidence: 'high' | 'low', forward = true) => ({
  forward,
  label: forward ? 'refers to' : 'is referred to by',
  relationship: {
    id: `r_${name}`,
    type: { id: 'REFERENCES', family: 'lineage' as const },
    from: { id: 'x' },
    to: { id: 'y' },
    contested: false,
    confidence,
    validFrom: null,
    validTo: null,
  },
});
const answer = {
  sentence: 'A refers to B [1], which is referred to by C [2].',
  weakestStrength: 'expectation',
  weakestStep: 2,
  weakestConfidence: 'low',
  nodes: [node('a'), node('b'), node('c')],
  steps: [step('1', 'high'), step('2', 'low', false)],
  footnotes: [
    {
      number: 1,
      text: 'Source one, Article 3',
      claim: {
        id: 'c_1',
        confidence: 'high',
        review: 'reviewed',
        evidence: [{ locator: 'Article 3', source: { id: 's', title: 'Source one', tier: 1, publisher: 'UN' } }],
      },
    },
    { number: 2, text: 'Source two, B5', claim: { id: 'c_2', confidence: 'low', review: 'unreviewed', evidence: [] } },
  ],
} as unknown as Answer;

describe('the address of a search for paths', () => {
  it('gives back every state that it was made from', () => {
    fc.assert(
      fc.property(state, (wanted) => {
        const text = new URLSearchParams(formatPaths(wanted) as Record<string, string>).toString();
        expect(parsePaths(Object.fromEntries(new URLSearchParams(text)))).toEqual({ state: wanted, dropped: [] });
      }),
    );
  });

  it.each([
    ['max', '7'],
    ['max', '-1'],
    ['from', '<b>'],
    ['order', 'random'],
    ['hubs', 'maybe'],
  ])('drops %s=%s and names it', (key, value) => {
    expect(parsePaths({ [key]: value }).dropped).toEqual([`${key}=${value}`]);
  });
});

describe('a path', () => {
  it('is a sentence with a number per step, in both languages', () => {
    const bare = (text: string) => splitSentence(text).map((part) => ('note' in part ? part.note : part.text));
    expect(bare(answer.sentence)).toEqual(['A refers to B', 1, ', which is referred to by C', 2, '.']);
    expect(bare('「A」は「B」を参照する［1］。')).toEqual(['「A」は「B」を参照する', 1, '。']);
  });

  it('names its weakest link and its weakest evidence', () => {
    const path = readPath(answer);
    expect(path.weakest).toEqual({ step: 2, strength: 'expectation' });
    expect(path.weakestEvidence).toEqual({ steps: [2], confidence: 'low' });
  });

  it('carries the passage of each step under the number of its note', () => {
    const [first, second] = readPath(answer).steps;
    expect(first?.evidence).toEqual([{ source: 'Source one', publisher: 'UN', tier: 1, locator: 'Article 3' }]);
    expect(second).toMatchObject({ number: 2, forward: false, label: 'is referred to by', relationship: 'r_2' });
  });

  it('copies as plain text with its notes', () => {
    expect(readPath(answer).plain).toBe(
      'A refers to B [1], which is referred to by C [2].\n\n[1] Source one, Article 3\n[2] Source two, B5',
    );
    expect(plainText('Alone.', [])).toBe('Alone.\n');
  });

  it('opens on the canvas with its own cards and nothing else', () => {
    expect(onCanvas(readPath(answer))).toEqual({ focus: 'a', collapse: 'a', add: 'b,c' });
  });
});

describe('when nothing is found', () => {
  it('offers one more step, then hub links, and nothing that was tried', () => {
    const usual: PathsState = { from: 'a', to: 'b', max: 4, hubs: false, order: 'shortest' };
    expect(nextTries(usual)).toEqual(['longer', 'hubs']);
    expect(nextTries({ ...usual, max: 6 })).toEqual(['hubs']);
    expect(nextTries({ ...usual, max: 6, hubs: true })).toEqual([]);
  });
});
