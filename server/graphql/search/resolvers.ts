import { search } from '../../domain/search/search.ts';
import type { Resolvers } from '../generated/resolvers.ts';

export const searchResolvers = {
  Query: { search: (_, args, { reader }) => search(reader, { ...args, first: args.first ?? 25 }) },
  FacetValue: { label: ({ label }, { lang }) => label[lang ?? 'en'] },
} satisfies Resolvers;
