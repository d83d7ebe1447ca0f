import { makeExecutableSchema } from '@graphql-tools/schema';
import { type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql';
import { resolvers } from './resolvers.ts';
import { readSdl } from './sdl.ts';

export function createSchema(): GraphQLSchema {
  return makeExecutableSchema({ typeDefs: readSdl(), resolvers });
}

/** The public API as text, in a stable order. */
export function printPublicSchema(schema: GraphQLSchema): string {
  return `${printSchema(lexicographicSortSchema(schema))}\n`;
}
