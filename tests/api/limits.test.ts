import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, reasonOf, theApi } from './support.ts';

let api: Api;
beforeAll(async () => {
  api = await theApi();
});
afterAll(() => api.close());

const times = (n: number, make: (i: number) => string) => Array.from({ length: n }, (_, i) => make(i)).join(' ');
const deep = (levels: number): string => (levels === 1 ? 'id' : `jurisdiction { ${deep(levels - 1)} }`);
const ids = (n: number) => Array.from({ length: n }, (_, i) => `id-${i}`);

/** A harmless query of exactly `n` tokens: 19 nodes of 82 tokens, and as many ids as are missing. */
function tokens(n: number): string {
  const fields = 'id kind type typeLabel title gist url titles { lang text status } aliases { lang text }';
  const node = (i: number) => `a${i}: node(id: "ungp") { ${fields} ${fields} ${fields} ${fields} }`;
  return `{ ${times(19, node)} node(id: "ungp") { ${times(n - 19 * 82 - 10, () => 'id')} } }`;
}

interface Case {
  readonly name: string;
  readonly limit: number;
  readonly code: string;
  /** A request of size n. */
  readonly at: (n: number) => readonly [query: string, variables?: Record<string, unknown>];
  /** Not told by the parser. */
  readonly untold?: boolean;
}

