import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { SeenEntity, SeenRelationship, RelationGroup as RelationGroupModel, Link as LinkModel, Neighbourhood as NeighbourhoodModel, NeighbourCount as NeighbourCountModel, Subgraph as SubgraphModel } from '../../domain/explore.ts';
import type { Claim as ClaimModel, ClaimValue as ClaimValueModel, Evidence as EvidenceModel, RelationType as RelationTypeModel, KindRecord as KindRecordModel } from '../../model.ts';
import type { Fact as FactModel } from '../../domain/facts.ts';
import type { Contested as ContestedModel } from '../../domain/claims.ts';
import type { Dataset as DatasetModel } from '../../domain/dataset.ts';
import type { PathSearch as PathSearchModel, Path as PathModel, PathStep as PathStepModel } from '../../domain/paths/search.ts';
import type { Footnote as FootnoteModel } from '../../domain/sentence.ts';
import type { FacetValue as FacetValueModel } from '../../domain/search/facets.ts';
import type { TimelineEntry as TimelineEntryModel } from '../../domain/timeline.ts';
import type { Status as StatusModel } from '../../domain/status.ts';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A day, `YYYY-MM-DD`. */
  Date: { input: string; output: string; }
};

/** A state body, organisation, company, person or class of actors. */
export type Actor = Entity & {
  readonly __typename?: 'Actor';
  /** Other names and abbreviations. */
  readonly aliases: ReadonlyArray<LocalisedText>;
  /** How many claims have it as their subject. */
  readonly claimCount: Scalars['Int']['output'];
  /** Predicates with values that disagree. */
  readonly contested: ReadonlyArray<Scalars['String']['output']>;
  /** What is claimed of it, grouped by predicate; lifecycle claims are in `lifecycle`. */
  readonly facts: ReadonlyArray<Fact>;
  /** From when it exists, where known. */
  readonly from?: Maybe<PartialDate>;
  /** What it is, in our own words. */
  readonly gist?: Maybe<Scalars['String']['output']>;
  /** Readable, stable id. */
  readonly id: Scalars['ID']['output'];
  /** Official identifiers. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** True for a class of actors such as importers into the United States. */
  readonly isClass: Scalars['Boolean']['output'];
  /** Home jurisdiction, where it has one. */
  readonly jurisdiction?: Maybe<Jurisdiction>;
  /** Its kind. */
  readonly kind: EntityKind;
  /** Dated steps of its life, oldest first. */
  readonly lifecycle: ReadonlyArray<Fact>;
  /** Links to other entities, grouped by relation type and direction, with counts. */
  readonly relations: ReadonlyArray<RelationGroup>;
  /** How it stands on a day (default today). */
  readonly status: Status;
  /** Themes it is about. */
  readonly themes: ReadonlyArray<Concept>;
  /** The title in the language asked for, else in English, else the first there is. */
  readonly title: Scalars['String']['output'];
  /** All titles, with translation status. */
  readonly titles: ReadonlyArray<LocalisedText>;
  /** Until when it existed, where it has ended. */
  readonly to?: Maybe<PartialDate>;
  /** What sort of its kind it is, for example `guidelines` or `ministry`; labels are in `dataset.ontology`. */
  readonly type: Scalars['String']['output'];
  /** The label of `type`. */
  readonly typeLabel: Scalars['String']['output'];
  /** Official address. */
  readonly url?: Maybe<Scalars['String']['output']>;
};


/** A state body, organisation, company, person or class of actors. */
export type ActorRelationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A state body, organisation, company, person or class of actors. */
export type ActorStatusArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A state body, organisation, company, person or class of actors. */
export type ActorTitleArgs = {
  lang?: InputMaybe<Language>;
};


/** A state body, organisation, company, person or class of actors. */
export type ActorTypeLabelArgs = {
  lang?: InputMaybe<Language>;
};

/** A label in both languages of the interface. */
export type Bilingual = {
  readonly __typename?: 'Bilingual';
  /** English. */
  readonly en: Scalars['String']['output'];
  /** Japanese. */
  readonly ja: Scalars['String']['output'];
};

/** Legal force of a text as a whole. */
export type Bindingness =
  /** Law for those it addresses. */
  | 'binding'
  /** Parts bind, others do not. */
  | 'mixed'
  /** Not law. */
  | 'nonBinding';

/** One statement with its evidence. Claims that disagree stay side by side. */
export type Claim = {
  readonly __typename?: 'Claim';
  /** Whose advice, opinion or words these are. */
  readonly by?: Maybe<Entity>;
  /** How far it can be relied on. */
  readonly confidence: Confidence;
  /** The claim that it corrects. */
  readonly corrects?: Maybe<Claim>;
  /** True where it does not agree with the preferred claim on the same fact. */
  readonly dissent: Scalars['Boolean']['output'];
  /** Passages that support it. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Id derived from the content: the same claim has the same id in every release. */
  readonly id: Scalars['ID']['output'];
  /** What sort of statement it is. */
  readonly kind: ClaimKind;
  /** The predicate in words. */
  readonly label: Scalars['String']['output'];
  /** Our remark. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The party for which a lifecycle step holds. */
  readonly party?: Maybe<Entity>;
  /** What it says of the subject: a fact predicate, `lifecycle.<stage>`, or a relation type. */
  readonly predicate: Scalars['String']['output'];
  /** True for the value to show where claims disagree. */
  readonly preferred: Scalars['Boolean']['output'];
  /** Why it is preferred. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Day on which it was entered. */
  readonly recorded: Scalars['Date']['output'];
  /** The relationship it stands behind, if any. */
  readonly relationship?: Maybe<Relationship>;
  /** Where it stands in review. */
  readonly review: Review;
  /** What it is about. */
  readonly subject: Entity;
  /** The value. */
  readonly value: ClaimValue;
  /** The value as one line of text. */
  readonly valueText: Scalars['String']['output'];
};


/** One statement with its evidence. Claims that disagree stay side by side. */
export type ClaimLabelArgs = {
  lang?: InputMaybe<Language>;
};


/** One statement with its evidence. Claims that disagree stay side by side. */
export type ClaimValueTextArgs = {
  lang?: InputMaybe<Language>;
};

