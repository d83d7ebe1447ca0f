/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Legal force of a text as a whole. */
export type Bindingness =
  /** Law for those it addresses. */
  | 'binding'
  /** Parts bind, others do not. */
  | 'mixed'
  /** Not law. */
  | 'nonBinding';

/** How far a claim can be relied on. */
export type Confidence =
  /** Rests on an official text or release. */
  | 'high'
  /** Rests on media, or on a source that was not read. */
  | 'low'
  /** Rests on an intergovernmental page or expert secondary source. */
  | 'medium';

/** Direction of a link, seen from an entity. */
export type Direction =
  /** Both. */
  | 'both'
  /** To the entity. */
  | 'in'
  /** From the entity. */
  | 'out';

/** The kinds of entity; each is a type of this schema. */
export type EntityKind =
  /** A state body, organisation, company, person or class of actors. */
  | 'Actor'
  /** An entry of a vocabulary. */
  | 'Concept'
  /** Something that happened on a day or in a period. */
  | 'Event'
  /** A task force, framework, pillar, programme or dialogue. */
  | 'Initiative'
  /** A text of legal or political character. */
  | 'Instrument'
  /** A state, union, part of a state or region. */
  | 'Jurisdiction'
  /** What somebody is called on to do or not do. */
  | 'Obligation'
  /** A statistic. */
  | 'Observation'
  /** An addressable part of an instrument. */
  | 'Provision'
  /** A document that supports claims. */
  | 'Source';

/** A language of titles and labels. */
export type Language =
  /** English. */
  | 'en'
  /** Japanese. */
  | 'ja';

/** Field of an entity that a search can match. */
export type MatchField =
  /** Another name or abbreviation. */
  | 'alias'
  /** The gist, or the text of an obligation. */
  | 'gist'
  /** The readable id. */
  | 'id'
  /** Official number. */
  | 'identifier'
  /** Title. */
  | 'title';

/** In what order paths come. */
export type PathOrder =
  /** Fewest steps first. */
  | 'shortest'
  /** Strongest weakest link first. */
  | 'strongest';

/** Family of relation types: colour and head of an edge. */
export type RelationFamily =
  /** Who made it. */
  | 'creation'
  /** Who must do what for whom. */
  | 'duty'
  /** Text to text. */
  | 'lineage'
  /** Parties, members, posts. */
  | 'parties'
  /** Programmes and events. */
  | 'programmes'
  /** Parts and wholes. */
  | 'structure'
  /** Subject and place. */
  | 'subject';

/** Where a claim stands in review. */
export type Review =
  /** Checked and doubted. */
  | 'disputed'
  /** Withdrawn; kept for the record. */
  | 'retracted'
  /** Checked against the passage. */
  | 'reviewed'
  /** No passage has been checked yet. */
  | 'unreviewed';

/** Where something stands against a day. */
export type Standing =
  /** Current. */
  | 'current'
  /** Has ended. */
  | 'ended'
  /** Not yet there. */
  | 'notYet'
  /** A date known only in part leaves it open. */
  | 'uncertain'
  /** No dated step is known. */
  | 'undated';

/** How strongly an obligation calls, strongest first. */
export type Strength =
  /** A duty in law. */
  | 'bindingDuty'
  /** An expectation. */
  | 'expectation'
  /** A planned activity. */
  | 'plannedActivity'
  /** A political commitment. */
  | 'politicalCommitment'
  /** A recommendation. */
  | 'recommendation'
  /** A stated intention. */
  | 'statedIntention';

export type ExploreOntologyQueryVariables = Exact<{ [key: string]: never; }>;


export type ExploreOntologyQuery = { dataset: { ontology: { relationTypes: Array<{ id: string, family: RelationFamily, hub: boolean, forward: { en: string, ja: string }, backward: { en: string, ja: string } }> } } };

export type ExploreBringsQueryVariables = Exact<{
  id: string;
  types?: Array<string> | string | null | undefined;
  direction: Direction;
  first: number;
}>;


