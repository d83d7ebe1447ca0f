import { STAGES } from '../../domain/stages.ts';
import { claimsOfEntry, timeline } from '../../domain/timeline.ts';
import type { Resolvers } from '../generated/resolvers.ts';

export const timelineResolvers = {
  Query: { timeline: (_, args, { reader }) => timeline(reader, { ...args, first: args.first ?? 50 }) },
  TimelineEntry: {
    label: ({ entity, stage }, { lang }, { reader }) =>
      (stage ? STAGES[stage].label : reader.ontology.typeLabel(entity))[lang ?? 'en'],
    party: ({ party }, _, { reader }) => (party ? reader.entities.load(party) : null),
    claims: (entry, _, { reader }) => claimsOfEntry(reader, entry),
  },
} satisfies Resolvers;
