/** Every limit that holds for callers, in one place: what it is called, its default, and what happens beyond it. */
export interface LimitRecord {
  readonly value: number;
  readonly description: string;
}

const limit = (value: number, description: string): LimitRecord => ({ value, description });

export const LIMITS = {
  bodyBytes: limit(100_000, 'Bytes in a request body; beyond it PAYLOAD_TOO_LARGE.'),
  urlCharacters: limit(8_000, 'Characters in a request address; beyond it URI_TOO_LONG.'),
  tokens: limit(2_000, 'Lexical tokens in a query; beyond it QUERY_TOO_LONG.'),
  depth: limit(12, 'Levels of fields, introspection apart; beyond it QUERY_TOO_DEEP.'),
  aliases: limit(30, 'Aliases in an operation, fragments counted each time; beyond it TOO_MANY_ALIASES.'),
  rootFields: limit(20, 'Fields at the top of an operation; beyond it TOO_MANY_ROOT_FIELDS.'),
  directives: limit(20, 'Directives in an operation; beyond it TOO_MANY_DIRECTIVES.'),
  recursiveSelections: limit(5_000, 'Selections after spreading all fragments; beyond it GRAPHQL_VALIDATION_FAILED.'),
  complexity: limit(5_000, 'Objects that an answer may hold, by page sizes; beyond it QUERY_TOO_COMPLEX.'),
  pageSize: limit(100, 'Items in a page (`first`); beyond it PAGE_TOO_LARGE.'),
  nodes: limit(100, 'Ids in a list argument; beyond it LIST_TOO_LONG.'),
  subgraphNodes: limit(300, 'Ids in `subgraph`; beyond it LIST_TOO_LONG.'),
  searchCharacters: limit(256, 'Characters in a search, after folding; beyond it TEXT_TOO_LONG.'),
  argumentCharacters: limit(512, 'Characters in any other text argument; beyond it TEXT_TOO_LONG.'),
  paths: limit(25, 'Paths in an answer (`first`); beyond it PAGE_TOO_LARGE.'),
  pathSteps: limit(6, 'Steps of a path (`maxSteps`); beyond it BAD_USER_INPUT.'),
  responseBytes: limit(2_000_000, 'Bytes in an answer before compression; beyond it RESPONSE_TOO_LARGE.'),
  queryMs: limit(5_000, 'Milliseconds for one read of the graph; beyond it TIMEOUT.'),
  requestMs: limit(10_000, 'Milliseconds for all reads of a request; beyond it TIMEOUT.'),
  connectionMs: limit(15_000, 'Milliseconds for receiving a request.'),
  concurrentPerAddress: limit(10, 'Requests of one address at a time; beyond it RATE_LIMITED.'),
  concurrent: limit(64, 'Requests at a time in this process; beyond it SERVICE_UNAVAILABLE.'),
  requestsPerMinute: limit(600, 'Requests of one address in a minute; beyond it RATE_LIMITED.'),
  shutdownMs: limit(15_000, 'Milliseconds for requests under way when the server stops.'),
} as const satisfies Record<string, LimitRecord>;

export type LimitName = keyof typeof LIMITS;
export type Limits = Readonly<Record<LimitName, number>>;

export const LIMIT_NAMES = Object.keys(LIMITS) as readonly LimitName[];
export const DEFAULT_LIMITS = Object.fromEntries(LIMIT_NAMES.map((name) => [name, LIMITS[name].value])) as Limits;
