import { readFileSync } from 'node:fs';
import { buildSchema, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { EXAMPLES } from '../../../client/src/playground/examples.ts';

const schema = buildSchema(readFileSync('server/graphql/schema.generated.graphql', 'utf8'));

describe('the playground', () => {
  it.each(EXAMPLES.map(({ query }) => query))('%#: is a valid query', (query) => {
    expect(validate(schema, parse(query)).map(({ message }) => message)).toEqual([]);
  });

  it('has no script or style inside its page', () => {
    const page = readFileSync('client/playground.html', 'utf8');
    expect(page).not.toMatch(/<style|style=|<script(?![^>]*\bsrc=)|https?:\/\//);
  });
});
