import { noteText } from '../../domain/paths/note.ts';
import { searchPaths } from '../../domain/paths/search.ts';
import { footnotesOf, footnoteText, pathSentence, stepLabel } from '../../domain/sentence.ts';
import type { Resolvers } from '../generated/resolvers.ts';

export const pathResolvers = {
  Query: {
    paths: (_, args, { reader }) =>
      searchPaths(reader, {
        ...args,
        includeHubs: args.includeHubs ?? false,
        maxSteps: args.maxSteps ?? 4,
        first: args.first ?? 5,
        order: args.order ?? 'shortest',
      }),
  },
  PathSearch: { note: ({ note }, { lang }) => noteText(note, lang ?? 'en') },
  Path: {
    sentence: (path, { lang }, { reader }) => pathSentence(reader, path, lang ?? 'en'),
    footnotes: (path, _, { reader }) => footnotesOf(reader, path),
  },
  PathStep: { label: (step, { lang }, { reader }) => stepLabel(reader, step)[lang ?? 'en'] },
  Footnote: { text: (footnote, { lang }, { reader }) => footnoteText(reader, footnote, lang ?? 'en') },
} satisfies Resolvers;