export type ExploreBringsQuery = { neighbourhood: { totalCount: number, unknownIds: Array<string>, nodes: Array<
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
    > } };

export type ExploreTotalQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type ExploreTotalQuery = { neighbourhood: { totalCount: number, rankedBy: string } };

export type ExploreSetQueryVariables = Exact<{
  ids: Array<string> | string;
  asOf?: string | null | undefined;
  lang: Language;
}>;


export type ExploreSetQuery = { subgraph: { unknownIds: Array<string>, nodes: Array<
      | { isClass: boolean, id: string, kind: EntityKind, type: string, typeLabel: string, title: string, contested: Array<string>, from: { earliest: string, value: string } | null, to: { value: string } | null, jurisdiction: { id: string, type: string } | null, status: { standing: Standing, label: string } }
      | { id: string, kind: EntityKind, type: string, typeLabel: string, title: string, contested: Array<string>, from: { earliest: string, value: string } | null, to: { value: string } | null, jurisdiction: { id: string, type: string } | null, status: { standing: Standing, label: string } }
      | { id: string, kind: EntityKind, type: string, typeLabel: string, title: string, contested: Array<string>, from: { earliest: string, value: string } | null, to: { value: string } | null, jurisdiction: { id: string, type: string } | null, status: { standing: Standing, label: string } }
      | { id: string, kind: EntityKind, type: string, typeLabel: string, title: string, contested: Array<string>, from: { earliest: string, value: string } | null, to: { value: string } | null, jurisdiction: { id: string, type: string } | null, status: { standing: Standing, label: string } }
      | { bindingness: Bindingness, id: string, kind: EntityKind, type: string, typeLabel: string, title: string, contested: Array<string>, from: { earliest: string, value: string } | null, to: { value: string } | null, jurisdiction: { id: string, type: string } | null, status: { standing: Standing, label: string } }
      | { id: string, kind: EntityKind, type: string, typeLabel: string, title: string, contested: Array<string>, from: { earliest: string, value: string } | null, to: { value: string } | null, jurisdiction: { id: string, type: string } | null, status: { standing: Standing, label: string } }
      | { strength: Strength, id: string, kind: EntityKind, type: string, typeLabel: string, title: string, contested: Array<string>, statedIn:
          | { id: string, from: { earliest: string, value: string } | null }
          | { id: string, from: { earliest: string, value: string } | null }
          | { id: string, from: { earliest: string, value: string } | null }
          | { id: string, from: { earliest: string, value: string } | null }
          | { id: string, from: { earliest: string, value: string } | null }
          | { id: string, from: { earliest: string, value: string } | null }
          | { id: string, from: { earliest: string, value: string } | null }
          | { id: string, from: { earliest: string, value: string } | null }
          | { id: string, from: { earliest: string, value: string } | null }
          | { id: string, from: { earliest: string, value: string } | null }
        , from: { earliest: string, value: string } | null, to: { value: string } | null, jurisdiction: { id: string, type: string } | null, status: { standing: Standing, label: string } }
      | { id: string, kind: EntityKind, type: string, typeLabel: string, title: string, contested: Array<string>, from: { earliest: string, value: string } | null, to: { value: string } | null, jurisdiction: { id: string, type: string } | null, status: { standing: Standing, label: string } }
      | { id: string, kind: EntityKind, type: string, typeLabel: string, title: string, contested: Array<string>, instrument: { id: string, type: string, bindingness: Bindingness, from: { earliest: string, value: string } | null, jurisdiction: { id: string, type: string } | null }, from: { earliest: string, value: string } | null, to: { value: string } | null, jurisdiction: { id: string, type: string } | null, status: { standing: Standing, label: string } }
      | { id: string, kind: EntityKind, type: string, typeLabel: string, title: string, contested: Array<string>, from: { earliest: string, value: string } | null, to: { value: string } | null, jurisdiction: { id: string, type: string } | null, status: { standing: Standing, label: string } }
    >, relationships: Array<{ id: string, contested: boolean, confidence: Confidence, standing: Standing, type: { id: string }, from:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
      , to:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
       }>, counts: Array<{ id: string, direction: Direction, kind: EntityKind, count: number, type: { id: string } }> } };

