/** Every query of the schema, on the real dataset. */
import type { ApolloServer } from '@apollo/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createContext } from '../../server/graphql/context.ts';
import { createSchema } from '../../server/graphql/schema.ts';
import { createGraphQLServer } from '../../server/graphql/server.ts';
import { DEFAULT_LIMITS } from '../../server/limits.ts';
import { ENTITY_KINDS, type Entity } from '../../server/model.ts';
import { type Api, anApi, anEngine, type Data, readData, reasonOf } from './support.ts';

let api: Api;
let entities: readonly Entity[];
let counts: { entities: number; relationships: number; claims: number };
beforeAll(async () => {
  const graph = await readData();
  entities = graph.entities;
  counts = graph.release.counts;
  api = await anApi(await anEngine(graph));
});
afterAll(() => api.close());

const COMMON = `id kind type typeLabel ja: typeLabel(lang: ja) title titleJa: title(lang: ja)
  titles { lang text status } aliases { lang text } identifiers { scheme value } gist url
  jurisdiction { id } themes { id } contested from { value earliest latest zone } to { value }
  facts { predicate label contested claims { id } } lifecycle { predicate label claims { id } }
  relations(first: 2) { type { id } direction label totalCount links { relationship { id } other { id } } }
  status { asOf standing stage label since { value } decidedBy { id } inForce applicable supervisionPaused } claimCount`;

const OWN: Readonly<Record<Entity['kind'], string>> = {
  Instrument: 'bindingness forceBasis coverage { share note checked } provisions { id } obligations { id }',
  Provision: 'number heading order instrument { id } parent { id } obligations { id }',
  Obligation: `verbalForm { lang text } deonticType strength effortDuty steps { id } pillars { id } bearers { id } owedTo { id }
    benefits { id } enforcedBy { id } provision { id } statedIn { id } evidence { source { id } locator retrieved }`,
  Actor: 'isClass',
  Initiative: 'obligations { id }',
  Event: 'dates { value zone } place',
  Jurisdiction: '',
  Concept: 'scheme notation',
  Observation: 'value unit measure population n field { value }',
  Source:
    'publisher author published { value } tier licence lang read citedAs supports(first: 2) { totalCount nodes { id } }',
};

describe.each(ENTITY_KINDS)('%s', (kind) => {
  const field = kind.charAt(0).toLowerCase() + kind.slice(1);

  it('answers every field, whole', async () => {
    const ids = entities.filter((entity) => entity.kind === kind).map((entity) => entity.id);
    expect(ids.length).toBeGreaterThan(0);
    for (const id of ids.filter((_, i) => i % Math.ceil(ids.length / 10) === 0)) {
      const data = await api.ask(`query ($id: ID!) { ${field}(id: $id) { ${COMMON} ${OWN[kind]} } }`, { id });
      expect(data[field]).toMatchObject({ id, kind });
      expect(data[field].title).not.toBe('');
    }
  });

  it('is null for an id of another kind and for none', async () => {
    const other = kind === 'Source' ? 'ungp' : (entities.find((e) => e.kind === 'Source')?.id ?? '');
    const query = `query ($a: ID!, $b: ID!) { a: ${field}(id: $a) { id } b: ${field}(id: $b) { id } }`;
    expect(await api.ask(query, { a: other, b: 'no-such-id' })).toEqual({ a: null, b: null });
  });

  it('is listed by title, whole, page by page', async () => {
    const wanted = entities.filter((entity) => entity.kind === kind).map((entity) => entity.id);
    const query =
      'query ($kind: EntityKind!, $after: String) { entities(kind: $kind, first: 100, after: $after) { nodes { id title } totalCount pageInfo { hasNextPage endCursor } } }';
    const seen = await walk(query, { kind }, (data) => data.entities);
    expect(seen.map((node) => node.id).sort()).toEqual([...wanted].sort());
  });
});

