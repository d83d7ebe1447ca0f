import { describe, expect, test } from 'vitest';
import { readAtlas } from '../../../seeds/index.ts';
import type { AtlasGraph, Claim, Entity } from '../../../server/model.ts';
import { type Files, withFolder } from './folder.ts';

const OFFICIAL = 'evidence: [{source: src-official, locator: "p. 1"}]';
const MEDIA = 'evidence: [{source: src-media, locator: "p. 2"}]';

async function graphOf(files: Files = {}): Promise<AtlasGraph> {
  const { graph, problems } = await withFolder(files, readAtlas);
  if (!graph) throw new Error(JSON.stringify(problems));
  return graph;
}

/** A graph with one more act, with these lines after the required ones. */
function graphWithAct(...lines: string[]): Promise<AtlasGraph> {
  const head = ['recorded: "2026-01-02"', 'id: third-act', 'titles: [{lang: en, text: Third Act}]', 'type: statute'];
  const relation = `relations: [{type: REFERENCES, to: old-act, ${OFFICIAL}}]`;
  const all = [...head, 'bindingness: binding', OFFICIAL, ...lines];
  if (!lines.some((line) => line.startsWith('relations:'))) all.push(relation);
  return graphOf({ 'instruments/third-act.yaml': `${all.join('\n')}\n` });
}

function entity(graph: AtlasGraph, id: string): Entity {
  const found = graph.entities.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`no ${id}`);
  return found;
}

function claims(graph: AtlasGraph, subject: string, predicate: string): Claim[] {
  return graph.claims.filter((claim) => claim.subject === subject && claim.predicate === predicate);
}

function edges(graph: AtlasGraph, type: string): string[] {
  return graph.relationships
    .filter((edge) => edge.type === type)
    .map(({ from, to }) => `${from} > ${to}`)
    .sort();
}

describe('parts of a text', () => {
  test('have ids under the instrument and keep the order of the text', async () => {
    const graph = await graphOf();
    const parts = graph.entities
      .filter(({ kind }) => kind === 'Provision')
      .toSorted((a, b) => (a.order ?? 0) - (b.order ?? 0));
    expect(parts.map(({ id, provision, number }) => [id, provision, number])).toEqual([
      ['new-act~part-1', undefined, '1'],
      ['new-act~art-1', 'new-act~part-1', 'Art. 1'],
      ['new-act~part-2', undefined, '2'],
    ]);
    expect(edges(graph, 'HAS_PROVISION')).toEqual([
      'new-act > new-act~part-1',
      'new-act > new-act~part-2',
      'new-act~part-1 > new-act~art-1',
    ]);
  });

  test('an obligation has its parties, steps and themes as edges that rest on its own evidence', async () => {
    const graph = await graphOf();
    const id = 'new-act~art-1~1';
    expect(entity(graph, id)).toMatchObject({
      ...{ kind: 'Obligation', instrument: 'new-act', provision: 'new-act~art-1', strength: 'bindingDuty' },
      ...{ bearers: ['companies'], step: 'step-1', pillar: 'pillar-1', themes: ['theme-rights'] },
      titles: [{ lang: 'en', text: 'Companies have to look for risks in their work' }],
    });
    expect(edges(graph, 'STATES')).toEqual([`new-act~art-1 > ${id}`, 'task-force > task-force~1']);
    const from = graph.relationships.filter((edge) => edge.from === id);
    expect(from.map(({ type, to }) => `${type} ${to}`).sort()).toEqual([
      'ABOUT theme-rights',
      'AT_STEP step-1',
      'BEARER companies',
      'ENFORCED_BY labour-ministry',
      'IN_PILLAR pillar-1',
    ]);
    for (const edge of from) {
      const behind = graph.claims.filter((claim) => claim.relationship === edge.id);
      expect(behind.map(({ evidence }) => evidence)).toEqual([[{ source: 'src-official', locator: 'p. 1' }]]);
    }
  });

  test('an obligation of an initiative has no instrument', async () => {
    const graph = await graphOf();
    expect(entity(graph, 'task-force~1').instrument).toBeUndefined();
  });
});

