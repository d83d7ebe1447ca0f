import { readFileSync } from 'node:fs';
import {
  buildSchema,
  findBreakingChanges,
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { createSchema } from '../../server/graphql/schema.ts';

const schema = createSchema();
const types = Object.values(schema.getTypeMap()).filter(
  (type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type),
);

/** Every named thing in a type with its description. */
function parts(type: GraphQLNamedType): readonly [string, string | null | undefined][] {
  const own: [string, string | null | undefined] = [type.name, type.description];
  if (isEnumType(type))
    return [own, ...type.getValues().map((v): typeof own => [`${type.name}.${v.name}`, v.description])];
  if (isInputObjectType(type)) {
    return [own, ...Object.values(type.getFields()).map((f): typeof own => [`${type.name}.${f.name}`, f.description])];
  }
  if (!isObjectType(type) && !isInterfaceType(type)) return [own];
  return [
    own,
    ...Object.values(type.getFields()).flatMap((field): (typeof own)[] => [
      [`${type.name}.${field.name}`, field.description],
      ...field.args.map((arg): typeof own => [`${type.name}.${field.name}(${arg.name})`, arg.description]),
    ]),
  ];
}

describe('the schema', () => {
  it('describes every type, field, argument and value', () => {
    const bare = types.flatMap(parts).flatMap(([name, description]) => (description?.trim() ? [] : [name]));
    expect(bare).toEqual([]);
  });

  it('breaks nothing that was published', () => {
    const published = buildSchema(readFileSync('server/graphql/schema.generated.graphql', 'utf8'));
    expect(findBreakingChanges(published, schema)).toEqual([]);
    expect(findBreakingChanges(schema, published), 'run `npm run codegen`').toEqual([]);
  });

  it('is read-only', () => {
    expect(schema.getMutationType()).toBeUndefined();
    expect(schema.getSubscriptionType()).toBeUndefined();
  });
});