/** Follows the cursors to the end. */
async function walk(query: string, variables: Record<string, unknown>, of: (data: Data) => Data): Promise<Data[]> {
  const nodes: Data[] = [];
  let after: string | null = null;
  do {
    const page: Data = of(await api.ask(query, { ...variables, after }));
    nodes.push(...page.nodes);
    expect(page.totalCount).toBeGreaterThanOrEqual(nodes.length);
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after);
  return nodes;
}

describe('nodes', () => {
  it('keeps the order of the ids, with null for none', async () => {
    const data = await api.ask('{ nodes(ids: ["meti", "nope", "ungp", "meti"]) { id } }');
    expect(data.nodes).toEqual([{ id: 'meti' }, null, { id: 'ungp' }, { id: 'meti' }]);
  });
});

describe('claims', () => {
  const FIELDS = `id subject { id } predicate label value { ... on TextValue { text } ... on DateValue { date { value } }
    ... on EntityValue { entity { id } } ... on NumberValue { number unit } } valueText relationship { id } party { id } kind
    evidence { source { id } locator retrieved } confidence review preferred reason dissent note corrects { id } by { id } recorded`;

  it('come by subject, relationship and source, each with its evidence', async () => {
    const { claims } = await api.ask(`{ claims(subject: "us-uflpa", first: 100) { totalCount nodes { ${FIELDS} } } }`);
    expect(claims.nodes.length).toBe(claims.totalCount);
    expect(claims.nodes.every((claim: Data) => claim.evidence.length > 0)).toBe(true);
    const behind = claims.nodes.find((claim: Data) => claim.relationship);
    const { claims: own } = await api.ask(
      'query ($id: ID!) { claims(relationship: $id) { nodes { id relationship { id } } } }',
      {
        id: behind.relationship.id,
      },
    );
    expect(own.nodes.map((claim: Data) => claim.id)).toContain(behind.id);
    const source = behind.evidence[0].source.id;
    const { claims: supported } = await api.ask(
      'query ($id: ID!) { claims(source: $id, first: 1) { totalCount nodes { evidence { source { id } } } } }',
      {
        id: source,
      },
    );
    expect(supported.nodes[0].evidence.map((e: Data) => e.source.id)).toContain(source);
  });

  it('can be narrowed to kinds', async () => {
    const query =
      'query ($after: String) { claims(source: "src-sasakawa-task-force-2023", kinds: [recommendationByAuthor], first: 5, after: $after) { totalCount nodes { id kind } pageInfo { hasNextPage endCursor } } }';
    const seen = await walk(query, {}, (data) => data.claims);
    expect(new Set(seen.map((claim) => claim.kind))).toEqual(new Set(['recommendationByAuthor']));
  });

  it('of a source are all met page by page', async () => {
    const query =
      'query ($after: String) { source(id: "src-sasakawa-task-force-2023") { supports(first: 90, after: $after) { totalCount nodes { id } pageInfo { hasNextPage endCursor } } } }';
    const seen = await walk(query, {}, (data) => data.source.supports);
    const { claims } = await api.ask('{ claims(source: "src-sasakawa-task-force-2023") { totalCount } }');
    expect(new Set(seen.map((claim) => claim.id)).size).toBe(claims.totalCount);
  });

  it('need exactly one of the three', async () => {
    for (const args of ['first: 1', 'subject: "a", source: "b"']) {
      expect(reasonOf(await api.post(`{ claims(${args}) { totalCount } }`)).code).toBe('BAD_USER_INPUT');
    }
  });

  it('and relationships are found by id; unknown ones are null', async () => {
    const { node } = await api.ask(
      '{ node(id: "us-jp-task-force") { relations(first: 1) { links { relationship { id } } } } }',
    );
    const { id } = node.relations[0].links[0].relationship;
    const query =
      'query ($id: ID!) { relationship(id: $id) { id type { id } from { id } to { id } sentence ja: sentence(lang: ja) standing contested confidence qualifiers { name value } claims { id evidence { locator } } } none: relationship(id: "r_0") { id } claim(id: "c_0") { id } }';
    const data = await api.ask(query, { id });
    expect(data).toMatchObject({ relationship: { id }, none: null, claim: null });
    expect(data.relationship.claims.length).toBeGreaterThan(0);
  });
});