/** A page of claims. */
export type ClaimConnection = {
  readonly __typename?: 'ClaimConnection';
  /** Items with their cursors. */
  readonly edges: ReadonlyArray<ClaimEdge>;
  /** The items. */
  readonly nodes: ReadonlyArray<Claim>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A claim in a page. */
export type ClaimEdge = {
  readonly __typename?: 'ClaimEdge';
  /** Cursor of this item. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Claim;
};

/** What sort of statement a claim is. */
export type ClaimKind =
  /** Our correction of a source. */
  | 'correction'
  /** A fact that the source states. */
  | 'fact'
  /** Our conclusion from what a source says. */
  | 'inference'
  /** A figure. */
  | 'observation'
  /** A judgement. */
  | 'opinion'
  /** Words of somebody. */
  | 'quotation'
  /** Advice of an author; never an obligation. */
  | 'recommendationByAuthor';

/** What a claim says. */
export type ClaimValue = DateValue | EntityValue | NumberValue | TextValue;

/** An entry of a vocabulary. */
export type Concept = Entity & {
  readonly __typename?: 'Concept';
  /** Other names and abbreviations. */
  readonly aliases: ReadonlyArray<LocalisedText>;
  /** How many claims have it as their subject. */
  readonly claimCount: Scalars['Int']['output'];
  /** Predicates with values that disagree. */
  readonly contested: ReadonlyArray<Scalars['String']['output']>;
  /** What is claimed of it, grouped by predicate; lifecycle claims are in `lifecycle`. */
  readonly facts: ReadonlyArray<Fact>;
  /** From when it exists, where known. */
  readonly from?: Maybe<PartialDate>;
  /** What it is, in our own words. */
  readonly gist?: Maybe<Scalars['String']['output']>;
  /** Readable, stable id. */
  readonly id: Scalars['ID']['output'];
  /** Official identifiers. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** Home jurisdiction, where it has one. */
  readonly jurisdiction?: Maybe<Jurisdiction>;
  /** Its kind. */
  readonly kind: EntityKind;
  /** Dated steps of its life, oldest first. */
  readonly lifecycle: ReadonlyArray<Fact>;
  /** Notation in the vocabulary, for example `2`. */
  readonly notation?: Maybe<Scalars['String']['output']>;
  /** Links to other entities, grouped by relation type and direction, with counts. */
  readonly relations: ReadonlyArray<RelationGroup>;
  /** The vocabulary, for example `hrdd-step`. */
  readonly scheme: Scalars['String']['output'];
  /** How it stands on a day (default today). */
  readonly status: Status;
  /** Themes it is about. */
  readonly themes: ReadonlyArray<Concept>;
  /** The title in the language asked for, else in English, else the first there is. */
  readonly title: Scalars['String']['output'];
  /** All titles, with translation status. */
  readonly titles: ReadonlyArray<LocalisedText>;
  /** Until when it existed, where it has ended. */
  readonly to?: Maybe<PartialDate>;
  /** What sort of its kind it is, for example `guidelines` or `ministry`; labels are in `dataset.ontology`. */
  readonly type: Scalars['String']['output'];
  /** The label of `type`. */
  readonly typeLabel: Scalars['String']['output'];
  /** Official address. */
  readonly url?: Maybe<Scalars['String']['output']>;
};


/** An entry of a vocabulary. */
export type ConceptRelationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** An entry of a vocabulary. */
export type ConceptStatusArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** An entry of a vocabulary. */
export type ConceptTitleArgs = {
  lang?: InputMaybe<Language>;
};


/** An entry of a vocabulary. */
export type ConceptTypeLabelArgs = {
  lang?: InputMaybe<Language>;
};

/** How far a claim can be relied on. */
export type Confidence =
  /** Rests on an official text or release. */
  | 'high'
  /** Rests on media, or on a source that was not read. */
  | 'low'
  /** Rests on an intergovernmental page or expert secondary source. */
  | 'medium';

/** Something on which sources disagree: exactly one of `fact` and `relationship`. */
export type Contested = {
  readonly __typename?: 'Contested';
  /** The fact with more than one value. */
  readonly fact?: Maybe<Fact>;
  /** The relationship that a source disputes. */
  readonly relationship?: Maybe<Relationship>;
  /** The entity it is about. */
  readonly subject: Entity;
};

/** A page of contested things. */
export type ContestedConnection = {
  readonly __typename?: 'ContestedConnection';
  /** Items with their cursors. */
  readonly edges: ReadonlyArray<ContestedEdge>;
  /** The items. */
  readonly nodes: ReadonlyArray<Contested>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A contested thing in a page. */
export type ContestedEdge = {
  readonly __typename?: 'ContestedEdge';
  /** Cursor of this item. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Contested;
};

/** A number of something. */
export type Count = {
  readonly __typename?: 'Count';
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** Of what. */
  readonly name: Scalars['String']['output'];
};

/** Which parts of a text the atlas holds. */
export type Coverage = {
  readonly __typename?: 'Coverage';
  /** When that was last checked. */
  readonly checked?: Maybe<Scalars['Date']['output']>;
  /** In words. */
  readonly note: Scalars['String']['output'];
  /** `full`, `partial` or `none`. */
  readonly share: Scalars['String']['output'];
};

/** The dataset that answers. */
export type Dataset = {
  readonly __typename?: 'Dataset';
  /** Claims by kind. */
  readonly claims: ReadonlyArray<Count>;
  /** Claims by confidence. */
  readonly confidence: ReadonlyArray<Count>;
  /** How many facts and relationships are contested. */
  readonly contested: Scalars['Int']['output'];
  /** Day of its newest entry. */
  readonly date: Scalars['Date']['output'];
  /** Engine that answers: `embedded` or `neo4j`. */
  readonly engine: Scalars['String']['output'];
  /** Entities by kind. */
  readonly entities: ReadonlyArray<Count>;
  /** SHA-256 of the content: the same data have the same hash everywhere. */
  readonly hash: Scalars['String']['output'];
  /** Licence of the data. */
  readonly licence: Scalars['String']['output'];
  /** Kinds, relation types and predicates. */
  readonly ontology: Ontology;
  /** Relationships by type. */
  readonly relationships: ReadonlyArray<Count>;
  /** Release id, for people. */
  readonly release: Scalars['String']['output'];
  /** Claims by review. */
  readonly review: ReadonlyArray<Count>;
  /** Version of the data model. */
  readonly schemaVersion: Scalars['Int']['output'];
  /** Sources by tier. */
  readonly sourceTiers: ReadonlyArray<Count>;
};

/** A date. */
export type DateValue = {
  readonly __typename?: 'DateValue';
  /** As far as known. */
  readonly date: PartialDate;
};

/** What sort of norm it is. */
export type DeonticType =
  /** Sets up or defines. */
  | 'constitutive'
  /** To do. */
  | 'obligation'
  /** May do. */
  | 'permission'
  /** Not to do. */
  | 'prohibition'
  /** Is entitled to. */
  | 'right';

/** Direction of a link, seen from an entity. */
export type Direction =
  /** Both. */
  | 'both'
  /** To the entity. */
  | 'in'
  /** From the entity. */
  | 'out';

/** What every entity has, but for claims. */
export type Entity = {
  /** Other names and abbreviations. */
  readonly aliases: ReadonlyArray<LocalisedText>;
  /** How many claims have it as their subject. */
  readonly claimCount: Scalars['Int']['output'];
  /** Predicates with values that disagree. */
  readonly contested: ReadonlyArray<Scalars['String']['output']>;
  /** What is claimed of it, grouped by predicate; lifecycle claims are in `lifecycle`. */
  readonly facts: ReadonlyArray<Fact>;
  /** From when it exists, where known. */
  readonly from?: Maybe<PartialDate>;
  /** What it is, in our own words. */
  readonly gist?: Maybe<Scalars['String']['output']>;
  /** Readable, stable id. */
  readonly id: Scalars['ID']['output'];
  /** Official identifiers. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** Home jurisdiction, where it has one. */
  readonly jurisdiction?: Maybe<Jurisdiction>;
  /** Its kind. */
  readonly kind: EntityKind;
  /** Dated steps of its life, oldest first. */
  readonly lifecycle: ReadonlyArray<Fact>;
  /** Links to other entities, grouped by relation type and direction, with counts. */
  readonly relations: ReadonlyArray<RelationGroup>;
  /** How it stands on a day (default today). */
  readonly status: Status;
  /** Themes it is about. */
  readonly themes: ReadonlyArray<Concept>;
  /** The title in the language asked for, else in English, else the first there is. */
  readonly title: Scalars['String']['output'];
  /** All titles, with translation status. */
  readonly titles: ReadonlyArray<LocalisedText>;
  /** Until when it existed, where it has ended. */
  readonly to?: Maybe<PartialDate>;
  /** What sort of its kind it is, for example `guidelines` or `ministry`; labels are in `dataset.ontology`. */
  readonly type: Scalars['String']['output'];
  /** The label of `type`. */
  readonly typeLabel: Scalars['String']['output'];
  /** Official address. */
  readonly url?: Maybe<Scalars['String']['output']>;
};


/** What every entity has, but for claims. */
export type EntityRelationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** What every entity has, but for claims. */
export type EntityStatusArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** What every entity has, but for claims. */
export type EntityTitleArgs = {
  lang?: InputMaybe<Language>;
};


/** What every entity has, but for claims. */
export type EntityTypeLabelArgs = {
  lang?: InputMaybe<Language>;
};

/** A page of entities. */
export type EntityConnection = {
  readonly __typename?: 'EntityConnection';
  /** Items with their cursors. */
  readonly edges: ReadonlyArray<EntityEdge>;
  /** The items. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entity in a page. */
export type EntityEdge = {
  readonly __typename?: 'EntityEdge';
  /** Cursor of this item. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Entity;
};

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

/** Another entity. */
export type EntityValue = {
  readonly __typename?: 'EntityValue';
  /** The entity. */
  readonly entity: Entity;
};

/** Something that happened on a day or in a period. */
export type Event = Entity & {
  readonly __typename?: 'Event';
  /** Other names and abbreviations. */
  readonly aliases: ReadonlyArray<LocalisedText>;
  /** How many claims have it as their subject. */
  readonly claimCount: Scalars['Int']['output'];
  /** Predicates with values that disagree. */
  readonly contested: ReadonlyArray<Scalars['String']['output']>;
  /** One date per zone in which it was a different day. */
  readonly dates: ReadonlyArray<PartialDate>;
  /** What is claimed of it, grouped by predicate; lifecycle claims are in `lifecycle`. */
  readonly facts: ReadonlyArray<Fact>;
  /** From when it exists, where known. */
  readonly from?: Maybe<PartialDate>;
  /** What it is, in our own words. */
  readonly gist?: Maybe<Scalars['String']['output']>;
  /** Readable, stable id. */
  readonly id: Scalars['ID']['output'];
  /** Official identifiers. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** Home jurisdiction, where it has one. */
  readonly jurisdiction?: Maybe<Jurisdiction>;
  /** Its kind. */
  readonly kind: EntityKind;
  /** Dated steps of its life, oldest first. */
  readonly lifecycle: ReadonlyArray<Fact>;
  /** Place, where known. */
  readonly place?: Maybe<Scalars['String']['output']>;
  /** Links to other entities, grouped by relation type and direction, with counts. */
  readonly relations: ReadonlyArray<RelationGroup>;
  /** How it stands on a day (default today). */
  readonly status: Status;
  /** Themes it is about. */
  readonly themes: ReadonlyArray<Concept>;
  /** The title in the language asked for, else in English, else the first there is. */
  readonly title: Scalars['String']['output'];
  /** All titles, with translation status. */
  readonly titles: ReadonlyArray<LocalisedText>;
  /** Until when it existed, where it has ended. */
  readonly to?: Maybe<PartialDate>;
  /** What sort of its kind it is, for example `guidelines` or `ministry`; labels are in `dataset.ontology`. */
  readonly type: Scalars['String']['output'];
  /** The label of `type`. */
  readonly typeLabel: Scalars['String']['output'];
  /** Official address. */
  readonly url?: Maybe<Scalars['String']['output']>;
};


/** Something that happened on a day or in a period. */
export type EventRelationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** Something that happened on a day or in a period. */
export type EventStatusArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** Something that happened on a day or in a period. */
export type EventTitleArgs = {
  lang?: InputMaybe<Language>;
};


/** Something that happened on a day or in a period. */
export type EventTypeLabelArgs = {
  lang?: InputMaybe<Language>;
};

/** A passage that supports a claim. */
export type Evidence = {
  readonly __typename?: 'Evidence';
  /** Where in it: an article, a page, or `B14` (sentence 14 of document B), `B-fn9` (its footnote 9). */
  readonly locator: Scalars['String']['output'];
  /** When a curator saw it. */
  readonly retrieved?: Maybe<Scalars['Date']['output']>;
  /** The document. */
  readonly source: Source;
};

/** Counts of hits by one property. */
export type Facet = {
  readonly __typename?: 'Facet';
  /** `kind`, `jurisdiction`, `bindingness`, `strength` or `theme`. */
  readonly name: Scalars['String']['output'];
  /** Values with counts, most first. */
  readonly values: ReadonlyArray<FacetValue>;
};

/** A value of a facet. */
export type FacetValue = {
  readonly __typename?: 'FacetValue';
  /** How many hits have it. */
  readonly count: Scalars['Int']['output'];
  /** Value in words. */
  readonly label: Scalars['String']['output'];
  /** Value to give in the filter. */
  readonly value: Scalars['String']['output'];
};


/** A value of a facet. */
export type FacetValueLabelArgs = {
  lang?: InputMaybe<Language>;
};

/** All claims with one predicate about one entity. */
export type Fact = {
  readonly __typename?: 'Fact';
  /** The claims, the preferred one first. */
  readonly claims: ReadonlyArray<Claim>;
  /** True where they disagree. */
  readonly contested: Scalars['Boolean']['output'];
  /** The predicate in words. */
  readonly label: Scalars['String']['output'];
  /** The predicate. */
  readonly predicate: Scalars['String']['output'];
};


/** All claims with one predicate about one entity. */
export type FactLabelArgs = {
  lang?: InputMaybe<Language>;
};

/** What a fact may say. */
export type FactPredicate = {
  readonly __typename?: 'FactPredicate';
  /** What it means. */
  readonly description: Scalars['String']['output'];
  /** Its id. */
  readonly id: Scalars['String']['output'];
  /** In words. */
  readonly label: Bilingual;
  /** True where two values contradict each other. */
  readonly single: Scalars['Boolean']['output'];
};

/** The evidence of one step. */
export type Footnote = {
  readonly __typename?: 'Footnote';
  /** The claim that it cites. */
  readonly claim: Claim;
  /** Number in the sentence. */
  readonly number: Scalars['Int']['output'];
  /** It as text: source, locator. */
  readonly text: Scalars['String']['output'];
};


/** The evidence of one step. */
export type FootnoteTextArgs = {
  lang?: InputMaybe<Language>;
};

/** An official identifier. */
export type Identifier = {
  readonly __typename?: 'Identifier';
  /** Scheme, for example `celex`, `public-law`, `un-symbol`, `iso-3166`. */
  readonly scheme: Scalars['String']['output'];
  /** The identifier as printed. */
  readonly value: Scalars['String']['output'];
};

/** A task force, framework, pillar, programme, dialogue or partnership. */
export type Initiative = Entity & {
  readonly __typename?: 'Initiative';
  /** Other names and abbreviations. */
  readonly aliases: ReadonlyArray<LocalisedText>;
  /** How many claims have it as their subject. */
  readonly claimCount: Scalars['Int']['output'];
  /** Predicates with values that disagree. */
  readonly contested: ReadonlyArray<Scalars['String']['output']>;
  /** What is claimed of it, grouped by predicate; lifecycle claims are in `lifecycle`. */
  readonly facts: ReadonlyArray<Fact>;
  /** From when it exists, where known. */
  readonly from?: Maybe<PartialDate>;
  /** What it is, in our own words. */
  readonly gist?: Maybe<Scalars['String']['output']>;
  /** Readable, stable id. */
  readonly id: Scalars['ID']['output'];
  /** Official identifiers. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** Home jurisdiction, where it has one. */
  readonly jurisdiction?: Maybe<Jurisdiction>;
  /** Its kind. */
  readonly kind: EntityKind;
  /** Dated steps of its life, oldest first. */
  readonly lifecycle: ReadonlyArray<Fact>;
  /** What it declares it will do, and what its founding text asks. */
  readonly obligations: ReadonlyArray<Obligation>;
  /** Links to other entities, grouped by relation type and direction, with counts. */
  readonly relations: ReadonlyArray<RelationGroup>;
  /** How it stands on a day (default today). */
  readonly status: Status;
  /** Themes it is about. */
  readonly themes: ReadonlyArray<Concept>;
  /** The title in the language asked for, else in English, else the first there is. */
  readonly title: Scalars['String']['output'];
  /** All titles, with translation status. */
  readonly titles: ReadonlyArray<LocalisedText>;
  /** Until when it existed, where it has ended. */
  readonly to?: Maybe<PartialDate>;
  /** What sort of its kind it is, for example `guidelines` or `ministry`; labels are in `dataset.ontology`. */
  readonly type: Scalars['String']['output'];
  /** The label of `type`. */
  readonly typeLabel: Scalars['String']['output'];
  /** Official address. */
  readonly url?: Maybe<Scalars['String']['output']>;
};


/** A task force, framework, pillar, programme, dialogue or partnership. */
export type InitiativeRelationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A task force, framework, pillar, programme, dialogue or partnership. */
export type InitiativeStatusArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A task force, framework, pillar, programme, dialogue or partnership. */
export type InitiativeTitleArgs = {
  lang?: InputMaybe<Language>;
};


/** A task force, framework, pillar, programme, dialogue or partnership. */
export type InitiativeTypeLabelArgs = {
  lang?: InputMaybe<Language>;
};

/** A text of legal or political character, with its provisions and obligations. */
export type Instrument = Entity & {
  readonly __typename?: 'Instrument';
  /** Other names and abbreviations. */
  readonly aliases: ReadonlyArray<LocalisedText>;
  /** Legal force of the text as a whole. */
  readonly bindingness: Bindingness;
  /** How many claims have it as their subject. */
  readonly claimCount: Scalars['Int']['output'];
  /** Predicates with values that disagree. */
  readonly contested: ReadonlyArray<Scalars['String']['output']>;
  /** Which parts of the text the atlas holds. */
  readonly coverage?: Maybe<Coverage>;
  /** What is claimed of it, grouped by predicate; lifecycle claims are in `lifecycle`. */
  readonly facts: ReadonlyArray<Fact>;
  /** What that judgement rests on. */
  readonly forceBasis?: Maybe<Scalars['String']['output']>;
  /** From when it exists, where known. */
  readonly from?: Maybe<PartialDate>;
  /** What it is, in our own words. */
  readonly gist?: Maybe<Scalars['String']['output']>;
  /** Readable, stable id. */
  readonly id: Scalars['ID']['output'];
  /** Official identifiers. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** Home jurisdiction, where it has one. */
  readonly jurisdiction?: Maybe<Jurisdiction>;
  /** Its kind. */
  readonly kind: EntityKind;
  /** Dated steps of its life, oldest first. */
  readonly lifecycle: ReadonlyArray<Fact>;
  /** All obligations it states, in the order of the text. */
  readonly obligations: ReadonlyArray<Obligation>;
  /** All provisions in the order of the text, nested ones after their parent. */
  readonly provisions: ReadonlyArray<Provision>;
  /** Links to other entities, grouped by relation type and direction, with counts. */
  readonly relations: ReadonlyArray<RelationGroup>;
  /** How it stands on a day (default today). */
  readonly status: Status;
  /** Themes it is about. */
  readonly themes: ReadonlyArray<Concept>;
  /** The title in the language asked for, else in English, else the first there is. */
  readonly title: Scalars['String']['output'];
  /** All titles, with translation status. */
  readonly titles: ReadonlyArray<LocalisedText>;
  /** Until when it existed, where it has ended. */
  readonly to?: Maybe<PartialDate>;
  /** What sort of its kind it is, for example `guidelines` or `ministry`; labels are in `dataset.ontology`. */
  readonly type: Scalars['String']['output'];
  /** The label of `type`. */
  readonly typeLabel: Scalars['String']['output'];
  /** Official address. */
  readonly url?: Maybe<Scalars['String']['output']>;
};


/** A text of legal or political character, with its provisions and obligations. */
export type InstrumentRelationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A text of legal or political character, with its provisions and obligations. */
export type InstrumentStatusArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A text of legal or political character, with its provisions and obligations. */
export type InstrumentTitleArgs = {
  lang?: InputMaybe<Language>;
};


/** A text of legal or political character, with its provisions and obligations. */
export type InstrumentTypeLabelArgs = {
  lang?: InputMaybe<Language>;
};

/** A state, union, part of a state or region. */
export type Jurisdiction = Entity & {
  readonly __typename?: 'Jurisdiction';
  /** Other names and abbreviations. */
  readonly aliases: ReadonlyArray<LocalisedText>;
  /** How many claims have it as their subject. */
  readonly claimCount: Scalars['Int']['output'];
  /** Predicates with values that disagree. */
  readonly contested: ReadonlyArray<Scalars['String']['output']>;
  /** What is claimed of it, grouped by predicate; lifecycle claims are in `lifecycle`. */
  readonly facts: ReadonlyArray<Fact>;
  /** From when it exists, where known. */
  readonly from?: Maybe<PartialDate>;
  /** What it is, in our own words. */
  readonly gist?: Maybe<Scalars['String']['output']>;
  /** Readable, stable id. */
  readonly id: Scalars['ID']['output'];
  /** Official identifiers. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** Home jurisdiction, where it has one. */
  readonly jurisdiction?: Maybe<Jurisdiction>;
  /** Its kind. */
  readonly kind: EntityKind;
  /** Dated steps of its life, oldest first. */
  readonly lifecycle: ReadonlyArray<Fact>;
  /** Links to other entities, grouped by relation type and direction, with counts. */
  readonly relations: ReadonlyArray<RelationGroup>;
  /** How it stands on a day (default today). */
  readonly status: Status;
  /** Themes it is about. */
  readonly themes: ReadonlyArray<Concept>;
  /** The title in the language asked for, else in English, else the first there is. */
  readonly title: Scalars['String']['output'];
  /** All titles, with translation status. */
  readonly titles: ReadonlyArray<LocalisedText>;
  /** Until when it existed, where it has ended. */
  readonly to?: Maybe<PartialDate>;
  /** What sort of its kind it is, for example `guidelines` or `ministry`; labels are in `dataset.ontology`. */
  readonly type: Scalars['String']['output'];
  /** The label of `type`. */
  readonly typeLabel: Scalars['String']['output'];
  /** Official address. */
  readonly url?: Maybe<Scalars['String']['output']>;
};


/** A state, union, part of a state or region. */
export type JurisdictionRelationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A state, union, part of a state or region. */
export type JurisdictionStatusArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A state, union, part of a state or region. */
export type JurisdictionTitleArgs = {
  lang?: InputMaybe<Language>;
};


/** A state, union, part of a state or region. */
export type JurisdictionTypeLabelArgs = {
  lang?: InputMaybe<Language>;
};

/** An entity kind. */
export type KindRecord = {
  readonly __typename?: 'KindRecord';
  /** What it is. */
  readonly description: Scalars['String']['output'];
  /** The kind. */
  readonly id: EntityKind;
  /** One of them. */
  readonly label: Bilingual;
  /** Many of them. */
  readonly plural: Bilingual;
  /** Its types, with labels. */
  readonly types: ReadonlyArray<TypeRecord>;
};

/** A language of titles and labels. */
export type Language =
  /** English. */
  | 'en'
  /** Japanese. */
  | 'ja';

/** A limit for callers. */
export type Limit = {
  readonly __typename?: 'Limit';
  /** What happens beyond it. */
  readonly description: Scalars['String']['output'];
  /** Name, for example `depth`. */
  readonly name: Scalars['String']['output'];
  /** The number. */
  readonly value: Scalars['Int']['output'];
};

/** A link seen from one of its ends. */
export type Link = {
  readonly __typename?: 'Link';
  /** The entity at the other end. */
  readonly other: Entity;
  /** The relationship. */
  readonly relationship: Relationship;
};

/** A title or name in one language. */
export type LocalisedText = {
  readonly __typename?: 'LocalisedText';
  /** BCP 47 tag. */
  readonly lang: Scalars['String']['output'];
  /** Who stands behind the translation; null when not recorded. */
  readonly status?: Maybe<TranslationStatus>;
  /** The words. */
  readonly text: Scalars['String']['output'];
};

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

/** How a search matched. */
export type MatchHow =
  /** The whole text. */
  | 'exact'
  /** A word with one or two letters changed. */
  | 'fuzzy'
  /** The beginning of a word. */
  | 'prefix'
  /** Whole words. */
  | 'word';

/** How many neighbours an entity has by one relation. */
export type NeighbourCount = {
  readonly __typename?: 'NeighbourCount';
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** Seen from the entity. */
  readonly direction: Direction;
  /** The entity. */
  readonly id: Scalars['ID']['output'];
  /** Kind of the neighbours. */
  readonly kind: EntityKind;
  /** The relation type. */
  readonly type: RelationType;
};

/** What is linked to some entities. */
export type Neighbourhood = {
  readonly __typename?: 'Neighbourhood';
  /** How many there are in all, by origin, relation type, direction and kind. */
  readonly counts: ReadonlyArray<NeighbourCount>;
  /** How many of them are not on this page or an earlier one. */
  readonly leftOut: Scalars['Int']['output'];
  /** Their neighbours on this page. */
  readonly nodes: ReadonlyArray<Entity>;
  /** The given entities that exist. */
  readonly origins: ReadonlyArray<Entity>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** By what the page is ranked, in words. */
  readonly rankedBy: Scalars['String']['output'];
  /** Relationships between origins and nodes, and among origins. */
  readonly relationships: ReadonlyArray<Relationship>;
  /** How many neighbours match, over all origins. */
  readonly totalCount: Scalars['Int']['output'];
  /** Given ids that the dataset does not have. */
  readonly unknownIds: ReadonlyArray<Scalars['ID']['output']>;
};

/** A number. */
export type NumberValue = {
  readonly __typename?: 'NumberValue';
  /** The number. */
  readonly number: Scalars['Float']['output'];
  /** Its unit. */
  readonly unit?: Maybe<Scalars['String']['output']>;
};

/** What somebody is called on to do or not do. `strength` says how far it binds; `title` is the text in our words. */
export type Obligation = Entity & {
  readonly __typename?: 'Obligation';
  /** Other names and abbreviations. */
  readonly aliases: ReadonlyArray<LocalisedText>;
  /** Who must act. */
  readonly bearers: ReadonlyArray<Entity>;
  /** Whose rights or interests it protects. */
  readonly benefits: ReadonlyArray<Entity>;
  /** How many claims have it as their subject. */
  readonly claimCount: Scalars['Int']['output'];
  /** Predicates with values that disagree. */
  readonly contested: ReadonlyArray<Scalars['String']['output']>;
  /** What sort of norm it is. */
  readonly deonticType: DeonticType;
  /** True where it asks for effort, not for a result. */
  readonly effortDuty: Scalars['Boolean']['output'];
  /** Who can make it happen. */
  readonly enforcedBy: ReadonlyArray<Entity>;
  /** Best evidence behind it: the claims on its text. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** What is claimed of it, grouped by predicate; lifecycle claims are in `lifecycle`. */
  readonly facts: ReadonlyArray<Fact>;
  /** From when it exists, where known. */
  readonly from?: Maybe<PartialDate>;
  /** What it is, in our own words. */
  readonly gist?: Maybe<Scalars['String']['output']>;
  /** Readable, stable id. */
  readonly id: Scalars['ID']['output'];
  /** Official identifiers. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** Home jurisdiction, where it has one. */
  readonly jurisdiction?: Maybe<Jurisdiction>;
  /** Its kind. */
  readonly kind: EntityKind;
  /** Dated steps of its life, oldest first. */
  readonly lifecycle: ReadonlyArray<Fact>;
  /** To whom it is owed. */
  readonly owedTo: ReadonlyArray<Entity>;
  /** Pillars of the UN Guiding Principles. */
  readonly pillars: ReadonlyArray<Concept>;
  /** The provision that states it, where known. */
  readonly provision?: Maybe<Provision>;
  /** Links to other entities, grouped by relation type and direction, with counts. */
  readonly relations: ReadonlyArray<RelationGroup>;
  /** The instrument or initiative that states it. */
  readonly statedIn: Entity;
  /** How it stands on a day (default today). */
  readonly status: Status;
  /** Steps of human rights due diligence. */
  readonly steps: ReadonlyArray<Concept>;
  /** How strongly it calls. */
  readonly strength: Strength;
  /** Themes it is about. */
  readonly themes: ReadonlyArray<Concept>;
  /** The title in the language asked for, else in English, else the first there is. */
  readonly title: Scalars['String']['output'];
  /** All titles, with translation status. */
  readonly titles: ReadonlyArray<LocalisedText>;
  /** Until when it existed, where it has ended. */
  readonly to?: Maybe<PartialDate>;
  /** What sort of its kind it is, for example `guidelines` or `ministry`; labels are in `dataset.ontology`. */
  readonly type: Scalars['String']['output'];
  /** The label of `type`. */
  readonly typeLabel: Scalars['String']['output'];
  /** Official address. */
  readonly url?: Maybe<Scalars['String']['output']>;
  /** The verb as printed, where a source shows it. */
  readonly verbalForm?: Maybe<LocalisedText>;
};


/** What somebody is called on to do or not do. `strength` says how far it binds; `title` is the text in our words. */
export type ObligationRelationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** What somebody is called on to do or not do. `strength` says how far it binds; `title` is the text in our words. */
export type ObligationStatusArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** What somebody is called on to do or not do. `strength` says how far it binds; `title` is the text in our words. */
export type ObligationTitleArgs = {
  lang?: InputMaybe<Language>;
};


/** What somebody is called on to do or not do. `strength` says how far it binds; `title` is the text in our words. */
export type ObligationTypeLabelArgs = {
  lang?: InputMaybe<Language>;
};

/** A figure with what it counts. */
export type Observation = Entity & {
  readonly __typename?: 'Observation';
  /** Other names and abbreviations. */
  readonly aliases: ReadonlyArray<LocalisedText>;
  /** How many claims have it as their subject. */
  readonly claimCount: Scalars['Int']['output'];
  /** Predicates with values that disagree. */
  readonly contested: ReadonlyArray<Scalars['String']['output']>;
  /** What is claimed of it, grouped by predicate; lifecycle claims are in `lifecycle`. */
  readonly facts: ReadonlyArray<Fact>;
  /** When the data were gathered. */
  readonly field?: Maybe<PartialDate>;
  /** From when it exists, where known. */
  readonly from?: Maybe<PartialDate>;
  /** What it is, in our own words. */
  readonly gist?: Maybe<Scalars['String']['output']>;
  /** Readable, stable id. */
  readonly id: Scalars['ID']['output'];
  /** Official identifiers. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** Home jurisdiction, where it has one. */
  readonly jurisdiction?: Maybe<Jurisdiction>;
  /** Its kind. */
  readonly kind: EntityKind;
  /** Dated steps of its life, oldest first. */
  readonly lifecycle: ReadonlyArray<Fact>;
  /** What was counted, in our own words. */
  readonly measure: Scalars['String']['output'];
  /** Size of the sample. */
  readonly n?: Maybe<Scalars['Int']['output']>;
  /** Of whom. */
  readonly population?: Maybe<Scalars['String']['output']>;
  /** Links to other entities, grouped by relation type and direction, with counts. */
  readonly relations: ReadonlyArray<RelationGroup>;
  /** How it stands on a day (default today). */
  readonly status: Status;
  /** Themes it is about. */
  readonly themes: ReadonlyArray<Concept>;
  /** The title in the language asked for, else in English, else the first there is. */
  readonly title: Scalars['String']['output'];
  /** All titles, with translation status. */
  readonly titles: ReadonlyArray<LocalisedText>;
  /** Until when it existed, where it has ended. */
  readonly to?: Maybe<PartialDate>;
  /** What sort of its kind it is, for example `guidelines` or `ministry`; labels are in `dataset.ontology`. */
  readonly type: Scalars['String']['output'];
  /** The label of `type`. */
  readonly typeLabel: Scalars['String']['output'];
  /** Its unit. */
  readonly unit: Scalars['String']['output'];
  /** Official address. */
  readonly url?: Maybe<Scalars['String']['output']>;
  /** The figure as stated, for example `over 51`. */
  readonly value: Scalars['String']['output'];
};


/** A figure with what it counts. */
export type ObservationRelationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A figure with what it counts. */
export type ObservationStatusArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A figure with what it counts. */
export type ObservationTitleArgs = {
  lang?: InputMaybe<Language>;
};


/** A figure with what it counts. */
export type ObservationTypeLabelArgs = {
  lang?: InputMaybe<Language>;
};

/** Kinds, relation types and predicates, as closed lists. */
export type Ontology = {
  readonly __typename?: 'Ontology';
  /** Entity kinds. */
  readonly kinds: ReadonlyArray<KindRecord>;
  /** Fact predicates. */
  readonly predicates: ReadonlyArray<FactPredicate>;
  /** Relation types. */
  readonly relationTypes: ReadonlyArray<RelationType>;
};

/** Where a page of results stands. Forward paging only. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Cursor of the last item; give it as `after` for the next page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** True when there are more after this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Always false: paging goes forward. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first item, or null on an empty page. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/** A date in the world, as far as it is known. */
export type PartialDate = {
  readonly __typename?: 'PartialDate';
  /** First day that it can mean. */
  readonly earliest: Scalars['Date']['output'];
  /** Last day that it can mean; `9999-12-31` when the end is open. */
  readonly latest: Scalars['Date']['output'];
  /** As stated, in EDTF: `2020`, `2020-10`, `2020-10-16` or an interval such as `2022-08/2022-09`. */
  readonly value: Scalars['String']['output'];
  /** IANA time zone, where the day depends on it. */
  readonly zone?: Maybe<Scalars['String']['output']>;
};

/** A way from one entity to another. */
export type Path = {
  readonly __typename?: 'Path';
  /** The footnotes of the sentence, in order. */
  readonly footnotes: ReadonlyArray<Footnote>;
  /** The entities on the way, ends included. */
  readonly nodes: ReadonlyArray<Entity>;
  /** The path as one sentence, with footnote numbers in brackets. */
  readonly sentence: Scalars['String']['output'];
  /** The steps, in order. */
  readonly steps: ReadonlyArray<PathStep>;
  /** The lowest confidence of a step. */
  readonly weakestConfidence: Confidence;
  /** The step that is weakest in strength, from 1. */
  readonly weakestStep?: Maybe<Scalars['Int']['output']>;
  /** The strength of the weakest obligation or instrument on it; null where none has a strength. */
  readonly weakestStrength?: Maybe<Strength>;
};


/** A way from one entity to another. */
export type PathSentenceArgs = {
  lang?: InputMaybe<Language>;
};

/** In what order paths come. */
export type PathOrder =
  /** Fewest steps first. */
  | 'shortest'
  /** Strongest weakest link first. */
  | 'strongest';

/** The answer to a search for paths. */
export type PathSearch = {
  readonly __typename?: 'PathSearch';
  /** False when a limit ended the search before every path was seen. */
  readonly complete: Scalars['Boolean']['output'];
  /** How many were found in all; null when not all were counted. */
  readonly found?: Maybe<Scalars['Int']['output']>;
  /** What was searched, and what ended the search, in words. */
  readonly note: Scalars['String']['output'];
  /** The paths. */
  readonly paths: ReadonlyArray<Path>;
  /** Relation types that were followed. */
  readonly searchedTypes: ReadonlyArray<Scalars['String']['output']>;
};


/** The answer to a search for paths. */
export type PathSearchNoteArgs = {
  lang?: InputMaybe<Language>;
};

/** One step of a path. */
export type PathStep = {
  readonly __typename?: 'PathStep';
  /** False where the path goes against its direction. */
  readonly forward: Scalars['Boolean']['output'];
  /** The relation in words, read along the path. */
  readonly label: Scalars['String']['output'];
  /** The relationship. */
  readonly relationship: Relationship;
};


/** One step of a path. */
export type PathStepLabelArgs = {
  lang?: InputMaybe<Language>;
};

/** An addressable part of an instrument. */
export type Provision = Entity & {
  readonly __typename?: 'Provision';
  /** Other names and abbreviations. */
  readonly aliases: ReadonlyArray<LocalisedText>;
  /** How many claims have it as their subject. */
  readonly claimCount: Scalars['Int']['output'];
  /** Predicates with values that disagree. */
  readonly contested: ReadonlyArray<Scalars['String']['output']>;
  /** What is claimed of it, grouped by predicate; lifecycle claims are in `lifecycle`. */
  readonly facts: ReadonlyArray<Fact>;
  /** From when it exists, where known. */
  readonly from?: Maybe<PartialDate>;
  /** What it is, in our own words. */
  readonly gist?: Maybe<Scalars['String']['output']>;
  /** Heading, where it has one. */
  readonly heading?: Maybe<Scalars['String']['output']>;
  /** Readable, stable id. */
  readonly id: Scalars['ID']['output'];
  /** Official identifiers. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** The instrument it belongs to. */
  readonly instrument: Instrument;
  /** Home jurisdiction, where it has one. */
  readonly jurisdiction?: Maybe<Jurisdiction>;
  /** Its kind. */
  readonly kind: EntityKind;
  /** Dated steps of its life, oldest first. */
  readonly lifecycle: ReadonlyArray<Fact>;
  /** Number as printed: `17`, `4.1`, `Art. 5`. */
  readonly number: Scalars['String']['output'];
  /** Obligations it states itself. */
  readonly obligations: ReadonlyArray<Obligation>;
  /** Place in the order of the text. */
  readonly order: Scalars['Int']['output'];
  /** The provision it is nested in. */
  readonly parent?: Maybe<Provision>;
  /** Links to other entities, grouped by relation type and direction, with counts. */
  readonly relations: ReadonlyArray<RelationGroup>;
  /** How it stands on a day (default today). */
  readonly status: Status;
  /** Themes it is about. */
  readonly themes: ReadonlyArray<Concept>;
  /** The title in the language asked for, else in English, else the first there is. */
  readonly title: Scalars['String']['output'];
  /** All titles, with translation status. */
  readonly titles: ReadonlyArray<LocalisedText>;
  /** Until when it existed, where it has ended. */
  readonly to?: Maybe<PartialDate>;
  /** What sort of its kind it is, for example `guidelines` or `ministry`; labels are in `dataset.ontology`. */
  readonly type: Scalars['String']['output'];
  /** The label of `type`. */
  readonly typeLabel: Scalars['String']['output'];
  /** Official address. */
  readonly url?: Maybe<Scalars['String']['output']>;
};


/** An addressable part of an instrument. */
export type ProvisionRelationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** An addressable part of an instrument. */
export type ProvisionStatusArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** An addressable part of an instrument. */
export type ProvisionTitleArgs = {
  lang?: InputMaybe<Language>;
};


/** An addressable part of an instrument. */
export type ProvisionTypeLabelArgs = {
  lang?: InputMaybe<Language>;
};

/** A detail of a relationship. */
export type Qualifier = {
  readonly __typename?: 'Qualifier';
  /** Name, for example `title`. */
  readonly name: Scalars['String']['output'];
  /** Value. */
  readonly value: Scalars['String']['output'];
};

/** Everything that can be asked. */
export type Query = {
  readonly __typename?: 'Query';
  /** The actor with this id. */
  readonly actor?: Maybe<Actor>;
  /** The claim with this id. */
  readonly claim?: Maybe<Claim>;
  /** Claims about an entity, behind a relationship, or from a source. Give exactly one of `subject`, `relationship` and `source`. */
  readonly claims: ClaimConnection;
  /** The concept with this id. */
  readonly concept?: Maybe<Concept>;
  /** Everything on which sources disagree: facts with more than one value, and relationships that a source disputes. */
  readonly contested: ContestedConnection;
  /** The dataset that answers: release, counts, content hash, ontology. */
  readonly dataset: Dataset;
  /** All entities of one kind, by title. */
  readonly entities: EntityConnection;
  /** The event with this id. */
  readonly event?: Maybe<Event>;
  /** The initiative with this id. */
  readonly initiative?: Maybe<Initiative>;
  /** The instrument with this id. */
  readonly instrument?: Maybe<Instrument>;
  /** The jurisdiction with this id. */
  readonly jurisdiction?: Maybe<Jurisdiction>;
  /** The limits that hold for callers of this API. */
  readonly limits: ReadonlyArray<Limit>;
  /**
   * What is linked to one or more entities, one step away: the entities, the relationships (also those among the given ids),
   * how many of each relation and kind there are in all, and how many were left out. Nothing is dropped because of `asOf`:
   * each relationship says where it stands on that day.
   */
  readonly neighbourhood: Neighbourhood;
  /** The entity with this id, or null when the dataset has none. */
  readonly node?: Maybe<Entity>;
  /** The entities with these ids, in the same order; null where there is none. At most 100. */
  readonly nodes: ReadonlyArray<Maybe<Entity>>;
  /** The obligation with this id. */
  readonly obligation?: Maybe<Obligation>;
  /** The observation (a statistic) with this id. */
  readonly observation?: Maybe<Observation>;
  /**
   * Ways from one entity to another, up to six steps, shortest first. Relations that link everything to everything (themes,
   * places) are left out unless asked for. Every step has its evidence, so that a path reads as a footnoted sentence.
   */
  readonly paths: PathSearch;
  /** The provision with this id, for example `ungp~principle-17`. */
  readonly provision?: Maybe<Provision>;
  /** The relationship with this id. */
  readonly relationship?: Maybe<Relationship>;
  /**
   * Finds entities by title, alias, abbreviation, official number or gist, in English and Japanese. Tolerates one typing
   * error from four letters and two from eight; needs no spaces in Japanese; folds width and case. Exact matches first.
   */
  readonly search: SearchConnection;
  /** The source with this id. */
  readonly source?: Maybe<Source>;
  /** The relationships among a set of entities, for example those drawn on a canvas; at most 300 ids. */
  readonly subgraph: Subgraph;
  /** Dated things in order: events, and steps in the life of texts and initiatives. */
  readonly timeline: TimelineConnection;
};


/** Everything that can be asked. */
export type QueryActorArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. */
export type QueryClaimArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. */
export type QueryClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<ClaimKind>>;
  relationship?: InputMaybe<Scalars['ID']['input']>;
  source?: InputMaybe<Scalars['ID']['input']>;
  subject?: InputMaybe<Scalars['ID']['input']>;
};


/** Everything that can be asked. */
export type QueryConceptArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. */
export type QueryContestedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be asked. */
export type QueryEntitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind: EntityKind;
};


/** Everything that can be asked. */
export type QueryEventArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. */
export type QueryInitiativeArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. */
export type QueryInstrumentArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. */
export type QueryJurisdictionArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. */
export type QueryNeighbourhoodArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  ids: ReadonlyArray<Scalars['ID']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  types?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** Everything that can be asked. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/** Everything that can be asked. */
export type QueryObligationArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. */
export type QueryObservationArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. */
export type QueryPathsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from: Scalars['ID']['input'];
  includeHubs?: InputMaybe<Scalars['Boolean']['input']>;
  maxSteps?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<PathOrder>;
  to: Scalars['ID']['input'];
  types?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** Everything that can be asked. */
export type QueryProvisionArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. */
export type QueryRelationshipArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. */
export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SearchFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  query: Scalars['String']['input'];
};


/** Everything that can be asked. */
export type QuerySourceArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. */
export type QuerySubgraphArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  ids: ReadonlyArray<Scalars['ID']['input']>;
  types?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** Everything that can be asked. */
export type QueryTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  to?: InputMaybe<Scalars['Date']['input']>;
};

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

/** Links of one type in one direction. */
export type RelationGroup = {
  readonly __typename?: 'RelationGroup';
  /** `out`: from this entity; `in`: to it. */
  readonly direction: Direction;
  /** The label to read from this entity. */
  readonly label: Scalars['String']['output'];
  /** The first of them. */
  readonly links: ReadonlyArray<Link>;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
  /** The relation type. */
  readonly type: RelationType;
};


/** Links of one type in one direction. */
export type RelationGroupLabelArgs = {
  lang?: InputMaybe<Language>;
};

/** A relation type, readable in both directions. */
export type RelationType = {
  readonly __typename?: 'RelationType';
  /** Read from end to start. */
  readonly backward: Bilingual;
  /** What it means. */
  readonly description: Scalars['String']['output'];
  /** Its family. */
  readonly family: RelationFamily;
  /** Read from start to end. */
  readonly forward: Bilingual;
  /** Kinds it may start at. */
  readonly from: ReadonlyArray<EntityKind>;
  /** Links everything to everything: left out of paths unless asked for. */
  readonly hub: Scalars['Boolean']['output'];
  /** Its id, for example `IMPLEMENTS`. */
  readonly id: Scalars['String']['output'];
  /** Kinds it may end at. */
  readonly to: ReadonlyArray<EntityKind>;
};

/** A typed, directed edge between two entities. */
export type Relationship = {
  readonly __typename?: 'Relationship';
  /** Claims behind it: at least one, each with at least one passage. */
  readonly claims: ReadonlyArray<Claim>;
  /** Confidence of the best claim behind it. */
  readonly confidence: Confidence;
  /** True where a source disputes it. */
  readonly contested: Scalars['Boolean']['output'];
  /** Start. */
  readonly from: Entity;
  /** Id derived from the content. */
  readonly id: Scalars['ID']['output'];
  /** Qualifiers such as the title of a post. */
  readonly qualifiers: ReadonlyArray<Qualifier>;
  /** It as one sentence, read from `from` to `to`. */
  readonly sentence: Scalars['String']['output'];
  /** Where it stands on a day (default today). */
  readonly standing: Standing;
  /** End. */
  readonly to: Entity;
  /** The relation type. */
  readonly type: RelationType;
  /** Holds from. */
  readonly validFrom?: Maybe<PartialDate>;
  /** Holds until. */
  readonly validTo?: Maybe<PartialDate>;
};


/** A typed, directed edge between two entities. */
export type RelationshipSentenceArgs = {
  lang?: InputMaybe<Language>;
};


/** A typed, directed edge between two entities. */
export type RelationshipStandingArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

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

/** A page of hits, best first. */
export type SearchConnection = {
  readonly __typename?: 'SearchConnection';
  /** Items with their cursors. */
  readonly edges: ReadonlyArray<SearchEdge>;
  /** Counts over all hits, not just this page. */
  readonly facets: ReadonlyArray<Facet>;
  /** The entities found. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** The nearest titles, when nothing was found. */
  readonly suggestions: ReadonlyArray<Scalars['String']['output']>;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entity found, and why. */
export type SearchEdge = {
  readonly __typename?: 'SearchEdge';
  /** Cursor of this item. */
  readonly cursor: Scalars['String']['output'];
  /** Why it was found. */
  readonly match: SearchMatch;
  /** The entity. */
  readonly node: Entity;
};

/** Narrows a search; all that is given must hold, any of the values of a list is enough. */
export type SearchFilter = {
  /** Legal force of instruments. */
  readonly bindingness?: InputMaybe<ReadonlyArray<Bindingness>>;
  /** Ids of home jurisdictions. */
  readonly jurisdictions?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Kinds of entity. */
  readonly kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  /** Strength of obligations. */
  readonly strengths?: InputMaybe<ReadonlyArray<Strength>>;
  /** Ids of theme concepts. */
  readonly themes?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** Why an entity was found. */
export type SearchMatch = {
  readonly __typename?: 'SearchMatch';
  /** The field that matched. */
  readonly field: MatchField;
  /** How it matched. */
  readonly how: MatchHow;
  /** Language of the text, BCP 47. */
  readonly lang: Scalars['String']['output'];
  /** Where in the text: the matched parts, in characters, end exclusive. */
  readonly ranges: ReadonlyArray<TextRange>;
  /** The text that matched, whole. */
  readonly text: Scalars['String']['output'];
};

/** A document that supports claims. */
export type Source = Entity & {
  readonly __typename?: 'Source';
  /** Other names and abbreviations. */
  readonly aliases: ReadonlyArray<LocalisedText>;
  /** Who wrote it. */
  readonly author?: Maybe<Scalars['String']['output']>;
  /** How the citing document prints it. */
  readonly citedAs?: Maybe<Scalars['String']['output']>;
  /** How many claims have it as their subject. */
  readonly claimCount: Scalars['Int']['output'];
  /** Predicates with values that disagree. */
  readonly contested: ReadonlyArray<Scalars['String']['output']>;
  /** What is claimed of it, grouped by predicate; lifecycle claims are in `lifecycle`. */
  readonly facts: ReadonlyArray<Fact>;
  /** From when it exists, where known. */
  readonly from?: Maybe<PartialDate>;
  /** What it is, in our own words. */
  readonly gist?: Maybe<Scalars['String']['output']>;
  /** Readable, stable id. */
  readonly id: Scalars['ID']['output'];
  /** Official identifiers. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** Home jurisdiction, where it has one. */
  readonly jurisdiction?: Maybe<Jurisdiction>;
  /** Its kind. */
  readonly kind: EntityKind;
  /** Language, BCP 47. */
  readonly lang: Scalars['String']['output'];
  /** Licence, or that all rights are reserved. */
  readonly licence: Scalars['String']['output'];
  /** Dated steps of its life, oldest first. */
  readonly lifecycle: ReadonlyArray<Fact>;
  /** When it was published. */
  readonly published?: Maybe<PartialDate>;
  /** Who published it. */
  readonly publisher: Scalars['String']['output'];
  /** How much of it a curator has read: `full`, `partial`, `copy` or `notOpened`. */
  readonly read: Scalars['String']['output'];
  /** Links to other entities, grouped by relation type and direction, with counts. */
  readonly relations: ReadonlyArray<RelationGroup>;
  /** How it stands on a day (default today). */
  readonly status: Status;
  /** Every claim it supports, by locator. */
  readonly supports: ClaimConnection;
  /** Themes it is about. */
  readonly themes: ReadonlyArray<Concept>;
  /** 1 official text, 2 official release, 3 intergovernmental page, 4 expert secondary, 5 media. */
  readonly tier: Scalars['Int']['output'];
  /** The title in the language asked for, else in English, else the first there is. */
  readonly title: Scalars['String']['output'];
  /** All titles, with translation status. */
  readonly titles: ReadonlyArray<LocalisedText>;
  /** Until when it existed, where it has ended. */
  readonly to?: Maybe<PartialDate>;
  /** What sort of its kind it is, for example `guidelines` or `ministry`; labels are in `dataset.ontology`. */
  readonly type: Scalars['String']['output'];
  /** The label of `type`. */
  readonly typeLabel: Scalars['String']['output'];
  /** Official address. */
  readonly url?: Maybe<Scalars['String']['output']>;
};


/** A document that supports claims. */
export type SourceRelationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A document that supports claims. */
export type SourceStatusArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A document that supports claims. */
export type SourceSupportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A document that supports claims. */
export type SourceTitleArgs = {
  lang?: InputMaybe<Language>;
};


/** A document that supports claims. */
export type SourceTypeLabelArgs = {
  lang?: InputMaybe<Language>;
};

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

/** How an entity stands on a day. Derived from dated claims, never stored. */
export type Status = {
  readonly __typename?: 'Status';
  /** Where it stands against the day from which it must be applied; `undated` when no such step is known. */
  readonly applicable: Standing;
  /** The day asked about. */
  readonly asOf: Scalars['Date']['output'];
  /** The claim that decides it. */
  readonly decidedBy?: Maybe<Claim>;
  /** Legal force on that day: where it stands against its entry into force; `undated` when no such step is known. */
  readonly inForce: Standing;
  /** In words. */
  readonly label: Scalars['String']['output'];
  /** Since when that has been so. */
  readonly since?: Maybe<PartialDate>;
  /** The last step of its life on that day, for example `adopted`. */
  readonly stage?: Maybe<Scalars['String']['output']>;
  /** Where it stands against that day. */
  readonly standing: Standing;
  /** True while its supervision or a part of it is paused. */
  readonly supervisionPaused: Scalars['Boolean']['output'];
};


/** How an entity stands on a day. Derived from dated claims, never stored. */
export type StatusLabelArgs = {
  lang?: InputMaybe<Language>;
};

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

/** Relationships among a set of entities. */
export type Subgraph = {
  readonly __typename?: 'Subgraph';
  /** How many neighbours each has, drawn or not, by relation type, direction and kind. */
  readonly counts: ReadonlyArray<NeighbourCount>;
  /** The entities that exist. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Relationships among them. */
  readonly relationships: ReadonlyArray<Relationship>;
  /** Given ids that the dataset does not have. */
  readonly unknownIds: ReadonlyArray<Scalars['ID']['output']>;
};

/** A part of a text. */
export type TextRange = {
  readonly __typename?: 'TextRange';
  /** One past the last. */
  readonly end: Scalars['Int']['output'];
  /** First character, from 0. */
  readonly start: Scalars['Int']['output'];
};

/** Words. */
export type TextValue = {
  readonly __typename?: 'TextValue';
  /** In our own words, except official titles and names. */
  readonly text: Scalars['String']['output'];
};

/** A page of a timeline. */
export type TimelineConnection = {
  readonly __typename?: 'TimelineConnection';
  /** Items with their cursors. */
  readonly edges: ReadonlyArray<TimelineEdge>;
  /** The items. */
  readonly nodes: ReadonlyArray<TimelineEntry>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An item of a timeline. */
export type TimelineEdge = {
  readonly __typename?: 'TimelineEdge';
  /** Cursor of this item. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: TimelineEntry;
};

/** A dated thing: an event, or a step in a life. */
export type TimelineEntry = {
  readonly __typename?: 'TimelineEntry';
  /** The claims behind it, the preferred one first. */
  readonly claims: ReadonlyArray<Claim>;
  /** True where sources disagree on the date. */
  readonly contested: Scalars['Boolean']['output'];
  /** Date that it is sorted by. */
  readonly date: PartialDate;
  /** The dates: more than one where an event fell on two days in two zones, or where sources disagree. */
  readonly dates: ReadonlyArray<PartialDate>;
  /** The event, or the entity whose life it is. */
  readonly entity: Entity;
  /** It in words. */
  readonly label: Scalars['String']['output'];
  /** The party for which the step holds. */
  readonly party?: Maybe<Entity>;
  /** The step, for example `signed`; null for an event. */
  readonly stage?: Maybe<Scalars['String']['output']>;
};


/** A dated thing: an event, or a step in a life. */
export type TimelineEntryLabelArgs = {
  lang?: InputMaybe<Language>;
};

/** Who stands behind a title in a language. */
export type TranslationStatus =
  /** One of the authentic texts. */
  | 'authentic'
  /** Translation by the issuer. */
  | 'byIssuer'
  /** Machine translation. */
  | 'machine'
  /** Official translation. */
  | 'official'
  /** Our working translation. */
  | 'working';

/** A type inside a kind. */
export type TypeRecord = {
  readonly __typename?: 'TypeRecord';
  /** The type. */
  readonly id: Scalars['String']['output'];
  /** In words. */
  readonly label: Bilingual;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Actor: ResolverTypeWrapper<SeenEntity>;
  Bilingual: ResolverTypeWrapper<Bilingual>;
  Bindingness: Bindingness;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Claim: ResolverTypeWrapper<ClaimModel>;
  ClaimConnection: ResolverTypeWrapper<Omit<ClaimConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ClaimEdge']>, nodes: ReadonlyArray<ResolversTypes['Claim']> }>;
  ClaimEdge: ResolverTypeWrapper<Omit<ClaimEdge, 'node'> & { node: ResolversTypes['Claim'] }>;
  ClaimKind: ClaimKind;
  ClaimValue: ResolverTypeWrapper<ClaimValueModel>;
  Concept: ResolverTypeWrapper<SeenEntity>;
  Confidence: Confidence;
  Contested: ResolverTypeWrapper<ContestedModel>;
  ContestedConnection: ResolverTypeWrapper<Omit<ContestedConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ContestedEdge']>, nodes: ReadonlyArray<ResolversTypes['Contested']> }>;
  ContestedEdge: ResolverTypeWrapper<Omit<ContestedEdge, 'node'> & { node: ResolversTypes['Contested'] }>;
  Count: ResolverTypeWrapper<Count>;
  Coverage: ResolverTypeWrapper<Coverage>;
  Dataset: ResolverTypeWrapper<DatasetModel>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateValue: ResolverTypeWrapper<ClaimValueModel>;
  DeonticType: DeonticType;
  Direction: Direction;
  Entity: ResolverTypeWrapper<SeenEntity>;
  EntityConnection: ResolverTypeWrapper<Omit<EntityConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['EntityEdge']>, nodes: ReadonlyArray<ResolversTypes['Entity']> }>;
  EntityEdge: ResolverTypeWrapper<Omit<EntityEdge, 'node'> & { node: ResolversTypes['Entity'] }>;
  EntityKind: EntityKind;
  EntityValue: ResolverTypeWrapper<ClaimValueModel>;
  Event: ResolverTypeWrapper<SeenEntity>;
  Evidence: ResolverTypeWrapper<EvidenceModel>;
  Facet: ResolverTypeWrapper<Omit<Facet, 'values'> & { values: ReadonlyArray<ResolversTypes['FacetValue']> }>;
  FacetValue: ResolverTypeWrapper<FacetValueModel>;
  Fact: ResolverTypeWrapper<FactModel>;
  FactPredicate: ResolverTypeWrapper<FactPredicate>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Footnote: ResolverTypeWrapper<FootnoteModel>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Identifier: ResolverTypeWrapper<Identifier>;
  Initiative: ResolverTypeWrapper<SeenEntity>;
  Instrument: ResolverTypeWrapper<SeenEntity>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Jurisdiction: ResolverTypeWrapper<SeenEntity>;
  KindRecord: ResolverTypeWrapper<KindRecordModel>;
  Language: Language;
  Limit: ResolverTypeWrapper<Limit>;
  Link: ResolverTypeWrapper<LinkModel>;
  LocalisedText: ResolverTypeWrapper<LocalisedText>;
  MatchField: MatchField;
  MatchHow: MatchHow;
  NeighbourCount: ResolverTypeWrapper<NeighbourCountModel>;
  Neighbourhood: ResolverTypeWrapper<NeighbourhoodModel>;
  NumberValue: ResolverTypeWrapper<ClaimValueModel>;
  Obligation: ResolverTypeWrapper<SeenEntity>;
  Observation: ResolverTypeWrapper<SeenEntity>;
  Ontology: ResolverTypeWrapper<Omit<Ontology, 'kinds' | 'relationTypes'> & { kinds: ReadonlyArray<ResolversTypes['KindRecord']>, relationTypes: ReadonlyArray<ResolversTypes['RelationType']> }>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PartialDate: ResolverTypeWrapper<PartialDate>;
  Path: ResolverTypeWrapper<PathModel>;
  PathOrder: PathOrder;
  PathSearch: ResolverTypeWrapper<PathSearchModel>;
  PathStep: ResolverTypeWrapper<PathStepModel>;
  Provision: ResolverTypeWrapper<SeenEntity>;
  Qualifier: ResolverTypeWrapper<Qualifier>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RelationFamily: RelationFamily;
  RelationGroup: ResolverTypeWrapper<RelationGroupModel>;
  RelationType: ResolverTypeWrapper<RelationTypeModel>;
  Relationship: ResolverTypeWrapper<SeenRelationship>;
  Review: Review;
  SearchConnection: ResolverTypeWrapper<Omit<SearchConnection, 'edges' | 'facets' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SearchEdge']>, facets: ReadonlyArray<ResolversTypes['Facet']>, nodes: ReadonlyArray<ResolversTypes['Entity']> }>;
  SearchEdge: ResolverTypeWrapper<Omit<SearchEdge, 'node'> & { node: ResolversTypes['Entity'] }>;
  SearchFilter: SearchFilter;
  SearchMatch: ResolverTypeWrapper<SearchMatch>;
  Source: ResolverTypeWrapper<SeenEntity>;
  Standing: Standing;
  Status: ResolverTypeWrapper<StatusModel>;
  Strength: Strength;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Subgraph: ResolverTypeWrapper<SubgraphModel>;
  TextRange: ResolverTypeWrapper<TextRange>;
  TextValue: ResolverTypeWrapper<ClaimValueModel>;
  TimelineConnection: ResolverTypeWrapper<Omit<TimelineConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['TimelineEdge']>, nodes: ReadonlyArray<ResolversTypes['TimelineEntry']> }>;
  TimelineEdge: ResolverTypeWrapper<Omit<TimelineEdge, 'node'> & { node: ResolversTypes['TimelineEntry'] }>;
  TimelineEntry: ResolverTypeWrapper<TimelineEntryModel>;
  TranslationStatus: TranslationStatus;
  TypeRecord: ResolverTypeWrapper<TypeRecord>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Actor: SeenEntity;
  Bilingual: Bilingual;
  Boolean: Scalars['Boolean']['output'];
  Claim: ClaimModel;
  ClaimConnection: Omit<ClaimConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ClaimEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Claim']> };
  ClaimEdge: Omit<ClaimEdge, 'node'> & { node: ResolversParentTypes['Claim'] };
  ClaimValue: ClaimValueModel;
  Concept: SeenEntity;
  Contested: ContestedModel;
  ContestedConnection: Omit<ContestedConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ContestedEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Contested']> };
  ContestedEdge: Omit<ContestedEdge, 'node'> & { node: ResolversParentTypes['Contested'] };
  Count: Count;
  Coverage: Coverage;
  Dataset: DatasetModel;
  Date: Scalars['Date']['output'];
  DateValue: ClaimValueModel;
  Entity: SeenEntity;
  EntityConnection: Omit<EntityConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['EntityEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Entity']> };
  EntityEdge: Omit<EntityEdge, 'node'> & { node: ResolversParentTypes['Entity'] };
  EntityValue: ClaimValueModel;
  Event: SeenEntity;
  Evidence: EvidenceModel;
  Facet: Omit<Facet, 'values'> & { values: ReadonlyArray<ResolversParentTypes['FacetValue']> };
  FacetValue: FacetValueModel;
  Fact: FactModel;
  FactPredicate: FactPredicate;
  Float: Scalars['Float']['output'];
  Footnote: FootnoteModel;
  ID: Scalars['ID']['output'];
  Identifier: Identifier;
  Initiative: SeenEntity;
  Instrument: SeenEntity;
  Int: Scalars['Int']['output'];
  Jurisdiction: SeenEntity;
  KindRecord: KindRecordModel;
  Limit: Limit;
  Link: LinkModel;
  LocalisedText: LocalisedText;
  NeighbourCount: NeighbourCountModel;
  Neighbourhood: NeighbourhoodModel;
  NumberValue: ClaimValueModel;
  Obligation: SeenEntity;
  Observation: SeenEntity;
  Ontology: Omit<Ontology, 'kinds' | 'relationTypes'> & { kinds: ReadonlyArray<ResolversParentTypes['KindRecord']>, relationTypes: ReadonlyArray<ResolversParentTypes['RelationType']> };
  PageInfo: PageInfo;
  PartialDate: PartialDate;
  Path: PathModel;
  PathSearch: PathSearchModel;
  PathStep: PathStepModel;
  Provision: SeenEntity;
  Qualifier: Qualifier;
  Query: Record<PropertyKey, never>;
  RelationGroup: RelationGroupModel;
  RelationType: RelationTypeModel;
  Relationship: SeenRelationship;
  SearchConnection: Omit<SearchConnection, 'edges' | 'facets' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SearchEdge']>, facets: ReadonlyArray<ResolversParentTypes['Facet']>, nodes: ReadonlyArray<ResolversParentTypes['Entity']> };
  SearchEdge: Omit<SearchEdge, 'node'> & { node: ResolversParentTypes['Entity'] };
  SearchFilter: SearchFilter;
  SearchMatch: SearchMatch;
  Source: SeenEntity;
  Status: StatusModel;
  String: Scalars['String']['output'];
  Subgraph: SubgraphModel;
  TextRange: TextRange;
  TextValue: ClaimValueModel;
  TimelineConnection: Omit<TimelineConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['TimelineEdge']>, nodes: ReadonlyArray<ResolversParentTypes['TimelineEntry']> };
  TimelineEdge: Omit<TimelineEdge, 'node'> & { node: ResolversParentTypes['TimelineEntry'] };
  TimelineEntry: TimelineEntryModel;
  TypeRecord: TypeRecord;
};

export type ActorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Actor'] = ResolversParentTypes['Actor']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  claimCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  contested?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  facts?: Resolver<ReadonlyArray<ResolversTypes['Fact']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  gist?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  isClass?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  lifecycle?: Resolver<ReadonlyArray<ResolversTypes['Fact']>, ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['RelationGroup']>, ParentType, ContextType, RequireFields<ActorRelationsArgs, 'first'>>;
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType, Partial<ActorStatusArgs>>;
  themes?: Resolver<ReadonlyArray<ResolversTypes['Concept']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ActorTitleArgs, 'lang'>>;
  titles?: Resolver<ReadonlyArray<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  typeLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ActorTypeLabelArgs, 'lang'>>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BilingualResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Bilingual'] = ResolversParentTypes['Bilingual']> = {
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ja?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ClaimResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Claim'] = ResolversParentTypes['Claim']> = {
  by?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  corrects?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
  dissent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ClaimKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ClaimLabelArgs, 'lang'>>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  party?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  predicate?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  preferred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recorded?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  relationship?: Resolver<Maybe<ResolversTypes['Relationship']>, ParentType, ContextType>;
  review?: Resolver<ResolversTypes['Review'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['ClaimValue'], ParentType, ContextType>;
  valueText?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ClaimValueTextArgs, 'lang'>>;
};

export type ClaimConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimConnection'] = ResolversParentTypes['ClaimConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ClaimEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClaimEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimEdge'] = ResolversParentTypes['ClaimEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
};

export type ClaimValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimValue'] = ResolversParentTypes['ClaimValue']> = {
  __resolveType: TypeResolveFn<'DateValue' | 'EntityValue' | 'NumberValue' | 'TextValue', ParentType, ContextType>;
};