type ExploreCard_Actor_Fragment = { isClass: boolean, id: string, kind: EntityKind, type: string, typeLabel: string, title: string, contested: Array<string>, from: { earliest: string, value: string } | null, to: { value: string } | null, jurisdiction: { id: string, type: string } | null, status: { standing: Standing, label: string } };

type ExploreCard_Concept_Fragment = { id: string, kind: EntityKind, type: string, typeLabel: string, title: string, contested: Array<string>, from: { earliest: string, value: string } | null, to: { value: string } | null, jurisdiction: { id: string, type: string } | null, status: { standing: Standing, label: string } };

type ExploreCard_Event_Fragment = { id: string, kind: EntityKind, type: string, typeLabel: string, title: string, contested: Array<string>, from: { earliest: string, value: string } | null, to: { value: string } | null, jurisdiction: { id: string, type: string } | null, status: { standing: Standing, label: string } };

type ExploreCard_Initiative_Fragment = { id: string, kind: EntityKind, type: string, typeLabel: string, title: string, contested: Array<string>, from: { earliest: string, value: string } | null, to: { value: string } | null, jurisdiction: { id: string, type: string } | null, status: { standing: Standing, label: string } };

type ExploreCard_Instrument_Fragment = { bindingness: Bindingness, id: string, kind: EntityKind, type: string, typeLabel: string, title: string, contested: Array<string>, from: { earliest: string, value: string } | null, to: { value: string } | null, jurisdiction: { id: string, type: string } | null, status: { standing: Standing, label: string } };

type ExploreCard_Jurisdiction_Fragment = { id: string, kind: EntityKind, type: string, typeLabel: string, title: string, contested: Array<string>, from: { earliest: string, value: string } | null, to: { value: string } | null, jurisdiction: { id: string, type: string } | null, status: { standing: Standing, label: string } };

type ExploreCard_Obligation_Fragment = { strength: Strength, id: string, kind: EntityKind, type: string, typeLabel: string, title: string, contested: Array<string>, statedIn:
    | { id: string, from: { earliest: string, value: string } | null }
    | { id: string, from: { earliest: string, value: string } | null }
    | { id: string, from: { earliest: string, value: string } | null }
    | { id: string, from: { earliest: string, value: string } | null }
    | { id: string, from: { earliest: string, value: string } | null }
    | { id: string, from: { earliest: string, value: string } | null }
    | { id: string, from: { earliest: string, value: string } | null }
    | { id: string, from: { earliest: string, value: string } | null }
    | { id: string, from: { earliest: string, value: string } | null }
    | { id: string, from: { earliest: string, value: string } | null }
  , from: { earliest: string, value: string } | null, to: { value: string } | null, jurisdiction: { id: string, type: string } | null, status: { standing: Standing, label: string } };

type ExploreCard_Observation_Fragment = { id: string, kind: EntityKind, type: string, typeLabel: string, title: string, contested: Array<string>, from: { earliest: string, value: string } | null, to: { value: string } | null, jurisdiction: { id: string, type: string } | null, status: { standing: Standing, label: string } };

type ExploreCard_Provision_Fragment = { id: string, kind: EntityKind, type: string, typeLabel: string, title: string, contested: Array<string>, instrument: { id: string, type: string, bindingness: Bindingness, from: { earliest: string, value: string } | null, jurisdiction: { id: string, type: string } | null }, from: { earliest: string, value: string } | null, to: { value: string } | null, jurisdiction: { id: string, type: string } | null, status: { standing: Standing, label: string } };

type ExploreCard_Source_Fragment = { id: string, kind: EntityKind, type: string, typeLabel: string, title: string, contested: Array<string>, from: { earliest: string, value: string } | null, to: { value: string } | null, jurisdiction: { id: string, type: string } | null, status: { standing: Standing, label: string } };

