import { describe, expect, it } from 'vitest';
import { ConfigError, limitVariable, readConfig } from '../../../server/config.ts';
import { DEFAULT_LIMITS, LIMIT_NAMES } from '../../../server/limits.ts';

const problemsOf = (variables: Record<string, string>): readonly string[] => {
  try {
    readConfig(variables);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
};

describe('the environment', () => {
  it('may be empty', () => {
    expect(readConfig({})).toEqual({
      port: 4000,
      host: '127.0.0.1',
      logLevel: 'info',
      trustProxy: false,
      engine: { name: 'embedded' },
      limits: DEFAULT_LIMITS,
    });
    expect(readConfig({ PORT: '', NEO4J_URI: '' }).engine).toEqual({ name: 'embedded' });
  });

  it('names a Neo4j', () => {
    const { engine } = readConfig({
      NEO4J_URI: 'neo4j+s://x.databases.neo4j.io',
      NEO4J_USER: 'neo4j',
      NEO4J_PASSWORD: 'p',
      NEO4J_DATABASE: 'atlas',
    });
    expect(engine).toEqual({
      name: 'neo4j',
      uri: 'neo4j+s://x.databases.neo4j.io',
      user: 'neo4j',
      password: 'p',
      database: 'atlas',
    });
  });

  it('sets every limit by name', () => {
    expect(limitVariable('requestsPerMinute')).toBe('LIMIT_REQUESTS_PER_MINUTE');
    for (const name of LIMIT_NAMES) expect(readConfig({ [limitVariable(name)]: '7' }).limits[name]).toBe(7);
  });

  it('tells all its problems together, without secrets', () => {
    const problems = problemsOf({
      PORT: '70000',
      LIMIT_DEPTH: '-1',
      NEO4J_URI: 'http://x',
      NEO4J_PASSWORD: 'hunter2',
      TRUST_PROXY: 'true',
    });
    expect(problems.map((problem) => problem.split(':')[0]).sort()).toEqual([
      'LIMIT_DEPTH',
      'NEO4J_URI',
      'NEO4J_USER',
      'PORT',
      'TRUST_PROXY',
    ]);
    expect(problems.join()).not.toContain('hunter2');
  });

  it.each([
    ['1', 1],
    ['10.0.0.1, 10.0.0.2', ['10.0.0.1', '10.0.0.2']],
  ])('names proxies: %s', (text, proxies) => {
    expect(readConfig({ TRUST_PROXY: text }).trustProxy).toEqual(proxies);
  });
});
