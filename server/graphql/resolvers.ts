import { baseResolvers } from './base/resolvers.ts';
import { claimResolvers } from './claims/resolvers.ts';
import { datasetResolvers } from './dataset/resolvers.ts';
import { entityResolvers } from './entities/resolvers.ts';
import { neighbourhoodResolvers } from './neighbourhood/resolvers.ts';
import { pathResolvers } from './paths/resolvers.ts';
import { searchResolvers } from './search/resolvers.ts';
import { timelineResolvers } from './timeline/resolvers.ts';

/** One per module; each answers the fields of the schema beside it. */
export const resolvers = [
  baseResolvers,
  entityResolvers,
  claimResolvers,
  searchResolvers,
  neighbourhoodResolvers,
  pathResolvers,
  timelineResolvers,
  datasetResolvers,
];