export type ConceptResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Concept'] = ResolversParentTypes['Concept']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  claimCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  contested?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  facts?: Resolver<ReadonlyArray<ResolversTypes['Fact']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  gist?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  lifecycle?: Resolver<ReadonlyArray<ResolversTypes['Fact']>, ParentType, ContextType>;
  notation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['RelationGroup']>, ParentType, ContextType, RequireFields<ConceptRelationsArgs, 'first'>>;
  scheme?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType, Partial<ConceptStatusArgs>>;
  themes?: Resolver<ReadonlyArray<ResolversTypes['Concept']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ConceptTitleArgs, 'lang'>>;
  titles?: Resolver<ReadonlyArray<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  typeLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ConceptTypeLabelArgs, 'lang'>>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContestedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Contested'] = ResolversParentTypes['Contested']> = {
  fact?: Resolver<Maybe<ResolversTypes['Fact']>, ParentType, ContextType>;
  relationship?: Resolver<Maybe<ResolversTypes['Relationship']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type ContestedConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContestedConnection'] = ResolversParentTypes['ContestedConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ContestedEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Contested']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ContestedEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContestedEdge'] = ResolversParentTypes['ContestedEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Contested'], ParentType, ContextType>;
};

export type CountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Count'] = ResolversParentTypes['Count']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CoverageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Coverage'] = ResolversParentTypes['Coverage']> = {
  checked?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  share?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DatasetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Dataset'] = ResolversParentTypes['Dataset']> = {
  claims?: Resolver<ReadonlyArray<ResolversTypes['Count']>, ParentType, ContextType>;
  confidence?: Resolver<ReadonlyArray<ResolversTypes['Count']>, ParentType, ContextType>;
  contested?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  engine?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entities?: Resolver<ReadonlyArray<ResolversTypes['Count']>, ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  licence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ontology?: Resolver<ResolversTypes['Ontology'], ParentType, ContextType>;
  relationships?: Resolver<ReadonlyArray<ResolversTypes['Count']>, ParentType, ContextType>;
  release?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  review?: Resolver<ReadonlyArray<ResolversTypes['Count']>, ParentType, ContextType>;
  schemaVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sourceTiers?: Resolver<ReadonlyArray<ResolversTypes['Count']>, ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export type DateValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DateValue'] = ResolversParentTypes['DateValue']> = {
  date?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EntityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  __resolveType: TypeResolveFn<'Actor' | 'Concept' | 'Event' | 'Initiative' | 'Instrument' | 'Jurisdiction' | 'Obligation' | 'Observation' | 'Provision' | 'Source', ParentType, ContextType>;
};