describe('contested', () => {
  it('is met whole, each a fact or a relationship with its claims', async () => {
    const query =
      'query ($after: String) { contested(first: 20, after: $after) { totalCount nodes { subject { id } fact { predicate contested claims { id preferred dissent } } relationship { id contested claims { id } } } pageInfo { hasNextPage endCursor } } }';
    const seen = await walk(query, {}, (data) => data.contested);
    const { dataset } = await api.ask('{ dataset { contested } }');
    expect(seen.length).toBe(dataset.contested);
    for (const item of seen) {
      expect([item.fact, item.relationship].filter(Boolean).length).toBe(1);
      expect(item.fact?.contested ?? item.relationship?.contested).toBe(true);
    }
  });
});

describe('neighbourhood', () => {
  const query = `query ($ids: [ID!]!, $first: Int, $after: String, $types: [String!], $kinds: [EntityKind!], $direction: Direction) {
    neighbourhood(ids: $ids, first: $first, after: $after, types: $types, kinds: $kinds, direction: $direction) {
      origins { id } nodes { id kind } relationships { id type { id } from { id } to { id } } unknownIds totalCount leftOut rankedBy
      counts { id type { id } direction kind count } pageInfo { hasNextPage endCursor } } }`;

  it('is met whole, page by page, without hubs', async () => {
    const seen: Data[] = [];
    let after: string | null = null;
    let total = 0;
    do {
      const { neighbourhood }: Data = await api.ask(query, { ids: ['us-jp-task-force'], first: 7, after });
      seen.push(...neighbourhood.relationships);
      total = neighbourhood.totalCount;
      expect(neighbourhood.leftOut).toBe(total - seen.length);
      after = neighbourhood.pageInfo.hasNextPage ? neighbourhood.pageInfo.endCursor : null;
    } while (after);
    expect(new Set(seen.map((r) => r.id)).size).toBe(total);
    expect(seen.some((r) => r.type.id === 'ABOUT')).toBe(false);
  });

  it('of several gives the first of each, and the links among them', async () => {
    const ids = ['meti', 'us-jp-task-force', 'nope'];
    const { neighbourhood } = await api.ask(query, { ids, first: 3 });
    expect(neighbourhood.origins).toEqual([{ id: 'meti' }, { id: 'us-jp-task-force' }]);
    expect(neighbourhood.unknownIds).toEqual(['nope']);
    expect(neighbourhood.relationships.some((r: Data) => r.from.id === 'meti' && r.to.id === 'us-jp-task-force')).toBe(
      true,
    );
  });

  it('keeps to types, kinds and direction', async () => {
    const { neighbourhood } = await api.ask(query, {
      ids: ['ungp'],
      types: ['ALIGNS_WITH', 'REFERENCES'],
      kinds: ['Instrument'],
      direction: 'in',
    });
    expect(neighbourhood.nodes.every((node: Data) => node.kind === 'Instrument')).toBe(true);
    expect(neighbourhood.relationships.every((r: Data) => r.to.id === 'ungp')).toBe(true);
    expect(neighbourhood.totalCount).toBe(neighbourhood.relationships.length);
  });

  it('refuses a relation type that is none, and a cursor for several', async () => {
    expect(reasonOf(await api.post(query, { ids: ['ungp'], types: ['NOPE'] })).code).toBe('BAD_USER_INPUT');
    expect(reasonOf(await api.post(query, { ids: ['ungp', 'meti'], after: 'x' })).code).toBe('BAD_USER_INPUT');
  });

  it('judges by the day asked about', async () => {
    const at = (asOf: string) =>
      api.ask(
        `{ neighbourhood(ids: ["us-jp-task-force-moc"], asOf: "${asOf}") { origins { status { asOf standing } } } }`,
      );
    expect((await at('2010-01-01')).neighbourhood.origins[0].status).toEqual({
      asOf: '2010-01-01',
      standing: 'notYet',
    });
    expect((await at('2026-01-01')).neighbourhood.origins[0].status.standing).toBe('current');
  });
});

