/** The whole dataset through every use case on both engines: the answers are the same, to the letter. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EmbeddedEngine } from '../../server/engine/embedded.ts';
import { Neo4jEngine } from '../../server/engine/neo4j.ts';
import type { AtlasGraph } from '../../server/model.ts';
import { type Api, anApi, type Data, readData } from '../api/support.ts';
import { neo4jForTests, neo4jIsRequired, type TestServer } from '../contract/neo4j/server.ts';

const found = await neo4jForTests();

if (found.server) {
  parity(found.server);
} else {
  it.skipIf(!neo4jIsRequired())(`neo4j: parity (not run: ${found.reason})`, () => expect.fail(found.reason));
}

const ENTITY = `id kind type typeLabel title ja: title(lang: ja) titles { lang text status } aliases { lang text }
  identifiers { scheme value } gist url jurisdiction { id } themes { id } contested claimCount
  from { value earliest latest zone } to { value earliest latest zone }
  status { asOf standing stage label since { value } decidedBy { id } inForce applicable supervisionPaused }
  past: status(asOf: "2015-06-30") { standing stage }`;
const CLAIM = `id predicate label kind valueText party { id } confidence review preferred dissent reason note corrects { id }
  by { id } recorded evidence { source { id } locator retrieved }`;
const OWN = `
  ... on Instrument { bindingness forceBasis coverage { share note checked } provisions { id } obligations { id } }
  ... on Provision { number heading order instrument { id } parent { id } obligations { id } }
  ... on Obligation { verbalForm { lang text } deonticType strength effortDuty steps { id } pillars { id } bearers { id }
    owedTo { id } benefits { id } enforcedBy { id } provision { id } statedIn { id } evidence { source { id } locator } }
  ... on Actor { isClass } ... on Initiative { obligations { id } } ... on Event { dates { value zone } place }
  ... on Concept { scheme notation } ... on Observation { value unit measure population n field { value } }
  ... on Source { publisher author published { value } tier licence lang read citedAs supports(first: 3) { totalCount nodes { id } } }`;

const LIMITS = {
  complexity: 1_000_000,
  requestsPerMinute: 1_000_000,
  responseBytes: 100_000_000,
  requestMs: 60_000,
  queryMs: 30_000,
};

function parity(server: TestServer): void {
  let apis: readonly Api[];
  let graph: AtlasGraph;

  beforeAll(async () => {
    graph = await readData();
    await server.wipe();
    const engines = [new EmbeddedEngine(), new Neo4jEngine(server.settings)];
    for (const engine of engines) await engine.load(graph);
    apis = await Promise.all(engines.map((engine) => anApi(engine, { limits: LIMITS })));
  });
  afterAll(async () => {
    for (const api of apis ?? []) await api.close();
    await server.stop();
  });

  /** Asks both; gives what both said. */
  const same = async (query: string, variables: Record<string, unknown> = {}): Promise<Data> => {
    const [embedded, neo4j] = await Promise.all(apis.map((api) => api.post(query, variables)));
    const told = (answer: typeof embedded) => ({
      status: answer?.status,
      data: answer?.data,
      errors: answer?.errors.map(({ message, extensions: { requestId: _, ...rest } }) => ({ message, ...rest })),
      roundTrips: answer?.roundTrips,
    });
    expect(told(neo4j), JSON.stringify(variables).slice(0, 200)).toEqual(told(embedded));
    return embedded?.data;
  };

  const ids = () => graph.entities.map((entity) => entity.id);
  const chunks = <T>(items: readonly T[], size: number): readonly (readonly T[])[] =>
    Array.from({ length: Math.ceil(items.length / size) }, (_, i) => items.slice(i * size, (i + 1) * size));

  describe('neo4j and embedded say the same of', { timeout: 600_000 }, () => {
    it('neo4j: every entity, with all its fields', async () => {
      const query = `query ($ids: [ID!]!) { nodes(ids: $ids) { ${ENTITY} ${OWN} } }`;
      for (const some of chunks(ids(), 50)) await same(query, { ids: some });
    });

    it('neo4j: every fact and every step of a life, with its claims', async () => {
      const query = `query ($ids: [ID!]!) { nodes(ids: $ids) { facts { predicate contested claims { ${CLAIM} } } lifecycle { predicate contested claims { ${CLAIM} } } } }`;
      for (const some of chunks(ids(), 50)) await same(query, { ids: some });
    });

    it('neo4j: every relation of every entity', async () => {
      const query =
        'query ($ids: [ID!]!) { nodes(ids: $ids) { relations(first: 20) { type { id } direction totalCount links { other { id } relationship { id sentence ja: sentence(lang: ja) standing contested confidence qualifiers { name value } validFrom { value } validTo { value } } } } } }';
      for (const some of chunks(ids(), 50)) await same(query, { ids: some });
    });

    it('neo4j: the claims behind every relationship', async () => {
      const all = graph.relationships.map((relationship) => relationship.id);
      const query = (some: readonly string[]) =>
        `{ ${some.map((id, i) => `r${i}: relationship(id: "${id}") { id claims { id evidence { locator } } }`).join(' ')} }`;
      for (const some of chunks(all, 20)) await same(query(some));
    });

    it('neo4j: the neighbourhood of every entity', async () => {
      const query =
        'query ($ids: [ID!]!) { neighbourhood(ids: $ids, first: 10) { origins { id } nodes { id } relationships { id } counts { id type { id } direction kind count } totalCount leftOut pageInfo { hasNextPage endCursor } } }';
      for (const id of ids()) await same(query, { ids: [id] });
      for (const some of chunks(ids(), 40)) await same(query, { ids: some });
    });

    it('neo4j: the links inside sets', async () => {
      const query =
        'query ($ids: [ID!]!) { subgraph(ids: $ids, asOf: "2024-01-01") { nodes { id } relationships { id standing } counts { id type { id } direction kind count } } }';
      for (const some of chunks(ids(), 100)) await same(query, { ids: some });
    });

    it('neo4j: searches', async () => {
      const terms = [
        'task force',
        'METI',
        'UNGPs',
        'guiding princples',
        '人権',
        'ガイドライン',
        'forced labor',
        '117-78',
        'supply chain',
        'a',
        '労働',
        'declaraton',
        'nothing at all',
        ...graph.entities.filter((_, i) => i % 25 === 0).map((e) => (e.titles[0]?.text ?? e.id).slice(0, 60)),
      ];
      const query =
        'query ($q: String!) { search(query: $q, first: 20) { totalCount suggestions edges { cursor node { id } match { field text lang how ranges { start end } } } facets { name values { value label count } } } }';
      for (const q of terms) await same(query, { q });
    });

    it('neo4j: paths among many pairs', async () => {
      const ends = [
        'japan',
        'meti',
        'ungp',
        'us-uflpa',
        'ilo-fprw-declaration',
        'ipef',
        'us-jp-task-force',
        'event-vientiane-seminar-2025',
        'src-sasakawa-task-force-2023',
        'no-such-id',
      ];
      const query =
        'query ($from: ID!, $to: ID!, $hubs: Boolean, $order: PathOrder, $asOf: Date, $steps: Int) { paths(from: $from, to: $to, includeHubs: $hubs, order: $order, asOf: $asOf, maxSteps: $steps, first: 10) { found complete note searchedTypes paths { sentence ja: sentence(lang: ja) weakestStrength weakestStep weakestConfidence footnotes { number text } steps { relationship { id } forward } } } }';
      for (const from of ends) {
        for (const to of ends.filter((id) => id !== from)) {
          await same(query, { from, to, steps: 4 });
          await same(query, { from, to, steps: 3, hubs: true, order: 'strongest', asOf: '2023-06-01' });
        }
      }
      await same(query, { from: 'meti', to: 'ungp', steps: 6 });
    });

    it('neo4j: timelines', async () => {
      const query =
        'query ($ids: [ID!], $from: Date, $to: Date) { timeline(ids: $ids, from: $from, to: $to, first: 100) { totalCount nodes { date { value } dates { value zone } entity { id } stage label party { id } contested claims { id } } pageInfo { endCursor } } }';
      await same(query);
      await same(query, { from: '2022-01-01', to: '2023-12-31' });
      for (const some of chunks(ids(), 60)) await same(query, { ids: some });
    });

    it('neo4j: claims by subject and by source, and lists of a kind', async () => {
      for (const entity of graph.entities) {
        const by = entity.kind === 'Source' ? 'source' : 'subject';
        await same(
          `query ($id: ID!) { claims(${by}: $id, first: 10) { totalCount nodes { ${CLAIM} } pageInfo { endCursor } } }`,
          { id: entity.id },
        );
      }
      for (const kind of new Set(graph.entities.map((entity) => entity.kind))) {
        await same('query ($kind: EntityKind!) { entities(kind: $kind, first: 100) { totalCount nodes { id } } }', {
          kind,
        });
      }
    });

    it('neo4j: what is contested, and the dataset', async () => {
      await same(
        `{ contested(first: 100) { totalCount nodes { subject { id } fact { predicate claims { ${CLAIM} } } relationship { id claims { ${CLAIM} } } } } }`,
      );
      await same(
        '{ dataset { release hash date schemaVersion contested licence entities { name count } relationships { name count } claims { name count } confidence { name count } review { name count } sourceTiers { name count } ontology { kinds { id types { id } } relationTypes { id forward { en ja } backward { en ja } } predicates { id } } } }',
      );
      const engines = await Promise.all(apis.map((api) => api.ask('{ dataset { engine } }')));
      expect(engines.map((data) => data.dataset.engine)).toEqual(['embedded', 'neo4j']);
    });
  });
}