export type ExploreCardFragment =
  | ExploreCard_Actor_Fragment
  | ExploreCard_Concept_Fragment
  | ExploreCard_Event_Fragment
  | ExploreCard_Initiative_Fragment
  | ExploreCard_Instrument_Fragment
  | ExploreCard_Jurisdiction_Fragment
  | ExploreCard_Obligation_Fragment
  | ExploreCard_Observation_Fragment
  | ExploreCard_Provision_Fragment
  | ExploreCard_Source_Fragment
;

export type FindPathsQueryVariables = Exact<{
  from: string;
  to: string;
  maxSteps: number;
  includeHubs: boolean;
  order: PathOrder;
  asOf?: string | null | undefined;
  lang: Language;
}>;


export type FindPathsQuery = { paths: { found: number | null, complete: boolean, note: string, searchedTypes: Array<string>, paths: Array<{ sentence: string, weakestStrength: Strength | null, weakestStep: number | null, weakestConfidence: Confidence, nodes: Array<
        | { isClass: boolean, id: string, kind: EntityKind, type: string, title: string }
        | { id: string, kind: EntityKind, type: string, title: string }
        | { id: string, kind: EntityKind, type: string, title: string }
        | { id: string, kind: EntityKind, type: string, title: string }
        | { bindingness: Bindingness, id: string, kind: EntityKind, type: string, title: string }
        | { id: string, kind: EntityKind, type: string, title: string }
        | { strength: Strength, id: string, kind: EntityKind, type: string, title: string }
        | { id: string, kind: EntityKind, type: string, title: string }
        | { id: string, kind: EntityKind, type: string, title: string }
        | { id: string, kind: EntityKind, type: string, title: string }
      >, steps: Array<{ forward: boolean, label: string, relationship: { id: string, contested: boolean, confidence: Confidence, type: { id: string, family: RelationFamily }, from:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
          , to:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
          , validFrom: { value: string } | null, validTo: { value: string } | null } }>, footnotes: Array<{ number: number, text: string, claim: { id: string, confidence: Confidence, review: Review, evidence: Array<{ locator: string, source: { id: string, title: string, tier: number, publisher: string } }> } }> }> } };

export type PathEndsQueryVariables = Exact<{
  ids: Array<string> | string;
  lang: Language;
}>;


export type PathEndsQuery = { nodes: Array<
    | { isClass: boolean, id: string, kind: EntityKind, type: string, title: string }
    | { id: string, kind: EntityKind, type: string, title: string }
    | { id: string, kind: EntityKind, type: string, title: string }
    | { id: string, kind: EntityKind, type: string, title: string }
    | { bindingness: Bindingness, id: string, kind: EntityKind, type: string, title: string }
    | { id: string, kind: EntityKind, type: string, title: string }
    | { strength: Strength, id: string, kind: EntityKind, type: string, title: string }
    | { id: string, kind: EntityKind, type: string, title: string }
    | { id: string, kind: EntityKind, type: string, title: string }
    | { id: string, kind: EntityKind, type: string, title: string }
   | null> };

export type PickEntityQueryVariables = Exact<{
  query: string;
  lang: Language;
}>;


export type PickEntityQuery = { search: { totalCount: number, suggestions: Array<string>, edges: Array<{ node:
        | { id: string, kind: EntityKind, type: string, typeLabel: string, title: string }
        | { id: string, kind: EntityKind, type: string, typeLabel: string, title: string }
        | { id: string, kind: EntityKind, type: string, typeLabel: string, title: string }
        | { id: string, kind: EntityKind, type: string, typeLabel: string, title: string }
        | { id: string, kind: EntityKind, type: string, typeLabel: string, title: string }
        | { id: string, kind: EntityKind, type: string, typeLabel: string, title: string }
        | { id: string, kind: EntityKind, type: string, typeLabel: string, title: string }
        | { id: string, kind: EntityKind, type: string, typeLabel: string, title: string }
        | { id: string, kind: EntityKind, type: string, typeLabel: string, title: string }
        | { id: string, kind: EntityKind, type: string, typeLabel: string, title: string }
      , match: { field: MatchField, text: string } }> } };

