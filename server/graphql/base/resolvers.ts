import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { isDay } from '../../domain/dates.ts';
import type { Resolvers } from '../generated/resolvers.ts';

export const baseResolvers: Pick<Resolvers, 'Query' | 'Date'> = {
  Query: {
    node: (_, { id }, { reader }) => reader.entities.load(id),
    nodes: (_, { ids }, { reader }) => Promise.all(ids.map((id) => reader.entities.load(id))),
  },
  Date: new GraphQLScalarType<string, string>({
    name: 'Date',
    description: 'A day, `YYYY-MM-DD`.',
    serialize: toDay,
    parseValue: toDay,
    parseLiteral: (node) => toDay(node.kind === Kind.STRING ? node.value : undefined),
  }),
};

function toDay(value: unknown): string {
  if (typeof value === 'string' && isDay(value)) return value;
  throw new GraphQLError('A date is a day of the calendar, written "YYYY-MM-DD".');
}