const CASES: readonly Case[] = [
  { name: 'depth', limit: 12, code: 'QUERY_TOO_DEEP', at: (n) => [`{ node(id: "ungp") { ${deep(n - 1)} } }`] },
  {
    name: 'aliases',
    limit: 30,
    code: 'TOO_MANY_ALIASES',
    at: (n) => [`{ node(id: "ungp") { ${times(n, (i) => `a${i}: id`)} } }`],
  },
  {
    name: 'aliases by fragments',
    limit: 30,
    code: 'TOO_MANY_ALIASES',
    at: (n) => [`fragment F on Entity { a: id } { node(id: "ungp") { ${times(n, () => '...F')} } }`],
  },
  { name: 'root fields', limit: 20, code: 'TOO_MANY_ROOT_FIELDS', at: (n) => [`{ ${times(n, () => '__typename')} }`] },
  {
    name: 'directives',
    limit: 20,
    code: 'TOO_MANY_DIRECTIVES',
    at: (n) => [`{ node(id: "ungp") { ${times(n, () => 'id @include(if: true)')} } }`],
  },
  { name: 'tokens', limit: 2_000, code: 'QUERY_TOO_LONG', untold: true, at: (n) => [tokens(n)] },
  {
    name: 'page size',
    limit: 100,
    code: 'PAGE_TOO_LARGE',
    at: (n) => ['query ($n: Int) { search(query: "rights", first: $n) { totalCount } }', { n }],
  },
  {
    name: 'page size of a nested list',
    limit: 100,
    code: 'PAGE_TOO_LARGE',
    at: (n) => [`{ node(id: "ungp") { relations(first: ${n}) { totalCount } } }`],
  },
  {
    name: 'nodes',
    limit: 100,
    code: 'LIST_TOO_LONG',
    at: (n) => ['query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: ids(n) }],
  },
  {
    name: 'subgraph',
    limit: 300,
    code: 'LIST_TOO_LONG',
    at: (n) => ['query ($ids: [ID!]!) { subgraph(ids: $ids) { unknownIds } }', { ids: ids(n) }],
  },
  {
    name: 'neighbourhood',
    limit: 100,
    code: 'LIST_TOO_LONG',
    at: (n) => ['query ($ids: [ID!]!) { neighbourhood(ids: $ids) { leftOut } }', { ids: ids(n) }],
  },
  {
    name: 'list inside a filter',
    limit: 100,
    code: 'LIST_TOO_LONG',
    at: (n) => ['query ($ids: [ID!]) { search(query: "a", filter: {themes: $ids}) { totalCount } }', { ids: ids(n) }],
  },
  {
    name: 'text',
    limit: 512,
    code: 'TEXT_TOO_LONG',
    at: (n) => ['query ($id: ID!) { node(id: $id) { id } }', { id: 'x'.repeat(n) }],
  },
  {
    name: 'search text',
    limit: 256,
    code: 'TEXT_TOO_LONG',
    at: (n) => ['query ($q: String!) { search(query: $q) { totalCount } }', { q: 'x'.repeat(n) }],
  },
  {
    name: 'paths',
    limit: 25,
    code: 'PAGE_TOO_LARGE',
    at: (n) => [`{ paths(from: "a", to: "b", first: ${n}) { found } }`],
  },
  {
    name: 'path steps',
    limit: 6,
    code: 'BAD_USER_INPUT',
    at: (n) => [`{ paths(from: "a", to: "b", maxSteps: ${n}) { found } }`],
  },
];

describe.each(CASES)('$name', ({ limit, code, at, untold }) => {
  it(`passes at ${limit}`, async () => {
    expect((await api.post(...at(limit))).errors).toEqual([]);
  });

  it(`is refused beyond ${limit}`, async () => {
    const answer = await api.post(...at(limit + 1));
    expect(reasonOf(answer)).toEqual(untold ? { code } : { code, limit, actual: limit + 1 });
    expect(answer.status).toBe(400);
    expect(answer.roundTrips).toBe(0);
  });
});

describe('page sizes below one', () => {
  it.each([0, -1, -2_147_483_648])('%i is refused', async (n) => {
    expect(reasonOf(await api.post(`{ search(query: "a", first: ${n}) { totalCount } }`)).code).toBe('BAD_USER_INPUT');
  });
});

describe('complexity', () => {
  const query =
    'query ($n: Int) { search(query: "rights", first: $n) { nodes { relations(first: $n) { links { other { id } } } } } }';

  it('counts with the real variables', async () => {
    expect((await api.post(query, { n: 20 })).errors).toEqual([]);
    expect(reasonOf(await api.post(query, { n: 100 }))).toMatchObject({ code: 'QUERY_TOO_COMPLEX', limit: 5_000 });
  });

  it('stops nested lists', async () => {
    const nested = (levels: number): string =>
      levels === 0 ? 'id' : `relations(first: 20) { links { other { ${nested(levels - 1)} } } }`;
    expect(reasonOf(await api.post(`{ node(id: "ungp") { ${nested(3)} } }`)).code).toBe('QUERY_TOO_COMPLEX');
  });
});

describe('hostile queries', () => {
  const doubling = (levels: number) =>
    times(levels, (i) => `fragment F${i} on Entity { ${i === levels - 1 ? 'id' : `...F${i + 1} ...F${i + 1}`} }`);
  const chain = (n: number) => times(n, (i) => `fragment F${i} on Entity { ${i === n - 1 ? 'id' : `...F${i + 1}`} }`);

  it.each([
    ['a chain of fragments', `${chain(300)} { node(id: "ungp") { ...F0 } }`],
    ['doubling fragments', `${doubling(20)} { node(id: "ungp") { ...F0 } }`],
    ['fragments in a circle', 'fragment A on Entity { ...B } fragment B on Entity { ...A } { node(id: "a") { ...A } }'],
    ['a deep list', `{ nodes(ids: ${'['.repeat(250)}"a"${']'.repeat(250)}) { id } }`],
    ['unbalanced brackets', `{ nodes(ids: ${'['.repeat(1_900)}`],
    ['5,000 aliases', `{ ${times(5_000, (i) => `a${i}: __typename`)} }`],
    [
      'introspection in itself',
      `{ __schema { types { ${'fields { type { fields { type { '.repeat(3)} name ${'} } } } '.repeat(3)} } } }`,
    ],
    ['a mutation', 'mutation { erase }'],
    ['a subscription', 'subscription { changes }'],
  ])('%s is refused quickly', async (_, query) => {
    const began = performance.now();
    const answer = await api.post(query);
    expect(answer.status).toBe(400);
    expect(answer.roundTrips || 0).toBe(0);
    expect(performance.now() - began).toBeLessThan(2_000);
  });

  it('variables 20,000 deep are refused', async () => {
    const payload = `{"query":"{__typename}","variables":{"a":${'['.repeat(20_000)}${']'.repeat(20_000)}}}`;
    const answer = await api.post('', {}, { payload });
    expect([200, 400]).toContain(answer.status);
  });
});

describe('introspection', () => {
  it('passes every limit', async () => {
    const options = {
      inputValueDeprecation: true,
      specifiedByUrl: true,
      schemaDescription: true,
      directiveIsRepeatable: true,
    };
    const { data, errors } = await api.post(getIntrospectionQuery(options));
    expect(errors).toEqual([]);
    expect(data.__schema.queryType.name).toBe('Query');
  });
});

describe('limits', () => {
  it('are told to callers', async () => {
    const { limits } = await api.ask('{ limits { name value description } }');
    expect(limits).toContainEqual(expect.objectContaining({ name: 'depth', value: 12 }));
    expect(limits.length).toBeGreaterThan(20);
  });
});
