/** Types for resolvers, the printed schema, and typed documents for the client: `npm run codegen`. */
import type { CodegenConfig } from '@graphql-codegen/cli';
import { print } from 'graphql';
import { ENTITY_KINDS } from '../model.ts';
import { readSdl } from './sdl.ts';

const ENTITY_TYPES = ['Entity', ...ENTITY_KINDS];

const scalars = { Date: 'string', ID: 'string' };

const config: CodegenConfig = {
  schema: print(readSdl()),
  ignoreNoDocuments: true,
  generates: {
    'server/graphql/schema.generated.graphql': {
      plugins: ['schema-ast'],
      config: { includeDirectives: false, commentDescriptions: false },
    },
    'server/graphql/generated/resolvers.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        scalars,
        enumsAsTypes: true,
        useTypeImports: true,
        maybeValue: 'T | null | undefined',
        immutableTypes: true,
        contextType: '../context.ts#Context',
        mappers: {
          ...Object.fromEntries(ENTITY_TYPES.map((name) => [name, '../../domain/explore.ts#SeenEntity'])),
          Claim: '../../model.ts#Claim as ClaimModel',
          ClaimValue: '../../model.ts#ClaimValue as ClaimValueModel',
          TextValue: '../../model.ts#ClaimValue as ClaimValueModel',
          DateValue: '../../model.ts#ClaimValue as ClaimValueModel',
          EntityValue: '../../model.ts#ClaimValue as ClaimValueModel',
          NumberValue: '../../model.ts#ClaimValue as ClaimValueModel',
          Evidence: '../../model.ts#Evidence as EvidenceModel',
          Relationship: '../../domain/explore.ts#SeenRelationship',
          RelationType: '../../model.ts#RelationType as RelationTypeModel',
          Fact: '../../domain/facts.ts#Fact as FactModel',
          Contested: '../../domain/claims.ts#Contested as ContestedModel',
          Dataset: '../../domain/dataset.ts#Dataset as DatasetModel',
          KindRecord: '../../model.ts#KindRecord as KindRecordModel',
          RelationGroup: '../../domain/explore.ts#RelationGroup as RelationGroupModel',
          Link: '../../domain/explore.ts#Link as LinkModel',
          Neighbourhood: '../../domain/explore.ts#Neighbourhood as NeighbourhoodModel',
          NeighbourCount: '../../domain/explore.ts#NeighbourCount as NeighbourCountModel',
          Subgraph: '../../domain/explore.ts#Subgraph as SubgraphModel',
          PathSearch: '../../domain/paths/search.ts#PathSearch as PathSearchModel',
          Path: '../../domain/paths/search.ts#Path as PathModel',
          PathStep: '../../domain/paths/search.ts#PathStep as PathStepModel',
          Footnote: '../../domain/sentence.ts#Footnote as FootnoteModel',
          FacetValue: '../../domain/search/facets.ts#FacetValue as FacetValueModel',
          TimelineEntry: '../../domain/timeline.ts#TimelineEntry as TimelineEntryModel',
          Status: '../../domain/status.ts#Status as StatusModel',
        },
      },
    },
    'client/src/api/generated/': {
      preset: 'client',
      documents: 'client/src/**/*.graphql',
      presetConfig: { fragmentMasking: false },
      config: { scalars, enumsAsTypes: true, useTypeImports: true },
    },
  },
};

export default config;