describe('subgraph', () => {
  it('has the links inside the set only', async () => {
    const ids = entities.slice(0, 150).map((entity) => entity.id);
    const { subgraph } = await api.ask(
      'query ($ids: [ID!]!) { subgraph(ids: $ids) { nodes { id } relationships { from { id } to { id } } unknownIds counts { count } } }',
      { ids: [...ids, 'nope'] },
    );
    expect(subgraph.nodes.map((node: Data) => node.id)).toEqual(ids);
    expect(subgraph.unknownIds).toEqual(['nope']);
    expect(subgraph.relationships.every((r: Data) => ids.includes(r.from.id) && ids.includes(r.to.id))).toBe(true);
  });
});

describe('paths', () => {
  const query = `query ($from: ID!, $to: ID!, $maxSteps: Int, $order: PathOrder, $asOf: Date, $hubs: Boolean, $first: Int) {
    paths(from: $from, to: $to, maxSteps: $maxSteps, order: $order, asOf: $asOf, includeHubs: $hubs, first: $first) {
      found complete note ja: note(lang: ja) searchedTypes paths { nodes { id kind } steps { forward label relationship { id from { id } to { id } type { hub } } }
      sentence ja: sentence(lang: ja) weakestStrength weakestStep weakestConfidence footnotes { number text claim { evidence { source { id } locator } } } } } }`;

  it('are simple, connected and footnoted', async () => {
    const { paths } = await api.ask(query, { from: 'meti', to: 'ungp', first: 25 });
    expect(paths.paths.length).toBeGreaterThan(0);
    for (const { nodes, steps, footnotes, sentence } of paths.paths) {
      expect(new Set(nodes.map((n: Data) => n.id)).size).toBe(nodes.length);
      expect(nodes.slice(1, -1).every((n: Data) => n.kind !== 'Source')).toBe(true);
      steps.forEach((step: Data, i: number) => {
        const ends = [nodes[i].id, nodes[i + 1].id];
        expect([step.relationship.from.id, step.relationship.to.id]).toEqual(step.forward ? ends : ends.toReversed());
        expect(step.relationship.type.hub).toBe(false);
        expect(sentence).toContain(`[${i + 1}]`);
      });
      expect(footnotes.map((f: Data) => f.number)).toEqual(steps.map((_: unknown, i: number) => i + 1));
      expect(footnotes.every((f: Data) => f.claim.evidence.length > 0)).toBe(true);
    }
    const lengths = paths.paths.map((path: Data) => path.steps.length);
    expect(lengths).toEqual([...lengths].sort());
  });

  it('say what is not there', async () => {
    const { paths } = await api.ask(query, { from: 'meti', to: 'nope' });
    expect(paths).toMatchObject({ paths: [], found: 0, complete: true, note: 'Not in this release: nope.' });
    expect(reasonOf(await api.post(query, { from: 'meti', to: 'meti' })).code).toBe('BAD_USER_INPUT');
  });

  it('do not go through what was not there on the day', async () => {
    const on = async (asOf: string) => (await api.ask(query, { from: 'meti', to: 'ungp', asOf })).paths;
    expect((await on('2010-01-01')).found).toBe(0);
    expect((await on('2026-01-01')).found).toBeGreaterThan(0);
  });

  it('say when the search was cut short', async () => {
    const { paths } = await api.ask(query, { from: 'japan', to: 'ungp', maxSteps: 6, hubs: true, order: 'strongest' });
    expect(paths.complete || paths.found === null).toBe(true);
  });
});

