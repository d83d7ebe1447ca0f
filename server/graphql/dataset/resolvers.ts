import { dataset } from '../../domain/dataset.ts';
import { LIMIT_NAMES, LIMITS } from '../../limits.ts';
import type { Resolvers } from '../generated/resolvers.ts';

const LICENCE = 'CC-BY-4.0';

export const datasetResolvers = {
  Query: {
    dataset: (_, _args, { reader }) => dataset(reader),
    limits: (_, _args, { limits }) =>
      LIMIT_NAMES.map((name) => ({ name, value: limits[name], description: LIMITS[name].description })),
  },
  Dataset: {
    release: ({ release }) => release.id,
    hash: ({ release }) => release.hash,
    date: ({ release }) => release.date,
    schemaVersion: ({ release }) => release.schemaVersion,
    entities: ({ counts }) => counts.entityKind,
    relationships: ({ counts }) => counts.relationshipType,
    claims: ({ counts }) => counts.claimKind,
    confidence: ({ counts }) => counts.claimConfidence,
    review: ({ counts }) => counts.claimReview,
    sourceTiers: ({ counts }) => counts.sourceTier,
    licence: () => LICENCE,
    engine: (_, _args, { reader }) => reader.engineName,
    ontology: (_, _args, { reader }) => reader.ontology.records,
  },
  KindRecord: {
    types: ({ types }) => Object.entries(types).map(([id, label]) => ({ id, label })),
  },
} satisfies Resolvers;
