/** The client's own operations are valid and pass every limit at the largest size that it asks for. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type GraphQLInputType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  Kind,
  type OperationDefinitionNode,
  parse,
  typeFromAST,
  validate,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { complexityOf } from '../../server/graphql/limits/complexity.ts';
import { measurer } from '../../server/graphql/limits/shape.ts';
import { createSchema } from '../../server/graphql/schema.ts';
import { DEFAULT_LIMITS } from '../../server/limits.ts';

const FOLDER = 'client/src';
/** Cards that a canvas holds at most. */
const DRAWN = 300;

const schema = createSchema();
const texts = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.graphql'))
  .map((file) => readFileSync(join(FOLDER, file), 'utf8'));
const document = parse(texts.join('\n'));
const operations = document.definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
const measure = measurer(document);

function sample(name: string, type: GraphQLInputType): unknown {
  const bare = getNullableType(type);
  if (name === 'ids') return Array(DRAWN).fill('an-id');
  if (name === 'first') return DEFAULT_LIMITS.pageSize / 2;
  if (isListType(bare)) return [];
  const named = getNamedType(type);
  if (isEnumType(named)) return named.getValues()[0]?.name;
  if (isInputObjectType(named)) return {};
  return named.name === 'Int' ? 6 : named.name === 'Boolean' ? true : named.name === 'Date' ? '2026-11-21' : 'x';
}

function variablesOf(operation: OperationDefinitionNode): Record<string, unknown> {
  const entries = (operation.variableDefinitions ?? []).map((definition) => {
    const name = definition.variable.name.value;
    return [name, sample(name, typeFromAST(schema, definition.type as never) as never)];
  });
  return Object.fromEntries(entries);
}

describe('operations of the client', () => {
  it('are valid', () => {
    expect(validate(schema, document).map((error) => error.message)).toEqual([]);
  });

  it.each(operations.map((operation) => [operation.name?.value ?? '?', operation] as const))(
    '%s passes',
    (_, operation) => {
      const shape = measure(operation);
      for (const key of ['depth', 'aliases', 'rootFields', 'directives'] as const) {
        expect(shape[key], key).toBeLessThanOrEqual(DEFAULT_LIMITS[key]);
      }
      const complexity = complexityOf({ schema, document, operation, variables: variablesOf(operation) });
      if (process.env.SHOW_COMPLEXITY) console.log(operation.name?.value, complexity, shape);
      expect(complexity, 'complexity').toBeLessThanOrEqual(DEFAULT_LIMITS.complexity);
    },
  );
});