export type EntityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityConnection'] = ResolversParentTypes['EntityConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EntityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EntityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityEdge'] = ResolversParentTypes['EntityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type EntityValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityValue'] = ResolversParentTypes['EntityValue']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  claimCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  contested?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  dates?: Resolver<ReadonlyArray<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  facts?: Resolver<ReadonlyArray<ResolversTypes['Fact']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  gist?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  lifecycle?: Resolver<ReadonlyArray<ResolversTypes['Fact']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['RelationGroup']>, ParentType, ContextType, RequireFields<EventRelationsArgs, 'first'>>;
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType, Partial<EventStatusArgs>>;
  themes?: Resolver<ReadonlyArray<ResolversTypes['Concept']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<EventTitleArgs, 'lang'>>;
  titles?: Resolver<ReadonlyArray<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  typeLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<EventTypeLabelArgs, 'lang'>>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  locator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retrieved?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type FacetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Facet'] = ResolversParentTypes['Facet']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['FacetValue']>, ParentType, ContextType>;
};

export type FacetValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FacetValue'] = ResolversParentTypes['FacetValue']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<FacetValueLabelArgs, 'lang'>>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Fact'] = ResolversParentTypes['Fact']> = {
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  contested?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<FactLabelArgs, 'lang'>>;
  predicate?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FactPredicateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FactPredicate'] = ResolversParentTypes['FactPredicate']> = {
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['Bilingual'], ParentType, ContextType>;
  single?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type FootnoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Footnote'] = ResolversParentTypes['Footnote']> = {
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<FootnoteTextArgs, 'lang'>>;
};

