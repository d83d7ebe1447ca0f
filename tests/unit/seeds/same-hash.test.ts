/** The hash of a release depends on what is said, not on the order or the files in which it is said. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson } from '../../../seeds/build/index.ts';
import { readAtlas } from '../../../seeds/index.ts';
import { withFolder } from './folder.ts';

const EVIDENCE = '[{source: src-media, locator: "p. 1"}]';

/** Eight agencies, each part of the one before, with two facts. */
const RECORDS = Array.from({ length: 8 }, (_, n) => ({
  head: [`id: agency-${n}`, `titles: [{lang: en, text: Agency ${n}}]`, 'type: agency', `evidence: ${EVIDENCE}`],
  facts: [
    `{predicate: aim, value: {text: First of ${n}}, evidence: ${EVIDENCE}}`,
    `{predicate: aim, value: {text: Second of ${n}}, evidence: ${EVIDENCE}}`,
  ],
  relations: [
    `{type: PART_OF, to: ${n === 0 ? 'labour-ministry' : `agency-${n - 1}`}, evidence: ${EVIDENCE}}`,
    `{type: RESPONSIBLE_FOR, to: old-act, evidence: ${EVIDENCE}}`,
  ],
}));

interface Layout {
  readonly order: readonly number[];
  readonly files: readonly string[];
  readonly flipped: boolean;
}

const layouts: fc.Arbitrary<Layout> = fc.record({
  order: fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7], { minLength: 8, maxLength: 8 }),
  files: fc.array(fc.constantFrom('a', 'm', 'z'), { minLength: 8, maxLength: 8 }),
  flipped: fc.boolean(),
});

function write({ order, files, flipped }: Layout): Record<string, string> {
  const written: Record<string, string> = {};
  for (const [position, index] of order.entries()) {
    const record = RECORDS[index];
    const path = `actors/more-${files[position]}.yaml`;
    if (!record) continue;
    const turn = <T>(list: readonly T[]): readonly T[] => (flipped ? list.toReversed() : list);
    const lines = turn([
      ...record.head,
      `facts: [${turn(record.facts).join(', ')}]`,
      `relations: [${turn(record.relations).join(', ')}]`,
    ]);
    const text = lines.map((line, n) => `${n ? '    ' : '  - '}${line}\n`).join('');
    written[path] = `${written[path] ?? 'recorded: "2026-01-02"\nactors:\n'}${text}`;
  }
  return written;
}

test('records in any order, in any files, with keys and lists in any order, give one graph', async () => {
  const plain = await textOf({ order: [0, 1, 2, 3, 4, 5, 6, 7], files: Array(8).fill('a'), flipped: false });
  await fc.assert(
    fc.asyncProperty(layouts, async (layout) => {
      expect(await textOf(layout)).toBe(plain);
    }),
    { numRuns: 25 },
  );
}, 120_000);

test('a word more gives another hash', async () => {
  const layout = { order: [0, 1, 2, 3, 4, 5, 6, 7], files: Array(8).fill('a'), flipped: false };
  const files = write(layout);
  const changed = {
    ...files,
    'actors/more-a.yaml': String(files['actors/more-a.yaml']).replace('First of 3', 'First of three'),
  };
  const [before, after] = [await withFolder(files, readAtlas), await withFolder(changed, readAtlas)];
  expect(after.graph?.release.hash).not.toBe(before.graph?.release.hash);
});

async function textOf(layout: Layout): Promise<string> {
  const { graph, problems } = await withFolder(write(layout), readAtlas);
  if (!graph) throw new Error(JSON.stringify(problems));
  return canonicalJson(graph);
}
