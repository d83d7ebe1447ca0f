/** The part that the bench uses: the package is installed on the first run of the bench only. */
declare module '@neo4j/graphql' {
  import type { GraphQLSchema } from 'graphql';

  export class Neo4jGraphQL {
    constructor(options: { readonly typeDefs: string; readonly driver: unknown });
    getSchema(): Promise<GraphQLSchema>;
  }
}