describe('claims', () => {
  test('every record but a source says what it is, on its own evidence', async () => {
    const graph = await graphOf();
    for (const { id, kind } of graph.entities) {
      expect(claims(graph, id, 'description')).toHaveLength(kind === 'Source' ? 0 : 1);
    }
  });

  test('confidence follows the best source that was read, and review whether any was', async () => {
    const graph = await graphWithAct(
      'facts:',
      `  - {predicate: aim, value: {text: official}, ${OFFICIAL}}`,
      `  - {predicate: aim, value: {text: unread}, ${MEDIA}}`,
      '  - {predicate: aim, value: {text: both}, evidence: [{source: src-media, locator: a}, {source: src-official, locator: b}]}',
      `  - {predicate: aim, value: {text: said}, confidence: medium, review: reviewed, ${MEDIA}}`,
    );
    const found = claims(graph, 'third-act', 'aim').map(({ value, confidence, review }) => [value, confidence, review]);
    expect(found).toHaveLength(4);
    expect(found).toEqual(
      expect.arrayContaining([
        [{ type: 'text', text: 'official' }, 'high', 'reviewed'],
        [{ type: 'text', text: 'unread' }, 'low', 'unreviewed'],
        [{ type: 'text', text: 'both' }, 'high', 'reviewed'],
        [{ type: 'text', text: 'said' }, 'medium', 'reviewed'],
      ]),
    );
  });

  test('a claim is recorded on its own day, else on that of its file', async () => {
    const graph = await graphWithAct(
      'facts:',
      `  - {predicate: aim, value: {text: late}, recorded: "2026-03-01", ${OFFICIAL}}`,
      `  - {predicate: aim, value: {text: early}, ${OFFICIAL}}`,
    );
    const days = claims(graph, 'third-act', 'aim').map(({ recorded }) => recorded);
    expect(days.sort()).toEqual(['2026-01-02', '2026-03-01']);
    expect(graph.release.date).toBe('2026-03-01');
    expect(graph.release.id).toMatch(/^2026\.03-[0-9a-f]{8}$/);
    expect(graph.release.hash.startsWith(graph.release.id.slice(8))).toBe(true);
  });

  test('what corrects what is kept by id', async () => {
    const graph = await graphWithAct(
      'facts:',
      `  - {predicate: aim, key: first, value: {text: old}, ${MEDIA}}`,
      `  - {predicate: aim, corrects: first, kind: correction, value: {text: new}, ${OFFICIAL}}`,
    );
    const [correction] = claims(graph, 'third-act', 'aim').filter(({ kind }) => kind === 'correction');
    const [corrected] = claims(graph, 'third-act', 'aim').filter(({ kind }) => kind === 'fact');
    expect(correction?.corrects).toBe(corrected?.id);
  });

  test('remarks, review and the day of entry do not change the id of a claim; what it says does', async () => {
    const idOf = async (line: string) => {
      const graph = await graphWithAct('facts:', line);
      return claims(graph, 'third-act', 'aim')[0]?.id;
    };
    const id = await idOf(`  - {predicate: aim, value: {text: x}, ${OFFICIAL}}`);
    expect(id).toMatch(/^c_[A-Za-z0-9_-]{8,}$/);
    expect(
      await idOf(
        `  - {predicate: aim, value: {text: " x "}, note: n, review: disputed, recorded: "2026-05-05", confidence: low, ${OFFICIAL}}`,
      ),
    ).toBe(id);
    expect(await idOf(`  - {predicate: aim, value: {text: y}, ${OFFICIAL}}`)).not.toBe(id);
    expect(await idOf(`  - {predicate: aim, value: {text: x}, ${MEDIA}}`)).not.toBe(id);
  });
});