export type IdentifierResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Identifier'] = ResolversParentTypes['Identifier']> = {
  scheme?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type InitiativeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Initiative'] = ResolversParentTypes['Initiative']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  claimCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  contested?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  facts?: Resolver<ReadonlyArray<ResolversTypes['Fact']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  gist?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  lifecycle?: Resolver<ReadonlyArray<ResolversTypes['Fact']>, ParentType, ContextType>;
  obligations?: Resolver<ReadonlyArray<ResolversTypes['Obligation']>, ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['RelationGroup']>, ParentType, ContextType, RequireFields<InitiativeRelationsArgs, 'first'>>;
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType, Partial<InitiativeStatusArgs>>;
  themes?: Resolver<ReadonlyArray<ResolversTypes['Concept']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<InitiativeTitleArgs, 'lang'>>;
  titles?: Resolver<ReadonlyArray<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  typeLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<InitiativeTypeLabelArgs, 'lang'>>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InstrumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Instrument'] = ResolversParentTypes['Instrument']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  bindingness?: Resolver<ResolversTypes['Bindingness'], ParentType, ContextType>;
  claimCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  contested?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  coverage?: Resolver<Maybe<ResolversTypes['Coverage']>, ParentType, ContextType>;
  facts?: Resolver<ReadonlyArray<ResolversTypes['Fact']>, ParentType, ContextType>;
  forceBasis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  gist?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  lifecycle?: Resolver<ReadonlyArray<ResolversTypes['Fact']>, ParentType, ContextType>;
  obligations?: Resolver<ReadonlyArray<ResolversTypes['Obligation']>, ParentType, ContextType>;
  provisions?: Resolver<ReadonlyArray<ResolversTypes['Provision']>, ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['RelationGroup']>, ParentType, ContextType, RequireFields<InstrumentRelationsArgs, 'first'>>;
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType, Partial<InstrumentStatusArgs>>;
  themes?: Resolver<ReadonlyArray<ResolversTypes['Concept']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<InstrumentTitleArgs, 'lang'>>;
  titles?: Resolver<ReadonlyArray<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  typeLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<InstrumentTypeLabelArgs, 'lang'>>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JurisdictionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Jurisdiction'] = ResolversParentTypes['Jurisdiction']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  claimCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  contested?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  facts?: Resolver<ReadonlyArray<ResolversTypes['Fact']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  gist?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  lifecycle?: Resolver<ReadonlyArray<ResolversTypes['Fact']>, ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['RelationGroup']>, ParentType, ContextType, RequireFields<JurisdictionRelationsArgs, 'first'>>;
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType, Partial<JurisdictionStatusArgs>>;
  themes?: Resolver<ReadonlyArray<ResolversTypes['Concept']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<JurisdictionTitleArgs, 'lang'>>;
  titles?: Resolver<ReadonlyArray<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  typeLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<JurisdictionTypeLabelArgs, 'lang'>>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type KindRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KindRecord'] = ResolversParentTypes['KindRecord']> = {
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['Bilingual'], ParentType, ContextType>;
  plural?: Resolver<ResolversTypes['Bilingual'], ParentType, ContextType>;
  types?: Resolver<ReadonlyArray<ResolversTypes['TypeRecord']>, ParentType, ContextType>;
};