describe('timeline', () => {
  it('is in order, whole, page by page', async () => {
    const query =
      'query ($after: String) { timeline(first: 100, after: $after) { totalCount nodes { date { earliest } dates { value zone } entity { id kind } stage label party { id } contested claims { id } } pageInfo { hasNextPage endCursor } } }';
    const seen = await walk(query, {}, (data) => data.timeline);
    const days = seen.map((entry) => entry.date.earliest);
    expect(days).toEqual([...days].sort());
    expect(seen.every((entry) => entry.claims.length > 0)).toBe(true);
    expect(seen.every((entry) => (entry.stage === null) === (entry.entity.kind === 'Event'))).toBe(true);
  });

  it('keeps to a span and to what concerns an entity', async () => {
    const { timeline } = await api.ask(
      '{ timeline(from: "2023-01-01", to: "2023-12-31", first: 100) { nodes { dates { earliest latest } } } }',
    );
    expect(timeline.nodes.length).toBeGreaterThan(0);
    for (const { dates } of timeline.nodes)
      expect(dates.some((d: Data) => d.earliest <= '2023-12-31' && d.latest >= '2023-01-01')).toBe(true);
    const own = await api.ask('{ timeline(ids: ["us-uflpa"]) { nodes { stage entity { id } } } }');
    expect(
      own.timeline.nodes.some(
        (entry: Data) => (entry.entity.id === 'us-uflpa' && entry.stage === 'signed') || entry.stage === 'adopted',
      ),
    ).toBe(true);
  });
});

describe('dataset', () => {
  it('adds up', async () => {
    const { dataset } = await api.ask(
      '{ dataset { release hash date schemaVersion licence engine entities { count } relationships { count } claims { count } confidence { count } review { count } sourceTiers { name count } ontology { kinds { id types { id label { en ja } } } relationTypes { id family forward { en } backward { ja } from to hub } predicates { id single } } } }',
    );
    const sum = (rows: readonly { count: number }[]) => rows.reduce((total, row) => total + row.count, 0);
    expect({
      entities: sum(dataset.entities),
      relationships: sum(dataset.relationships),
      claims: sum(dataset.claims),
    }).toEqual(counts);
    expect([sum(dataset.confidence), sum(dataset.review)]).toEqual([counts.claims, counts.claims]);
    expect(dataset.engine).toBe('embedded');
  });
});

describe('cursors', () => {
  it('are refused when they are none, or of another list', async () => {
    const { search } = await api.ask('{ search(query: "rights", first: 1) { pageInfo { endCursor } } }');
    const after = search.pageInfo.endCursor;
    const code = async (query: string, cursor: string) =>
      reasonOf(await api.post(`query ($after: String) ${query}`, { after: cursor })).code;
    const SAME = '{ search(query: "rights", after: $after) { totalCount } }';
    expect(await code(SAME, after)).toBeUndefined();
    expect(await code('{ search(query: "labour", after: $after) { totalCount } }', after)).toBe('INVALID_CURSOR');
    expect(await code('{ timeline(after: $after) { totalCount } }', after)).toBe('INVALID_CURSOR');
    for (const bad of ['', 'x', 'WzFd', 'null', Buffer.from('[1,2,3,-1]').toString('base64url')]) {
      expect(await code(SAME, bad)).toBe('INVALID_CURSOR');
    }
  });

  it('of another release are refused as such', async () => {
    const { search } = await api.ask('{ search(query: "rights", first: 1) { pageInfo { endCursor } } }');
    const parts = JSON.parse(Buffer.from(search.pageInfo.endCursor, 'base64url').toString());
    parts[1] = '2020.01-00000000';
    const after = Buffer.from(JSON.stringify(parts)).toString('base64url');
    const answer = await api.post('query ($after: String) { search(query: "rights", after: $after) { totalCount } }', {
      after,
    });
    expect([answer.status, reasonOf(answer).code]).toEqual([409, 'RELEASE_CHANGED']);
  });
});

describe('without HTTP', () => {
  it('answers the same', async () => {
    const server: ApolloServer<never> = createGraphQLServer(createSchema(), DEFAULT_LIMITS, {
      error: () => undefined,
    }) as never;
    const context = await createContext(api.atlas, DEFAULT_LIMITS, 'a-request');
    const { body } = await server.executeOperation(
      { query: '{ node(id: "ungp") { id } }' },
      { contextValue: context as never },
    );
    expect(body).toMatchObject({ kind: 'single', singleResult: { data: { node: { id: 'ungp' } } } });
    await server.stop();
  });
});