describe('disagreement', () => {
  const DATES = (first: string, second: string) => [
    'facts:',
    '  - predicate: date',
    '    claims:',
    `      - {value: {date: "${first}"}, ${MEDIA}}`,
    `      - {value: {date: "${second}"}, preferred: true, reason: official text, ${OFFICIAL}}`,
  ];

  test('the other value dissents, and the record says what is contested', async () => {
    const graph = await graphWithAct(...DATES('2020-01-01', '2020-01-02'));
    expect(entity(graph, 'third-act').contested).toEqual(['date']);
    const found = claims(graph, 'third-act', 'date').map(({ preferred, dissent, reason }) => ({
      preferred,
      dissent,
      reason,
    }));
    expect(found).toHaveLength(2);
    expect(found).toEqual(
      expect.arrayContaining([
        { preferred: true, dissent: false, reason: 'official text' },
        { preferred: false, dissent: true, reason: undefined },
      ]),
    );
  });

  test('a date that only says less does not dissent', async () => {
    const graph = await graphWithAct(...DATES('2020', '2020-01-02'));
    expect(entity(graph, 'third-act').contested).toEqual([]);
    expect(claims(graph, 'third-act', 'date').some(({ dissent }) => dissent)).toBe(false);
  });

  test('an open question has no preferred value, and nobody dissents', async () => {
    const graph = await graphWithAct(
      'facts:',
      '  - predicate: date',
      '    claims:',
      `      - {value: {date: "2020"}, review: disputed, ${MEDIA}}`,
      `      - {value: {date: "2021"}, review: disputed, ${OFFICIAL}}`,
    );
    expect(entity(graph, 'third-act').contested).toEqual(['date']);
    expect(claims(graph, 'third-act', 'date').some(({ preferred, dissent }) => preferred || dissent)).toBe(false);
  });

  test('a list of things said is no contradiction', async () => {
    const graph = await graphWithAct(
      'facts:',
      `  - {predicate: aim, value: {text: a}, ${MEDIA}}`,
      `  - {predicate: aim, value: {text: b}, ${OFFICIAL}}`,
    );
    expect(entity(graph, 'third-act').contested).toEqual([]);
  });

  test('an edge is contested where a source says otherwise, and no surer for it', async () => {
    const graph = await graphWithAct(
      'relations:',
      '  - type: REFERENCES',
      '    to: old-act',
      '    claims:',
      `      - {${MEDIA}}`,
      `      - {disputes: true, note: it does not, ${OFFICIAL}}`,
    );
    const [edge] = graph.relationships.filter(({ from, type }) => from === 'third-act' && type === 'REFERENCES');
    expect(edge).toMatchObject({ contested: true, confidence: 'low' });
    const behind = graph.claims.filter(({ relationship }) => relationship === edge?.id);
    expect(behind.map(({ dissent }) => dissent).sort()).toEqual([false, true]);
  });

  test('where the source that says otherwise is preferred, the others dissent', async () => {
    const graph = await graphWithAct(
      'relations:',
      '  - type: REFERENCES',
      '    to: old-act',
      '    claims:',
      `      - {note: as printed, ${MEDIA}}`,
      `      - {disputes: true, preferred: true, reason: official text, ${OFFICIAL}}`,
    );
    const [edge] = graph.relationships.filter(({ from, type }) => from === 'third-act' && type === 'REFERENCES');
    expect(edge).toMatchObject({ contested: true, confidence: 'low' });
    const behind = graph.claims.filter(({ relationship }) => relationship === edge?.id);
    expect(behind.map(({ preferred, dissent }) => [preferred, dissent]).sort()).toEqual([
      [false, true],
      [true, false],
    ]);
  });
});

describe('derived fields', () => {
  test('the span runs from the first step into being to the first that ends it', async () => {
    const graph = await graphWithAct(
      'lifecycle:',
      `  - {stage: proposed, date: "2010", ${OFFICIAL}}`,
      `  - {stage: enteredIntoForce, date: "2012-07", ${OFFICIAL}}`,
      `  - {stage: adopted, date: "2012-03-01", ${OFFICIAL}}`,
      `  - {stage: enteredIntoForceForParty, party: ruritania, date: "2011", ${OFFICIAL}}`,
      `  - {stage: repealed, date: "2019/..", ${OFFICIAL}}`,
    );
    expect(entity(graph, 'third-act')).toMatchObject({
      from: { value: '2012-03-01' },
      to: { value: '2019/..', earliest: '2019-01-01', latest: '9999-12-31' },
    });
  });

  test('the preferred date of a step counts', async () => {
    const graph = await graphWithAct(
      'lifecycle:',
      '  - stage: adopted',
      '    claims:',
      `      - {date: "2012-03-01", ${MEDIA}}`,
      `      - {date: "2012-03-09", preferred: true, reason: official text, ${OFFICIAL}}`,
    );
    expect(entity(graph, 'third-act')).toMatchObject({
      from: { value: '2012-03-09' },
      contested: ['lifecycle.adopted'],
    });
  });

  test('home and themes come from edges', async () => {
    const graph = await graphOf();
    expect(entity(graph, 'old-act')).toMatchObject({ jurisdiction: 'ruritania', themes: ['theme-rights'] });
    expect(entity(graph, 'first-meeting')).toMatchObject({
      jurisdiction: 'ruritania',
      dates: [{ value: '2022-06-01', zone: 'Asia/Tokyo' }],
    });
  });

  test('a relation keeps its time and qualifiers', async () => {
    const graph = await graphOf();
    const [chair] = graph.relationships.filter(({ type }) => type === 'CHAIRS');
    expect(chair).toMatchObject({
      validFrom: { earliest: '2022-01-01', latest: '2022-12-31' },
      qualifiers: {},
      confidence: 'high',
    });
    expect(chair).not.toHaveProperty('validTo');
  });
});

test('the graph is sorted by id and cannot be changed', async () => {
  const graph = await graphOf();
  for (const list of [graph.entities, graph.relationships, graph.claims]) {
    const ids = list.map(({ id }) => id);
    expect(ids).toEqual(ids.toSorted());
    expect(new Set(ids).size).toBe(ids.length);
  }
  expect(() => Object.assign(graph.entities[0]?.titles[0] ?? {}, { text: 'x' })).toThrow(TypeError);
  expect(JSON.stringify(graph)).toBe(JSON.stringify(JSON.parse(JSON.stringify(graph))));
});