export type LimitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Limit'] = ResolversParentTypes['Limit']> = {
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Link'] = ResolversParentTypes['Link']> = {
  other?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['Relationship'], ParentType, ContextType>;
};

export type LocalisedTextResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LocalisedText'] = ResolversParentTypes['LocalisedText']> = {
  lang?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['TranslationStatus']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NeighbourCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeighbourCount'] = ResolversParentTypes['NeighbourCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['Direction'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
};

export type NeighbourhoodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Neighbourhood'] = ResolversParentTypes['Neighbourhood']> = {
  counts?: Resolver<ReadonlyArray<ResolversTypes['NeighbourCount']>, ParentType, ContextType>;
  leftOut?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  origins?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  rankedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relationships?: Resolver<ReadonlyArray<ResolversTypes['Relationship']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unknownIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type NumberValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NumberValue'] = ResolversParentTypes['NumberValue']> = {
  number?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ObligationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Obligation'] = ResolversParentTypes['Obligation']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  bearers?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  benefits?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  claimCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  contested?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  deonticType?: Resolver<ResolversTypes['DeonticType'], ParentType, ContextType>;
  effortDuty?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  enforcedBy?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  facts?: Resolver<ReadonlyArray<ResolversTypes['Fact']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  gist?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  lifecycle?: Resolver<ReadonlyArray<ResolversTypes['Fact']>, ParentType, ContextType>;
  owedTo?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pillars?: Resolver<ReadonlyArray<ResolversTypes['Concept']>, ParentType, ContextType>;
  provision?: Resolver<Maybe<ResolversTypes['Provision']>, ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['RelationGroup']>, ParentType, ContextType, RequireFields<ObligationRelationsArgs, 'first'>>;
  statedIn?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType, Partial<ObligationStatusArgs>>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['Concept']>, ParentType, ContextType>;
  strength?: Resolver<ResolversTypes['Strength'], ParentType, ContextType>;
  themes?: Resolver<ReadonlyArray<ResolversTypes['Concept']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ObligationTitleArgs, 'lang'>>;
  titles?: Resolver<ReadonlyArray<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  typeLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ObligationTypeLabelArgs, 'lang'>>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  verbalForm?: Resolver<Maybe<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ObservationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Observation'] = ResolversParentTypes['Observation']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  claimCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  contested?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  facts?: Resolver<ReadonlyArray<ResolversTypes['Fact']>, ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  gist?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  lifecycle?: Resolver<ReadonlyArray<ResolversTypes['Fact']>, ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  n?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  population?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['RelationGroup']>, ParentType, ContextType, RequireFields<ObservationRelationsArgs, 'first'>>;
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType, Partial<ObservationStatusArgs>>;
  themes?: Resolver<ReadonlyArray<ResolversTypes['Concept']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ObservationTitleArgs, 'lang'>>;
  titles?: Resolver<ReadonlyArray<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  typeLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ObservationTypeLabelArgs, 'lang'>>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OntologyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Ontology'] = ResolversParentTypes['Ontology']> = {
  kinds?: Resolver<ReadonlyArray<ResolversTypes['KindRecord']>, ParentType, ContextType>;
  predicates?: Resolver<ReadonlyArray<ResolversTypes['FactPredicate']>, ParentType, ContextType>;
  relationTypes?: Resolver<ReadonlyArray<ResolversTypes['RelationType']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PartialDateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartialDate'] = ResolversParentTypes['PartialDate']> = {
  earliest?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  latest?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  zone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  footnotes?: Resolver<ReadonlyArray<ResolversTypes['Footnote']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PathSentenceArgs, 'lang'>>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['PathStep']>, ParentType, ContextType>;
  weakestConfidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  weakestStep?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  weakestStrength?: Resolver<Maybe<ResolversTypes['Strength']>, ParentType, ContextType>;
};