export const ExploreCardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExploreCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"typeLabel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"contested"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"jurisdiction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Instrument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bindingness"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Actor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isClass"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Obligation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"strength"}},{"kind":"Field","name":{"kind":"Name","value":"statedIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Provision"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"instrument"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"jurisdiction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bindingness"}}]}}]}}]}}]} as unknown as DocumentNode<ExploreCardFragment, unknown>;
export const ExploreOntologyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExploreOntology"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dataset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ontology"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relationTypes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"family"}},{"kind":"Field","name":{"kind":"Name","value":"hub"}},{"kind":"Field","name":{"kind":"Name","value":"forward"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"ja"}}]}},{"kind":"Field","name":{"kind":"Name","value":"backward"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"ja"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ExploreOntologyQuery, ExploreOntologyQueryVariables>;
export const ExploreBringsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExploreBrings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"types"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"direction"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Direction"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"neighbourhood"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"id"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"Variable","name":{"kind":"Name","value":"types"}}},{"kind":"Argument","name":{"kind":"Name","value":"direction"},"value":{"kind":"Variable","name":{"kind":"Name","value":"direction"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"unknownIds"}}]}}]}}]} as unknown as DocumentNode<ExploreBringsQuery, ExploreBringsQueryVariables>;
export const ExploreTotalDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExploreTotal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"neighbourhood"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"rankedBy"}}]}}]}}]} as unknown as DocumentNode<ExploreTotalQuery, ExploreTotalQueryVariables>;
export const ExploreSetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExploreSet"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subgraph"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExploreCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relationships"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contested"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"standing"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unknownIds"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExploreCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"typeLabel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"contested"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"jurisdiction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Instrument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bindingness"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Actor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isClass"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Obligation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"strength"}},{"kind":"Field","name":{"kind":"Name","value":"statedIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Provision"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"instrument"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"jurisdiction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bindingness"}}]}}]}}]}}]} as unknown as DocumentNode<ExploreSetQuery, ExploreSetQueryVariables>;
export const FindPathsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FindPaths"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"maxSteps"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"includeHubs"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"order"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PathOrder"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"paths"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"maxSteps"},"value":{"kind":"Variable","name":{"kind":"Name","value":"maxSteps"}}},{"kind":"Argument","name":{"kind":"Name","value":"includeHubs"},"value":{"kind":"Variable","name":{"kind":"Name","value":"includeHubs"}}},{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"Variable","name":{"kind":"Name","value":"order"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"found"}},{"kind":"Field","name":{"kind":"Name","value":"complete"}},{"kind":"Field","name":{"kind":"Name","value":"note"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"searchedTypes"}},{"kind":"Field","name":{"kind":"Name","value":"paths"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"weakestStrength"}},{"kind":"Field","name":{"kind":"Name","value":"weakestStep"}},{"kind":"Field","name":{"kind":"Name","value":"weakestConfidence"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Instrument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bindingness"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Obligation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"strength"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Actor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isClass"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"forward"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"relationship"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"family"}}]}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contested"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"validTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"footnotes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"text"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"claim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"review"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"tier"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<FindPathsQuery, FindPathsQueryVariables>;
export const PathEndsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PathEnds"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Instrument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bindingness"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Obligation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"strength"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Actor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isClass"}}]}}]}}]}}]} as unknown as DocumentNode<PathEndsQuery, PathEndsQueryVariables>;
export const PickEntityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PickEntity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"query"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"query"},"value":{"kind":"Variable","name":{"kind":"Name","value":"query"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"8"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"typeLabel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"match"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"suggestions"}}]}}]}}]} as unknown as DocumentNode<PickEntityQuery, PickEntityQueryVariables>;