/** The environment, read once: a typed configuration, or every problem with it together. */
import { z } from 'zod';
import { LIMIT_NAMES, LIMITS, type LimitName, type Limits } from './limits.ts';

export interface Config {
  readonly port: number;
  readonly host: string;
  readonly logLevel: string;
  /** Addresses or hop count of proxies whose forwarding headers count; false for none. Never "all". */
  readonly trustProxy: false | number | readonly string[];
  readonly engine: EngineConfig;
  readonly limits: Limits;
}

export type EngineConfig =
  | { readonly name: 'embedded' }
  | {
      readonly name: 'neo4j';
      readonly uri: string;
      readonly user: string;
      readonly password: string;
      readonly database?: string;
    };

export class ConfigError extends Error {
  readonly problems: readonly string[];
  constructor(problems: readonly string[]) {
    super(`The environment cannot be used:\n${problems.map((problem) => `  ${problem}`).join('\n')}`);
    this.name = 'ConfigError';
    this.problems = problems;
  }
}

/** `requestsPerMinute` is set by `LIMIT_REQUESTS_PER_MINUTE`. */
export function limitVariable(name: LimitName): string {
  return `LIMIT_${name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()}`;
}

const whole = (min: number, max: number) =>
  z
    .string()
    .regex(/^\d+$/, 'must be a whole number')
    .transform(Number)
    .refine((n) => n >= min && n <= max, `must lie between ${min} and ${max}`);

const limits = Object.fromEntries(
  LIMIT_NAMES.map((name) => [limitVariable(name), whole(1, 1_000_000_000).default(LIMITS[name].value)]),
);

const environment = z.object({
  PORT: whole(0, 65_535).default(4000),
  HOST: z.string().default('127.0.0.1'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
  TRUST_PROXY: z
    .string()
    .refine((text) => text !== 'true', 'names the proxies or their number; "true" would trust everybody')
    .transform((text) => (/^\d+$/.test(text) ? Number(text) : text.split(',').map((part) => part.trim())))
    .optional(),
  NEO4J_URI: z
    .string()
    .regex(/^(?:neo4j|bolt)(?:\+s|\+ssc)?:\/\/\S+$/, 'must start with neo4j://, neo4j+s://, bolt:// or bolt+s://')
    .optional(),
  NEO4J_USER: z.string().optional(),
  NEO4J_PASSWORD: z.string().optional(),
  NEO4J_DATABASE: z.string().optional(),
  ...limits,
});

/** An empty variable counts as absent. Throws ConfigError. */
export function readConfig(variables: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(
    Object.entries(variables).filter(([, value]) => value !== undefined && value !== ''),
  );
  const parsed = environment.safeParse(given);
  const problems = parsed.success
    ? []
    : parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  if (given.NEO4J_URI !== undefined) {
    for (const name of ['NEO4J_USER', 'NEO4J_PASSWORD']) {
      if (given[name] === undefined) problems.push(`${name}: is needed with NEO4J_URI`);
    }
  }
  if (!parsed.success || problems.length > 0) throw new ConfigError(problems);
  const env = parsed.data;
  const values = env as unknown as Readonly<Record<string, number>>;
  return {
    port: env.PORT,
    host: env.HOST,
    logLevel: env.LOG_LEVEL,
    trustProxy: env.TRUST_PROXY ?? false,
    engine: engineOf(env),
    limits: Object.fromEntries(LIMIT_NAMES.map((name) => [name, values[limitVariable(name)]])) as Limits,
  };
}

function engineOf(env: z.infer<typeof environment>): EngineConfig {
  const { NEO4J_URI: uri, NEO4J_USER: user = '', NEO4J_PASSWORD: password = '', NEO4J_DATABASE: database } = env;
  if (uri === undefined) return { name: 'embedded' };
  return { name: 'neo4j', uri, user, password, ...(database !== undefined && { database }) };
}