export type PathSearchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathSearch'] = ResolversParentTypes['PathSearch']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  found?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PathSearchNoteArgs, 'lang'>>;
  paths?: Resolver<ReadonlyArray<ResolversTypes['Path']>, ParentType, ContextType>;
  searchedTypes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PathStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathStep'] = ResolversParentTypes['PathStep']> = {
  forward?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PathStepLabelArgs, 'lang'>>;
  relationship?: Resolver<ResolversTypes['Relationship'], ParentType, ContextType>;
};

export type ProvisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Provision'] = ResolversParentTypes['Provision']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  claimCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  contested?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  facts?: Resolver<ReadonlyArray<ResolversTypes['Fact']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  gist?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  heading?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  instrument?: Resolver<ResolversTypes['Instrument'], ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  lifecycle?: Resolver<ReadonlyArray<ResolversTypes['Fact']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  obligations?: Resolver<ReadonlyArray<ResolversTypes['Obligation']>, ParentType, ContextType>;
  order?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Provision']>, ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['RelationGroup']>, ParentType, ContextType, RequireFields<ProvisionRelationsArgs, 'first'>>;
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType, Partial<ProvisionStatusArgs>>;
  themes?: Resolver<ReadonlyArray<ResolversTypes['Concept']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ProvisionTitleArgs, 'lang'>>;
  titles?: Resolver<ReadonlyArray<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  typeLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ProvisionTypeLabelArgs, 'lang'>>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QualifierResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Qualifier'] = ResolversParentTypes['Qualifier']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  actor?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType, RequireFields<QueryActorArgs, 'id'>>;
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType, RequireFields<QueryClaimArgs, 'id'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<QueryClaimsArgs, 'first'>>;
  concept?: Resolver<Maybe<ResolversTypes['Concept']>, ParentType, ContextType, RequireFields<QueryConceptArgs, 'id'>>;
  contested?: Resolver<ResolversTypes['ContestedConnection'], ParentType, ContextType, RequireFields<QueryContestedArgs, 'first'>>;
  dataset?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
  entities?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<QueryEntitiesArgs, 'first' | 'kind'>>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<QueryEventArgs, 'id'>>;
  initiative?: Resolver<Maybe<ResolversTypes['Initiative']>, ParentType, ContextType, RequireFields<QueryInitiativeArgs, 'id'>>;
  instrument?: Resolver<Maybe<ResolversTypes['Instrument']>, ParentType, ContextType, RequireFields<QueryInstrumentArgs, 'id'>>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType, RequireFields<QueryJurisdictionArgs, 'id'>>;
  limits?: Resolver<ReadonlyArray<ResolversTypes['Limit']>, ParentType, ContextType>;
  neighbourhood?: Resolver<ResolversTypes['Neighbourhood'], ParentType, ContextType, RequireFields<QueryNeighbourhoodArgs, 'direction' | 'first' | 'ids'>>;
  node?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Entity']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  obligation?: Resolver<Maybe<ResolversTypes['Obligation']>, ParentType, ContextType, RequireFields<QueryObligationArgs, 'id'>>;
  observation?: Resolver<Maybe<ResolversTypes['Observation']>, ParentType, ContextType, RequireFields<QueryObservationArgs, 'id'>>;
  paths?: Resolver<ResolversTypes['PathSearch'], ParentType, ContextType, RequireFields<QueryPathsArgs, 'first' | 'from' | 'includeHubs' | 'maxSteps' | 'order' | 'to'>>;
  provision?: Resolver<Maybe<ResolversTypes['Provision']>, ParentType, ContextType, RequireFields<QueryProvisionArgs, 'id'>>;
  relationship?: Resolver<Maybe<ResolversTypes['Relationship']>, ParentType, ContextType, RequireFields<QueryRelationshipArgs, 'id'>>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'first' | 'query'>>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType, RequireFields<QuerySourceArgs, 'id'>>;
  subgraph?: Resolver<ResolversTypes['Subgraph'], ParentType, ContextType, RequireFields<QuerySubgraphArgs, 'ids'>>;
  timeline?: Resolver<ResolversTypes['TimelineConnection'], ParentType, ContextType, RequireFields<QueryTimelineArgs, 'first'>>;
};

