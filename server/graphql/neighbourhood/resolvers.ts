import { neighbourhood, subgraph } from '../../domain/explore.ts';
import type { Resolvers } from '../generated/resolvers.ts';

export const neighbourhoodResolvers = {
  Query: {
    neighbourhood: (_, args, { reader }) =>
      neighbourhood(reader, {
        ...args,
        direction: args.direction ?? 'both',
        asOf: args.asOf ?? reader.today,
        first: args.first ?? 25,
      }),
    subgraph: (_, args, { reader }) => subgraph(reader, { ...args, asOf: args.asOf ?? reader.today }),
  },
  NeighbourCount: { type: ({ type }, _, { reader }) => reader.ontology.relationType(type) },
} satisfies Resolvers;
