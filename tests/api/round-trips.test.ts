/** No N+1: a request costs as many round trips as it has levels, however much it asks for. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, theApi } from './support.ts';

let api: Api;
beforeAll(async () => {
  api = await theApi();
  // The index is built once per release, outside any request's count.
  await api.ask('{ search(query: "warm") { totalCount } }');
});
afterAll(() => api.close());

const CASES: readonly (readonly [name: string, most: number, query: string])[] = [
  [
    'a search',
    1,
    '{ search(query: "rights", first: 100) { totalCount edges { node { id title } match { text } } facets { name } } }',
  ],
  [
    'nodes with their themes',
    2,
    '{ nodes(ids: ["ungp", "meti", "japan", "ipef", "us-uflpa"]) { id title themes { id } } }',
  ],
  [
    'the provisions of a page of instruments',
    2,
    '{ entities(kind: Instrument, first: 90) { nodes { ... on Instrument { provisions { id } } } } }',
  ],
  [
    'status of a page of instruments',
    2,
    '{ entities(kind: Instrument, first: 100) { nodes { id status { standing } } } }',
  ],
  [
    // Five levels; what stands side by side on a level is asked for at the same time.
    'an instrument with obligations, parties, evidence and relations',
    10,
    `{ instrument(id: "jp-rhr-guidelines") { title status { label decidedBy { evidence { source { title } locator } } }
       facts { claims { valueText evidence { source { title } } } } lifecycle { claims { id } }
       obligations { title strength bearers { id title } owedTo { id } benefits { id } enforcedBy { id } steps { title } pillars { id }
         provision { number } statedIn { id } evidence { source { title publisher } locator } } } }`,
  ],
  [
    'a list of obligations with all links',
    4,
    '{ instrument(id: "us-uflpa") { obligations { id relations(first: 5) { totalCount links { relationship { id } other { id title } } } } } }',
  ],
  [
    'a neighbourhood with evidence',
    6,
    '{ neighbourhood(ids: ["us-jp-task-force"], first: 50) { nodes { id title status { standing } } relationships { sentence claims { evidence { source { title } locator } } } counts { count } } }',
  ],
  [
    'a subgraph',
    3,
    '{ subgraph(ids: ["ungp", "meti", "us-jp-task-force", "ipef", "japan"]) { nodes { id } relationships { id type { id } } counts { count } } }',
  ],
  [
    // Ends, six levels, nodes, steps, claims, sources.
    'paths with footnotes',
    11,
    '{ paths(from: "meti", to: "ungp", maxSteps: 6, first: 25) { paths { sentence footnotes { text } } } }',
  ],
  [
    'a timeline with claims',
    6,
    '{ timeline(first: 100) { nodes { entity { title } claims { valueText evidence { source { title } locator } } } } }',
  ],
  [
    'what is contested',
    4,
    '{ contested(first: 50) { nodes { subject { title } fact { claims { evidence { source { title } } } } relationship { sentence claims { id } } } } }',
  ],
  [
    'the dataset',
    0,
    '{ dataset { release contested entities { name count } ontology { kinds { id } } } limits { name } }',
  ],
];

describe('round trips', () => {
  it.each(CASES)('of %s: at most %i', async (name, most, query) => {
    const answer = await api.post(query);
    expect(answer.errors).toEqual([]);
    expect(answer.roundTrips, name).toBeLessThanOrEqual(most);
  });

  it('do not grow with the page', async () => {
    const trips = async (first: number) =>
      (
        await api.post(
          `{ entities(kind: Obligation, first: ${first}) { nodes { title bearers { title } evidence { source { title } } } } }`,
        )
      ).roundTrips;
    expect(await trips(100)).toBe(await trips(2));
  });

  it('are told in the headers', async () => {
    const { headers } = await api.post('{ node(id: "ungp") { id } }');
    expect(headers).toMatchObject({ 'x-round-trips': '1', 'server-timing': 'db;desc="1 round trips"' });
  });
});