export type RelationGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationGroup'] = ResolversParentTypes['RelationGroup']> = {
  direction?: Resolver<ResolversTypes['Direction'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<RelationGroupLabelArgs, 'lang'>>;
  links?: Resolver<ReadonlyArray<ResolversTypes['Link']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
};

export type RelationTypeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationType'] = ResolversParentTypes['RelationType']> = {
  backward?: Resolver<ResolversTypes['Bilingual'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  family?: Resolver<ResolversTypes['RelationFamily'], ParentType, ContextType>;
  forward?: Resolver<ResolversTypes['Bilingual'], ParentType, ContextType>;
  from?: Resolver<ReadonlyArray<ResolversTypes['EntityKind']>, ParentType, ContextType>;
  hub?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ReadonlyArray<ResolversTypes['EntityKind']>, ParentType, ContextType>;
};

export type RelationshipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Relationship'] = ResolversParentTypes['Relationship']> = {
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  contested?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  qualifiers?: Resolver<ReadonlyArray<ResolversTypes['Qualifier']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<RelationshipSentenceArgs, 'lang'>>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType, Partial<RelationshipStandingArgs>>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  suggestions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  match?: Resolver<ResolversTypes['SearchMatch'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type SearchMatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchMatch'] = ResolversParentTypes['SearchMatch']> = {
  field?: Resolver<ResolversTypes['MatchField'], ParentType, ContextType>;
  how?: Resolver<ResolversTypes['MatchHow'], ParentType, ContextType>;
  lang?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ranges?: Resolver<ReadonlyArray<ResolversTypes['TextRange']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  author?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  citedAs?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  claimCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  contested?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  facts?: Resolver<ReadonlyArray<ResolversTypes['Fact']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  gist?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  lang?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  licence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lifecycle?: Resolver<ReadonlyArray<ResolversTypes['Fact']>, ParentType, ContextType>;
  published?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  publisher?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  read?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['RelationGroup']>, ParentType, ContextType, RequireFields<SourceRelationsArgs, 'first'>>;
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType, Partial<SourceStatusArgs>>;
  supports?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<SourceSupportsArgs, 'first'>>;
  themes?: Resolver<ReadonlyArray<ResolversTypes['Concept']>, ParentType, ContextType>;
  tier?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<SourceTitleArgs, 'lang'>>;
  titles?: Resolver<ReadonlyArray<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  typeLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<SourceTypeLabelArgs, 'lang'>>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StatusResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Status'] = ResolversParentTypes['Status']> = {
  applicable?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
  inForce?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<StatusLabelArgs, 'lang'>>;
  since?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  stage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
  supervisionPaused?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SubgraphResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subgraph'] = ResolversParentTypes['Subgraph']> = {
  counts?: Resolver<ReadonlyArray<ResolversTypes['NeighbourCount']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  relationships?: Resolver<ReadonlyArray<ResolversTypes['Relationship']>, ParentType, ContextType>;
  unknownIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type TextRangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TextRange'] = ResolversParentTypes['TextRange']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TextValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TextValue'] = ResolversParentTypes['TextValue']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TimelineConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineConnection'] = ResolversParentTypes['TimelineConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TimelineEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['TimelineEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TimelineEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineEdge'] = ResolversParentTypes['TimelineEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TimelineEntry'], ParentType, ContextType>;
};

export type TimelineEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineEntry'] = ResolversParentTypes['TimelineEntry']> = {
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  contested?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  dates?: Resolver<ReadonlyArray<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<TimelineEntryLabelArgs, 'lang'>>;
  party?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  stage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TypeRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TypeRecord'] = ResolversParentTypes['TypeRecord']> = {
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['Bilingual'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Actor?: ActorResolvers<ContextType>;
  Bilingual?: BilingualResolvers<ContextType>;
  Claim?: ClaimResolvers<ContextType>;
  ClaimConnection?: ClaimConnectionResolvers<ContextType>;
  ClaimEdge?: ClaimEdgeResolvers<ContextType>;
  ClaimValue?: ClaimValueResolvers<ContextType>;
  Concept?: ConceptResolvers<ContextType>;
  Contested?: ContestedResolvers<ContextType>;
  ContestedConnection?: ContestedConnectionResolvers<ContextType>;
  ContestedEdge?: ContestedEdgeResolvers<ContextType>;
  Count?: CountResolvers<ContextType>;
  Coverage?: CoverageResolvers<ContextType>;
  Dataset?: DatasetResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateValue?: DateValueResolvers<ContextType>;
  Entity?: EntityResolvers<ContextType>;
  EntityConnection?: EntityConnectionResolvers<ContextType>;
  EntityEdge?: EntityEdgeResolvers<ContextType>;
  EntityValue?: EntityValueResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  Facet?: FacetResolvers<ContextType>;
  FacetValue?: FacetValueResolvers<ContextType>;
  Fact?: FactResolvers<ContextType>;
  FactPredicate?: FactPredicateResolvers<ContextType>;
  Footnote?: FootnoteResolvers<ContextType>;
  Identifier?: IdentifierResolvers<ContextType>;
  Initiative?: InitiativeResolvers<ContextType>;
  Instrument?: InstrumentResolvers<ContextType>;
  Jurisdiction?: JurisdictionResolvers<ContextType>;
  KindRecord?: KindRecordResolvers<ContextType>;
  Limit?: LimitResolvers<ContextType>;
  Link?: LinkResolvers<ContextType>;
  LocalisedText?: LocalisedTextResolvers<ContextType>;
  NeighbourCount?: NeighbourCountResolvers<ContextType>;
  Neighbourhood?: NeighbourhoodResolvers<ContextType>;
  NumberValue?: NumberValueResolvers<ContextType>;
  Obligation?: ObligationResolvers<ContextType>;
  Observation?: ObservationResolvers<ContextType>;
  Ontology?: OntologyResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PartialDate?: PartialDateResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  PathSearch?: PathSearchResolvers<ContextType>;
  PathStep?: PathStepResolvers<ContextType>;
  Provision?: ProvisionResolvers<ContextType>;
  Qualifier?: QualifierResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RelationGroup?: RelationGroupResolvers<ContextType>;
  RelationType?: RelationTypeResolvers<ContextType>;
  Relationship?: RelationshipResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  SearchMatch?: SearchMatchResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  Status?: StatusResolvers<ContextType>;
  Subgraph?: SubgraphResolvers<ContextType>;
  TextRange?: TextRangeResolvers<ContextType>;
  TextValue?: TextValueResolvers<ContextType>;
  TimelineConnection?: TimelineConnectionResolvers<ContextType>;
  TimelineEdge?: TimelineEdgeResolvers<ContextType>;
  TimelineEntry?: TimelineEntryResolvers<ContextType>;
  TypeRecord?: TypeRecordResolvers<ContextType>;
};

