/** A whole server on the embedded engine, asked without a socket. */
import type { FastifyInstance, InjectOptions } from 'fastify';
import { readAtlas } from '../../seeds/index.ts';
import { Atlas } from '../../server/domain/atlas.ts';
import { EmbeddedEngine } from '../../server/engine/embedded.ts';
import type { Engine } from '../../server/engine/port.ts';
import { createApp } from '../../server/http/app.ts';
import { DEFAULT_LIMITS, type Limits } from '../../server/limits.ts';
import type { AtlasGraph } from '../../server/model.ts';

/** The day that is today in these tests. */
export const TODAY = '2026-11-21';

export interface ApiError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions: {
    readonly code: string;
    readonly requestId: string;
    readonly limit?: number;
    readonly actual?: number;
  };
}

// biome-ignore lint/suspicious/noExplicitAny: answers are checked by the expectations themselves.
export type Data = any;

export interface Answer {
  readonly status: number;
  readonly data: Data;
  readonly errors: readonly ApiError[];
  readonly headers: Readonly<Record<string, unknown>>;
  readonly roundTrips: number;
}

export interface Api {
  readonly app: FastifyInstance;
  readonly atlas: Atlas;
  readonly engine: Engine;
  /** The data of an answer without errors. */
  ask(query: string, variables?: Record<string, unknown>): Promise<Data>;
  post(query: string, variables?: Record<string, unknown>, options?: Partial<InjectOptions>): Promise<Answer>;
  close(): Promise<void>;
}

export interface ApiOptions {
  readonly limits?: Partial<Limits>;
  readonly clientFolder?: string;
  readonly trustProxy?: false | number | readonly string[];
}

export async function readData(): Promise<AtlasGraph> {
  const { graph, problems } = await readAtlas('data');
  if (!graph) throw new Error(`The data are not valid: ${JSON.stringify(problems[0])}`);
  return graph;
}

export async function anEngine(graph: AtlasGraph): Promise<Engine> {
  const engine = new EmbeddedEngine();
  await engine.load(graph);
  return engine;
}

export async function anApi(engine: Engine, options: ApiOptions = {}): Promise<Api> {
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const { queryMs, requestMs } = limits;
  const atlas = new Atlas(engine, { queryMs, requestMs, releaseTtlMs: 0, today: () => TODAY });
  const app = await createApp({
    config: { limits, logLevel: 'silent', trustProxy: options.trustProxy ?? false },
    atlas,
    version: '0.0.0-test',
    ...(options.clientFolder && { clientFolder: options.clientFolder }),
  });
  const post: Api['post'] = async (query, variables, inject = {}) => {
    const response = await app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
      payload: JSON.stringify({ query, variables }),
      ...inject,
    });
    const body = response.json<{ data?: Data; errors?: readonly ApiError[] }>();
    return {
      status: response.statusCode,
      data: body.data,
      errors: body.errors ?? [],
      headers: response.headers,
      roundTrips: Number(response.headers['x-round-trips']),
    };
  };
  return {
    app,
    atlas,
    engine,
    post,
    ask: async (query, variables) => {
      const { data, errors } = await post(query, variables);
      if (errors.length > 0) throw new Error(JSON.stringify(errors));
      return data;
    },
    close: async () => {
      await app.close();
      await engine.close();
    },
  };
}

/** The API on the real dataset. */
export async function theApi(options: ApiOptions = {}): Promise<Api> {
  return anApi(await anEngine(await readData()), options);
}

/** `code`, `limit` and `actual` of the first error. */
export function reasonOf({ errors }: Answer): { code?: string; limit?: number; actual?: number } {
  const { code, limit, actual } = errors[0]?.extensions ?? {};
  return { ...(code && { code }), ...(limit !== undefined && { limit }), ...(actual !== undefined && { actual }) };
}
