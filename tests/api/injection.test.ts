import fc from 'fast-check';
import {
  type GraphQLInputType,
  getNamedType,
  getNullableType,
  isInputObjectType,
  isListType,
  isNullableType,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSchema } from '../../server/graphql/schema.ts';
import { type Api, theApi } from './support.ts';

let api: Api;
let before: unknown;
const counted = '{ dataset { hash entities { count } relationships { count } claims { count } } }';
beforeAll(async () => {
  api = await theApi({ limits: { requestsPerMinute: 1_000_000 } });
  before = await api.ask(counted);
});
afterAll(() => api.close());

const HOSTILE = [
  "'",
  '"',
  '`',
  '\\u0060',
  "'}) DETACH DELETE n //",
  '}) MATCH (n) DETACH DELETE n RETURN n //',
  "ungp' OR '1'='1",
  '$release',
  '((',
  '(a+)+$',
  '*:*',
  'title:*',
  'AND AND',
  '~',
  '\u202eungp\u2066',
  '\u200bungp',
  '\ud800',
  'İıß',
  '__proto__',
  'constructor',
  '../../etc/passwd',
  '<img onerror=alert(1)>',
];
const hostile = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string({ minLength: 1, maxLength: 60 }),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
);

const queries = Object.values(createSchema().getQueryType()?.getFields() ?? {}).filter(
  (field) => field.args.length > 0,
);

/** A value of the type with the text wherever there is room for one. */
function valueFor(type: GraphQLInputType, text: string): unknown {
  const bare = getNullableType(type);
  if (isListType(bare)) return [valueFor(bare.ofType, text)];
  if (isInputObjectType(bare)) {
    return Object.fromEntries(
      Object.values(bare.getFields()).flatMap((f) => (takesText(f.type) ? [[f.name, valueFor(f.type, text)]] : [])),
    );
  }
  return text;
}

function takesText(type: GraphQLInputType): boolean {
  const named = getNamedType(type);
  return isInputObjectType(named) || ['ID', 'String'].includes(named.name);
}

const SELECTION: Readonly<Record<string, string>> = {
  claims: 'totalCount',
  contested: 'totalCount',
  entities: 'totalCount',
  search: 'totalCount suggestions',
  timeline: 'totalCount',
  neighbourhood: 'totalCount',
  subgraph: 'unknownIds',
  paths: 'found',
};

describe.each(queries)('$name', (field) => {
  it('takes any text for text', async () => {
    const given = field.args.filter((arg) => takesText(arg.type));
    const fixed = field.args.filter((arg) => !takesText(arg.type) && !isNullableType(arg.type));
    const names = [...given.map((arg) => `$${arg.name}: ${arg.type}`)].join(', ');
    const args = [...given.map((arg) => `${arg.name}: $${arg.name}`), ...fixed.map((arg) => `${arg.name}: Instrument`)];
    const header = names ? `query (${names})` : 'query';
    const query = `${header} { ${field.name}(${args.join(', ')}) { ${SELECTION[field.name] ?? 'id'} } }`;
    if (given.length === 0) return;
    await fc.assert(
      fc.asyncProperty(hostile, async (text) => {
        const variables = Object.fromEntries(given.map((arg) => [arg.name, valueFor(arg.type, text)]));
        const answer = await api.post(query, variables);
        expect(answer.status, JSON.stringify(answer.errors)).toBeLessThan(500);
        for (const error of answer.errors) expect(error.message).not.toMatch(/at \w+ \(|node_modules|UNWIND \$/);
      }),
      { numRuns: 40 },
    );
  });
});

describe('after all that', () => {
  it('the graph is as it was', async () => {
    expect(await api.ask(counted)).toEqual(before);
  });

  it('a NUL character is refused', async () => {
    const answer = await api.post('query ($q: String!) { search(query: $q) { totalCount } }', { q: 'a\u0000b' });
    expect(answer.errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});
