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

/** How far a claim can be relied on. */
export type Confidence =
  /** Rests on an official text or release. */
  | 'high'
  /** Rests on media, or on a source that was not read. */
  | 'low'
  /** Rests on an intergovernmental page or expert secondary source. */
  | 'medium';

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

/** Narrows a search; all that is given must hold, any of the values of a list is enough. */
export type SearchFilter = {
  /** Legal force of instruments. */
  bindingness?: Array<Bindingness> | null | undefined;
  /** Ids of home jurisdictions. */
  jurisdictions?: Array<string> | null | undefined;
  /** Kinds of entity. */
  kinds?: Array<EntityKind> | null | undefined;
  /** Strength of obligations. */
  strengths?: Array<Strength> | null | undefined;
  /** Ids of theme concepts. */
  themes?: Array<string> | null | undefined;
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

export type ShellDatasetQueryVariables = Exact<{ [key: string]: never; }>;


export type ShellDatasetQuery = { dataset: { release: string, hash: string, date: string, engine: string } };

export type ActorDutiesQueryVariables = Exact<{
  id: string;
  lang: Language;
  first: number;
}>;


export type ActorDutiesQuery = { node:
    | { id: string, relations: Array<{ direction: Direction, label: string, totalCount: number, type: { id: string }, links: Array<{ relationship: { id: string }, other:
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind, title: string, contested: Array<string>, deonticType: DeonticType, strength: Strength, effortDuty: boolean, verbalForm: { text: string, lang: string } | null, steps: Array<{ id: string, notation: string | null, title: string }>, bearers: Array<
                | { id: string, kind: EntityKind, title: string }
                | { id: string, kind: EntityKind, title: string }
                | { id: string, kind: EntityKind, title: string }
                | { id: string, kind: EntityKind, title: string }
                | { id: string, kind: EntityKind, title: string }
                | { id: string, kind: EntityKind, title: string }
                | { id: string, kind: EntityKind, title: string }
                | { id: string, kind: EntityKind, title: string }
                | { id: string, kind: EntityKind, title: string }
                | { id: string, kind: EntityKind, title: string }
              >, provision: { id: string, kind: EntityKind, number: string, title: string } | null, statedIn:
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
              , evidence: Array<{ locator: string, source: { id: string, title: string, tier: number } }> }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
           }> }> }
    | { id: string, relations: Array<{ direction: Direction, label: string, totalCount: number, type: { id: string }, links: Array<{ relationship: { id: string }, other:
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind, title: string, contested: Array<string>, deonticType: DeonticType, strength: Strength, effortDuty: boolean, verbalForm: { text: string, lang: string } | null, steps: Array<{ id: string, notation: string | null, title: string }>, bearers: Array<
                | { id: string, kind: EntityKind, title: string }
                | { id: string, kind: EntityKind, title: string }
                | { id: string, kind: EntityKind, title: string }
                | { id: string, kind: EntityKind, title: string }
                | { id: string, kind: EntityKind, title: string }
                | { id: string, kind: EntityKind, title: string }
                | { id: string, kind: EntityKind, title: string }
                | { id: string, kind: EntityKind, title: string }
                | { id: string, kind: EntityKind, title: string }
                | { id: string, kind: EntityKind, title: string }
              >, provision: { id: string, kind: EntityKind, number: string, title: string } | null, statedIn:
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
              , evidence: Array<{ locator: string, source: { id: string, title: string, tier: number } }> }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
           }> }> }
    | { id: string, relations: Array<{ direction: Direction, label: string, totalCount: number, type: { id: string }, links: Array<{ relationship: { id: string }, other:
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind, title: string, contested: Array<string>, deonticType: DeonticType, strength: Strength, effortDuty: boolean, verbalForm: { text: string, lang: string } | null, steps: Array<{ id: string, notation: string | null, title: string }>, bearers: Array<
                | { id: string, kind: EntityKind, title: string }
                | { id: string, kind: EntityKind, title: string }
                | { id: string, kind: EntityKind, title: string }
                | { id: string, kind: EntityKind, title: string }
                | { id: string, kind: EntityKind, title: string }
                | { id: string, kind: EntityKind, title: string }
                | { id: string, kind: EntityKind, title: string }
                | { id: string, kind: EntityKind, title: string }
                | { id: string, kind: EntityKind, title: string }
                | { id: string, kind: EntityKind, title: string }
              >, provision: { id: string, kind: EntityKind, number: string, title: string } | null, statedIn:
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
              , evidence: Array<{ locator: string, source: { id: string, title: string, tier: number } }> }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
           }> }> }
    | { id: string, relations: Array<{ direction: Direction, label: string, totalCount: number, type: { id: string }, links: Array<{ relationship: { id: string }, other:
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind, title: string, contested: Array<string>, deonticType: DeonticType, strength: Strength, effortDuty: boolean, verbalForm: { text: string, lang: string } | null, steps: Array<{ id: string, notation: string | null, title: string }>, bearers: Array<
                | { id: string, kind: EntityKind, title: string }
                | { id: string, kind: EntityKind, title: string }
                | { id: string, kind: EntityKind, title: string }
                | { id: string, kind: EntityKind, title: string }
                | { id: string, kind: EntityKind, title: string }
                | { id: string, kind: EntityKind, title: string }
                | { id: string, kind: EntityKind, title: string }
                | { id: string, kind: EntityKind, title: string }
                | { id: string, kind: EntityKind, title: string }
                | { id: string, kind: EntityKind, title: string }
              >, provision: { id: string, kind: EntityKind, number: string, title: string } | null, statedIn:
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
              , evidence: Array<{ locator: string, source: { id: string, title: string, tier: number } }> }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
           }> }> }
    | { id: string, relations: Array<{ direction: Direction, label: string, totalCount: number, type: { id: string }, links: Array<{ relationship: { id: string }, other:
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind, title: string, contested: Array<string>, deonticType: DeonticType, strength: Strength, effortDuty: boolean, verbalForm: { text: string, lang: string } | null, steps: Array<{ id: string, notation: string | null, title: string }>, bearers: Array<
                | { id: string, kind: EntityKind, title: string }
                | { id: string, kind: EntityKind, title: string }
                | { id: string, kind: EntityKind, title: string }
                | { id: string, kind: EntityKind, title: string }
                | { id: string, kind: EntityKind, title: string }
                | { id: string, kind: EntityKind, title: string }
                | { id: string, kind: EntityKind, title: string }
                | { id: string, kind: EntityKind, title: string }
                | { id: string, kind: EntityKind, title: string }
                | { id: string, kind: EntityKind, title: string }
              >, provision: { id: string, kind: EntityKind, number: string, title: string } | null, statedIn:
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
              , evidence: Array<{ locator: string, source: { id: string, title: string, tier: number } }> }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
           }> }> }
    | { id: string, relations: Array<{ direction: Direction, label: string, totalCount: number, type: { id: string }, links: Array<{ relationship: { id: string }, other:
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind, title: string, contested: Array<string>, deonticType: DeonticType, strength: Strength, effortDuty: boolean, verbalForm: { text: string, lang: string } | null, steps: Array<{ id: string, notation: string | null, title: string }>, bearers: Array<
                | { id: string, kind: EntityKind, title: string }
                | { id: string, kind: EntityKind, title: string }
                | { id: string, kind: EntityKind, title: string }
                | { id: string, kind: EntityKind, title: string }
                | { id: string, kind: EntityKind, title: string }
                | { id: string, kind: EntityKind, title: string }
                | { id: string, kind: EntityKind, title: string }
                | { id: string, kind: EntityKind, title: string }
                | { id: string, kind: EntityKind, title: string }
                | { id: string, kind: EntityKind, title: string }
              >, provision: { id: string, kind: EntityKind, number: string, title: string } | null, statedIn:
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
              , evidence: Array<{ locator: string, source: { id: string, title: string, tier: number } }> }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
           }> }> }
    | { id: string, relations: Array<{ direction: Direction, label: string, totalCount: number, type: { id: string }, links: Array<{ relationship: { id: string }, other:
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind, title: string, contested: Array<string>, deonticType: DeonticType, strength: Strength, effortDuty: boolean, verbalForm: { text: string, lang: string } | null, steps: Array<{ id: string, notation: string | null, title: string }>, bearers: Array<
                | { id: string, kind: EntityKind, title: string }
                | { id: string, kind: EntityKind, title: string }
                | { id: string, kind: EntityKind, title: string }
                | { id: string, kind: EntityKind, title: string }
                | { id: string, kind: EntityKind, title: string }
                | { id: string, kind: EntityKind, title: string }
                | { id: string, kind: EntityKind, title: string }
                | { id: string, kind: EntityKind, title: string }
                | { id: string, kind: EntityKind, title: string }
                | { id: string, kind: EntityKind, title: string }
              >, provision: { id: string, kind: EntityKind, number: string, title: string } | null, statedIn:
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
              , evidence: Array<{ locator: string, source: { id: string, title: string, tier: number } }> }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
           }> }> }
    | { id: string, relations: Array<{ direction: Direction, label: string, totalCount: number, type: { id: string }, links: Array<{ relationship: { id: string }, other:
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind, title: string, contested: Array<string>, deonticType: DeonticType, strength: Strength, effortDuty: boolean, verbalForm: { text: string, lang: string } | null, steps: Array<{ id: string, notation: string | null, title: string }>, bearers: Array<
                | { id: string, kind: EntityKind, title: string }
                | { id: string, kind: EntityKind, title: string }
                | { id: string, kind: EntityKind, title: string }
                | { id: string, kind: EntityKind, title: string }
                | { id: string, kind: EntityKind, title: string }
                | { id: string, kind: EntityKind, title: string }
                | { id: string, kind: EntityKind, title: string }
                | { id: string, kind: EntityKind, title: string }
                | { id: string, kind: EntityKind, title: string }
                | { id: string, kind: EntityKind, title: string }
              >, provision: { id: string, kind: EntityKind, number: string, title: string } | null, statedIn:
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
              , evidence: Array<{ locator: string, source: { id: string, title: string, tier: number } }> }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
           }> }> }
    | { id: string, relations: Array<{ direction: Direction, label: string, totalCount: number, type: { id: string }, links: Array<{ relationship: { id: string }, other:
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind, title: string, contested: Array<string>, deonticType: DeonticType, strength: Strength, effortDuty: boolean, verbalForm: { text: string, lang: string } | null, steps: Array<{ id: string, notation: string | null, title: string }>, bearers: Array<
                | { id: string, kind: EntityKind, title: string }
                | { id: string, kind: EntityKind, title: string }
                | { id: string, kind: EntityKind, title: string }
                | { id: string, kind: EntityKind, title: string }
                | { id: string, kind: EntityKind, title: string }
                | { id: string, kind: EntityKind, title: string }
                | { id: string, kind: EntityKind, title: string }
                | { id: string, kind: EntityKind, title: string }
                | { id: string, kind: EntityKind, title: string }
                | { id: string, kind: EntityKind, title: string }
              >, provision: { id: string, kind: EntityKind, number: string, title: string } | null, statedIn:
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
              , evidence: Array<{ locator: string, source: { id: string, title: string, tier: number } }> }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
           }> }> }
    | { id: string, relations: Array<{ direction: Direction, label: string, totalCount: number, type: { id: string }, links: Array<{ relationship: { id: string }, other:
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind, title: string, contested: Array<string>, deonticType: DeonticType, strength: Strength, effortDuty: boolean, verbalForm: { text: string, lang: string } | null, steps: Array<{ id: string, notation: string | null, title: string }>, bearers: Array<
                | { id: string, kind: EntityKind, title: string }
                | { id: string, kind: EntityKind, title: string }
                | { id: string, kind: EntityKind, title: string }
                | { id: string, kind: EntityKind, title: string }
                | { id: string, kind: EntityKind, title: string }
                | { id: string, kind: EntityKind, title: string }
                | { id: string, kind: EntityKind, title: string }
                | { id: string, kind: EntityKind, title: string }
                | { id: string, kind: EntityKind, title: string }
                | { id: string, kind: EntityKind, title: string }
              >, provision: { id: string, kind: EntityKind, number: string, title: string } | null, statedIn:
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
              , evidence: Array<{ locator: string, source: { id: string, title: string, tier: number } }> }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
            | { id: string, kind: EntityKind }
           }> }> }
   | null };

export type ClaimPageQueryVariables = Exact<{
  id: string;
  lang: Language;
}>;


export type ClaimPageQuery = { claim: { id: string, predicate: string, label: string, valueText: string, kind: ClaimKind, confidence: Confidence, review: Review, preferred: boolean, dissent: boolean, reason: string | null, note: string | null, recorded: string, subject:
      | { id: string, kind: EntityKind, type: string, title: string }
      | { id: string, kind: EntityKind, type: string, title: string }
      | { id: string, kind: EntityKind, type: string, title: string }
      | { id: string, kind: EntityKind, type: string, title: string }
      | { id: string, kind: EntityKind, type: string, title: string }
      | { id: string, kind: EntityKind, type: string, title: string }
      | { id: string, kind: EntityKind, type: string, title: string }
      | { id: string, kind: EntityKind, type: string, title: string }
      | { id: string, kind: EntityKind, type: string, title: string }
      | { id: string, kind: EntityKind, type: string, title: string }
    , value:
      | { entity:
          | { id: string, kind: EntityKind, type: string, title: string }
          | { id: string, kind: EntityKind, type: string, title: string }
          | { id: string, kind: EntityKind, type: string, title: string }
          | { id: string, kind: EntityKind, type: string, title: string }
          | { id: string, kind: EntityKind, type: string, title: string }
          | { id: string, kind: EntityKind, type: string, title: string }
          | { id: string, kind: EntityKind, type: string, title: string }
          | { id: string, kind: EntityKind, type: string, title: string }
          | { id: string, kind: EntityKind, type: string, title: string }
          | { id: string, kind: EntityKind, type: string, title: string }
         }
      | Record<PropertyKey, never>
    , relationship: { id: string, sentence: string, contested: boolean, from:
        | { id: string, kind: EntityKind, type: string, title: string }
        | { id: string, kind: EntityKind, type: string, title: string }
        | { id: string, kind: EntityKind, type: string, title: string }
        | { id: string, kind: EntityKind, type: string, title: string }
        | { id: string, kind: EntityKind, type: string, title: string }
        | { id: string, kind: EntityKind, type: string, title: string }
        | { id: string, kind: EntityKind, type: string, title: string }
        | { id: string, kind: EntityKind, type: string, title: string }
        | { id: string, kind: EntityKind, type: string, title: string }
        | { id: string, kind: EntityKind, type: string, title: string }
      , to:
        | { id: string, kind: EntityKind, type: string, title: string }
        | { id: string, kind: EntityKind, type: string, title: string }
        | { id: string, kind: EntityKind, type: string, title: string }
        | { id: string, kind: EntityKind, type: string, title: string }
        | { id: string, kind: EntityKind, type: string, title: string }
        | { id: string, kind: EntityKind, type: string, title: string }
        | { id: string, kind: EntityKind, type: string, title: string }
        | { id: string, kind: EntityKind, type: string, title: string }
        | { id: string, kind: EntityKind, type: string, title: string }
        | { id: string, kind: EntityKind, type: string, title: string }
      , claims: Array<{ id: string, predicate: string, label: string, valueText: string, kind: ClaimKind, confidence: Confidence, review: Review, preferred: boolean, dissent: boolean, reason: string | null, note: string | null, recorded: string, by:
          | { id: string, kind: EntityKind, title: string }
          | { id: string, kind: EntityKind, title: string }
          | { id: string, kind: EntityKind, title: string }
          | { id: string, kind: EntityKind, title: string }
          | { id: string, kind: EntityKind, title: string }
          | { id: string, kind: EntityKind, title: string }
          | { id: string, kind: EntityKind, title: string }
          | { id: string, kind: EntityKind, title: string }
          | { id: string, kind: EntityKind, title: string }
          | { id: string, kind: EntityKind, title: string }
         | null, party:
          | { id: string, kind: EntityKind, title: string }
          | { id: string, kind: EntityKind, title: string }
          | { id: string, kind: EntityKind, title: string }
          | { id: string, kind: EntityKind, title: string }
          | { id: string, kind: EntityKind, title: string }
          | { id: string, kind: EntityKind, title: string }
          | { id: string, kind: EntityKind, title: string }
          | { id: string, kind: EntityKind, title: string }
          | { id: string, kind: EntityKind, title: string }
          | { id: string, kind: EntityKind, title: string }
         | null, corrects: { id: string, valueText: string } | null, evidence: Array<{ locator: string, retrieved: string | null, source: { id: string, kind: EntityKind, title: string, publisher: string, author: string | null, tier: number, lang: string, url: string | null, read: string, published: { value: string } | null } }> }> } | null, by:
      | { id: string, kind: EntityKind, title: string }
      | { id: string, kind: EntityKind, title: string }
      | { id: string, kind: EntityKind, title: string }
      | { id: string, kind: EntityKind, title: string }
      | { id: string, kind: EntityKind, title: string }
      | { id: string, kind: EntityKind, title: string }
      | { id: string, kind: EntityKind, title: string }
      | { id: string, kind: EntityKind, title: string }
      | { id: string, kind: EntityKind, title: string }
      | { id: string, kind: EntityKind, title: string }
     | null, party:
      | { id: string, kind: EntityKind, title: string }
      | { id: string, kind: EntityKind, title: string }
      | { id: string, kind: EntityKind, title: string }
      | { id: string, kind: EntityKind, title: string }
      | { id: string, kind: EntityKind, title: string }
      | { id: string, kind: EntityKind, title: string }
      | { id: string, kind: EntityKind, title: string }
      | { id: string, kind: EntityKind, title: string }
      | { id: string, kind: EntityKind, title: string }
      | { id: string, kind: EntityKind, title: string }
     | null, corrects: { id: string, valueText: string } | null, evidence: Array<{ locator: string, retrieved: string | null, source: { id: string, kind: EntityKind, title: string, publisher: string, author: string | null, tier: number, lang: string, url: string | null, read: string, published: { value: string } | null } }> } | null };

export type ClaimSiblingsQueryVariables = Exact<{
  id: string;
  lang: Language;
}>;


export type ClaimSiblingsQuery = { node:
    | { id: string, facts: Array<{ predicate: string, contested: boolean, claims: Array<{ id: string, predicate: string, label: string, valueText: string, kind: ClaimKind, confidence: Confidence, review: Review, preferred: boolean, dissent: boolean, reason: string | null, note: string | null, recorded: string, by:
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
           | null, party:
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
           | null, corrects: { id: string, valueText: string } | null, evidence: Array<{ locator: string, retrieved: string | null, source: { id: string, kind: EntityKind, title: string, publisher: string, author: string | null, tier: number, lang: string, url: string | null, read: string, published: { value: string } | null } }> }> }>, lifecycle: Array<{ predicate: string, contested: boolean, claims: Array<{ id: string, predicate: string, label: string, valueText: string, kind: ClaimKind, confidence: Confidence, review: Review, preferred: boolean, dissent: boolean, reason: string | null, note: string | null, recorded: string, by:
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
           | null, party:
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
           | null, corrects: { id: string, valueText: string } | null, evidence: Array<{ locator: string, retrieved: string | null, source: { id: string, kind: EntityKind, title: string, publisher: string, author: string | null, tier: number, lang: string, url: string | null, read: string, published: { value: string } | null } }> }> }> }
    | { id: string, facts: Array<{ predicate: string, contested: boolean, claims: Array<{ id: string, predicate: string, label: string, valueText: string, kind: ClaimKind, confidence: Confidence, review: Review, preferred: boolean, dissent: boolean, reason: string | null, note: string | null, recorded: string, by:
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
           | null, party:
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
           | null, corrects: { id: string, valueText: string } | null, evidence: Array<{ locator: string, retrieved: string | null, source: { id: string, kind: EntityKind, title: string, publisher: string, author: string | null, tier: number, lang: string, url: string | null, read: string, published: { value: string } | null } }> }> }>, lifecycle: Array<{ predicate: string, contested: boolean, claims: Array<{ id: string, predicate: string, label: string, valueText: string, kind: ClaimKind, confidence: Confidence, review: Review, preferred: boolean, dissent: boolean, reason: string | null, note: string | null, recorded: string, by:
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
           | null, party:
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
           | null, corrects: { id: string, valueText: string } | null, evidence: Array<{ locator: string, retrieved: string | null, source: { id: string, kind: EntityKind, title: string, publisher: string, author: string | null, tier: number, lang: string, url: string | null, read: string, published: { value: string } | null } }> }> }> }
    | { id: string, facts: Array<{ predicate: string, contested: boolean, claims: Array<{ id: string, predicate: string, label: string, valueText: string, kind: ClaimKind, confidence: Confidence, review: Review, preferred: boolean, dissent: boolean, reason: string | null, note: string | null, recorded: string, by:
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
           | null, party:
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
           | null, corrects: { id: string, valueText: string } | null, evidence: Array<{ locator: string, retrieved: string | null, source: { id: string, kind: EntityKind, title: string, publisher: string, author: string | null, tier: number, lang: string, url: string | null, read: string, published: { value: string } | null } }> }> }>, lifecycle: Array<{ predicate: string, contested: boolean, claims: Array<{ id: string, predicate: string, label: string, valueText: string, kind: ClaimKind, confidence: Confidence, review: Review, preferred: boolean, dissent: boolean, reason: string | null, note: string | null, recorded: string, by:
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
           | null, party:
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
           | null, corrects: { id: string, valueText: string } | null, evidence: Array<{ locator: string, retrieved: string | null, source: { id: string, kind: EntityKind, title: string, publisher: string, author: string | null, tier: number, lang: string, url: string | null, read: string, published: { value: string } | null } }> }> }> }
    | { id: string, facts: Array<{ predicate: string, contested: boolean, claims: Array<{ id: string, predicate: string, label: string, valueText: string, kind: ClaimKind, confidence: Confidence, review: Review, preferred: boolean, dissent: boolean, reason: string | null, note: string | null, recorded: string, by:
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
           | null, party:
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
           | null, corrects: { id: string, valueText: string } | null, evidence: Array<{ locator: string, retrieved: string | null, source: { id: string, kind: EntityKind, title: string, publisher: string, author: string | null, tier: number, lang: string, url: string | null, read: string, published: { value: string } | null } }> }> }>, lifecycle: Array<{ predicate: string, contested: boolean, claims: Array<{ id: string, predicate: string, label: string, valueText: string, kind: ClaimKind, confidence: Confidence, review: Review, preferred: boolean, dissent: boolean, reason: string | null, note: string | null, recorded: string, by:
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
           | null, party:
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
           | null, corrects: { id: string, valueText: string } | null, evidence: Array<{ locator: string, retrieved: string | null, source: { id: string, kind: EntityKind, title: string, publisher: string, author: string | null, tier: number, lang: string, url: string | null, read: string, published: { value: string } | null } }> }> }> }
    | { id: string, facts: Array<{ predicate: string, contested: boolean, claims: Array<{ id: string, predicate: string, label: string, valueText: string, kind: ClaimKind, confidence: Confidence, review: Review, preferred: boolean, dissent: boolean, reason: string | null, note: string | null, recorded: string, by:
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
           | null, party:
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
           | null, corrects: { id: string, valueText: string } | null, evidence: Array<{ locator: string, retrieved: string | null, source: { id: string, kind: EntityKind, title: string, publisher: string, author: string | null, tier: number, lang: string, url: string | null, read: string, published: { value: string } | null } }> }> }>, lifecycle: Array<{ predicate: string, contested: boolean, claims: Array<{ id: string, predicate: string, label: string, valueText: string, kind: ClaimKind, confidence: Confidence, review: Review, preferred: boolean, dissent: boolean, reason: string | null, note: string | null, recorded: string, by:
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
           | null, party:
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
           | null, corrects: { id: string, valueText: string } | null, evidence: Array<{ locator: string, retrieved: string | null, source: { id: string, kind: EntityKind, title: string, publisher: string, author: string | null, tier: number, lang: string, url: string | null, read: string, published: { value: string } | null } }> }> }> }
    | { id: string, facts: Array<{ predicate: string, contested: boolean, claims: Array<{ id: string, predicate: string, label: string, valueText: string, kind: ClaimKind, confidence: Confidence, review: Review, preferred: boolean, dissent: boolean, reason: string | null, note: string | null, recorded: string, by:
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
           | null, party:
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
           | null, corrects: { id: string, valueText: string } | null, evidence: Array<{ locator: string, retrieved: string | null, source: { id: string, kind: EntityKind, title: string, publisher: string, author: string | null, tier: number, lang: string, url: string | null, read: string, published: { value: string } | null } }> }> }>, lifecycle: Array<{ predicate: string, contested: boolean, claims: Array<{ id: string, predicate: string, label: string, valueText: string, kind: ClaimKind, confidence: Confidence, review: Review, preferred: boolean, dissent: boolean, reason: string | null, note: string | null, recorded: string, by:
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
           | null, party:
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
           | null, corrects: { id: string, valueText: string } | null, evidence: Array<{ locator: string, retrieved: string | null, source: { id: string, kind: EntityKind, title: string, publisher: string, author: string | null, tier: number, lang: string, url: string | null, read: string, published: { value: string } | null } }> }> }> }
    | { id: string, facts: Array<{ predicate: string, contested: boolean, claims: Array<{ id: string, predicate: string, label: string, valueText: string, kind: ClaimKind, confidence: Confidence, review: Review, preferred: boolean, dissent: boolean, reason: string | null, note: string | null, recorded: string, by:
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
           | null, party:
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
           | null, corrects: { id: string, valueText: string } | null, evidence: Array<{ locator: string, retrieved: string | null, source: { id: string, kind: EntityKind, title: string, publisher: string, author: string | null, tier: number, lang: string, url: string | null, read: string, published: { value: string } | null } }> }> }>, lifecycle: Array<{ predicate: string, contested: boolean, claims: Array<{ id: string, predicate: string, label: string, valueText: string, kind: ClaimKind, confidence: Confidence, review: Review, preferred: boolean, dissent: boolean, reason: string | null, note: string | null, recorded: string, by:
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
           | null, party:
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
           | null, corrects: { id: string, valueText: string } | null, evidence: Array<{ locator: string, retrieved: string | null, source: { id: string, kind: EntityKind, title: string, publisher: string, author: string | null, tier: number, lang: string, url: string | null, read: string, published: { value: string } | null } }> }> }> }
    | { id: string, facts: Array<{ predicate: string, contested: boolean, claims: Array<{ id: string, predicate: string, label: string, valueText: string, kind: ClaimKind, confidence: Confidence, review: Review, preferred: boolean, dissent: boolean, reason: string | null, note: string | null, recorded: string, by:
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
           | null, party:
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
           | null, corrects: { id: string, valueText: string } | null, evidence: Array<{ locator: string, retrieved: string | null, source: { id: string, kind: EntityKind, title: string, publisher: string, author: string | null, tier: number, lang: string, url: string | null, read: string, published: { value: string } | null } }> }> }>, lifecycle: Array<{ predicate: string, contested: boolean, claims: Array<{ id: string, predicate: string, label: string, valueText: string, kind: ClaimKind, confidence: Confidence, review: Review, preferred: boolean, dissent: boolean, reason: string | null, note: string | null, recorded: string, by:
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
           | null, party:
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
           | null, corrects: { id: string, valueText: string } | null, evidence: Array<{ locator: string, retrieved: string | null, source: { id: string, kind: EntityKind, title: string, publisher: string, author: string | null, tier: number, lang: string, url: string | null, read: string, published: { value: string } | null } }> }> }> }
    | { id: string, facts: Array<{ predicate: string, contested: boolean, claims: Array<{ id: string, predicate: string, label: string, valueText: string, kind: ClaimKind, confidence: Confidence, review: Review, preferred: boolean, dissent: boolean, reason: string | null, note: string | null, recorded: string, by:
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
           | null, party:
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
           | null, corrects: { id: string, valueText: string } | null, evidence: Array<{ locator: string, retrieved: string | null, source: { id: string, kind: EntityKind, title: string, publisher: string, author: string | null, tier: number, lang: string, url: string | null, read: string, published: { value: string } | null } }> }> }>, lifecycle: Array<{ predicate: string, contested: boolean, claims: Array<{ id: string, predicate: string, label: string, valueText: string, kind: ClaimKind, confidence: Confidence, review: Review, preferred: boolean, dissent: boolean, reason: string | null, note: string | null, recorded: string, by:
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
           | null, party:
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
           | null, corrects: { id: string, valueText: string } | null, evidence: Array<{ locator: string, retrieved: string | null, source: { id: string, kind: EntityKind, title: string, publisher: string, author: string | null, tier: number, lang: string, url: string | null, read: string, published: { value: string } | null } }> }> }> }
    | { id: string, facts: Array<{ predicate: string, contested: boolean, claims: Array<{ id: string, predicate: string, label: string, valueText: string, kind: ClaimKind, confidence: Confidence, review: Review, preferred: boolean, dissent: boolean, reason: string | null, note: string | null, recorded: string, by:
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
           | null, party:
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
           | null, corrects: { id: string, valueText: string } | null, evidence: Array<{ locator: string, retrieved: string | null, source: { id: string, kind: EntityKind, title: string, publisher: string, author: string | null, tier: number, lang: string, url: string | null, read: string, published: { value: string } | null } }> }> }>, lifecycle: Array<{ predicate: string, contested: boolean, claims: Array<{ id: string, predicate: string, label: string, valueText: string, kind: ClaimKind, confidence: Confidence, review: Review, preferred: boolean, dissent: boolean, reason: string | null, note: string | null, recorded: string, by:
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
           | null, party:
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
           | null, corrects: { id: string, valueText: string } | null, evidence: Array<{ locator: string, retrieved: string | null, source: { id: string, kind: EntityKind, title: string, publisher: string, author: string | null, tier: number, lang: string, url: string | null, read: string, published: { value: string } | null } }> }> }> }
   | null };

export type ConceptPlaceQueryVariables = Exact<{
  id: string;
}>;


export type ConceptPlaceQuery = { concept: { id: string, scheme: string, notation: string | null } | null };

export type ContestedPageQueryVariables = Exact<{
  after?: string | null | undefined;
  first: number;
  lang: Language;
}>;


export type ContestedPageQuery = { contested: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ subject:
        | { id: string, kind: EntityKind, type: string, title: string }
        | { id: string, kind: EntityKind, type: string, title: string }
        | { id: string, kind: EntityKind, type: string, title: string }
        | { id: string, kind: EntityKind, type: string, title: string }
        | { id: string, kind: EntityKind, type: string, title: string }
        | { id: string, kind: EntityKind, type: string, title: string }
        | { id: string, kind: EntityKind, type: string, title: string }
        | { id: string, kind: EntityKind, type: string, title: string }
        | { id: string, kind: EntityKind, type: string, title: string }
        | { id: string, kind: EntityKind, type: string, title: string }
      , fact: { predicate: string, label: string, claims: Array<{ id: string, predicate: string, label: string, valueText: string, kind: ClaimKind, confidence: Confidence, review: Review, preferred: boolean, dissent: boolean, reason: string | null, note: string | null, recorded: string, by:
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
           | null, party:
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
           | null, corrects: { id: string, valueText: string } | null, evidence: Array<{ locator: string, retrieved: string | null, source: { id: string, kind: EntityKind, title: string, publisher: string, author: string | null, tier: number, lang: string, url: string | null, read: string, published: { value: string } | null } }> }> } | null, relationship: { id: string, sentence: string, claims: Array<{ id: string, predicate: string, label: string, valueText: string, kind: ClaimKind, confidence: Confidence, review: Review, preferred: boolean, dissent: boolean, reason: string | null, note: string | null, recorded: string, by:
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
           | null, party:
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
           | null, corrects: { id: string, valueText: string } | null, evidence: Array<{ locator: string, retrieved: string | null, source: { id: string, kind: EntityKind, title: string, publisher: string, author: string | null, tier: number, lang: string, url: string | null, read: string, published: { value: string } | null } }> }> } | null }> } };

export type DataPageQueryVariables = Exact<{ [key: string]: never; }>;


export type DataPageQuery = { dataset: { release: string, hash: string, date: string, schemaVersion: number, contested: number, licence: string, engine: string, entities: Array<{ name: string, count: number }>, relationships: Array<{ name: string, count: number }>, claims: Array<{ name: string, count: number }>, confidence: Array<{ name: string, count: number }>, review: Array<{ name: string, count: number }>, sourceTiers: Array<{ name: string, count: number }>, ontology: { relationTypes: Array<{ id: string, family: RelationFamily, forward: { en: string, ja: string } }> } }, limits: Array<{ name: string, value: number, description: string }> };

type EntityRef_Actor_Fragment = { id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } };

type EntityRef_Concept_Fragment = { id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } };

type EntityRef_Event_Fragment = { id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } };

type EntityRef_Initiative_Fragment = { id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } };

type EntityRef_Instrument_Fragment = { bindingness: Bindingness, id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } };

type EntityRef_Jurisdiction_Fragment = { id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } };

type EntityRef_Obligation_Fragment = { strength: Strength, id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } };

type EntityRef_Observation_Fragment = { id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } };

type EntityRef_Provision_Fragment = { id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } };

type EntityRef_Source_Fragment = { id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } };

export type EntityRefFragment =
  | EntityRef_Actor_Fragment
  | EntityRef_Concept_Fragment
  | EntityRef_Event_Fragment
  | EntityRef_Initiative_Fragment
  | EntityRef_Instrument_Fragment
  | EntityRef_Jurisdiction_Fragment
  | EntityRef_Obligation_Fragment
  | EntityRef_Observation_Fragment
  | EntityRef_Provision_Fragment
  | EntityRef_Source_Fragment
;

export type EntityClaimFragment = { id: string, predicate: string, label: string, valueText: string, kind: ClaimKind, confidence: Confidence, review: Review, preferred: boolean, dissent: boolean, reason: string | null, note: string | null, recorded: string, value:
    | { date: { value: string, earliest: string, latest: string, zone: string | null } }
    | { entity:
        | { id: string, kind: EntityKind, type: string, title: string }
        | { id: string, kind: EntityKind, type: string, title: string }
        | { id: string, kind: EntityKind, type: string, title: string }
        | { id: string, kind: EntityKind, type: string, title: string }
        | { id: string, kind: EntityKind, type: string, title: string }
        | { id: string, kind: EntityKind, type: string, title: string }
        | { id: string, kind: EntityKind, type: string, title: string }
        | { id: string, kind: EntityKind, type: string, title: string }
        | { id: string, kind: EntityKind, type: string, title: string }
        | { id: string, kind: EntityKind, type: string, title: string }
       }
    | Record<PropertyKey, never>
  , by:
    | { id: string, kind: EntityKind, title: string }
    | { id: string, kind: EntityKind, title: string }
    | { id: string, kind: EntityKind, title: string }
    | { id: string, kind: EntityKind, title: string }
    | { id: string, kind: EntityKind, title: string }
    | { id: string, kind: EntityKind, title: string }
    | { id: string, kind: EntityKind, title: string }
    | { id: string, kind: EntityKind, title: string }
    | { id: string, kind: EntityKind, title: string }
    | { id: string, kind: EntityKind, title: string }
   | null, party:
    | { id: string, kind: EntityKind, title: string }
    | { id: string, kind: EntityKind, title: string }
    | { id: string, kind: EntityKind, title: string }
    | { id: string, kind: EntityKind, title: string }
    | { id: string, kind: EntityKind, title: string }
    | { id: string, kind: EntityKind, title: string }
    | { id: string, kind: EntityKind, title: string }
    | { id: string, kind: EntityKind, title: string }
    | { id: string, kind: EntityKind, title: string }
    | { id: string, kind: EntityKind, title: string }
   | null, corrects: { id: string, valueText: string } | null, evidence: Array<{ locator: string, retrieved: string | null, source: { id: string, kind: EntityKind, title: string, publisher: string, author: string | null, tier: number, lang: string, url: string | null, read: string, published: { value: string } | null } }> };

export type EntityHeadQueryVariables = Exact<{
  id: string;
  lang: Language;
  asOf?: string | null | undefined;
}>;


export type EntityHeadQuery = { node:
    | { id: string, kind: EntityKind, type: string, typeLabel: string, title: string, gist: string | null, url: string | null, contested: Array<string>, claimCount: number, titles: Array<{ lang: string, text: string, status: TranslationStatus | null }>, aliases: Array<{ lang: string, text: string }>, identifiers: Array<{ scheme: string, value: string }>, jurisdiction: { id: string, kind: EntityKind, title: string } | null, themes: Array<{ id: string, kind: EntityKind, title: string }>, from: { value: string } | null, to: { value: string } | null, facts: Array<{ predicate: string, label: string, contested: boolean }>, lifecycle: Array<{ predicate: string, label: string, contested: boolean }>, status: { standing: Standing, stage: string | null, label: string, inForce: Standing, applicable: Standing, supervisionPaused: boolean, since: { value: string } | null, decidedBy: { id: string } | null } }
    | { id: string, kind: EntityKind, type: string, typeLabel: string, title: string, gist: string | null, url: string | null, contested: Array<string>, claimCount: number, titles: Array<{ lang: string, text: string, status: TranslationStatus | null }>, aliases: Array<{ lang: string, text: string }>, identifiers: Array<{ scheme: string, value: string }>, jurisdiction: { id: string, kind: EntityKind, title: string } | null, themes: Array<{ id: string, kind: EntityKind, title: string }>, from: { value: string } | null, to: { value: string } | null, facts: Array<{ predicate: string, label: string, contested: boolean }>, lifecycle: Array<{ predicate: string, label: string, contested: boolean }>, status: { standing: Standing, stage: string | null, label: string, inForce: Standing, applicable: Standing, supervisionPaused: boolean, since: { value: string } | null, decidedBy: { id: string } | null } }
    | { id: string, kind: EntityKind, type: string, typeLabel: string, title: string, gist: string | null, url: string | null, contested: Array<string>, claimCount: number, titles: Array<{ lang: string, text: string, status: TranslationStatus | null }>, aliases: Array<{ lang: string, text: string }>, identifiers: Array<{ scheme: string, value: string }>, jurisdiction: { id: string, kind: EntityKind, title: string } | null, themes: Array<{ id: string, kind: EntityKind, title: string }>, from: { value: string } | null, to: { value: string } | null, facts: Array<{ predicate: string, label: string, contested: boolean }>, lifecycle: Array<{ predicate: string, label: string, contested: boolean }>, status: { standing: Standing, stage: string | null, label: string, inForce: Standing, applicable: Standing, supervisionPaused: boolean, since: { value: string } | null, decidedBy: { id: string } | null } }
    | { id: string, kind: EntityKind, type: string, typeLabel: string, title: string, gist: string | null, url: string | null, contested: Array<string>, claimCount: number, titles: Array<{ lang: string, text: string, status: TranslationStatus | null }>, aliases: Array<{ lang: string, text: string }>, identifiers: Array<{ scheme: string, value: string }>, jurisdiction: { id: string, kind: EntityKind, title: string } | null, themes: Array<{ id: string, kind: EntityKind, title: string }>, from: { value: string } | null, to: { value: string } | null, facts: Array<{ predicate: string, label: string, contested: boolean }>, lifecycle: Array<{ predicate: string, label: string, contested: boolean }>, status: { standing: Standing, stage: string | null, label: string, inForce: Standing, applicable: Standing, supervisionPaused: boolean, since: { value: string } | null, decidedBy: { id: string } | null } }
    | { bindingness: Bindingness, forceBasis: string | null, id: string, kind: EntityKind, type: string, typeLabel: string, title: string, gist: string | null, url: string | null, contested: Array<string>, claimCount: number, coverage: { share: string, note: string, checked: string | null } | null, titles: Array<{ lang: string, text: string, status: TranslationStatus | null }>, aliases: Array<{ lang: string, text: string }>, identifiers: Array<{ scheme: string, value: string }>, jurisdiction: { id: string, kind: EntityKind, title: string } | null, themes: Array<{ id: string, kind: EntityKind, title: string }>, from: { value: string } | null, to: { value: string } | null, facts: Array<{ predicate: string, label: string, contested: boolean }>, lifecycle: Array<{ predicate: string, label: string, contested: boolean }>, status: { standing: Standing, stage: string | null, label: string, inForce: Standing, applicable: Standing, supervisionPaused: boolean, since: { value: string } | null, decidedBy: { id: string } | null } }
    | { id: string, kind: EntityKind, type: string, typeLabel: string, title: string, gist: string | null, url: string | null, contested: Array<string>, claimCount: number, titles: Array<{ lang: string, text: string, status: TranslationStatus | null }>, aliases: Array<{ lang: string, text: string }>, identifiers: Array<{ scheme: string, value: string }>, jurisdiction: { id: string, kind: EntityKind, title: string } | null, themes: Array<{ id: string, kind: EntityKind, title: string }>, from: { value: string } | null, to: { value: string } | null, facts: Array<{ predicate: string, label: string, contested: boolean }>, lifecycle: Array<{ predicate: string, label: string, contested: boolean }>, status: { standing: Standing, stage: string | null, label: string, inForce: Standing, applicable: Standing, supervisionPaused: boolean, since: { value: string } | null, decidedBy: { id: string } | null } }
    | { strength: Strength, deonticType: DeonticType, id: string, kind: EntityKind, type: string, typeLabel: string, title: string, gist: string | null, url: string | null, contested: Array<string>, claimCount: number, statedIn:
        | { id: string, kind: EntityKind, title: string }
        | { id: string, kind: EntityKind, title: string }
        | { id: string, kind: EntityKind, title: string }
        | { id: string, kind: EntityKind, title: string }
        | { id: string, kind: EntityKind, title: string }
        | { id: string, kind: EntityKind, title: string }
        | { id: string, kind: EntityKind, title: string }
        | { id: string, kind: EntityKind, title: string }
        | { id: string, kind: EntityKind, title: string }
        | { id: string, kind: EntityKind, title: string }
      , titles: Array<{ lang: string, text: string, status: TranslationStatus | null }>, aliases: Array<{ lang: string, text: string }>, identifiers: Array<{ scheme: string, value: string }>, jurisdiction: { id: string, kind: EntityKind, title: string } | null, themes: Array<{ id: string, kind: EntityKind, title: string }>, from: { value: string } | null, to: { value: string } | null, facts: Array<{ predicate: string, label: string, contested: boolean }>, lifecycle: Array<{ predicate: string, label: string, contested: boolean }>, status: { standing: Standing, stage: string | null, label: string, inForce: Standing, applicable: Standing, supervisionPaused: boolean, since: { value: string } | null, decidedBy: { id: string } | null } }
    | { id: string, kind: EntityKind, type: string, typeLabel: string, title: string, gist: string | null, url: string | null, contested: Array<string>, claimCount: number, titles: Array<{ lang: string, text: string, status: TranslationStatus | null }>, aliases: Array<{ lang: string, text: string }>, identifiers: Array<{ scheme: string, value: string }>, jurisdiction: { id: string, kind: EntityKind, title: string } | null, themes: Array<{ id: string, kind: EntityKind, title: string }>, from: { value: string } | null, to: { value: string } | null, facts: Array<{ predicate: string, label: string, contested: boolean }>, lifecycle: Array<{ predicate: string, label: string, contested: boolean }>, status: { standing: Standing, stage: string | null, label: string, inForce: Standing, applicable: Standing, supervisionPaused: boolean, since: { value: string } | null, decidedBy: { id: string } | null } }
    | { number: string, id: string, kind: EntityKind, type: string, typeLabel: string, title: string, gist: string | null, url: string | null, contested: Array<string>, claimCount: number, instrument: { id: string, kind: EntityKind, title: string }, titles: Array<{ lang: string, text: string, status: TranslationStatus | null }>, aliases: Array<{ lang: string, text: string }>, identifiers: Array<{ scheme: string, value: string }>, jurisdiction: { id: string, kind: EntityKind, title: string } | null, themes: Array<{ id: string, kind: EntityKind, title: string }>, from: { value: string } | null, to: { value: string } | null, facts: Array<{ predicate: string, label: string, contested: boolean }>, lifecycle: Array<{ predicate: string, label: string, contested: boolean }>, status: { standing: Standing, stage: string | null, label: string, inForce: Standing, applicable: Standing, supervisionPaused: boolean, since: { value: string } | null, decidedBy: { id: string } | null } }
    | { id: string, kind: EntityKind, type: string, typeLabel: string, title: string, gist: string | null, url: string | null, contested: Array<string>, claimCount: number, titles: Array<{ lang: string, text: string, status: TranslationStatus | null }>, aliases: Array<{ lang: string, text: string }>, identifiers: Array<{ scheme: string, value: string }>, jurisdiction: { id: string, kind: EntityKind, title: string } | null, themes: Array<{ id: string, kind: EntityKind, title: string }>, from: { value: string } | null, to: { value: string } | null, facts: Array<{ predicate: string, label: string, contested: boolean }>, lifecycle: Array<{ predicate: string, label: string, contested: boolean }>, status: { standing: Standing, stage: string | null, label: string, inForce: Standing, applicable: Standing, supervisionPaused: boolean, since: { value: string } | null, decidedBy: { id: string } | null } }
   | null };

export type EntityFactsQueryVariables = Exact<{
  id: string;
  lang: Language;
}>;


export type EntityFactsQuery = { node:
    | { id: string, facts: Array<{ predicate: string, label: string, contested: boolean, claims: Array<{ id: string, predicate: string, label: string, valueText: string, kind: ClaimKind, confidence: Confidence, review: Review, preferred: boolean, dissent: boolean, reason: string | null, note: string | null, recorded: string, value:
            | { date: { value: string, earliest: string, latest: string, zone: string | null } }
            | { entity:
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
               }
            | Record<PropertyKey, never>
          , by:
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
           | null, party:
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
           | null, corrects: { id: string, valueText: string } | null, evidence: Array<{ locator: string, retrieved: string | null, source: { id: string, kind: EntityKind, title: string, publisher: string, author: string | null, tier: number, lang: string, url: string | null, read: string, published: { value: string } | null } }> }> }>, lifecycle: Array<{ predicate: string, label: string, contested: boolean, claims: Array<{ id: string, predicate: string, label: string, valueText: string, kind: ClaimKind, confidence: Confidence, review: Review, preferred: boolean, dissent: boolean, reason: string | null, note: string | null, recorded: string, value:
            | { date: { value: string, earliest: string, latest: string, zone: string | null } }
            | { entity:
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
               }
            | Record<PropertyKey, never>
          , by:
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
           | null, party:
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
           | null, corrects: { id: string, valueText: string } | null, evidence: Array<{ locator: string, retrieved: string | null, source: { id: string, kind: EntityKind, title: string, publisher: string, author: string | null, tier: number, lang: string, url: string | null, read: string, published: { value: string } | null } }> }> }> }
    | { id: string, facts: Array<{ predicate: string, label: string, contested: boolean, claims: Array<{ id: string, predicate: string, label: string, valueText: string, kind: ClaimKind, confidence: Confidence, review: Review, preferred: boolean, dissent: boolean, reason: string | null, note: string | null, recorded: string, value:
            | { date: { value: string, earliest: string, latest: string, zone: string | null } }
            | { entity:
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
               }
            | Record<PropertyKey, never>
          , by:
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
           | null, party:
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
           | null, corrects: { id: string, valueText: string } | null, evidence: Array<{ locator: string, retrieved: string | null, source: { id: string, kind: EntityKind, title: string, publisher: string, author: string | null, tier: number, lang: string, url: string | null, read: string, published: { value: string } | null } }> }> }>, lifecycle: Array<{ predicate: string, label: string, contested: boolean, claims: Array<{ id: string, predicate: string, label: string, valueText: string, kind: ClaimKind, confidence: Confidence, review: Review, preferred: boolean, dissent: boolean, reason: string | null, note: string | null, recorded: string, value:
            | { date: { value: string, earliest: string, latest: string, zone: string | null } }
            | { entity:
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
               }
            | Record<PropertyKey, never>
          , by:
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
           | null, party:
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
           | null, corrects: { id: string, valueText: string } | null, evidence: Array<{ locator: string, retrieved: string | null, source: { id: string, kind: EntityKind, title: string, publisher: string, author: string | null, tier: number, lang: string, url: string | null, read: string, published: { value: string } | null } }> }> }> }
    | { id: string, facts: Array<{ predicate: string, label: string, contested: boolean, claims: Array<{ id: string, predicate: string, label: string, valueText: string, kind: ClaimKind, confidence: Confidence, review: Review, preferred: boolean, dissent: boolean, reason: string | null, note: string | null, recorded: string, value:
            | { date: { value: string, earliest: string, latest: string, zone: string | null } }
            | { entity:
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
               }
            | Record<PropertyKey, never>
          , by:
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
           | null, party:
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
           | null, corrects: { id: string, valueText: string } | null, evidence: Array<{ locator: string, retrieved: string | null, source: { id: string, kind: EntityKind, title: string, publisher: string, author: string | null, tier: number, lang: string, url: string | null, read: string, published: { value: string } | null } }> }> }>, lifecycle: Array<{ predicate: string, label: string, contested: boolean, claims: Array<{ id: string, predicate: string, label: string, valueText: string, kind: ClaimKind, confidence: Confidence, review: Review, preferred: boolean, dissent: boolean, reason: string | null, note: string | null, recorded: string, value:
            | { date: { value: string, earliest: string, latest: string, zone: string | null } }
            | { entity:
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
               }
            | Record<PropertyKey, never>
          , by:
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
           | null, party:
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
           | null, corrects: { id: string, valueText: string } | null, evidence: Array<{ locator: string, retrieved: string | null, source: { id: string, kind: EntityKind, title: string, publisher: string, author: string | null, tier: number, lang: string, url: string | null, read: string, published: { value: string } | null } }> }> }> }
    | { id: string, facts: Array<{ predicate: string, label: string, contested: boolean, claims: Array<{ id: string, predicate: string, label: string, valueText: string, kind: ClaimKind, confidence: Confidence, review: Review, preferred: boolean, dissent: boolean, reason: string | null, note: string | null, recorded: string, value:
            | { date: { value: string, earliest: string, latest: string, zone: string | null } }
            | { entity:
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
               }
            | Record<PropertyKey, never>
          , by:
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
           | null, party:
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
           | null, corrects: { id: string, valueText: string } | null, evidence: Array<{ locator: string, retrieved: string | null, source: { id: string, kind: EntityKind, title: string, publisher: string, author: string | null, tier: number, lang: string, url: string | null, read: string, published: { value: string } | null } }> }> }>, lifecycle: Array<{ predicate: string, label: string, contested: boolean, claims: Array<{ id: string, predicate: string, label: string, valueText: string, kind: ClaimKind, confidence: Confidence, review: Review, preferred: boolean, dissent: boolean, reason: string | null, note: string | null, recorded: string, value:
            | { date: { value: string, earliest: string, latest: string, zone: string | null } }
            | { entity:
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
               }
            | Record<PropertyKey, never>
          , by:
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
           | null, party:
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
           | null, corrects: { id: string, valueText: string } | null, evidence: Array<{ locator: string, retrieved: string | null, source: { id: string, kind: EntityKind, title: string, publisher: string, author: string | null, tier: number, lang: string, url: string | null, read: string, published: { value: string } | null } }> }> }> }
    | { id: string, facts: Array<{ predicate: string, label: string, contested: boolean, claims: Array<{ id: string, predicate: string, label: string, valueText: string, kind: ClaimKind, confidence: Confidence, review: Review, preferred: boolean, dissent: boolean, reason: string | null, note: string | null, recorded: string, value:
            | { date: { value: string, earliest: string, latest: string, zone: string | null } }
            | { entity:
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
               }
            | Record<PropertyKey, never>
          , by:
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
           | null, party:
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
           | null, corrects: { id: string, valueText: string } | null, evidence: Array<{ locator: string, retrieved: string | null, source: { id: string, kind: EntityKind, title: string, publisher: string, author: string | null, tier: number, lang: string, url: string | null, read: string, published: { value: string } | null } }> }> }>, lifecycle: Array<{ predicate: string, label: string, contested: boolean, claims: Array<{ id: string, predicate: string, label: string, valueText: string, kind: ClaimKind, confidence: Confidence, review: Review, preferred: boolean, dissent: boolean, reason: string | null, note: string | null, recorded: string, value:
            | { date: { value: string, earliest: string, latest: string, zone: string | null } }
            | { entity:
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
               }
            | Record<PropertyKey, never>
          , by:
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
           | null, party:
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
           | null, corrects: { id: string, valueText: string } | null, evidence: Array<{ locator: string, retrieved: string | null, source: { id: string, kind: EntityKind, title: string, publisher: string, author: string | null, tier: number, lang: string, url: string | null, read: string, published: { value: string } | null } }> }> }> }
    | { id: string, facts: Array<{ predicate: string, label: string, contested: boolean, claims: Array<{ id: string, predicate: string, label: string, valueText: string, kind: ClaimKind, confidence: Confidence, review: Review, preferred: boolean, dissent: boolean, reason: string | null, note: string | null, recorded: string, value:
            | { date: { value: string, earliest: string, latest: string, zone: string | null } }
            | { entity:
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
               }
            | Record<PropertyKey, never>
          , by:
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
           | null, party:
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
           | null, corrects: { id: string, valueText: string } | null, evidence: Array<{ locator: string, retrieved: string | null, source: { id: string, kind: EntityKind, title: string, publisher: string, author: string | null, tier: number, lang: string, url: string | null, read: string, published: { value: string } | null } }> }> }>, lifecycle: Array<{ predicate: string, label: string, contested: boolean, claims: Array<{ id: string, predicate: string, label: string, valueText: string, kind: ClaimKind, confidence: Confidence, review: Review, preferred: boolean, dissent: boolean, reason: string | null, note: string | null, recorded: string, value:
            | { date: { value: string, earliest: string, latest: string, zone: string | null } }
            | { entity:
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
               }
            | Record<PropertyKey, never>
          , by:
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
           | null, party:
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
           | null, corrects: { id: string, valueText: string } | null, evidence: Array<{ locator: string, retrieved: string | null, source: { id: string, kind: EntityKind, title: string, publisher: string, author: string | null, tier: number, lang: string, url: string | null, read: string, published: { value: string } | null } }> }> }> }
    | { id: string, facts: Array<{ predicate: string, label: string, contested: boolean, claims: Array<{ id: string, predicate: string, label: string, valueText: string, kind: ClaimKind, confidence: Confidence, review: Review, preferred: boolean, dissent: boolean, reason: string | null, note: string | null, recorded: string, value:
            | { date: { value: string, earliest: string, latest: string, zone: string | null } }
            | { entity:
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
               }
            | Record<PropertyKey, never>
          , by:
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
           | null, party:
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
           | null, corrects: { id: string, valueText: string } | null, evidence: Array<{ locator: string, retrieved: string | null, source: { id: string, kind: EntityKind, title: string, publisher: string, author: string | null, tier: number, lang: string, url: string | null, read: string, published: { value: string } | null } }> }> }>, lifecycle: Array<{ predicate: string, label: string, contested: boolean, claims: Array<{ id: string, predicate: string, label: string, valueText: string, kind: ClaimKind, confidence: Confidence, review: Review, preferred: boolean, dissent: boolean, reason: string | null, note: string | null, recorded: string, value:
            | { date: { value: string, earliest: string, latest: string, zone: string | null } }
            | { entity:
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
               }
            | Record<PropertyKey, never>
          , by:
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
           | null, party:
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
           | null, corrects: { id: string, valueText: string } | null, evidence: Array<{ locator: string, retrieved: string | null, source: { id: string, kind: EntityKind, title: string, publisher: string, author: string | null, tier: number, lang: string, url: string | null, read: string, published: { value: string } | null } }> }> }> }
    | { id: string, facts: Array<{ predicate: string, label: string, contested: boolean, claims: Array<{ id: string, predicate: string, label: string, valueText: string, kind: ClaimKind, confidence: Confidence, review: Review, preferred: boolean, dissent: boolean, reason: string | null, note: string | null, recorded: string, value:
            | { date: { value: string, earliest: string, latest: string, zone: string | null } }
            | { entity:
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
               }
            | Record<PropertyKey, never>
          , by:
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
           | null, party:
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
           | null, corrects: { id: string, valueText: string } | null, evidence: Array<{ locator: string, retrieved: string | null, source: { id: string, kind: EntityKind, title: string, publisher: string, author: string | null, tier: number, lang: string, url: string | null, read: string, published: { value: string } | null } }> }> }>, lifecycle: Array<{ predicate: string, label: string, contested: boolean, claims: Array<{ id: string, predicate: string, label: string, valueText: string, kind: ClaimKind, confidence: Confidence, review: Review, preferred: boolean, dissent: boolean, reason: string | null, note: string | null, recorded: string, value:
            | { date: { value: string, earliest: string, latest: string, zone: string | null } }
            | { entity:
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
               }
            | Record<PropertyKey, never>
          , by:
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
           | null, party:
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
           | null, corrects: { id: string, valueText: string } | null, evidence: Array<{ locator: string, retrieved: string | null, source: { id: string, kind: EntityKind, title: string, publisher: string, author: string | null, tier: number, lang: string, url: string | null, read: string, published: { value: string } | null } }> }> }> }
    | { id: string, facts: Array<{ predicate: string, label: string, contested: boolean, claims: Array<{ id: string, predicate: string, label: string, valueText: string, kind: ClaimKind, confidence: Confidence, review: Review, preferred: boolean, dissent: boolean, reason: string | null, note: string | null, recorded: string, value:
            | { date: { value: string, earliest: string, latest: string, zone: string | null } }
            | { entity:
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
               }
            | Record<PropertyKey, never>
          , by:
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
           | null, party:
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
           | null, corrects: { id: string, valueText: string } | null, evidence: Array<{ locator: string, retrieved: string | null, source: { id: string, kind: EntityKind, title: string, publisher: string, author: string | null, tier: number, lang: string, url: string | null, read: string, published: { value: string } | null } }> }> }>, lifecycle: Array<{ predicate: string, label: string, contested: boolean, claims: Array<{ id: string, predicate: string, label: string, valueText: string, kind: ClaimKind, confidence: Confidence, review: Review, preferred: boolean, dissent: boolean, reason: string | null, note: string | null, recorded: string, value:
            | { date: { value: string, earliest: string, latest: string, zone: string | null } }
            | { entity:
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
               }
            | Record<PropertyKey, never>
          , by:
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
           | null, party:
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
           | null, corrects: { id: string, valueText: string } | null, evidence: Array<{ locator: string, retrieved: string | null, source: { id: string, kind: EntityKind, title: string, publisher: string, author: string | null, tier: number, lang: string, url: string | null, read: string, published: { value: string } | null } }> }> }> }
    | { id: string, facts: Array<{ predicate: string, label: string, contested: boolean, claims: Array<{ id: string, predicate: string, label: string, valueText: string, kind: ClaimKind, confidence: Confidence, review: Review, preferred: boolean, dissent: boolean, reason: string | null, note: string | null, recorded: string, value:
            | { date: { value: string, earliest: string, latest: string, zone: string | null } }
            | { entity:
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
               }
            | Record<PropertyKey, never>
          , by:
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
           | null, party:
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
           | null, corrects: { id: string, valueText: string } | null, evidence: Array<{ locator: string, retrieved: string | null, source: { id: string, kind: EntityKind, title: string, publisher: string, author: string | null, tier: number, lang: string, url: string | null, read: string, published: { value: string } | null } }> }> }>, lifecycle: Array<{ predicate: string, label: string, contested: boolean, claims: Array<{ id: string, predicate: string, label: string, valueText: string, kind: ClaimKind, confidence: Confidence, review: Review, preferred: boolean, dissent: boolean, reason: string | null, note: string | null, recorded: string, value:
            | { date: { value: string, earliest: string, latest: string, zone: string | null } }
            | { entity:
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
                | { id: string, kind: EntityKind, type: string, title: string }
               }
            | Record<PropertyKey, never>
          , by:
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
           | null, party:
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
           | null, corrects: { id: string, valueText: string } | null, evidence: Array<{ locator: string, retrieved: string | null, source: { id: string, kind: EntityKind, title: string, publisher: string, author: string | null, tier: number, lang: string, url: string | null, read: string, published: { value: string } | null } }> }> }> }
   | null };

export type EntityLinksQueryVariables = Exact<{
  id: string;
  types?: Array<string> | string | null | undefined;
  first: number;
  lang: Language;
  asOf?: string | null | undefined;
}>;


export type EntityLinksQuery = { node:
    | { id: string, relations: Array<{ direction: Direction, label: string, totalCount: number, type: { id: string, family: RelationFamily }, links: Array<{ relationship: { id: string, contested: boolean, confidence: Confidence, standing: Standing, validFrom: { value: string, earliest: string } | null, validTo: { value: string } | null, qualifiers: Array<{ name: string, value: string }>, claims: Array<{ review: Review, evidence: Array<{ locator: string, source: { id: string, title: string, tier: number } }> }> }, other:
            | { id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
            | { id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
            | { id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
            | { id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
            | { bindingness: Bindingness, id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
            | { id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
            | { strength: Strength, id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
            | { id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
            | { id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
            | { id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
           }> }> }
    | { id: string, relations: Array<{ direction: Direction, label: string, totalCount: number, type: { id: string, family: RelationFamily }, links: Array<{ relationship: { id: string, contested: boolean, confidence: Confidence, standing: Standing, validFrom: { value: string, earliest: string } | null, validTo: { value: string } | null, qualifiers: Array<{ name: string, value: string }>, claims: Array<{ review: Review, evidence: Array<{ locator: string, source: { id: string, title: string, tier: number } }> }> }, other:
            | { id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
            | { id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
            | { id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
            | { id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
            | { bindingness: Bindingness, id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
            | { id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
            | { strength: Strength, id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
            | { id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
            | { id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
            | { id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
           }> }> }
    | { id: string, relations: Array<{ direction: Direction, label: string, totalCount: number, type: { id: string, family: RelationFamily }, links: Array<{ relationship: { id: string, contested: boolean, confidence: Confidence, standing: Standing, validFrom: { value: string, earliest: string } | null, validTo: { value: string } | null, qualifiers: Array<{ name: string, value: string }>, claims: Array<{ review: Review, evidence: Array<{ locator: string, source: { id: string, title: string, tier: number } }> }> }, other:
            | { id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
            | { id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
            | { id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
            | { id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
            | { bindingness: Bindingness, id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
            | { id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
            | { strength: Strength, id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
            | { id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
            | { id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
            | { id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
           }> }> }
    | { id: string, relations: Array<{ direction: Direction, label: string, totalCount: number, type: { id: string, family: RelationFamily }, links: Array<{ relationship: { id: string, contested: boolean, confidence: Confidence, standing: Standing, validFrom: { value: string, earliest: string } | null, validTo: { value: string } | null, qualifiers: Array<{ name: string, value: string }>, claims: Array<{ review: Review, evidence: Array<{ locator: string, source: { id: string, title: string, tier: number } }> }> }, other:
            | { id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
            | { id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
            | { id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
            | { id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
            | { bindingness: Bindingness, id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
            | { id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
            | { strength: Strength, id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
            | { id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
            | { id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
            | { id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
           }> }> }
    | { id: string, relations: Array<{ direction: Direction, label: string, totalCount: number, type: { id: string, family: RelationFamily }, links: Array<{ relationship: { id: string, contested: boolean, confidence: Confidence, standing: Standing, validFrom: { value: string, earliest: string } | null, validTo: { value: string } | null, qualifiers: Array<{ name: string, value: string }>, claims: Array<{ review: Review, evidence: Array<{ locator: string, source: { id: string, title: string, tier: number } }> }> }, other:
            | { id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
            | { id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
            | { id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
            | { id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
            | { bindingness: Bindingness, id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
            | { id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
            | { strength: Strength, id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
            | { id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
            | { id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
            | { id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
           }> }> }
    | { id: string, relations: Array<{ direction: Direction, label: string, totalCount: number, type: { id: string, family: RelationFamily }, links: Array<{ relationship: { id: string, contested: boolean, confidence: Confidence, standing: Standing, validFrom: { value: string, earliest: string } | null, validTo: { value: string } | null, qualifiers: Array<{ name: string, value: string }>, claims: Array<{ review: Review, evidence: Array<{ locator: string, source: { id: string, title: string, tier: number } }> }> }, other:
            | { id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
            | { id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
            | { id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
            | { id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
            | { bindingness: Bindingness, id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
            | { id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
            | { strength: Strength, id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
            | { id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
            | { id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
            | { id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
           }> }> }
    | { id: string, relations: Array<{ direction: Direction, label: string, totalCount: number, type: { id: string, family: RelationFamily }, links: Array<{ relationship: { id: string, contested: boolean, confidence: Confidence, standing: Standing, validFrom: { value: string, earliest: string } | null, validTo: { value: string } | null, qualifiers: Array<{ name: string, value: string }>, claims: Array<{ review: Review, evidence: Array<{ locator: string, source: { id: string, title: string, tier: number } }> }> }, other:
            | { id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
            | { id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
            | { id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
            | { id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
            | { bindingness: Bindingness, id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
            | { id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
            | { strength: Strength, id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
            | { id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
            | { id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
            | { id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
           }> }> }
    | { id: string, relations: Array<{ direction: Direction, label: string, totalCount: number, type: { id: string, family: RelationFamily }, links: Array<{ relationship: { id: string, contested: boolean, confidence: Confidence, standing: Standing, validFrom: { value: string, earliest: string } | null, validTo: { value: string } | null, qualifiers: Array<{ name: string, value: string }>, claims: Array<{ review: Review, evidence: Array<{ locator: string, source: { id: string, title: string, tier: number } }> }> }, other:
            | { id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
            | { id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
            | { id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
            | { id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
            | { bindingness: Bindingness, id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
            | { id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
            | { strength: Strength, id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
            | { id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
            | { id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
            | { id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
           }> }> }
    | { id: string, relations: Array<{ direction: Direction, label: string, totalCount: number, type: { id: string, family: RelationFamily }, links: Array<{ relationship: { id: string, contested: boolean, confidence: Confidence, standing: Standing, validFrom: { value: string, earliest: string } | null, validTo: { value: string } | null, qualifiers: Array<{ name: string, value: string }>, claims: Array<{ review: Review, evidence: Array<{ locator: string, source: { id: string, title: string, tier: number } }> }> }, other:
            | { id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
            | { id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
            | { id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
            | { id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
            | { bindingness: Bindingness, id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
            | { id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
            | { strength: Strength, id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
            | { id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
            | { id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
            | { id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
           }> }> }
    | { id: string, relations: Array<{ direction: Direction, label: string, totalCount: number, type: { id: string, family: RelationFamily }, links: Array<{ relationship: { id: string, contested: boolean, confidence: Confidence, standing: Standing, validFrom: { value: string, earliest: string } | null, validTo: { value: string } | null, qualifiers: Array<{ name: string, value: string }>, claims: Array<{ review: Review, evidence: Array<{ locator: string, source: { id: string, title: string, tier: number } }> }> }, other:
            | { id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
            | { id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
            | { id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
            | { id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
            | { bindingness: Bindingness, id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
            | { id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
            | { strength: Strength, id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
            | { id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
            | { id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
            | { id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
           }> }> }
   | null };

export type EntityTimelineQueryVariables = Exact<{
  id: string;
  first: number;
  lang: Language;
}>;


export type EntityTimelineQuery = { timeline: { totalCount: number, nodes: Array<{ stage: string | null, label: string, contested: boolean, dates: Array<{ value: string, zone: string | null }>, date: { value: string, earliest: string }, entity:
        | { id: string, kind: EntityKind, type: string, title: string }
        | { id: string, kind: EntityKind, type: string, title: string }
        | { id: string, kind: EntityKind, type: string, title: string }
        | { id: string, kind: EntityKind, type: string, title: string }
        | { id: string, kind: EntityKind, type: string, title: string }
        | { id: string, kind: EntityKind, type: string, title: string }
        | { id: string, kind: EntityKind, type: string, title: string }
        | { id: string, kind: EntityKind, type: string, title: string }
        | { id: string, kind: EntityKind, type: string, title: string }
        | { id: string, kind: EntityKind, type: string, title: string }
      , party:
        | { id: string, kind: EntityKind, title: string }
        | { id: string, kind: EntityKind, title: string }
        | { id: string, kind: EntityKind, title: string }
        | { id: string, kind: EntityKind, title: string }
        | { id: string, kind: EntityKind, title: string }
        | { id: string, kind: EntityKind, title: string }
        | { id: string, kind: EntityKind, title: string }
        | { id: string, kind: EntityKind, title: string }
        | { id: string, kind: EntityKind, title: string }
        | { id: string, kind: EntityKind, title: string }
       | null, claims: Array<{ id: string, confidence: Confidence, review: Review, evidence: Array<{ locator: string, source: { id: string, title: string, tier: number } }> }> }> } };

export type EventDatesQueryVariables = Exact<{
  id: string;
}>;


export type EventDatesQuery = { event: { id: string, place: string | null, dates: Array<{ value: string, zone: string | null }> } | null };

export type ExploreOntologyQueryVariables = Exact<{ [key: string]: never; }>;


export type ExploreOntologyQuery = { dataset: { ontology: { predicates: Array<{ id: string, label: { en: string, ja: string } }>, relationTypes: Array<{ id: string, family: RelationFamily, hub: boolean, forward: { en: string, ja: string }, backward: { en: string, ja: string } }> } } };

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

export type ExploreFirstLookQueryVariables = Exact<{
  id: string;
  first: number;
}>;


export type ExploreFirstLookQuery = { node:
    | { id: string, relations: Array<{ direction: Direction, totalCount: number, type: { id: string }, links: Array<{ other:
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
           }> }> }
    | { id: string, relations: Array<{ direction: Direction, totalCount: number, type: { id: string }, links: Array<{ other:
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
           }> }> }
    | { id: string, relations: Array<{ direction: Direction, totalCount: number, type: { id: string }, links: Array<{ other:
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
           }> }> }
    | { id: string, relations: Array<{ direction: Direction, totalCount: number, type: { id: string }, links: Array<{ other:
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
           }> }> }
    | { id: string, relations: Array<{ direction: Direction, totalCount: number, type: { id: string }, links: Array<{ other:
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
           }> }> }
    | { id: string, relations: Array<{ direction: Direction, totalCount: number, type: { id: string }, links: Array<{ other:
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
           }> }> }
    | { id: string, relations: Array<{ direction: Direction, totalCount: number, type: { id: string }, links: Array<{ other:
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
           }> }> }
    | { id: string, relations: Array<{ direction: Direction, totalCount: number, type: { id: string }, links: Array<{ other:
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
           }> }> }
    | { id: string, relations: Array<{ direction: Direction, totalCount: number, type: { id: string }, links: Array<{ other:
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
           }> }> }
    | { id: string, relations: Array<{ direction: Direction, totalCount: number, type: { id: string }, links: Array<{ other:
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
           }> }> }
   | null };

export type ExploreSetQueryVariables = Exact<{
  ids: Array<string> | string;
  asOf?: string | null | undefined;
  lang: Language;
}>;


export type ExploreSetQuery = { subgraph: { unknownIds: Array<string>, nodes: Array<
      | { isClass: boolean, id: string, kind: EntityKind, type: string, typeLabel: string, title: string, contested: Array<string>, aliases: Array<{ lang: string, text: string }>, from: { earliest: string, value: string } | null, to: { value: string } | null, jurisdiction: { id: string, type: string } | null, status: { standing: Standing, label: string } }
      | { id: string, kind: EntityKind, type: string, typeLabel: string, title: string, contested: Array<string>, aliases: Array<{ lang: string, text: string }>, from: { earliest: string, value: string } | null, to: { value: string } | null, jurisdiction: { id: string, type: string } | null, status: { standing: Standing, label: string } }
      | { id: string, kind: EntityKind, type: string, typeLabel: string, title: string, contested: Array<string>, aliases: Array<{ lang: string, text: string }>, from: { earliest: string, value: string } | null, to: { value: string } | null, jurisdiction: { id: string, type: string } | null, status: { standing: Standing, label: string } }
      | { id: string, kind: EntityKind, type: string, typeLabel: string, title: string, contested: Array<string>, aliases: Array<{ lang: string, text: string }>, from: { earliest: string, value: string } | null, to: { value: string } | null, jurisdiction: { id: string, type: string } | null, status: { standing: Standing, label: string } }
      | { bindingness: Bindingness, id: string, kind: EntityKind, type: string, typeLabel: string, title: string, contested: Array<string>, aliases: Array<{ lang: string, text: string }>, from: { earliest: string, value: string } | null, to: { value: string } | null, jurisdiction: { id: string, type: string } | null, status: { standing: Standing, label: string } }
      | { id: string, kind: EntityKind, type: string, typeLabel: string, title: string, contested: Array<string>, aliases: Array<{ lang: string, text: string }>, from: { earliest: string, value: string } | null, to: { value: string } | null, jurisdiction: { id: string, type: string } | null, status: { standing: Standing, label: string } }
      | { strength: Strength, id: string, kind: EntityKind, type: string, typeLabel: string, title: string, contested: Array<string>, statedIn:
          | { id: string, from: { earliest: string } | null, status: { standing: Standing } }
          | { id: string, from: { earliest: string } | null, status: { standing: Standing } }
          | { id: string, from: { earliest: string } | null, status: { standing: Standing } }
          | { id: string, from: { earliest: string } | null, status: { standing: Standing } }
          | { id: string, from: { earliest: string } | null, status: { standing: Standing } }
          | { id: string, from: { earliest: string } | null, status: { standing: Standing } }
          | { id: string, from: { earliest: string } | null, status: { standing: Standing } }
          | { id: string, from: { earliest: string } | null, status: { standing: Standing } }
          | { id: string, from: { earliest: string } | null, status: { standing: Standing } }
          | { id: string, from: { earliest: string } | null, status: { standing: Standing } }
        , aliases: Array<{ lang: string, text: string }>, from: { earliest: string, value: string } | null, to: { value: string } | null, jurisdiction: { id: string, type: string } | null, status: { standing: Standing, label: string } }
      | { id: string, kind: EntityKind, type: string, typeLabel: string, title: string, contested: Array<string>, aliases: Array<{ lang: string, text: string }>, from: { earliest: string, value: string } | null, to: { value: string } | null, jurisdiction: { id: string, type: string } | null, status: { standing: Standing, label: string } }
      | { id: string, kind: EntityKind, type: string, typeLabel: string, title: string, contested: Array<string>, instrument: { id: string, type: string, bindingness: Bindingness, from: { earliest: string, value: string } | null, jurisdiction: { id: string, type: string } | null, status: { standing: Standing } }, aliases: Array<{ lang: string, text: string }>, from: { earliest: string, value: string } | null, to: { value: string } | null, jurisdiction: { id: string, type: string } | null, status: { standing: Standing, label: string } }
      | { id: string, kind: EntityKind, type: string, typeLabel: string, title: string, contested: Array<string>, aliases: Array<{ lang: string, text: string }>, from: { earliest: string, value: string } | null, to: { value: string } | null, jurisdiction: { id: string, type: string } | null, status: { standing: Standing, label: string } }
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

type ExploreCard_Actor_Fragment = { isClass: boolean, id: string, kind: EntityKind, type: string, typeLabel: string, title: string, contested: Array<string>, aliases: Array<{ lang: string, text: string }>, from: { earliest: string, value: string } | null, to: { value: string } | null, jurisdiction: { id: string, type: string } | null, status: { standing: Standing, label: string } };

type ExploreCard_Concept_Fragment = { id: string, kind: EntityKind, type: string, typeLabel: string, title: string, contested: Array<string>, aliases: Array<{ lang: string, text: string }>, from: { earliest: string, value: string } | null, to: { value: string } | null, jurisdiction: { id: string, type: string } | null, status: { standing: Standing, label: string } };

type ExploreCard_Event_Fragment = { id: string, kind: EntityKind, type: string, typeLabel: string, title: string, contested: Array<string>, aliases: Array<{ lang: string, text: string }>, from: { earliest: string, value: string } | null, to: { value: string } | null, jurisdiction: { id: string, type: string } | null, status: { standing: Standing, label: string } };

type ExploreCard_Initiative_Fragment = { id: string, kind: EntityKind, type: string, typeLabel: string, title: string, contested: Array<string>, aliases: Array<{ lang: string, text: string }>, from: { earliest: string, value: string } | null, to: { value: string } | null, jurisdiction: { id: string, type: string } | null, status: { standing: Standing, label: string } };

type ExploreCard_Instrument_Fragment = { bindingness: Bindingness, id: string, kind: EntityKind, type: string, typeLabel: string, title: string, contested: Array<string>, aliases: Array<{ lang: string, text: string }>, from: { earliest: string, value: string } | null, to: { value: string } | null, jurisdiction: { id: string, type: string } | null, status: { standing: Standing, label: string } };

type ExploreCard_Jurisdiction_Fragment = { id: string, kind: EntityKind, type: string, typeLabel: string, title: string, contested: Array<string>, aliases: Array<{ lang: string, text: string }>, from: { earliest: string, value: string } | null, to: { value: string } | null, jurisdiction: { id: string, type: string } | null, status: { standing: Standing, label: string } };

type ExploreCard_Obligation_Fragment = { strength: Strength, id: string, kind: EntityKind, type: string, typeLabel: string, title: string, contested: Array<string>, statedIn:
    | { id: string, from: { earliest: string } | null, status: { standing: Standing } }
    | { id: string, from: { earliest: string } | null, status: { standing: Standing } }
    | { id: string, from: { earliest: string } | null, status: { standing: Standing } }
    | { id: string, from: { earliest: string } | null, status: { standing: Standing } }
    | { id: string, from: { earliest: string } | null, status: { standing: Standing } }
    | { id: string, from: { earliest: string } | null, status: { standing: Standing } }
    | { id: string, from: { earliest: string } | null, status: { standing: Standing } }
    | { id: string, from: { earliest: string } | null, status: { standing: Standing } }
    | { id: string, from: { earliest: string } | null, status: { standing: Standing } }
    | { id: string, from: { earliest: string } | null, status: { standing: Standing } }
  , aliases: Array<{ lang: string, text: string }>, from: { earliest: string, value: string } | null, to: { value: string } | null, jurisdiction: { id: string, type: string } | null, status: { standing: Standing, label: string } };

type ExploreCard_Observation_Fragment = { id: string, kind: EntityKind, type: string, typeLabel: string, title: string, contested: Array<string>, aliases: Array<{ lang: string, text: string }>, from: { earliest: string, value: string } | null, to: { value: string } | null, jurisdiction: { id: string, type: string } | null, status: { standing: Standing, label: string } };

type ExploreCard_Provision_Fragment = { id: string, kind: EntityKind, type: string, typeLabel: string, title: string, contested: Array<string>, instrument: { id: string, type: string, bindingness: Bindingness, from: { earliest: string, value: string } | null, jurisdiction: { id: string, type: string } | null, status: { standing: Standing } }, aliases: Array<{ lang: string, text: string }>, from: { earliest: string, value: string } | null, to: { value: string } | null, jurisdiction: { id: string, type: string } | null, status: { standing: Standing, label: string } };

type ExploreCard_Source_Fragment = { id: string, kind: EntityKind, type: string, typeLabel: string, title: string, contested: Array<string>, aliases: Array<{ lang: string, text: string }>, from: { earliest: string, value: string } | null, to: { value: string } | null, jurisdiction: { id: string, type: string } | null, status: { standing: Standing, label: string } };

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

export type HomeCountsQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeCountsQuery = { dataset: { contested: number, entities: Array<{ name: string, count: number }>, claims: Array<{ name: string, count: number }> } };

export type InitiativeDeclaresQueryVariables = Exact<{
  id: string;
  lang: Language;
}>;


export type InitiativeDeclaresQuery = { initiative: { id: string, obligations: Array<{ id: string, kind: EntityKind, title: string, contested: Array<string>, deonticType: DeonticType, strength: Strength, effortDuty: boolean, verbalForm: { text: string, lang: string } | null, steps: Array<{ id: string, notation: string | null, title: string }>, bearers: Array<
        | { id: string, kind: EntityKind, title: string }
        | { id: string, kind: EntityKind, title: string }
        | { id: string, kind: EntityKind, title: string }
        | { id: string, kind: EntityKind, title: string }
        | { id: string, kind: EntityKind, title: string }
        | { id: string, kind: EntityKind, title: string }
        | { id: string, kind: EntityKind, title: string }
        | { id: string, kind: EntityKind, title: string }
        | { id: string, kind: EntityKind, title: string }
        | { id: string, kind: EntityKind, title: string }
      >, provision: { id: string, kind: EntityKind, number: string, title: string } | null, statedIn:
        | { id: string, kind: EntityKind, type: string, title: string }
        | { id: string, kind: EntityKind, type: string, title: string }
        | { id: string, kind: EntityKind, type: string, title: string }
        | { id: string, kind: EntityKind, type: string, title: string }
        | { id: string, kind: EntityKind, type: string, title: string }
        | { id: string, kind: EntityKind, type: string, title: string }
        | { id: string, kind: EntityKind, type: string, title: string }
        | { id: string, kind: EntityKind, type: string, title: string }
        | { id: string, kind: EntityKind, type: string, title: string }
        | { id: string, kind: EntityKind, type: string, title: string }
      , evidence: Array<{ locator: string, source: { id: string, title: string, tier: number } }> }> } | null };

export type InstrumentTextQueryVariables = Exact<{
  id: string;
  lang: Language;
}>;


export type InstrumentTextQuery = { instrument: { id: string, provisions: Array<{ id: string, kind: EntityKind, number: string, heading: string | null, title: string, order: number, parent: { id: string } | null }>, obligations: Array<{ id: string, kind: EntityKind, title: string, contested: Array<string>, deonticType: DeonticType, strength: Strength, effortDuty: boolean, verbalForm: { text: string, lang: string } | null, steps: Array<{ id: string, notation: string | null, title: string }>, bearers: Array<
        | { id: string, kind: EntityKind, title: string }
        | { id: string, kind: EntityKind, title: string }
        | { id: string, kind: EntityKind, title: string }
        | { id: string, kind: EntityKind, title: string }
        | { id: string, kind: EntityKind, title: string }
        | { id: string, kind: EntityKind, title: string }
        | { id: string, kind: EntityKind, title: string }
        | { id: string, kind: EntityKind, title: string }
        | { id: string, kind: EntityKind, title: string }
        | { id: string, kind: EntityKind, title: string }
      >, provision: { id: string, kind: EntityKind, number: string, title: string } | null, statedIn:
        | { id: string, kind: EntityKind, type: string, title: string }
        | { id: string, kind: EntityKind, type: string, title: string }
        | { id: string, kind: EntityKind, type: string, title: string }
        | { id: string, kind: EntityKind, type: string, title: string }
        | { id: string, kind: EntityKind, type: string, title: string }
        | { id: string, kind: EntityKind, type: string, title: string }
        | { id: string, kind: EntityKind, type: string, title: string }
        | { id: string, kind: EntityKind, type: string, title: string }
        | { id: string, kind: EntityKind, type: string, title: string }
        | { id: string, kind: EntityKind, type: string, title: string }
      , evidence: Array<{ locator: string, source: { id: string, title: string, tier: number } }> }> } | null };

export type ObligationRowFragment = { id: string, kind: EntityKind, title: string, contested: Array<string>, deonticType: DeonticType, strength: Strength, effortDuty: boolean, verbalForm: { text: string, lang: string } | null, steps: Array<{ id: string, notation: string | null, title: string }>, bearers: Array<
    | { id: string, kind: EntityKind, title: string }
    | { id: string, kind: EntityKind, title: string }
    | { id: string, kind: EntityKind, title: string }
    | { id: string, kind: EntityKind, title: string }
    | { id: string, kind: EntityKind, title: string }
    | { id: string, kind: EntityKind, title: string }
    | { id: string, kind: EntityKind, title: string }
    | { id: string, kind: EntityKind, title: string }
    | { id: string, kind: EntityKind, title: string }
    | { id: string, kind: EntityKind, title: string }
  >, provision: { id: string, kind: EntityKind, number: string, title: string } | null, statedIn:
    | { id: string, kind: EntityKind, type: string, title: string }
    | { id: string, kind: EntityKind, type: string, title: string }
    | { id: string, kind: EntityKind, type: string, title: string }
    | { id: string, kind: EntityKind, type: string, title: string }
    | { id: string, kind: EntityKind, type: string, title: string }
    | { id: string, kind: EntityKind, type: string, title: string }
    | { id: string, kind: EntityKind, type: string, title: string }
    | { id: string, kind: EntityKind, type: string, title: string }
    | { id: string, kind: EntityKind, type: string, title: string }
    | { id: string, kind: EntityKind, type: string, title: string }
  , evidence: Array<{ locator: string, source: { id: string, title: string, tier: number } }> };

export type ObligationPageQueryVariables = Exact<{
  id: string;
  lang: Language;
  asOf?: string | null | undefined;
}>;


export type ObligationPageQuery = { obligation: { id: string, kind: EntityKind, title: string, contested: Array<string>, deonticType: DeonticType, strength: Strength, effortDuty: boolean, pillars: Array<{ id: string, kind: EntityKind, title: string }>, steps: Array<{ kind: EntityKind, id: string, notation: string | null, title: string }>, statedIn:
      | { id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
      | { id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
      | { id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
      | { id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
      | { id: string, kind: EntityKind, type: string, title: string, bindingness: Bindingness, status: { standing: Standing } }
      | { id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
      | { id: string, kind: EntityKind, type: string, title: string, strength: Strength, status: { standing: Standing } }
      | { id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
      | { id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
      | { id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
    , provision: { id: string, kind: EntityKind, number: string, heading: string | null, url: string | null, title: string } | null, verbalForm: { text: string, lang: string } | null, bearers: Array<
      | { id: string, kind: EntityKind, title: string }
      | { id: string, kind: EntityKind, title: string }
      | { id: string, kind: EntityKind, title: string }
      | { id: string, kind: EntityKind, title: string }
      | { id: string, kind: EntityKind, title: string }
      | { id: string, kind: EntityKind, title: string }
      | { id: string, kind: EntityKind, title: string }
      | { id: string, kind: EntityKind, title: string }
      | { id: string, kind: EntityKind, title: string }
      | { id: string, kind: EntityKind, title: string }
    >, evidence: Array<{ locator: string, source: { id: string, title: string, tier: number } }> } | null };

export type SameStepQueryVariables = Exact<{
  step: string;
  first: number;
  lang: Language;
  asOf?: string | null | undefined;
}>;


export type SameStepQuery = { node:
    | { id: string, relations: Array<{ totalCount: number, links: Array<{ other:
            | { id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
            | { id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
            | { id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
            | { id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
            | { bindingness: Bindingness, id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
            | { id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
            | { strength: Strength, id: string, kind: EntityKind, type: string, title: string, statedIn:
                | { id: string, kind: EntityKind, title: string }
                | { id: string, kind: EntityKind, title: string }
                | { id: string, kind: EntityKind, title: string }
                | { id: string, kind: EntityKind, title: string }
                | { id: string, kind: EntityKind, title: string }
                | { id: string, kind: EntityKind, title: string }
                | { id: string, kind: EntityKind, title: string }
                | { id: string, kind: EntityKind, title: string }
                | { id: string, kind: EntityKind, title: string }
                | { id: string, kind: EntityKind, title: string }
              , status: { standing: Standing } }
            | { id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
            | { id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
            | { id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
           }> }> }
    | { id: string, relations: Array<{ totalCount: number, links: Array<{ other:
            | { id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
            | { id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
            | { id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
            | { id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
            | { bindingness: Bindingness, id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
            | { id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
            | { strength: Strength, id: string, kind: EntityKind, type: string, title: string, statedIn:
                | { id: string, kind: EntityKind, title: string }
                | { id: string, kind: EntityKind, title: string }
                | { id: string, kind: EntityKind, title: string }
                | { id: string, kind: EntityKind, title: string }
                | { id: string, kind: EntityKind, title: string }
                | { id: string, kind: EntityKind, title: string }
                | { id: string, kind: EntityKind, title: string }
                | { id: string, kind: EntityKind, title: string }
                | { id: string, kind: EntityKind, title: string }
                | { id: string, kind: EntityKind, title: string }
              , status: { standing: Standing } }
            | { id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
            | { id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
            | { id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
           }> }> }
    | { id: string, relations: Array<{ totalCount: number, links: Array<{ other:
            | { id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
            | { id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
            | { id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
            | { id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
            | { bindingness: Bindingness, id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
            | { id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
            | { strength: Strength, id: string, kind: EntityKind, type: string, title: string, statedIn:
                | { id: string, kind: EntityKind, title: string }
                | { id: string, kind: EntityKind, title: string }
                | { id: string, kind: EntityKind, title: string }
                | { id: string, kind: EntityKind, title: string }
                | { id: string, kind: EntityKind, title: string }
                | { id: string, kind: EntityKind, title: string }
                | { id: string, kind: EntityKind, title: string }
                | { id: string, kind: EntityKind, title: string }
                | { id: string, kind: EntityKind, title: string }
                | { id: string, kind: EntityKind, title: string }
              , status: { standing: Standing } }
            | { id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
            | { id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
            | { id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
           }> }> }
    | { id: string, relations: Array<{ totalCount: number, links: Array<{ other:
            | { id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
            | { id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
            | { id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
            | { id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
            | { bindingness: Bindingness, id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
            | { id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
            | { strength: Strength, id: string, kind: EntityKind, type: string, title: string, statedIn:
                | { id: string, kind: EntityKind, title: string }
                | { id: string, kind: EntityKind, title: string }
                | { id: string, kind: EntityKind, title: string }
                | { id: string, kind: EntityKind, title: string }
                | { id: string, kind: EntityKind, title: string }
                | { id: string, kind: EntityKind, title: string }
                | { id: string, kind: EntityKind, title: string }
                | { id: string, kind: EntityKind, title: string }
                | { id: string, kind: EntityKind, title: string }
                | { id: string, kind: EntityKind, title: string }
              , status: { standing: Standing } }
            | { id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
            | { id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
            | { id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
           }> }> }
    | { id: string, relations: Array<{ totalCount: number, links: Array<{ other:
            | { id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
            | { id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
            | { id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
            | { id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
            | { bindingness: Bindingness, id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
            | { id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
            | { strength: Strength, id: string, kind: EntityKind, type: string, title: string, statedIn:
                | { id: string, kind: EntityKind, title: string }
                | { id: string, kind: EntityKind, title: string }
                | { id: string, kind: EntityKind, title: string }
                | { id: string, kind: EntityKind, title: string }
                | { id: string, kind: EntityKind, title: string }
                | { id: string, kind: EntityKind, title: string }
                | { id: string, kind: EntityKind, title: string }
                | { id: string, kind: EntityKind, title: string }
                | { id: string, kind: EntityKind, title: string }
                | { id: string, kind: EntityKind, title: string }
              , status: { standing: Standing } }
            | { id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
            | { id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
            | { id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
           }> }> }
    | { id: string, relations: Array<{ totalCount: number, links: Array<{ other:
            | { id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
            | { id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
            | { id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
            | { id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
            | { bindingness: Bindingness, id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
            | { id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
            | { strength: Strength, id: string, kind: EntityKind, type: string, title: string, statedIn:
                | { id: string, kind: EntityKind, title: string }
                | { id: string, kind: EntityKind, title: string }
                | { id: string, kind: EntityKind, title: string }
                | { id: string, kind: EntityKind, title: string }
                | { id: string, kind: EntityKind, title: string }
                | { id: string, kind: EntityKind, title: string }
                | { id: string, kind: EntityKind, title: string }
                | { id: string, kind: EntityKind, title: string }
                | { id: string, kind: EntityKind, title: string }
                | { id: string, kind: EntityKind, title: string }
              , status: { standing: Standing } }
            | { id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
            | { id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
            | { id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
           }> }> }
    | { id: string, relations: Array<{ totalCount: number, links: Array<{ other:
            | { id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
            | { id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
            | { id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
            | { id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
            | { bindingness: Bindingness, id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
            | { id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
            | { strength: Strength, id: string, kind: EntityKind, type: string, title: string, statedIn:
                | { id: string, kind: EntityKind, title: string }
                | { id: string, kind: EntityKind, title: string }
                | { id: string, kind: EntityKind, title: string }
                | { id: string, kind: EntityKind, title: string }
                | { id: string, kind: EntityKind, title: string }
                | { id: string, kind: EntityKind, title: string }
                | { id: string, kind: EntityKind, title: string }
                | { id: string, kind: EntityKind, title: string }
                | { id: string, kind: EntityKind, title: string }
                | { id: string, kind: EntityKind, title: string }
              , status: { standing: Standing } }
            | { id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
            | { id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
            | { id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
           }> }> }
    | { id: string, relations: Array<{ totalCount: number, links: Array<{ other:
            | { id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
            | { id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
            | { id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
            | { id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
            | { bindingness: Bindingness, id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
            | { id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
            | { strength: Strength, id: string, kind: EntityKind, type: string, title: string, statedIn:
                | { id: string, kind: EntityKind, title: string }
                | { id: string, kind: EntityKind, title: string }
                | { id: string, kind: EntityKind, title: string }
                | { id: string, kind: EntityKind, title: string }
                | { id: string, kind: EntityKind, title: string }
                | { id: string, kind: EntityKind, title: string }
                | { id: string, kind: EntityKind, title: string }
                | { id: string, kind: EntityKind, title: string }
                | { id: string, kind: EntityKind, title: string }
                | { id: string, kind: EntityKind, title: string }
              , status: { standing: Standing } }
            | { id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
            | { id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
            | { id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
           }> }> }
    | { id: string, relations: Array<{ totalCount: number, links: Array<{ other:
            | { id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
            | { id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
            | { id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
            | { id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
            | { bindingness: Bindingness, id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
            | { id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
            | { strength: Strength, id: string, kind: EntityKind, type: string, title: string, statedIn:
                | { id: string, kind: EntityKind, title: string }
                | { id: string, kind: EntityKind, title: string }
                | { id: string, kind: EntityKind, title: string }
                | { id: string, kind: EntityKind, title: string }
                | { id: string, kind: EntityKind, title: string }
                | { id: string, kind: EntityKind, title: string }
                | { id: string, kind: EntityKind, title: string }
                | { id: string, kind: EntityKind, title: string }
                | { id: string, kind: EntityKind, title: string }
                | { id: string, kind: EntityKind, title: string }
              , status: { standing: Standing } }
            | { id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
            | { id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
            | { id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
           }> }> }
    | { id: string, relations: Array<{ totalCount: number, links: Array<{ other:
            | { id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
            | { id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
            | { id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
            | { id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
            | { bindingness: Bindingness, id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
            | { id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
            | { strength: Strength, id: string, kind: EntityKind, type: string, title: string, statedIn:
                | { id: string, kind: EntityKind, title: string }
                | { id: string, kind: EntityKind, title: string }
                | { id: string, kind: EntityKind, title: string }
                | { id: string, kind: EntityKind, title: string }
                | { id: string, kind: EntityKind, title: string }
                | { id: string, kind: EntityKind, title: string }
                | { id: string, kind: EntityKind, title: string }
                | { id: string, kind: EntityKind, title: string }
                | { id: string, kind: EntityKind, title: string }
                | { id: string, kind: EntityKind, title: string }
              , status: { standing: Standing } }
            | { id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
            | { id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
            | { id: string, kind: EntityKind, type: string, title: string, status: { standing: Standing } }
           }> }> }
   | null };

export type ObservationFigureQueryVariables = Exact<{
  id: string;
}>;


export type ObservationFigureQuery = { observation: { id: string, value: string, unit: string, measure: string, population: string | null, n: number | null, field: { value: string } | null } | null };

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

export type ProvisionPageQueryVariables = Exact<{
  id: string;
  lang: Language;
  asOf?: string | null | undefined;
}>;


export type ProvisionPageQuery = { provision: { id: string, number: string, heading: string | null, order: number, instrument: { url: string | null, bindingness: Bindingness, id: string, kind: EntityKind, type: string, title: string, provisions: Array<{ id: string, kind: EntityKind, number: string, heading: string | null, title: string, order: number, parent: { id: string } | null }>, status: { standing: Standing } }, parent: { id: string, kind: EntityKind, number: string, heading: string | null, title: string, parent: { id: string, kind: EntityKind, number: string, heading: string | null, title: string } | null } | null, obligations: Array<{ id: string, kind: EntityKind, title: string, contested: Array<string>, deonticType: DeonticType, strength: Strength, effortDuty: boolean, verbalForm: { text: string, lang: string } | null, steps: Array<{ id: string, notation: string | null, title: string }>, bearers: Array<
        | { id: string, kind: EntityKind, title: string }
        | { id: string, kind: EntityKind, title: string }
        | { id: string, kind: EntityKind, title: string }
        | { id: string, kind: EntityKind, title: string }
        | { id: string, kind: EntityKind, title: string }
        | { id: string, kind: EntityKind, title: string }
        | { id: string, kind: EntityKind, title: string }
        | { id: string, kind: EntityKind, title: string }
        | { id: string, kind: EntityKind, title: string }
        | { id: string, kind: EntityKind, title: string }
      >, provision: { id: string, kind: EntityKind, number: string, title: string } | null, statedIn:
        | { id: string, kind: EntityKind, type: string, title: string }
        | { id: string, kind: EntityKind, type: string, title: string }
        | { id: string, kind: EntityKind, type: string, title: string }
        | { id: string, kind: EntityKind, type: string, title: string }
        | { id: string, kind: EntityKind, type: string, title: string }
        | { id: string, kind: EntityKind, type: string, title: string }
        | { id: string, kind: EntityKind, type: string, title: string }
        | { id: string, kind: EntityKind, type: string, title: string }
        | { id: string, kind: EntityKind, type: string, title: string }
        | { id: string, kind: EntityKind, type: string, title: string }
      , evidence: Array<{ locator: string, source: { id: string, title: string, tier: number } }> }> } | null };

type PreviewName_Actor_Fragment = { id: string, kind: EntityKind, title: string, aliases: Array<{ lang: string, text: string }> };

type PreviewName_Concept_Fragment = { id: string, kind: EntityKind, title: string, aliases: Array<{ lang: string, text: string }> };

type PreviewName_Event_Fragment = { id: string, kind: EntityKind, title: string, aliases: Array<{ lang: string, text: string }> };

type PreviewName_Initiative_Fragment = { id: string, kind: EntityKind, title: string, aliases: Array<{ lang: string, text: string }> };

type PreviewName_Instrument_Fragment = { id: string, kind: EntityKind, title: string, aliases: Array<{ lang: string, text: string }> };

type PreviewName_Jurisdiction_Fragment = { id: string, kind: EntityKind, title: string, aliases: Array<{ lang: string, text: string }> };

type PreviewName_Obligation_Fragment = { id: string, kind: EntityKind, title: string, aliases: Array<{ lang: string, text: string }> };

type PreviewName_Observation_Fragment = { id: string, kind: EntityKind, title: string, aliases: Array<{ lang: string, text: string }> };

type PreviewName_Provision_Fragment = { id: string, kind: EntityKind, title: string, aliases: Array<{ lang: string, text: string }> };

type PreviewName_Source_Fragment = { id: string, kind: EntityKind, title: string, aliases: Array<{ lang: string, text: string }> };

export type PreviewNameFragment =
  | PreviewName_Actor_Fragment
  | PreviewName_Concept_Fragment
  | PreviewName_Event_Fragment
  | PreviewName_Initiative_Fragment
  | PreviewName_Instrument_Fragment
  | PreviewName_Jurisdiction_Fragment
  | PreviewName_Obligation_Fragment
  | PreviewName_Observation_Fragment
  | PreviewName_Provision_Fragment
  | PreviewName_Source_Fragment
;

export type SearchPreviewQueryVariables = Exact<{
  id: string;
  lang: Language;
  asOf?: string | null | undefined;
}>;


export type SearchPreviewQuery = { node:
    | { __typename: 'Actor', id: string, kind: EntityKind, type: string, typeLabel: string, title: string, gist: string | null, contested: Array<string>, claimCount: number, titles: Array<{ lang: string, text: string }>, from: { value: string } | null, to: { value: string } | null, jurisdiction: { id: string, title: string } | null, status: { standing: Standing, label: string, since: { value: string } | null }, relations: Array<{ direction: Direction, label: string, totalCount: number, type: { id: string }, links: Array<{ other:
            | { id: string, kind: EntityKind, title: string, aliases: Array<{ lang: string, text: string }> }
            | { id: string, kind: EntityKind, title: string, aliases: Array<{ lang: string, text: string }> }
            | { id: string, kind: EntityKind, title: string, aliases: Array<{ lang: string, text: string }> }
            | { id: string, kind: EntityKind, title: string, aliases: Array<{ lang: string, text: string }> }
            | { id: string, kind: EntityKind, title: string, aliases: Array<{ lang: string, text: string }> }
            | { id: string, kind: EntityKind, title: string, aliases: Array<{ lang: string, text: string }> }
            | { id: string, kind: EntityKind, title: string, aliases: Array<{ lang: string, text: string }> }
            | { id: string, kind: EntityKind, title: string, aliases: Array<{ lang: string, text: string }> }
            | { id: string, kind: EntityKind, title: string, aliases: Array<{ lang: string, text: string }> }
            | { id: string, kind: EntityKind, title: string, aliases: Array<{ lang: string, text: string }> }
           }> }> }
    | { __typename: 'Concept', scheme: string, id: string, kind: EntityKind, type: string, typeLabel: string, title: string, gist: string | null, contested: Array<string>, claimCount: number, titles: Array<{ lang: string, text: string }>, from: { value: string } | null, to: { value: string } | null, jurisdiction: { id: string, title: string } | null, status: { standing: Standing, label: string, since: { value: string } | null }, relations: Array<{ direction: Direction, label: string, totalCount: number, type: { id: string }, links: Array<{ other:
            | { id: string, kind: EntityKind, title: string, aliases: Array<{ lang: string, text: string }> }
            | { id: string, kind: EntityKind, title: string, aliases: Array<{ lang: string, text: string }> }
            | { id: string, kind: EntityKind, title: string, aliases: Array<{ lang: string, text: string }> }
            | { id: string, kind: EntityKind, title: string, aliases: Array<{ lang: string, text: string }> }
            | { id: string, kind: EntityKind, title: string, aliases: Array<{ lang: string, text: string }> }
            | { id: string, kind: EntityKind, title: string, aliases: Array<{ lang: string, text: string }> }
            | { id: string, kind: EntityKind, title: string, aliases: Array<{ lang: string, text: string }> }
            | { id: string, kind: EntityKind, title: string, aliases: Array<{ lang: string, text: string }> }
            | { id: string, kind: EntityKind, title: string, aliases: Array<{ lang: string, text: string }> }
            | { id: string, kind: EntityKind, title: string, aliases: Array<{ lang: string, text: string }> }
           }> }> }
    | { __typename: 'Event', place: string | null, id: string, kind: EntityKind, type: string, typeLabel: string, title: string, gist: string | null, contested: Array<string>, claimCount: number, dates: Array<{ value: string, zone: string | null }>, titles: Array<{ lang: string, text: string }>, from: { value: string } | null, to: { value: string } | null, jurisdiction: { id: string, title: string } | null, status: { standing: Standing, label: string, since: { value: string } | null }, relations: Array<{ direction: Direction, label: string, totalCount: number, type: { id: string }, links: Array<{ other:
            | { id: string, kind: EntityKind, title: string, aliases: Array<{ lang: string, text: string }> }
            | { id: string, kind: EntityKind, title: string, aliases: Array<{ lang: string, text: string }> }
            | { id: string, kind: EntityKind, title: string, aliases: Array<{ lang: string, text: string }> }
            | { id: string, kind: EntityKind, title: string, aliases: Array<{ lang: string, text: string }> }
            | { id: string, kind: EntityKind, title: string, aliases: Array<{ lang: string, text: string }> }
            | { id: string, kind: EntityKind, title: string, aliases: Array<{ lang: string, text: string }> }
            | { id: string, kind: EntityKind, title: string, aliases: Array<{ lang: string, text: string }> }
            | { id: string, kind: EntityKind, title: string, aliases: Array<{ lang: string, text: string }> }
            | { id: string, kind: EntityKind, title: string, aliases: Array<{ lang: string, text: string }> }
            | { id: string, kind: EntityKind, title: string, aliases: Array<{ lang: string, text: string }> }
           }> }> }
    | { __typename: 'Initiative', id: string, kind: EntityKind, type: string, typeLabel: string, title: string, gist: string | null, contested: Array<string>, claimCount: number, obligations: Array<{ id: string, strength: Strength, steps: Array<{ id: string, notation: string | null, title: string }> }>, titles: Array<{ lang: string, text: string }>, from: { value: string } | null, to: { value: string } | null, jurisdiction: { id: string, title: string } | null, status: { standing: Standing, label: string, since: { value: string } | null }, relations: Array<{ direction: Direction, label: string, totalCount: number, type: { id: string }, links: Array<{ other:
            | { id: string, kind: EntityKind, title: string, aliases: Array<{ lang: string, text: string }> }
            | { id: string, kind: EntityKind, title: string, aliases: Array<{ lang: string, text: string }> }
            | { id: string, kind: EntityKind, title: string, aliases: Array<{ lang: string, text: string }> }
            | { id: string, kind: EntityKind, title: string, aliases: Array<{ lang: string, text: string }> }
            | { id: string, kind: EntityKind, title: string, aliases: Array<{ lang: string, text: string }> }
            | { id: string, kind: EntityKind, title: string, aliases: Array<{ lang: string, text: string }> }
            | { id: string, kind: EntityKind, title: string, aliases: Array<{ lang: string, text: string }> }
            | { id: string, kind: EntityKind, title: string, aliases: Array<{ lang: string, text: string }> }
            | { id: string, kind: EntityKind, title: string, aliases: Array<{ lang: string, text: string }> }
            | { id: string, kind: EntityKind, title: string, aliases: Array<{ lang: string, text: string }> }
           }> }> }
    | { __typename: 'Instrument', bindingness: Bindingness, id: string, kind: EntityKind, type: string, typeLabel: string, title: string, gist: string | null, contested: Array<string>, claimCount: number, coverage: { note: string } | null, obligations: Array<{ id: string, strength: Strength, steps: Array<{ id: string, notation: string | null, title: string }> }>, titles: Array<{ lang: string, text: string }>, from: { value: string } | null, to: { value: string } | null, jurisdiction: { id: string, title: string } | null, status: { standing: Standing, label: string, since: { value: string } | null }, relations: Array<{ direction: Direction, label: string, totalCount: number, type: { id: string }, links: Array<{ other:
            | { id: string, kind: EntityKind, title: string, aliases: Array<{ lang: string, text: string }> }
            | { id: string, kind: EntityKind, title: string, aliases: Array<{ lang: string, text: string }> }
            | { id: string, kind: EntityKind, title: string, aliases: Array<{ lang: string, text: string }> }
            | { id: string, kind: EntityKind, title: string, aliases: Array<{ lang: string, text: string }> }
            | { id: string, kind: EntityKind, title: string, aliases: Array<{ lang: string, text: string }> }
            | { id: string, kind: EntityKind, title: string, aliases: Array<{ lang: string, text: string }> }
            | { id: string, kind: EntityKind, title: string, aliases: Array<{ lang: string, text: string }> }
            | { id: string, kind: EntityKind, title: string, aliases: Array<{ lang: string, text: string }> }
            | { id: string, kind: EntityKind, title: string, aliases: Array<{ lang: string, text: string }> }
            | { id: string, kind: EntityKind, title: string, aliases: Array<{ lang: string, text: string }> }
           }> }> }
    | { __typename: 'Jurisdiction', id: string, kind: EntityKind, type: string, typeLabel: string, title: string, gist: string | null, contested: Array<string>, claimCount: number, titles: Array<{ lang: string, text: string }>, from: { value: string } | null, to: { value: string } | null, jurisdiction: { id: string, title: string } | null, status: { standing: Standing, label: string, since: { value: string } | null }, relations: Array<{ direction: Direction, label: string, totalCount: number, type: { id: string }, links: Array<{ other:
            | { id: string, kind: EntityKind, title: string, aliases: Array<{ lang: string, text: string }> }
            | { id: string, kind: EntityKind, title: string, aliases: Array<{ lang: string, text: string }> }
            | { id: string, kind: EntityKind, title: string, aliases: Array<{ lang: string, text: string }> }
            | { id: string, kind: EntityKind, title: string, aliases: Array<{ lang: string, text: string }> }
            | { id: string, kind: EntityKind, title: string, aliases: Array<{ lang: string, text: string }> }
            | { id: string, kind: EntityKind, title: string, aliases: Array<{ lang: string, text: string }> }
            | { id: string, kind: EntityKind, title: string, aliases: Array<{ lang: string, text: string }> }
            | { id: string, kind: EntityKind, title: string, aliases: Array<{ lang: string, text: string }> }
            | { id: string, kind: EntityKind, title: string, aliases: Array<{ lang: string, text: string }> }
            | { id: string, kind: EntityKind, title: string, aliases: Array<{ lang: string, text: string }> }
           }> }> }
    | { __typename: 'Obligation', strength: Strength, deonticType: DeonticType, id: string, kind: EntityKind, type: string, typeLabel: string, title: string, gist: string | null, contested: Array<string>, claimCount: number, steps: Array<{ id: string, notation: string | null, title: string }>, bearers: Array<
        | { id: string, kind: EntityKind, title: string, aliases: Array<{ lang: string, text: string }> }
        | { id: string, kind: EntityKind, title: string, aliases: Array<{ lang: string, text: string }> }
        | { id: string, kind: EntityKind, title: string, aliases: Array<{ lang: string, text: string }> }
        | { id: string, kind: EntityKind, title: string, aliases: Array<{ lang: string, text: string }> }
        | { id: string, kind: EntityKind, title: string, aliases: Array<{ lang: string, text: string }> }
        | { id: string, kind: EntityKind, title: string, aliases: Array<{ lang: string, text: string }> }
        | { id: string, kind: EntityKind, title: string, aliases: Array<{ lang: string, text: string }> }
        | { id: string, kind: EntityKind, title: string, aliases: Array<{ lang: string, text: string }> }
        | { id: string, kind: EntityKind, title: string, aliases: Array<{ lang: string, text: string }> }
        | { id: string, kind: EntityKind, title: string, aliases: Array<{ lang: string, text: string }> }
      >, statedIn:
        | { id: string, kind: EntityKind, title: string, aliases: Array<{ lang: string, text: string }> }
        | { id: string, kind: EntityKind, title: string, aliases: Array<{ lang: string, text: string }> }
        | { id: string, kind: EntityKind, title: string, aliases: Array<{ lang: string, text: string }> }
        | { id: string, kind: EntityKind, title: string, aliases: Array<{ lang: string, text: string }> }
        | { id: string, kind: EntityKind, title: string, aliases: Array<{ lang: string, text: string }> }
        | { id: string, kind: EntityKind, title: string, aliases: Array<{ lang: string, text: string }> }
        | { id: string, kind: EntityKind, title: string, aliases: Array<{ lang: string, text: string }> }
        | { id: string, kind: EntityKind, title: string, aliases: Array<{ lang: string, text: string }> }
        | { id: string, kind: EntityKind, title: string, aliases: Array<{ lang: string, text: string }> }
        | { id: string, kind: EntityKind, title: string, aliases: Array<{ lang: string, text: string }> }
      , titles: Array<{ lang: string, text: string }>, from: { value: string } | null, to: { value: string } | null, jurisdiction: { id: string, title: string } | null, status: { standing: Standing, label: string, since: { value: string } | null }, relations: Array<{ direction: Direction, label: string, totalCount: number, type: { id: string }, links: Array<{ other:
            | { id: string, kind: EntityKind, title: string, aliases: Array<{ lang: string, text: string }> }
            | { id: string, kind: EntityKind, title: string, aliases: Array<{ lang: string, text: string }> }
            | { id: string, kind: EntityKind, title: string, aliases: Array<{ lang: string, text: string }> }
            | { id: string, kind: EntityKind, title: string, aliases: Array<{ lang: string, text: string }> }
            | { id: string, kind: EntityKind, title: string, aliases: Array<{ lang: string, text: string }> }
            | { id: string, kind: EntityKind, title: string, aliases: Array<{ lang: string, text: string }> }
            | { id: string, kind: EntityKind, title: string, aliases: Array<{ lang: string, text: string }> }
            | { id: string, kind: EntityKind, title: string, aliases: Array<{ lang: string, text: string }> }
            | { id: string, kind: EntityKind, title: string, aliases: Array<{ lang: string, text: string }> }
            | { id: string, kind: EntityKind, title: string, aliases: Array<{ lang: string, text: string }> }
           }> }> }
    | { __typename: 'Observation', value: string, unit: string, measure: string, id: string, kind: EntityKind, type: string, typeLabel: string, title: string, gist: string | null, contested: Array<string>, claimCount: number, titles: Array<{ lang: string, text: string }>, from: { value: string } | null, to: { value: string } | null, jurisdiction: { id: string, title: string } | null, status: { standing: Standing, label: string, since: { value: string } | null }, relations: Array<{ direction: Direction, label: string, totalCount: number, type: { id: string }, links: Array<{ other:
            | { id: string, kind: EntityKind, title: string, aliases: Array<{ lang: string, text: string }> }
            | { id: string, kind: EntityKind, title: string, aliases: Array<{ lang: string, text: string }> }
            | { id: string, kind: EntityKind, title: string, aliases: Array<{ lang: string, text: string }> }
            | { id: string, kind: EntityKind, title: string, aliases: Array<{ lang: string, text: string }> }
            | { id: string, kind: EntityKind, title: string, aliases: Array<{ lang: string, text: string }> }
            | { id: string, kind: EntityKind, title: string, aliases: Array<{ lang: string, text: string }> }
            | { id: string, kind: EntityKind, title: string, aliases: Array<{ lang: string, text: string }> }
            | { id: string, kind: EntityKind, title: string, aliases: Array<{ lang: string, text: string }> }
            | { id: string, kind: EntityKind, title: string, aliases: Array<{ lang: string, text: string }> }
            | { id: string, kind: EntityKind, title: string, aliases: Array<{ lang: string, text: string }> }
           }> }> }
    | { __typename: 'Provision', number: string, id: string, kind: EntityKind, type: string, typeLabel: string, title: string, gist: string | null, contested: Array<string>, claimCount: number, instrument: { id: string, kind: EntityKind, title: string, aliases: Array<{ lang: string, text: string }> }, titles: Array<{ lang: string, text: string }>, from: { value: string } | null, to: { value: string } | null, jurisdiction: { id: string, title: string } | null, status: { standing: Standing, label: string, since: { value: string } | null }, relations: Array<{ direction: Direction, label: string, totalCount: number, type: { id: string }, links: Array<{ other:
            | { id: string, kind: EntityKind, title: string, aliases: Array<{ lang: string, text: string }> }
            | { id: string, kind: EntityKind, title: string, aliases: Array<{ lang: string, text: string }> }
            | { id: string, kind: EntityKind, title: string, aliases: Array<{ lang: string, text: string }> }
            | { id: string, kind: EntityKind, title: string, aliases: Array<{ lang: string, text: string }> }
            | { id: string, kind: EntityKind, title: string, aliases: Array<{ lang: string, text: string }> }
            | { id: string, kind: EntityKind, title: string, aliases: Array<{ lang: string, text: string }> }
            | { id: string, kind: EntityKind, title: string, aliases: Array<{ lang: string, text: string }> }
            | { id: string, kind: EntityKind, title: string, aliases: Array<{ lang: string, text: string }> }
            | { id: string, kind: EntityKind, title: string, aliases: Array<{ lang: string, text: string }> }
            | { id: string, kind: EntityKind, title: string, aliases: Array<{ lang: string, text: string }> }
           }> }> }
    | { __typename: 'Source', publisher: string, tier: number, id: string, kind: EntityKind, type: string, typeLabel: string, title: string, gist: string | null, contested: Array<string>, claimCount: number, published: { value: string } | null, titles: Array<{ lang: string, text: string }>, from: { value: string } | null, to: { value: string } | null, jurisdiction: { id: string, title: string } | null, status: { standing: Standing, label: string, since: { value: string } | null }, relations: Array<{ direction: Direction, label: string, totalCount: number, type: { id: string }, links: Array<{ other:
            | { id: string, kind: EntityKind, title: string, aliases: Array<{ lang: string, text: string }> }
            | { id: string, kind: EntityKind, title: string, aliases: Array<{ lang: string, text: string }> }
            | { id: string, kind: EntityKind, title: string, aliases: Array<{ lang: string, text: string }> }
            | { id: string, kind: EntityKind, title: string, aliases: Array<{ lang: string, text: string }> }
            | { id: string, kind: EntityKind, title: string, aliases: Array<{ lang: string, text: string }> }
            | { id: string, kind: EntityKind, title: string, aliases: Array<{ lang: string, text: string }> }
            | { id: string, kind: EntityKind, title: string, aliases: Array<{ lang: string, text: string }> }
            | { id: string, kind: EntityKind, title: string, aliases: Array<{ lang: string, text: string }> }
            | { id: string, kind: EntityKind, title: string, aliases: Array<{ lang: string, text: string }> }
            | { id: string, kind: EntityKind, title: string, aliases: Array<{ lang: string, text: string }> }
           }> }> }
   | null };

export type PreviewDutyFragment = { id: string, strength: Strength, steps: Array<{ id: string, notation: string | null, title: string }> };

export type SearchHitFragment = { cursor: string, match: { field: MatchField, text: string, lang: string, how: MatchHow, ranges: Array<{ start: number, end: number }> }, node:
    | { __typename: 'Actor', id: string, kind: EntityKind, type: string, typeLabel: string, title: string, contested: Array<string>, titles: Array<{ lang: string, text: string }>, from: { value: string } | null, jurisdiction: { id: string, title: string } | null }
    | { __typename: 'Concept', id: string, kind: EntityKind, type: string, typeLabel: string, title: string, contested: Array<string>, titles: Array<{ lang: string, text: string }>, from: { value: string } | null, jurisdiction: { id: string, title: string } | null }
    | { __typename: 'Event', place: string | null, id: string, kind: EntityKind, type: string, typeLabel: string, title: string, contested: Array<string>, titles: Array<{ lang: string, text: string }>, from: { value: string } | null, jurisdiction: { id: string, title: string } | null }
    | { __typename: 'Initiative', id: string, kind: EntityKind, type: string, typeLabel: string, title: string, contested: Array<string>, titles: Array<{ lang: string, text: string }>, from: { value: string } | null, jurisdiction: { id: string, title: string } | null }
    | { __typename: 'Instrument', bindingness: Bindingness, id: string, kind: EntityKind, type: string, typeLabel: string, title: string, contested: Array<string>, titles: Array<{ lang: string, text: string }>, from: { value: string } | null, jurisdiction: { id: string, title: string } | null }
    | { __typename: 'Jurisdiction', id: string, kind: EntityKind, type: string, typeLabel: string, title: string, contested: Array<string>, titles: Array<{ lang: string, text: string }>, from: { value: string } | null, jurisdiction: { id: string, title: string } | null }
    | { __typename: 'Obligation', strength: Strength, id: string, kind: EntityKind, type: string, typeLabel: string, title: string, contested: Array<string>, statedIn:
        | { id: string, title: string, aliases: Array<{ lang: string, text: string }> }
        | { id: string, title: string, aliases: Array<{ lang: string, text: string }> }
        | { id: string, title: string, aliases: Array<{ lang: string, text: string }> }
        | { id: string, title: string, aliases: Array<{ lang: string, text: string }> }
        | { id: string, title: string, aliases: Array<{ lang: string, text: string }> }
        | { id: string, title: string, aliases: Array<{ lang: string, text: string }> }
        | { id: string, title: string, aliases: Array<{ lang: string, text: string }> }
        | { id: string, title: string, aliases: Array<{ lang: string, text: string }> }
        | { id: string, title: string, aliases: Array<{ lang: string, text: string }> }
        | { id: string, title: string, aliases: Array<{ lang: string, text: string }> }
      , titles: Array<{ lang: string, text: string }>, from: { value: string } | null, jurisdiction: { id: string, title: string } | null }
    | { __typename: 'Observation', id: string, kind: EntityKind, type: string, typeLabel: string, title: string, contested: Array<string>, titles: Array<{ lang: string, text: string }>, from: { value: string } | null, jurisdiction: { id: string, title: string } | null }
    | { __typename: 'Provision', number: string, id: string, kind: EntityKind, type: string, typeLabel: string, title: string, contested: Array<string>, instrument: { id: string, title: string, aliases: Array<{ lang: string, text: string }> }, titles: Array<{ lang: string, text: string }>, from: { value: string } | null, jurisdiction: { id: string, title: string } | null }
    | { __typename: 'Source', publisher: string, id: string, kind: EntityKind, type: string, typeLabel: string, title: string, contested: Array<string>, published: { value: string } | null, titles: Array<{ lang: string, text: string }>, from: { value: string } | null, jurisdiction: { id: string, title: string } | null }
   };

export type SearchGroupFragment = { totalCount: number, edges: Array<{ cursor: string, match: { field: MatchField, text: string, lang: string, how: MatchHow, ranges: Array<{ start: number, end: number }> }, node:
      | { __typename: 'Actor', id: string, kind: EntityKind, type: string, typeLabel: string, title: string, contested: Array<string>, titles: Array<{ lang: string, text: string }>, from: { value: string } | null, jurisdiction: { id: string, title: string } | null }
      | { __typename: 'Concept', id: string, kind: EntityKind, type: string, typeLabel: string, title: string, contested: Array<string>, titles: Array<{ lang: string, text: string }>, from: { value: string } | null, jurisdiction: { id: string, title: string } | null }
      | { __typename: 'Event', place: string | null, id: string, kind: EntityKind, type: string, typeLabel: string, title: string, contested: Array<string>, titles: Array<{ lang: string, text: string }>, from: { value: string } | null, jurisdiction: { id: string, title: string } | null }
      | { __typename: 'Initiative', id: string, kind: EntityKind, type: string, typeLabel: string, title: string, contested: Array<string>, titles: Array<{ lang: string, text: string }>, from: { value: string } | null, jurisdiction: { id: string, title: string } | null }
      | { __typename: 'Instrument', bindingness: Bindingness, id: string, kind: EntityKind, type: string, typeLabel: string, title: string, contested: Array<string>, titles: Array<{ lang: string, text: string }>, from: { value: string } | null, jurisdiction: { id: string, title: string } | null }
      | { __typename: 'Jurisdiction', id: string, kind: EntityKind, type: string, typeLabel: string, title: string, contested: Array<string>, titles: Array<{ lang: string, text: string }>, from: { value: string } | null, jurisdiction: { id: string, title: string } | null }
      | { __typename: 'Obligation', strength: Strength, id: string, kind: EntityKind, type: string, typeLabel: string, title: string, contested: Array<string>, statedIn:
          | { id: string, title: string, aliases: Array<{ lang: string, text: string }> }
          | { id: string, title: string, aliases: Array<{ lang: string, text: string }> }
          | { id: string, title: string, aliases: Array<{ lang: string, text: string }> }
          | { id: string, title: string, aliases: Array<{ lang: string, text: string }> }
          | { id: string, title: string, aliases: Array<{ lang: string, text: string }> }
          | { id: string, title: string, aliases: Array<{ lang: string, text: string }> }
          | { id: string, title: string, aliases: Array<{ lang: string, text: string }> }
          | { id: string, title: string, aliases: Array<{ lang: string, text: string }> }
          | { id: string, title: string, aliases: Array<{ lang: string, text: string }> }
          | { id: string, title: string, aliases: Array<{ lang: string, text: string }> }
        , titles: Array<{ lang: string, text: string }>, from: { value: string } | null, jurisdiction: { id: string, title: string } | null }
      | { __typename: 'Observation', id: string, kind: EntityKind, type: string, typeLabel: string, title: string, contested: Array<string>, titles: Array<{ lang: string, text: string }>, from: { value: string } | null, jurisdiction: { id: string, title: string } | null }
      | { __typename: 'Provision', number: string, id: string, kind: EntityKind, type: string, typeLabel: string, title: string, contested: Array<string>, instrument: { id: string, title: string, aliases: Array<{ lang: string, text: string }> }, titles: Array<{ lang: string, text: string }>, from: { value: string } | null, jurisdiction: { id: string, title: string } | null }
      | { __typename: 'Source', publisher: string, id: string, kind: EntityKind, type: string, typeLabel: string, title: string, contested: Array<string>, published: { value: string } | null, titles: Array<{ lang: string, text: string }>, from: { value: string } | null, jurisdiction: { id: string, title: string } | null }
     }> };

export type SearchPaletteQueryVariables = Exact<{
  query: string;
  lang: Language;
  first: number;
}>;


export type SearchPaletteQuery = { all: { totalCount: number, suggestions: Array<string> }, instruments: { totalCount: number, edges: Array<{ cursor: string, match: { field: MatchField, text: string, lang: string, how: MatchHow, ranges: Array<{ start: number, end: number }> }, node:
        | { __typename: 'Actor', id: string, kind: EntityKind, type: string, typeLabel: string, title: string, contested: Array<string>, titles: Array<{ lang: string, text: string }>, from: { value: string } | null, jurisdiction: { id: string, title: string } | null }
        | { __typename: 'Concept', id: string, kind: EntityKind, type: string, typeLabel: string, title: string, contested: Array<string>, titles: Array<{ lang: string, text: string }>, from: { value: string } | null, jurisdiction: { id: string, title: string } | null }
        | { __typename: 'Event', place: string | null, id: string, kind: EntityKind, type: string, typeLabel: string, title: string, contested: Array<string>, titles: Array<{ lang: string, text: string }>, from: { value: string } | null, jurisdiction: { id: string, title: string } | null }
        | { __typename: 'Initiative', id: string, kind: EntityKind, type: string, typeLabel: string, title: string, contested: Array<string>, titles: Array<{ lang: string, text: string }>, from: { value: string } | null, jurisdiction: { id: string, title: string } | null }
        | { __typename: 'Instrument', bindingness: Bindingness, id: string, kind: EntityKind, type: string, typeLabel: string, title: string, contested: Array<string>, titles: Array<{ lang: string, text: string }>, from: { value: string } | null, jurisdiction: { id: string, title: string } | null }
        | { __typename: 'Jurisdiction', id: string, kind: EntityKind, type: string, typeLabel: string, title: string, contested: Array<string>, titles: Array<{ lang: string, text: string }>, from: { value: string } | null, jurisdiction: { id: string, title: string } | null }
        | { __typename: 'Obligation', strength: Strength, id: string, kind: EntityKind, type: string, typeLabel: string, title: string, contested: Array<string>, statedIn:
            | { id: string, title: string, aliases: Array<{ lang: string, text: string }> }
            | { id: string, title: string, aliases: Array<{ lang: string, text: string }> }
            | { id: string, title: string, aliases: Array<{ lang: string, text: string }> }
            | { id: string, title: string, aliases: Array<{ lang: string, text: string }> }
            | { id: string, title: string, aliases: Array<{ lang: string, text: string }> }
            | { id: string, title: string, aliases: Array<{ lang: string, text: string }> }
            | { id: string, title: string, aliases: Array<{ lang: string, text: string }> }
            | { id: string, title: string, aliases: Array<{ lang: string, text: string }> }
            | { id: string, title: string, aliases: Array<{ lang: string, text: string }> }
            | { id: string, title: string, aliases: Array<{ lang: string, text: string }> }
          , titles: Array<{ lang: string, text: string }>, from: { value: string } | null, jurisdiction: { id: string, title: string } | null }
        | { __typename: 'Observation', id: string, kind: EntityKind, type: string, typeLabel: string, title: string, contested: Array<string>, titles: Array<{ lang: string, text: string }>, from: { value: string } | null, jurisdiction: { id: string, title: string } | null }
        | { __typename: 'Provision', number: string, id: string, kind: EntityKind, type: string, typeLabel: string, title: string, contested: Array<string>, instrument: { id: string, title: string, aliases: Array<{ lang: string, text: string }> }, titles: Array<{ lang: string, text: string }>, from: { value: string } | null, jurisdiction: { id: string, title: string } | null }
        | { __typename: 'Source', publisher: string, id: string, kind: EntityKind, type: string, typeLabel: string, title: string, contested: Array<string>, published: { value: string } | null, titles: Array<{ lang: string, text: string }>, from: { value: string } | null, jurisdiction: { id: string, title: string } | null }
       }> }, provisions: { totalCount: number, edges: Array<{ cursor: string, match: { field: MatchField, text: string, lang: string, how: MatchHow, ranges: Array<{ start: number, end: number }> }, node:
        | { __typename: 'Actor', id: string, kind: EntityKind, type: string, typeLabel: string, title: string, contested: Array<string>, titles: Array<{ lang: string, text: string }>, from: { value: string } | null, jurisdiction: { id: string, title: string } | null }
        | { __typename: 'Concept', id: string, kind: EntityKind, type: string, typeLabel: string, title: string, contested: Array<string>, titles: Array<{ lang: string, text: string }>, from: { value: string } | null, jurisdiction: { id: string, title: string } | null }
        | { __typename: 'Event', place: string | null, id: string, kind: EntityKind, type: string, typeLabel: string, title: string, contested: Array<string>, titles: Array<{ lang: string, text: string }>, from: { value: string } | null, jurisdiction: { id: string, title: string } | null }
        | { __typename: 'Initiative', id: string, kind: EntityKind, type: string, typeLabel: string, title: string, contested: Array<string>, titles: Array<{ lang: string, text: string }>, from: { value: string } | null, jurisdiction: { id: string, title: string } | null }
        | { __typename: 'Instrument', bindingness: Bindingness, id: string, kind: EntityKind, type: string, typeLabel: string, title: string, contested: Array<string>, titles: Array<{ lang: string, text: string }>, from: { value: string } | null, jurisdiction: { id: string, title: string } | null }
        | { __typename: 'Jurisdiction', id: string, kind: EntityKind, type: string, typeLabel: string, title: string, contested: Array<string>, titles: Array<{ lang: string, text: string }>, from: { value: string } | null, jurisdiction: { id: string, title: string } | null }
        | { __typename: 'Obligation', strength: Strength, id: string, kind: EntityKind, type: string, typeLabel: string, title: string, contested: Array<string>, statedIn:
            | { id: string, title: string, aliases: Array<{ lang: string, text: string }> }
            | { id: string, title: string, aliases: Array<{ lang: string, text: string }> }
            | { id: string, title: string, aliases: Array<{ lang: string, text: string }> }
            | { id: string, title: string, aliases: Array<{ lang: string, text: string }> }
            | { id: string, title: string, aliases: Array<{ lang: string, text: string }> }
            | { id: string, title: string, aliases: Array<{ lang: string, text: string }> }
            | { id: string, title: string, aliases: Array<{ lang: string, text: string }> }
            | { id: string, title: string, aliases: Array<{ lang: string, text: string }> }
            | { id: string, title: string, aliases: Array<{ lang: string, text: string }> }
            | { id: string, title: string, aliases: Array<{ lang: string, text: string }> }
          , titles: Array<{ lang: string, text: string }>, from: { value: string } | null, jurisdiction: { id: string, title: string } | null }
        | { __typename: 'Observation', id: string, kind: EntityKind, type: string, typeLabel: string, title: string, contested: Array<string>, titles: Array<{ lang: string, text: string }>, from: { value: string } | null, jurisdiction: { id: string, title: string } | null }
        | { __typename: 'Provision', number: string, id: string, kind: EntityKind, type: string, typeLabel: string, title: string, contested: Array<string>, instrument: { id: string, title: string, aliases: Array<{ lang: string, text: string }> }, titles: Array<{ lang: string, text: string }>, from: { value: string } | null, jurisdiction: { id: string, title: string } | null }
        | { __typename: 'Source', publisher: string, id: string, kind: EntityKind, type: string, typeLabel: string, title: string, contested: Array<string>, published: { value: string } | null, titles: Array<{ lang: string, text: string }>, from: { value: string } | null, jurisdiction: { id: string, title: string } | null }
       }> }, actors: { totalCount: number, edges: Array<{ cursor: string, match: { field: MatchField, text: string, lang: string, how: MatchHow, ranges: Array<{ start: number, end: number }> }, node:
        | { __typename: 'Actor', id: string, kind: EntityKind, type: string, typeLabel: string, title: string, contested: Array<string>, titles: Array<{ lang: string, text: string }>, from: { value: string } | null, jurisdiction: { id: string, title: string } | null }
        | { __typename: 'Concept', id: string, kind: EntityKind, type: string, typeLabel: string, title: string, contested: Array<string>, titles: Array<{ lang: string, text: string }>, from: { value: string } | null, jurisdiction: { id: string, title: string } | null }
        | { __typename: 'Event', place: string | null, id: string, kind: EntityKind, type: string, typeLabel: string, title: string, contested: Array<string>, titles: Array<{ lang: string, text: string }>, from: { value: string } | null, jurisdiction: { id: string, title: string } | null }
        | { __typename: 'Initiative', id: string, kind: EntityKind, type: string, typeLabel: string, title: string, contested: Array<string>, titles: Array<{ lang: string, text: string }>, from: { value: string } | null, jurisdiction: { id: string, title: string } | null }
        | { __typename: 'Instrument', bindingness: Bindingness, id: string, kind: EntityKind, type: string, typeLabel: string, title: string, contested: Array<string>, titles: Array<{ lang: string, text: string }>, from: { value: string } | null, jurisdiction: { id: string, title: string } | null }
        | { __typename: 'Jurisdiction', id: string, kind: EntityKind, type: string, typeLabel: string, title: string, contested: Array<string>, titles: Array<{ lang: string, text: string }>, from: { value: string } | null, jurisdiction: { id: string, title: string } | null }
        | { __typename: 'Obligation', strength: Strength, id: string, kind: EntityKind, type: string, typeLabel: string, title: string, contested: Array<string>, statedIn:
            | { id: string, title: string, aliases: Array<{ lang: string, text: string }> }
            | { id: string, title: string, aliases: Array<{ lang: string, text: string }> }
            | { id: string, title: string, aliases: Array<{ lang: string, text: string }> }
            | { id: string, title: string, aliases: Array<{ lang: string, text: string }> }
            | { id: string, title: string, aliases: Array<{ lang: string, text: string }> }
            | { id: string, title: string, aliases: Array<{ lang: string, text: string }> }
            | { id: string, title: string, aliases: Array<{ lang: string, text: string }> }
            | { id: string, title: string, aliases: Array<{ lang: string, text: string }> }
            | { id: string, title: string, aliases: Array<{ lang: string, text: string }> }
            | { id: string, title: string, aliases: Array<{ lang: string, text: string }> }
          , titles: Array<{ lang: string, text: string }>, from: { value: string } | null, jurisdiction: { id: string, title: string } | null }
        | { __typename: 'Observation', id: string, kind: EntityKind, type: string, typeLabel: string, title: string, contested: Array<string>, titles: Array<{ lang: string, text: string }>, from: { value: string } | null, jurisdiction: { id: string, title: string } | null }
        | { __typename: 'Provision', number: string, id: string, kind: EntityKind, type: string, typeLabel: string, title: string, contested: Array<string>, instrument: { id: string, title: string, aliases: Array<{ lang: string, text: string }> }, titles: Array<{ lang: string, text: string }>, from: { value: string } | null, jurisdiction: { id: string, title: string } | null }
        | { __typename: 'Source', publisher: string, id: string, kind: EntityKind, type: string, typeLabel: string, title: string, contested: Array<string>, published: { value: string } | null, titles: Array<{ lang: string, text: string }>, from: { value: string } | null, jurisdiction: { id: string, title: string } | null }
       }> }, events: { totalCount: number, edges: Array<{ cursor: string, match: { field: MatchField, text: string, lang: string, how: MatchHow, ranges: Array<{ start: number, end: number }> }, node:
        | { __typename: 'Actor', id: string, kind: EntityKind, type: string, typeLabel: string, title: string, contested: Array<string>, titles: Array<{ lang: string, text: string }>, from: { value: string } | null, jurisdiction: { id: string, title: string } | null }
        | { __typename: 'Concept', id: string, kind: EntityKind, type: string, typeLabel: string, title: string, contested: Array<string>, titles: Array<{ lang: string, text: string }>, from: { value: string } | null, jurisdiction: { id: string, title: string } | null }
        | { __typename: 'Event', place: string | null, id: string, kind: EntityKind, type: string, typeLabel: string, title: string, contested: Array<string>, titles: Array<{ lang: string, text: string }>, from: { value: string } | null, jurisdiction: { id: string, title: string } | null }
        | { __typename: 'Initiative', id: string, kind: EntityKind, type: string, typeLabel: string, title: string, contested: Array<string>, titles: Array<{ lang: string, text: string }>, from: { value: string } | null, jurisdiction: { id: string, title: string } | null }
        | { __typename: 'Instrument', bindingness: Bindingness, id: string, kind: EntityKind, type: string, typeLabel: string, title: string, contested: Array<string>, titles: Array<{ lang: string, text: string }>, from: { value: string } | null, jurisdiction: { id: string, title: string } | null }
        | { __typename: 'Jurisdiction', id: string, kind: EntityKind, type: string, typeLabel: string, title: string, contested: Array<string>, titles: Array<{ lang: string, text: string }>, from: { value: string } | null, jurisdiction: { id: string, title: string } | null }
        | { __typename: 'Obligation', strength: Strength, id: string, kind: EntityKind, type: string, typeLabel: string, title: string, contested: Array<string>, statedIn:
            | { id: string, title: string, aliases: Array<{ lang: string, text: string }> }
            | { id: string, title: string, aliases: Array<{ lang: string, text: string }> }
            | { id: string, title: string, aliases: Array<{ lang: string, text: string }> }
            | { id: string, title: string, aliases: Array<{ lang: string, text: string }> }
            | { id: string, title: string, aliases: Array<{ lang: string, text: string }> }
            | { id: string, title: string, aliases: Array<{ lang: string, text: string }> }
            | { id: string, title: string, aliases: Array<{ lang: string, text: string }> }
            | { id: string, title: string, aliases: Array<{ lang: string, text: string }> }
            | { id: string, title: string, aliases: Array<{ lang: string, text: string }> }
            | { id: string, title: string, aliases: Array<{ lang: string, text: string }> }
          , titles: Array<{ lang: string, text: string }>, from: { value: string } | null, jurisdiction: { id: string, title: string } | null }
        | { __typename: 'Observation', id: string, kind: EntityKind, type: string, typeLabel: string, title: string, contested: Array<string>, titles: Array<{ lang: string, text: string }>, from: { value: string } | null, jurisdiction: { id: string, title: string } | null }
        | { __typename: 'Provision', number: string, id: string, kind: EntityKind, type: string, typeLabel: string, title: string, contested: Array<string>, instrument: { id: string, title: string, aliases: Array<{ lang: string, text: string }> }, titles: Array<{ lang: string, text: string }>, from: { value: string } | null, jurisdiction: { id: string, title: string } | null }
        | { __typename: 'Source', publisher: string, id: string, kind: EntityKind, type: string, typeLabel: string, title: string, contested: Array<string>, published: { value: string } | null, titles: Array<{ lang: string, text: string }>, from: { value: string } | null, jurisdiction: { id: string, title: string } | null }
       }> }, sources: { totalCount: number, edges: Array<{ cursor: string, match: { field: MatchField, text: string, lang: string, how: MatchHow, ranges: Array<{ start: number, end: number }> }, node:
        | { __typename: 'Actor', id: string, kind: EntityKind, type: string, typeLabel: string, title: string, contested: Array<string>, titles: Array<{ lang: string, text: string }>, from: { value: string } | null, jurisdiction: { id: string, title: string } | null }
        | { __typename: 'Concept', id: string, kind: EntityKind, type: string, typeLabel: string, title: string, contested: Array<string>, titles: Array<{ lang: string, text: string }>, from: { value: string } | null, jurisdiction: { id: string, title: string } | null }
        | { __typename: 'Event', place: string | null, id: string, kind: EntityKind, type: string, typeLabel: string, title: string, contested: Array<string>, titles: Array<{ lang: string, text: string }>, from: { value: string } | null, jurisdiction: { id: string, title: string } | null }
        | { __typename: 'Initiative', id: string, kind: EntityKind, type: string, typeLabel: string, title: string, contested: Array<string>, titles: Array<{ lang: string, text: string }>, from: { value: string } | null, jurisdiction: { id: string, title: string } | null }
        | { __typename: 'Instrument', bindingness: Bindingness, id: string, kind: EntityKind, type: string, typeLabel: string, title: string, contested: Array<string>, titles: Array<{ lang: string, text: string }>, from: { value: string } | null, jurisdiction: { id: string, title: string } | null }
        | { __typename: 'Jurisdiction', id: string, kind: EntityKind, type: string, typeLabel: string, title: string, contested: Array<string>, titles: Array<{ lang: string, text: string }>, from: { value: string } | null, jurisdiction: { id: string, title: string } | null }
        | { __typename: 'Obligation', strength: Strength, id: string, kind: EntityKind, type: string, typeLabel: string, title: string, contested: Array<string>, statedIn:
            | { id: string, title: string, aliases: Array<{ lang: string, text: string }> }
            | { id: string, title: string, aliases: Array<{ lang: string, text: string }> }
            | { id: string, title: string, aliases: Array<{ lang: string, text: string }> }
            | { id: string, title: string, aliases: Array<{ lang: string, text: string }> }
            | { id: string, title: string, aliases: Array<{ lang: string, text: string }> }
            | { id: string, title: string, aliases: Array<{ lang: string, text: string }> }
            | { id: string, title: string, aliases: Array<{ lang: string, text: string }> }
            | { id: string, title: string, aliases: Array<{ lang: string, text: string }> }
            | { id: string, title: string, aliases: Array<{ lang: string, text: string }> }
            | { id: string, title: string, aliases: Array<{ lang: string, text: string }> }
          , titles: Array<{ lang: string, text: string }>, from: { value: string } | null, jurisdiction: { id: string, title: string } | null }
        | { __typename: 'Observation', id: string, kind: EntityKind, type: string, typeLabel: string, title: string, contested: Array<string>, titles: Array<{ lang: string, text: string }>, from: { value: string } | null, jurisdiction: { id: string, title: string } | null }
        | { __typename: 'Provision', number: string, id: string, kind: EntityKind, type: string, typeLabel: string, title: string, contested: Array<string>, instrument: { id: string, title: string, aliases: Array<{ lang: string, text: string }> }, titles: Array<{ lang: string, text: string }>, from: { value: string } | null, jurisdiction: { id: string, title: string } | null }
        | { __typename: 'Source', publisher: string, id: string, kind: EntityKind, type: string, typeLabel: string, title: string, contested: Array<string>, published: { value: string } | null, titles: Array<{ lang: string, text: string }>, from: { value: string } | null, jurisdiction: { id: string, title: string } | null }
       }> }, concepts: { totalCount: number, edges: Array<{ cursor: string, match: { field: MatchField, text: string, lang: string, how: MatchHow, ranges: Array<{ start: number, end: number }> }, node:
        | { __typename: 'Actor', id: string, kind: EntityKind, type: string, typeLabel: string, title: string, contested: Array<string>, titles: Array<{ lang: string, text: string }>, from: { value: string } | null, jurisdiction: { id: string, title: string } | null }
        | { __typename: 'Concept', id: string, kind: EntityKind, type: string, typeLabel: string, title: string, contested: Array<string>, titles: Array<{ lang: string, text: string }>, from: { value: string } | null, jurisdiction: { id: string, title: string } | null }
        | { __typename: 'Event', place: string | null, id: string, kind: EntityKind, type: string, typeLabel: string, title: string, contested: Array<string>, titles: Array<{ lang: string, text: string }>, from: { value: string } | null, jurisdiction: { id: string, title: string } | null }
        | { __typename: 'Initiative', id: string, kind: EntityKind, type: string, typeLabel: string, title: string, contested: Array<string>, titles: Array<{ lang: string, text: string }>, from: { value: string } | null, jurisdiction: { id: string, title: string } | null }
        | { __typename: 'Instrument', bindingness: Bindingness, id: string, kind: EntityKind, type: string, typeLabel: string, title: string, contested: Array<string>, titles: Array<{ lang: string, text: string }>, from: { value: string } | null, jurisdiction: { id: string, title: string } | null }
        | { __typename: 'Jurisdiction', id: string, kind: EntityKind, type: string, typeLabel: string, title: string, contested: Array<string>, titles: Array<{ lang: string, text: string }>, from: { value: string } | null, jurisdiction: { id: string, title: string } | null }
        | { __typename: 'Obligation', strength: Strength, id: string, kind: EntityKind, type: string, typeLabel: string, title: string, contested: Array<string>, statedIn:
            | { id: string, title: string, aliases: Array<{ lang: string, text: string }> }
            | { id: string, title: string, aliases: Array<{ lang: string, text: string }> }
            | { id: string, title: string, aliases: Array<{ lang: string, text: string }> }
            | { id: string, title: string, aliases: Array<{ lang: string, text: string }> }
            | { id: string, title: string, aliases: Array<{ lang: string, text: string }> }
            | { id: string, title: string, aliases: Array<{ lang: string, text: string }> }
            | { id: string, title: string, aliases: Array<{ lang: string, text: string }> }
            | { id: string, title: string, aliases: Array<{ lang: string, text: string }> }
            | { id: string, title: string, aliases: Array<{ lang: string, text: string }> }
            | { id: string, title: string, aliases: Array<{ lang: string, text: string }> }
          , titles: Array<{ lang: string, text: string }>, from: { value: string } | null, jurisdiction: { id: string, title: string } | null }
        | { __typename: 'Observation', id: string, kind: EntityKind, type: string, typeLabel: string, title: string, contested: Array<string>, titles: Array<{ lang: string, text: string }>, from: { value: string } | null, jurisdiction: { id: string, title: string } | null }
        | { __typename: 'Provision', number: string, id: string, kind: EntityKind, type: string, typeLabel: string, title: string, contested: Array<string>, instrument: { id: string, title: string, aliases: Array<{ lang: string, text: string }> }, titles: Array<{ lang: string, text: string }>, from: { value: string } | null, jurisdiction: { id: string, title: string } | null }
        | { __typename: 'Source', publisher: string, id: string, kind: EntityKind, type: string, typeLabel: string, title: string, contested: Array<string>, published: { value: string } | null, titles: Array<{ lang: string, text: string }>, from: { value: string } | null, jurisdiction: { id: string, title: string } | null }
       }> } };

export type SearchResultsQueryVariables = Exact<{
  query: string;
  filter?: SearchFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
  lang: Language;
}>;


export type SearchResultsQuery = { search: { totalCount: number, suggestions: Array<string>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ cursor: string, match: { field: MatchField, text: string, lang: string, how: MatchHow, ranges: Array<{ start: number, end: number }> }, node:
        | { __typename: 'Actor', id: string, kind: EntityKind, type: string, typeLabel: string, title: string, contested: Array<string>, titles: Array<{ lang: string, text: string }>, from: { value: string } | null, jurisdiction: { id: string, title: string } | null }
        | { __typename: 'Concept', id: string, kind: EntityKind, type: string, typeLabel: string, title: string, contested: Array<string>, titles: Array<{ lang: string, text: string }>, from: { value: string } | null, jurisdiction: { id: string, title: string } | null }
        | { __typename: 'Event', place: string | null, id: string, kind: EntityKind, type: string, typeLabel: string, title: string, contested: Array<string>, titles: Array<{ lang: string, text: string }>, from: { value: string } | null, jurisdiction: { id: string, title: string } | null }
        | { __typename: 'Initiative', id: string, kind: EntityKind, type: string, typeLabel: string, title: string, contested: Array<string>, titles: Array<{ lang: string, text: string }>, from: { value: string } | null, jurisdiction: { id: string, title: string } | null }
        | { __typename: 'Instrument', bindingness: Bindingness, id: string, kind: EntityKind, type: string, typeLabel: string, title: string, contested: Array<string>, titles: Array<{ lang: string, text: string }>, from: { value: string } | null, jurisdiction: { id: string, title: string } | null }
        | { __typename: 'Jurisdiction', id: string, kind: EntityKind, type: string, typeLabel: string, title: string, contested: Array<string>, titles: Array<{ lang: string, text: string }>, from: { value: string } | null, jurisdiction: { id: string, title: string } | null }
        | { __typename: 'Obligation', strength: Strength, id: string, kind: EntityKind, type: string, typeLabel: string, title: string, contested: Array<string>, statedIn:
            | { id: string, title: string, aliases: Array<{ lang: string, text: string }> }
            | { id: string, title: string, aliases: Array<{ lang: string, text: string }> }
            | { id: string, title: string, aliases: Array<{ lang: string, text: string }> }
            | { id: string, title: string, aliases: Array<{ lang: string, text: string }> }
            | { id: string, title: string, aliases: Array<{ lang: string, text: string }> }
            | { id: string, title: string, aliases: Array<{ lang: string, text: string }> }
            | { id: string, title: string, aliases: Array<{ lang: string, text: string }> }
            | { id: string, title: string, aliases: Array<{ lang: string, text: string }> }
            | { id: string, title: string, aliases: Array<{ lang: string, text: string }> }
            | { id: string, title: string, aliases: Array<{ lang: string, text: string }> }
          , titles: Array<{ lang: string, text: string }>, from: { value: string } | null, jurisdiction: { id: string, title: string } | null }
        | { __typename: 'Observation', id: string, kind: EntityKind, type: string, typeLabel: string, title: string, contested: Array<string>, titles: Array<{ lang: string, text: string }>, from: { value: string } | null, jurisdiction: { id: string, title: string } | null }
        | { __typename: 'Provision', number: string, id: string, kind: EntityKind, type: string, typeLabel: string, title: string, contested: Array<string>, instrument: { id: string, title: string, aliases: Array<{ lang: string, text: string }> }, titles: Array<{ lang: string, text: string }>, from: { value: string } | null, jurisdiction: { id: string, title: string } | null }
        | { __typename: 'Source', publisher: string, id: string, kind: EntityKind, type: string, typeLabel: string, title: string, contested: Array<string>, published: { value: string } | null, titles: Array<{ lang: string, text: string }>, from: { value: string } | null, jurisdiction: { id: string, title: string } | null }
       }> } };

export type SearchFacetCountsFragment = { facets: Array<{ name: string, values: Array<{ value: string, label: string, count: number }> }> };

export type SearchFacetsQueryVariables = Exact<{
  query: string;
  lang: Language;
  kind: SearchFilter;
  jurisdiction: SearchFilter;
  bindingness: SearchFilter;
  strength: SearchFilter;
  theme: SearchFilter;
}>;


export type SearchFacetsQuery = { kind: { facets: Array<{ name: string, values: Array<{ value: string, label: string, count: number }> }> }, jurisdiction: { facets: Array<{ name: string, values: Array<{ value: string, label: string, count: number }> }> }, bindingness: { facets: Array<{ name: string, values: Array<{ value: string, label: string, count: number }> }> }, strength: { facets: Array<{ name: string, values: Array<{ value: string, label: string, count: number }> }> }, theme: { facets: Array<{ name: string, values: Array<{ value: string, label: string, count: number }> }> } };

export type SourcePageQueryVariables = Exact<{
  id: string;
  lang: Language;
  first: number;
  after?: string | null | undefined;
}>;


export type SourcePageQuery = { source: { id: string, publisher: string, author: string | null, tier: number, licence: string, lang: string, read: string, citedAs: string | null, published: { value: string } | null, supports: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, predicate: string, label: string, valueText: string, kind: ClaimKind, confidence: Confidence, review: Review, preferred: boolean, dissent: boolean, subject:
          | { id: string, kind: EntityKind, type: string, title: string }
          | { id: string, kind: EntityKind, type: string, title: string }
          | { id: string, kind: EntityKind, type: string, title: string }
          | { id: string, kind: EntityKind, type: string, title: string }
          | { id: string, kind: EntityKind, type: string, title: string }
          | { id: string, kind: EntityKind, type: string, title: string }
          | { id: string, kind: EntityKind, type: string, title: string }
          | { id: string, kind: EntityKind, type: string, title: string }
          | { id: string, kind: EntityKind, type: string, title: string }
          | { id: string, kind: EntityKind, type: string, title: string }
        , evidence: Array<{ locator: string, source: { id: string, title: string, tier: number } }> }> } } | null };

export type TimelinePageQueryVariables = Exact<{
  ids?: Array<string> | string | null | undefined;
  from?: string | null | undefined;
  to?: string | null | undefined;
  after?: string | null | undefined;
  first: number;
  lang: Language;
}>;


export type TimelinePageQuery = { timeline: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ stage: string | null, label: string, contested: boolean, dates: Array<{ value: string, zone: string | null, earliest: string, latest: string }>, date: { value: string, earliest: string, latest: string }, entity:
        | { id: string, kind: EntityKind, type: string, title: string, jurisdiction: { id: string, title: string } | null }
        | { id: string, kind: EntityKind, type: string, title: string, jurisdiction: { id: string, title: string } | null }
        | { id: string, kind: EntityKind, type: string, title: string, jurisdiction: { id: string, title: string } | null }
        | { id: string, kind: EntityKind, type: string, title: string, jurisdiction: { id: string, title: string } | null }
        | { id: string, kind: EntityKind, type: string, title: string, jurisdiction: { id: string, title: string } | null }
        | { id: string, kind: EntityKind, type: string, title: string, jurisdiction: { id: string, title: string } | null }
        | { id: string, kind: EntityKind, type: string, title: string, jurisdiction: { id: string, title: string } | null }
        | { id: string, kind: EntityKind, type: string, title: string, jurisdiction: { id: string, title: string } | null }
        | { id: string, kind: EntityKind, type: string, title: string, jurisdiction: { id: string, title: string } | null }
        | { id: string, kind: EntityKind, type: string, title: string, jurisdiction: { id: string, title: string } | null }
      , party:
        | { id: string, kind: EntityKind, title: string }
        | { id: string, kind: EntityKind, title: string }
        | { id: string, kind: EntityKind, title: string }
        | { id: string, kind: EntityKind, title: string }
        | { id: string, kind: EntityKind, title: string }
        | { id: string, kind: EntityKind, title: string }
        | { id: string, kind: EntityKind, title: string }
        | { id: string, kind: EntityKind, title: string }
        | { id: string, kind: EntityKind, title: string }
        | { id: string, kind: EntityKind, title: string }
       | null, claims: Array<{ id: string, valueText: string, preferred: boolean, dissent: boolean, reason: string | null, confidence: Confidence, review: Review, evidence: Array<{ locator: string, source: { id: string, title: string, tier: number } }> }> }> } };

export type TimelineAboutQueryVariables = Exact<{
  ids: Array<string> | string;
  lang: Language;
}>;


export type TimelineAboutQuery = { nodes: Array<
    | { id: string, kind: EntityKind, type: string, title: string }
    | { id: string, kind: EntityKind, type: string, title: string }
    | { id: string, kind: EntityKind, type: string, title: string }
    | { id: string, kind: EntityKind, type: string, title: string }
    | { id: string, kind: EntityKind, type: string, title: string }
    | { id: string, kind: EntityKind, type: string, title: string }
    | { id: string, kind: EntityKind, type: string, title: string }
    | { id: string, kind: EntityKind, type: string, title: string }
    | { id: string, kind: EntityKind, type: string, title: string }
    | { id: string, kind: EntityKind, type: string, title: string }
   | null> };

export type EvidenceClaimFragment = { id: string, predicate: string, label: string, valueText: string, kind: ClaimKind, confidence: Confidence, review: Review, preferred: boolean, dissent: boolean, reason: string | null, note: string | null, recorded: string, by:
    | { id: string, kind: EntityKind, title: string }
    | { id: string, kind: EntityKind, title: string }
    | { id: string, kind: EntityKind, title: string }
    | { id: string, kind: EntityKind, title: string }
    | { id: string, kind: EntityKind, title: string }
    | { id: string, kind: EntityKind, title: string }
    | { id: string, kind: EntityKind, title: string }
    | { id: string, kind: EntityKind, title: string }
    | { id: string, kind: EntityKind, title: string }
    | { id: string, kind: EntityKind, title: string }
   | null, party:
    | { id: string, kind: EntityKind, title: string }
    | { id: string, kind: EntityKind, title: string }
    | { id: string, kind: EntityKind, title: string }
    | { id: string, kind: EntityKind, title: string }
    | { id: string, kind: EntityKind, title: string }
    | { id: string, kind: EntityKind, title: string }
    | { id: string, kind: EntityKind, title: string }
    | { id: string, kind: EntityKind, title: string }
    | { id: string, kind: EntityKind, title: string }
    | { id: string, kind: EntityKind, title: string }
   | null, corrects: { id: string, valueText: string } | null, evidence: Array<{ locator: string, retrieved: string | null, source: { id: string, kind: EntityKind, title: string, publisher: string, author: string | null, tier: number, lang: string, url: string | null, read: string, published: { value: string } | null } }> };

export type EvidenceOfRelationshipQueryVariables = Exact<{
  id: string;
  lang: Language;
  asOf?: string | null | undefined;
}>;


export type EvidenceOfRelationshipQuery = { relationship: { id: string, contested: boolean, sentence: string, standing: Standing, validFrom: { value: string } | null, validTo: { value: string } | null, qualifiers: Array<{ name: string, value: string }>, type: { id: string, family: RelationFamily, forward: { en: string, ja: string }, backward: { en: string, ja: string } }, from:
      | { id: string, kind: EntityKind, type: string, title: string }
      | { id: string, kind: EntityKind, type: string, title: string }
      | { id: string, kind: EntityKind, type: string, title: string }
      | { id: string, kind: EntityKind, type: string, title: string }
      | { id: string, kind: EntityKind, type: string, title: string }
      | { id: string, kind: EntityKind, type: string, title: string }
      | { id: string, kind: EntityKind, type: string, title: string }
      | { id: string, kind: EntityKind, type: string, title: string }
      | { id: string, kind: EntityKind, type: string, title: string }
      | { id: string, kind: EntityKind, type: string, title: string }
    , to:
      | { id: string, kind: EntityKind, type: string, title: string }
      | { id: string, kind: EntityKind, type: string, title: string }
      | { id: string, kind: EntityKind, type: string, title: string }
      | { id: string, kind: EntityKind, type: string, title: string }
      | { id: string, kind: EntityKind, type: string, title: string }
      | { id: string, kind: EntityKind, type: string, title: string }
      | { id: string, kind: EntityKind, type: string, title: string }
      | { id: string, kind: EntityKind, type: string, title: string }
      | { id: string, kind: EntityKind, type: string, title: string }
      | { id: string, kind: EntityKind, type: string, title: string }
    , claims: Array<{ id: string, predicate: string, label: string, valueText: string, kind: ClaimKind, confidence: Confidence, review: Review, preferred: boolean, dissent: boolean, reason: string | null, note: string | null, recorded: string, by:
        | { id: string, kind: EntityKind, title: string }
        | { id: string, kind: EntityKind, title: string }
        | { id: string, kind: EntityKind, title: string }
        | { id: string, kind: EntityKind, title: string }
        | { id: string, kind: EntityKind, title: string }
        | { id: string, kind: EntityKind, title: string }
        | { id: string, kind: EntityKind, title: string }
        | { id: string, kind: EntityKind, title: string }
        | { id: string, kind: EntityKind, title: string }
        | { id: string, kind: EntityKind, title: string }
       | null, party:
        | { id: string, kind: EntityKind, title: string }
        | { id: string, kind: EntityKind, title: string }
        | { id: string, kind: EntityKind, title: string }
        | { id: string, kind: EntityKind, title: string }
        | { id: string, kind: EntityKind, title: string }
        | { id: string, kind: EntityKind, title: string }
        | { id: string, kind: EntityKind, title: string }
        | { id: string, kind: EntityKind, title: string }
        | { id: string, kind: EntityKind, title: string }
        | { id: string, kind: EntityKind, title: string }
       | null, corrects: { id: string, valueText: string } | null, evidence: Array<{ locator: string, retrieved: string | null, source: { id: string, kind: EntityKind, title: string, publisher: string, author: string | null, tier: number, lang: string, url: string | null, read: string, published: { value: string } | null } }> }> } | null };

export type EvidenceOfClaimQueryVariables = Exact<{
  id: string;
  lang: Language;
}>;


export type EvidenceOfClaimQuery = { claim: { id: string, predicate: string, label: string, valueText: string, kind: ClaimKind, confidence: Confidence, review: Review, preferred: boolean, dissent: boolean, reason: string | null, note: string | null, recorded: string, subject:
      | { id: string, kind: EntityKind, type: string, title: string }
      | { id: string, kind: EntityKind, type: string, title: string }
      | { id: string, kind: EntityKind, type: string, title: string }
      | { id: string, kind: EntityKind, type: string, title: string }
      | { id: string, kind: EntityKind, type: string, title: string }
      | { id: string, kind: EntityKind, type: string, title: string }
      | { id: string, kind: EntityKind, type: string, title: string }
      | { id: string, kind: EntityKind, type: string, title: string }
      | { id: string, kind: EntityKind, type: string, title: string }
      | { id: string, kind: EntityKind, type: string, title: string }
    , relationship: { id: string } | null, by:
      | { id: string, kind: EntityKind, title: string }
      | { id: string, kind: EntityKind, title: string }
      | { id: string, kind: EntityKind, title: string }
      | { id: string, kind: EntityKind, title: string }
      | { id: string, kind: EntityKind, title: string }
      | { id: string, kind: EntityKind, title: string }
      | { id: string, kind: EntityKind, title: string }
      | { id: string, kind: EntityKind, title: string }
      | { id: string, kind: EntityKind, title: string }
      | { id: string, kind: EntityKind, title: string }
     | null, party:
      | { id: string, kind: EntityKind, title: string }
      | { id: string, kind: EntityKind, title: string }
      | { id: string, kind: EntityKind, title: string }
      | { id: string, kind: EntityKind, title: string }
      | { id: string, kind: EntityKind, title: string }
      | { id: string, kind: EntityKind, title: string }
      | { id: string, kind: EntityKind, title: string }
      | { id: string, kind: EntityKind, title: string }
      | { id: string, kind: EntityKind, title: string }
      | { id: string, kind: EntityKind, title: string }
     | null, corrects: { id: string, valueText: string } | null, evidence: Array<{ locator: string, retrieved: string | null, source: { id: string, kind: EntityKind, title: string, publisher: string, author: string | null, tier: number, lang: string, url: string | null, read: string, published: { value: string } | null } }> } | null };

export type EvidenceOfEntityQueryVariables = Exact<{
  id: string;
  lang: Language;
}>;


export type EvidenceOfEntityQuery = { node:
    | { id: string, kind: EntityKind, type: string, title: string, gist: string | null, facts: Array<{ predicate: string, label: string, contested: boolean, claims: Array<{ id: string, predicate: string, label: string, valueText: string, kind: ClaimKind, confidence: Confidence, review: Review, preferred: boolean, dissent: boolean, reason: string | null, note: string | null, recorded: string, by:
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
           | null, party:
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
           | null, corrects: { id: string, valueText: string } | null, evidence: Array<{ locator: string, retrieved: string | null, source: { id: string, kind: EntityKind, title: string, publisher: string, author: string | null, tier: number, lang: string, url: string | null, read: string, published: { value: string } | null } }> }> }>, lifecycle: Array<{ predicate: string, label: string, contested: boolean, claims: Array<{ id: string, predicate: string, label: string, valueText: string, kind: ClaimKind, confidence: Confidence, review: Review, preferred: boolean, dissent: boolean, reason: string | null, note: string | null, recorded: string, by:
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
           | null, party:
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
           | null, corrects: { id: string, valueText: string } | null, evidence: Array<{ locator: string, retrieved: string | null, source: { id: string, kind: EntityKind, title: string, publisher: string, author: string | null, tier: number, lang: string, url: string | null, read: string, published: { value: string } | null } }> }> }> }
    | { id: string, kind: EntityKind, type: string, title: string, gist: string | null, facts: Array<{ predicate: string, label: string, contested: boolean, claims: Array<{ id: string, predicate: string, label: string, valueText: string, kind: ClaimKind, confidence: Confidence, review: Review, preferred: boolean, dissent: boolean, reason: string | null, note: string | null, recorded: string, by:
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
           | null, party:
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
           | null, corrects: { id: string, valueText: string } | null, evidence: Array<{ locator: string, retrieved: string | null, source: { id: string, kind: EntityKind, title: string, publisher: string, author: string | null, tier: number, lang: string, url: string | null, read: string, published: { value: string } | null } }> }> }>, lifecycle: Array<{ predicate: string, label: string, contested: boolean, claims: Array<{ id: string, predicate: string, label: string, valueText: string, kind: ClaimKind, confidence: Confidence, review: Review, preferred: boolean, dissent: boolean, reason: string | null, note: string | null, recorded: string, by:
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
           | null, party:
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
           | null, corrects: { id: string, valueText: string } | null, evidence: Array<{ locator: string, retrieved: string | null, source: { id: string, kind: EntityKind, title: string, publisher: string, author: string | null, tier: number, lang: string, url: string | null, read: string, published: { value: string } | null } }> }> }> }
    | { id: string, kind: EntityKind, type: string, title: string, gist: string | null, facts: Array<{ predicate: string, label: string, contested: boolean, claims: Array<{ id: string, predicate: string, label: string, valueText: string, kind: ClaimKind, confidence: Confidence, review: Review, preferred: boolean, dissent: boolean, reason: string | null, note: string | null, recorded: string, by:
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
           | null, party:
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
           | null, corrects: { id: string, valueText: string } | null, evidence: Array<{ locator: string, retrieved: string | null, source: { id: string, kind: EntityKind, title: string, publisher: string, author: string | null, tier: number, lang: string, url: string | null, read: string, published: { value: string } | null } }> }> }>, lifecycle: Array<{ predicate: string, label: string, contested: boolean, claims: Array<{ id: string, predicate: string, label: string, valueText: string, kind: ClaimKind, confidence: Confidence, review: Review, preferred: boolean, dissent: boolean, reason: string | null, note: string | null, recorded: string, by:
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
           | null, party:
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
           | null, corrects: { id: string, valueText: string } | null, evidence: Array<{ locator: string, retrieved: string | null, source: { id: string, kind: EntityKind, title: string, publisher: string, author: string | null, tier: number, lang: string, url: string | null, read: string, published: { value: string } | null } }> }> }> }
    | { id: string, kind: EntityKind, type: string, title: string, gist: string | null, facts: Array<{ predicate: string, label: string, contested: boolean, claims: Array<{ id: string, predicate: string, label: string, valueText: string, kind: ClaimKind, confidence: Confidence, review: Review, preferred: boolean, dissent: boolean, reason: string | null, note: string | null, recorded: string, by:
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
           | null, party:
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
           | null, corrects: { id: string, valueText: string } | null, evidence: Array<{ locator: string, retrieved: string | null, source: { id: string, kind: EntityKind, title: string, publisher: string, author: string | null, tier: number, lang: string, url: string | null, read: string, published: { value: string } | null } }> }> }>, lifecycle: Array<{ predicate: string, label: string, contested: boolean, claims: Array<{ id: string, predicate: string, label: string, valueText: string, kind: ClaimKind, confidence: Confidence, review: Review, preferred: boolean, dissent: boolean, reason: string | null, note: string | null, recorded: string, by:
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
           | null, party:
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
           | null, corrects: { id: string, valueText: string } | null, evidence: Array<{ locator: string, retrieved: string | null, source: { id: string, kind: EntityKind, title: string, publisher: string, author: string | null, tier: number, lang: string, url: string | null, read: string, published: { value: string } | null } }> }> }> }
    | { id: string, kind: EntityKind, type: string, title: string, gist: string | null, facts: Array<{ predicate: string, label: string, contested: boolean, claims: Array<{ id: string, predicate: string, label: string, valueText: string, kind: ClaimKind, confidence: Confidence, review: Review, preferred: boolean, dissent: boolean, reason: string | null, note: string | null, recorded: string, by:
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
           | null, party:
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
           | null, corrects: { id: string, valueText: string } | null, evidence: Array<{ locator: string, retrieved: string | null, source: { id: string, kind: EntityKind, title: string, publisher: string, author: string | null, tier: number, lang: string, url: string | null, read: string, published: { value: string } | null } }> }> }>, lifecycle: Array<{ predicate: string, label: string, contested: boolean, claims: Array<{ id: string, predicate: string, label: string, valueText: string, kind: ClaimKind, confidence: Confidence, review: Review, preferred: boolean, dissent: boolean, reason: string | null, note: string | null, recorded: string, by:
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
           | null, party:
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
           | null, corrects: { id: string, valueText: string } | null, evidence: Array<{ locator: string, retrieved: string | null, source: { id: string, kind: EntityKind, title: string, publisher: string, author: string | null, tier: number, lang: string, url: string | null, read: string, published: { value: string } | null } }> }> }> }
    | { id: string, kind: EntityKind, type: string, title: string, gist: string | null, facts: Array<{ predicate: string, label: string, contested: boolean, claims: Array<{ id: string, predicate: string, label: string, valueText: string, kind: ClaimKind, confidence: Confidence, review: Review, preferred: boolean, dissent: boolean, reason: string | null, note: string | null, recorded: string, by:
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
           | null, party:
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
           | null, corrects: { id: string, valueText: string } | null, evidence: Array<{ locator: string, retrieved: string | null, source: { id: string, kind: EntityKind, title: string, publisher: string, author: string | null, tier: number, lang: string, url: string | null, read: string, published: { value: string } | null } }> }> }>, lifecycle: Array<{ predicate: string, label: string, contested: boolean, claims: Array<{ id: string, predicate: string, label: string, valueText: string, kind: ClaimKind, confidence: Confidence, review: Review, preferred: boolean, dissent: boolean, reason: string | null, note: string | null, recorded: string, by:
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
           | null, party:
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
           | null, corrects: { id: string, valueText: string } | null, evidence: Array<{ locator: string, retrieved: string | null, source: { id: string, kind: EntityKind, title: string, publisher: string, author: string | null, tier: number, lang: string, url: string | null, read: string, published: { value: string } | null } }> }> }> }
    | { id: string, kind: EntityKind, type: string, title: string, gist: string | null, facts: Array<{ predicate: string, label: string, contested: boolean, claims: Array<{ id: string, predicate: string, label: string, valueText: string, kind: ClaimKind, confidence: Confidence, review: Review, preferred: boolean, dissent: boolean, reason: string | null, note: string | null, recorded: string, by:
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
           | null, party:
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
           | null, corrects: { id: string, valueText: string } | null, evidence: Array<{ locator: string, retrieved: string | null, source: { id: string, kind: EntityKind, title: string, publisher: string, author: string | null, tier: number, lang: string, url: string | null, read: string, published: { value: string } | null } }> }> }>, lifecycle: Array<{ predicate: string, label: string, contested: boolean, claims: Array<{ id: string, predicate: string, label: string, valueText: string, kind: ClaimKind, confidence: Confidence, review: Review, preferred: boolean, dissent: boolean, reason: string | null, note: string | null, recorded: string, by:
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
           | null, party:
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
           | null, corrects: { id: string, valueText: string } | null, evidence: Array<{ locator: string, retrieved: string | null, source: { id: string, kind: EntityKind, title: string, publisher: string, author: string | null, tier: number, lang: string, url: string | null, read: string, published: { value: string } | null } }> }> }> }
    | { id: string, kind: EntityKind, type: string, title: string, gist: string | null, facts: Array<{ predicate: string, label: string, contested: boolean, claims: Array<{ id: string, predicate: string, label: string, valueText: string, kind: ClaimKind, confidence: Confidence, review: Review, preferred: boolean, dissent: boolean, reason: string | null, note: string | null, recorded: string, by:
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
           | null, party:
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
           | null, corrects: { id: string, valueText: string } | null, evidence: Array<{ locator: string, retrieved: string | null, source: { id: string, kind: EntityKind, title: string, publisher: string, author: string | null, tier: number, lang: string, url: string | null, read: string, published: { value: string } | null } }> }> }>, lifecycle: Array<{ predicate: string, label: string, contested: boolean, claims: Array<{ id: string, predicate: string, label: string, valueText: string, kind: ClaimKind, confidence: Confidence, review: Review, preferred: boolean, dissent: boolean, reason: string | null, note: string | null, recorded: string, by:
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
           | null, party:
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
           | null, corrects: { id: string, valueText: string } | null, evidence: Array<{ locator: string, retrieved: string | null, source: { id: string, kind: EntityKind, title: string, publisher: string, author: string | null, tier: number, lang: string, url: string | null, read: string, published: { value: string } | null } }> }> }> }
    | { id: string, kind: EntityKind, type: string, title: string, gist: string | null, facts: Array<{ predicate: string, label: string, contested: boolean, claims: Array<{ id: string, predicate: string, label: string, valueText: string, kind: ClaimKind, confidence: Confidence, review: Review, preferred: boolean, dissent: boolean, reason: string | null, note: string | null, recorded: string, by:
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
           | null, party:
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
           | null, corrects: { id: string, valueText: string } | null, evidence: Array<{ locator: string, retrieved: string | null, source: { id: string, kind: EntityKind, title: string, publisher: string, author: string | null, tier: number, lang: string, url: string | null, read: string, published: { value: string } | null } }> }> }>, lifecycle: Array<{ predicate: string, label: string, contested: boolean, claims: Array<{ id: string, predicate: string, label: string, valueText: string, kind: ClaimKind, confidence: Confidence, review: Review, preferred: boolean, dissent: boolean, reason: string | null, note: string | null, recorded: string, by:
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
           | null, party:
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
           | null, corrects: { id: string, valueText: string } | null, evidence: Array<{ locator: string, retrieved: string | null, source: { id: string, kind: EntityKind, title: string, publisher: string, author: string | null, tier: number, lang: string, url: string | null, read: string, published: { value: string } | null } }> }> }> }
    | { id: string, kind: EntityKind, type: string, title: string, gist: string | null, facts: Array<{ predicate: string, label: string, contested: boolean, claims: Array<{ id: string, predicate: string, label: string, valueText: string, kind: ClaimKind, confidence: Confidence, review: Review, preferred: boolean, dissent: boolean, reason: string | null, note: string | null, recorded: string, by:
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
           | null, party:
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
           | null, corrects: { id: string, valueText: string } | null, evidence: Array<{ locator: string, retrieved: string | null, source: { id: string, kind: EntityKind, title: string, publisher: string, author: string | null, tier: number, lang: string, url: string | null, read: string, published: { value: string } | null } }> }> }>, lifecycle: Array<{ predicate: string, label: string, contested: boolean, claims: Array<{ id: string, predicate: string, label: string, valueText: string, kind: ClaimKind, confidence: Confidence, review: Review, preferred: boolean, dissent: boolean, reason: string | null, note: string | null, recorded: string, by:
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
           | null, party:
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
            | { id: string, kind: EntityKind, title: string }
           | null, corrects: { id: string, valueText: string } | null, evidence: Array<{ locator: string, retrieved: string | null, source: { id: string, kind: EntityKind, title: string, publisher: string, author: string | null, tier: number, lang: string, url: string | null, read: string, published: { value: string } | null } }> }> }> }
   | null };

export const EntityRefFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"status"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"standing"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Instrument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bindingness"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Obligation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"strength"}}]}}]}}]} as unknown as DocumentNode<EntityRefFragment, unknown>;
export const EvidenceClaimFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidenceClaim"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"predicate"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"valueText"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"review"}},{"kind":"Field","name":{"kind":"Name","value":"preferred"}},{"kind":"Field","name":{"kind":"Name","value":"dissent"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"recorded"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"party"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"corrects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"valueText"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"retrieved"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"author"}},{"kind":"Field","name":{"kind":"Name","value":"tier"}},{"kind":"Field","name":{"kind":"Name","value":"lang"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"read"}},{"kind":"Field","name":{"kind":"Name","value":"published"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]}}]} as unknown as DocumentNode<EvidenceClaimFragment, unknown>;
export const EntityClaimFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityClaim"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceClaim"}},{"kind":"Field","name":{"kind":"Name","value":"value"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EntityValue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DateValue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}},{"kind":"Field","name":{"kind":"Name","value":"zone"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidenceClaim"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"predicate"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"valueText"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"review"}},{"kind":"Field","name":{"kind":"Name","value":"preferred"}},{"kind":"Field","name":{"kind":"Name","value":"dissent"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"recorded"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"party"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"corrects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"valueText"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"retrieved"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"author"}},{"kind":"Field","name":{"kind":"Name","value":"tier"}},{"kind":"Field","name":{"kind":"Name","value":"lang"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"read"}},{"kind":"Field","name":{"kind":"Name","value":"published"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]}}]} as unknown as DocumentNode<EntityClaimFragment, unknown>;
export const ExploreCardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExploreCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"typeLabel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"aliases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lang"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contested"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"jurisdiction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Instrument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bindingness"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Actor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isClass"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Obligation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"strength"}},{"kind":"Field","name":{"kind":"Name","value":"statedIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earliest"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"standing"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Provision"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"instrument"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"jurisdiction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bindingness"}},{"kind":"Field","name":{"kind":"Name","value":"status"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"standing"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ExploreCardFragment, unknown>;
export const ObligationRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ObligationRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Obligation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"contested"}},{"kind":"Field","name":{"kind":"Name","value":"verbalForm"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"lang"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deonticType"}},{"kind":"Field","name":{"kind":"Name","value":"strength"}},{"kind":"Field","name":{"kind":"Name","value":"effortDuty"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"notation"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"bearers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"provision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"statedIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"tier"}}]}}]}}]}}]} as unknown as DocumentNode<ObligationRowFragment, unknown>;
export const PreviewNameFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PreviewName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"aliases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lang"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]} as unknown as DocumentNode<PreviewNameFragment, unknown>;
export const PreviewDutyFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PreviewDuty"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Obligation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"strength"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"notation"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}}]}}]} as unknown as DocumentNode<PreviewDutyFragment, unknown>;
export const SearchHitFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SearchHit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SearchEdge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"match"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"lang"}},{"kind":"Field","name":{"kind":"Name","value":"how"}},{"kind":"Field","name":{"kind":"Name","value":"ranges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"typeLabel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"titles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lang"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contested"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"jurisdiction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Instrument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bindingness"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Provision"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"instrument"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"aliases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lang"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Obligation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"strength"}},{"kind":"Field","name":{"kind":"Name","value":"statedIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"aliases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lang"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"published"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"place"}}]}}]}}]}}]} as unknown as DocumentNode<SearchHitFragment, unknown>;
export const SearchGroupFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SearchGroup"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SearchConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SearchHit"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SearchHit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SearchEdge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"match"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"lang"}},{"kind":"Field","name":{"kind":"Name","value":"how"}},{"kind":"Field","name":{"kind":"Name","value":"ranges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"typeLabel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"titles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lang"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contested"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"jurisdiction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Instrument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bindingness"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Provision"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"instrument"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"aliases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lang"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Obligation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"strength"}},{"kind":"Field","name":{"kind":"Name","value":"statedIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"aliases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lang"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"published"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"place"}}]}}]}}]}}]} as unknown as DocumentNode<SearchGroupFragment, unknown>;
export const SearchFacetCountsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SearchFacetCounts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SearchConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"facets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]} as unknown as DocumentNode<SearchFacetCountsFragment, unknown>;
export const ShellDatasetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ShellDataset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dataset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"release"}},{"kind":"Field","name":{"kind":"Name","value":"hash"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"engine"}}]}}]}}]} as unknown as DocumentNode<ShellDatasetQuery, ShellDatasetQueryVariables>;
export const ActorDutiesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ActorDuties"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"BEARER","block":false},{"kind":"StringValue","value":"OWED_TO","block":false},{"kind":"StringValue","value":"BENEFITS","block":false},{"kind":"StringValue","value":"ENFORCED_BY","block":false}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"links"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relationship"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"other"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Obligation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ObligationRow"}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ObligationRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Obligation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"contested"}},{"kind":"Field","name":{"kind":"Name","value":"verbalForm"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"lang"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deonticType"}},{"kind":"Field","name":{"kind":"Name","value":"strength"}},{"kind":"Field","name":{"kind":"Name","value":"effortDuty"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"notation"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"bearers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"provision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"statedIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"tier"}}]}}]}}]}}]} as unknown as DocumentNode<ActorDutiesQuery, ActorDutiesQueryVariables>;
export const ClaimPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ClaimPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claim"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceClaim"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"value"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EntityValue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"relationship"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"contested"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceClaim"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidenceClaim"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"predicate"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"valueText"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"review"}},{"kind":"Field","name":{"kind":"Name","value":"preferred"}},{"kind":"Field","name":{"kind":"Name","value":"dissent"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"recorded"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"party"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"corrects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"valueText"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"retrieved"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"author"}},{"kind":"Field","name":{"kind":"Name","value":"tier"}},{"kind":"Field","name":{"kind":"Name","value":"lang"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"read"}},{"kind":"Field","name":{"kind":"Name","value":"published"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ClaimPageQuery, ClaimPageQueryVariables>;
export const ClaimSiblingsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ClaimSiblings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"predicate"}},{"kind":"Field","name":{"kind":"Name","value":"contested"}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceClaim"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"lifecycle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"predicate"}},{"kind":"Field","name":{"kind":"Name","value":"contested"}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceClaim"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidenceClaim"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"predicate"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"valueText"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"review"}},{"kind":"Field","name":{"kind":"Name","value":"preferred"}},{"kind":"Field","name":{"kind":"Name","value":"dissent"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"recorded"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"party"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"corrects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"valueText"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"retrieved"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"author"}},{"kind":"Field","name":{"kind":"Name","value":"tier"}},{"kind":"Field","name":{"kind":"Name","value":"lang"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"read"}},{"kind":"Field","name":{"kind":"Name","value":"published"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ClaimSiblingsQuery, ClaimSiblingsQueryVariables>;
export const ConceptPlaceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConceptPlace"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"concept"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"notation"}}]}}]}}]} as unknown as DocumentNode<ConceptPlaceQuery, ConceptPlaceQueryVariables>;
export const ContestedPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ContestedPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contested"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"fact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"predicate"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceClaim"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"relationship"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceClaim"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidenceClaim"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"predicate"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"valueText"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"review"}},{"kind":"Field","name":{"kind":"Name","value":"preferred"}},{"kind":"Field","name":{"kind":"Name","value":"dissent"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"recorded"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"party"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"corrects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"valueText"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"retrieved"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"author"}},{"kind":"Field","name":{"kind":"Name","value":"tier"}},{"kind":"Field","name":{"kind":"Name","value":"lang"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"read"}},{"kind":"Field","name":{"kind":"Name","value":"published"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ContestedPageQuery, ContestedPageQueryVariables>;
export const DataPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DataPage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dataset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"release"}},{"kind":"Field","name":{"kind":"Name","value":"hash"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"schemaVersion"}},{"kind":"Field","name":{"kind":"Name","value":"contested"}},{"kind":"Field","name":{"kind":"Name","value":"licence"}},{"kind":"Field","name":{"kind":"Name","value":"engine"}},{"kind":"Field","name":{"kind":"Name","value":"entities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relationships"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"confidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"review"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sourceTiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ontology"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relationTypes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"family"}},{"kind":"Field","name":{"kind":"Name","value":"forward"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"ja"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"limits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"description"}}]}}]}}]} as unknown as DocumentNode<DataPageQuery, DataPageQueryVariables>;
export const EntityHeadDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EntityHead"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"typeLabel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"titles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lang"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"aliases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lang"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"identifiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gist"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"jurisdiction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"themes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"contested"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"predicate"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"contested"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lifecycle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"predicate"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"contested"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"since"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"inForce"}},{"kind":"Field","name":{"kind":"Name","value":"applicable"}},{"kind":"Field","name":{"kind":"Name","value":"supervisionPaused"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claimCount"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Instrument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bindingness"}},{"kind":"Field","name":{"kind":"Name","value":"forceBasis"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"share"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"checked"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Obligation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"strength"}},{"kind":"Field","name":{"kind":"Name","value":"deonticType"}},{"kind":"Field","name":{"kind":"Name","value":"statedIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Provision"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"instrument"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}}]}}]}}]}}]} as unknown as DocumentNode<EntityHeadQuery, EntityHeadQueryVariables>;
export const EntityFactsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EntityFacts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"predicate"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"contested"}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityClaim"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"lifecycle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"predicate"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"contested"}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityClaim"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidenceClaim"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"predicate"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"valueText"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"review"}},{"kind":"Field","name":{"kind":"Name","value":"preferred"}},{"kind":"Field","name":{"kind":"Name","value":"dissent"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"recorded"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"party"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"corrects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"valueText"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"retrieved"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"author"}},{"kind":"Field","name":{"kind":"Name","value":"tier"}},{"kind":"Field","name":{"kind":"Name","value":"lang"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"read"}},{"kind":"Field","name":{"kind":"Name","value":"published"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityClaim"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceClaim"}},{"kind":"Field","name":{"kind":"Name","value":"value"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EntityValue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DateValue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}},{"kind":"Field","name":{"kind":"Name","value":"zone"}}]}}]}}]}}]}}]} as unknown as DocumentNode<EntityFactsQuery, EntityFactsQueryVariables>;
export const EntityLinksDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EntityLinks"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"types"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"Variable","name":{"kind":"Name","value":"types"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"family"}}]}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"links"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relationship"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"contested"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"standing"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}]},{"kind":"Field","name":{"kind":"Name","value":"validFrom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"earliest"}}]}},{"kind":"Field","name":{"kind":"Name","value":"validTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"qualifiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"review"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"tier"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"other"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"status"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"standing"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Instrument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bindingness"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Obligation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"strength"}}]}}]}}]} as unknown as DocumentNode<EntityLinksQuery, EntityLinksQueryVariables>;
export const EntityTimelineDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EntityTimeline"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"id"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"zone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"earliest"}}]}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"party"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"contested"}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"review"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"tier"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<EntityTimelineQuery, EntityTimelineQueryVariables>;
export const EventDatesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EventDates"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"event"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"dates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"zone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"place"}}]}}]}}]} as unknown as DocumentNode<EventDatesQuery, EventDatesQueryVariables>;
export const ExploreOntologyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExploreOntology"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dataset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ontology"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"predicates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"ja"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"relationTypes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"family"}},{"kind":"Field","name":{"kind":"Name","value":"hub"}},{"kind":"Field","name":{"kind":"Name","value":"forward"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"ja"}}]}},{"kind":"Field","name":{"kind":"Name","value":"backward"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"ja"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ExploreOntologyQuery, ExploreOntologyQueryVariables>;
export const ExploreBringsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExploreBrings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"types"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"direction"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Direction"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"neighbourhood"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"id"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"Variable","name":{"kind":"Name","value":"types"}}},{"kind":"Argument","name":{"kind":"Name","value":"direction"},"value":{"kind":"Variable","name":{"kind":"Name","value":"direction"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"unknownIds"}}]}}]}}]} as unknown as DocumentNode<ExploreBringsQuery, ExploreBringsQueryVariables>;
export const ExploreFirstLookDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExploreFirstLook"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"links"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"other"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ExploreFirstLookQuery, ExploreFirstLookQueryVariables>;
export const ExploreSetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExploreSet"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subgraph"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExploreCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relationships"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contested"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"standing"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unknownIds"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExploreCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"typeLabel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"aliases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lang"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contested"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"jurisdiction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Instrument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bindingness"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Actor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isClass"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Obligation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"strength"}},{"kind":"Field","name":{"kind":"Name","value":"statedIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earliest"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"standing"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Provision"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"instrument"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"jurisdiction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bindingness"}},{"kind":"Field","name":{"kind":"Name","value":"status"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"standing"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ExploreSetQuery, ExploreSetQueryVariables>;
export const HomeCountsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HomeCounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dataset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contested"}}]}}]}}]} as unknown as DocumentNode<HomeCountsQuery, HomeCountsQueryVariables>;
export const InitiativeDeclaresDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"InitiativeDeclares"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"initiative"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"obligations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ObligationRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ObligationRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Obligation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"contested"}},{"kind":"Field","name":{"kind":"Name","value":"verbalForm"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"lang"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deonticType"}},{"kind":"Field","name":{"kind":"Name","value":"strength"}},{"kind":"Field","name":{"kind":"Name","value":"effortDuty"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"notation"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"bearers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"provision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"statedIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"tier"}}]}}]}}]}}]} as unknown as DocumentNode<InitiativeDeclaresQuery, InitiativeDeclaresQueryVariables>;
export const InstrumentTextDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"InstrumentText"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"instrument"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"provisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"heading"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"order"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"obligations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ObligationRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ObligationRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Obligation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"contested"}},{"kind":"Field","name":{"kind":"Name","value":"verbalForm"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"lang"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deonticType"}},{"kind":"Field","name":{"kind":"Name","value":"strength"}},{"kind":"Field","name":{"kind":"Name","value":"effortDuty"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"notation"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"bearers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"provision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"statedIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"tier"}}]}}]}}]}}]} as unknown as DocumentNode<InstrumentTextQuery, InstrumentTextQueryVariables>;
export const ObligationPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ObligationPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"obligation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ObligationRow"}},{"kind":"Field","name":{"kind":"Name","value":"pillars"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"statedIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}}]}},{"kind":"Field","name":{"kind":"Name","value":"provision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"heading"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ObligationRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Obligation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"contested"}},{"kind":"Field","name":{"kind":"Name","value":"verbalForm"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"lang"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deonticType"}},{"kind":"Field","name":{"kind":"Name","value":"strength"}},{"kind":"Field","name":{"kind":"Name","value":"effortDuty"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"notation"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"bearers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"provision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"statedIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"tier"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"status"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"standing"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Instrument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bindingness"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Obligation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"strength"}}]}}]}}]} as unknown as DocumentNode<ObligationPageQuery, ObligationPageQueryVariables>;
export const SameStepDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SameStep"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"step"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"step"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"AT_STEP","block":false}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"links"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"other"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Obligation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statedIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"status"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"standing"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Instrument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bindingness"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Obligation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"strength"}}]}}]}}]} as unknown as DocumentNode<SameStepQuery, SameStepQueryVariables>;
export const ObservationFigureDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ObservationFigure"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"observation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","name":{"kind":"Name","value":"population"}},{"kind":"Field","name":{"kind":"Name","value":"n"}},{"kind":"Field","name":{"kind":"Name","value":"field"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]} as unknown as DocumentNode<ObservationFigureQuery, ObservationFigureQueryVariables>;
export const FindPathsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FindPaths"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"maxSteps"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"includeHubs"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"order"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PathOrder"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"paths"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"maxSteps"},"value":{"kind":"Variable","name":{"kind":"Name","value":"maxSteps"}}},{"kind":"Argument","name":{"kind":"Name","value":"includeHubs"},"value":{"kind":"Variable","name":{"kind":"Name","value":"includeHubs"}}},{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"Variable","name":{"kind":"Name","value":"order"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"found"}},{"kind":"Field","name":{"kind":"Name","value":"complete"}},{"kind":"Field","name":{"kind":"Name","value":"note"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"searchedTypes"}},{"kind":"Field","name":{"kind":"Name","value":"paths"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"weakestStrength"}},{"kind":"Field","name":{"kind":"Name","value":"weakestStep"}},{"kind":"Field","name":{"kind":"Name","value":"weakestConfidence"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Instrument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bindingness"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Obligation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"strength"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Actor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isClass"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"forward"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"relationship"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"family"}}]}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contested"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"validTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"footnotes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"text"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"claim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"review"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"tier"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<FindPathsQuery, FindPathsQueryVariables>;
export const PathEndsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PathEnds"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Instrument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bindingness"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Obligation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"strength"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Actor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isClass"}}]}}]}}]}}]} as unknown as DocumentNode<PathEndsQuery, PathEndsQueryVariables>;
export const PickEntityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PickEntity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"query"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"query"},"value":{"kind":"Variable","name":{"kind":"Name","value":"query"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"8"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"typeLabel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"match"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"suggestions"}}]}}]}}]} as unknown as DocumentNode<PickEntityQuery, PickEntityQueryVariables>;
export const ProvisionPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProvisionPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"provision"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"heading"}},{"kind":"Field","name":{"kind":"Name","value":"order"}},{"kind":"Field","name":{"kind":"Name","value":"instrument"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityRef"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"provisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"heading"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"order"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"heading"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"heading"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"obligations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ObligationRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityRef"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"status"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"standing"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Instrument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bindingness"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Obligation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"strength"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ObligationRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Obligation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"contested"}},{"kind":"Field","name":{"kind":"Name","value":"verbalForm"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"lang"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deonticType"}},{"kind":"Field","name":{"kind":"Name","value":"strength"}},{"kind":"Field","name":{"kind":"Name","value":"effortDuty"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"notation"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"bearers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"provision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"statedIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"tier"}}]}}]}}]}}]} as unknown as DocumentNode<ProvisionPageQuery, ProvisionPageQueryVariables>;
export const SearchPreviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SearchPreview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"typeLabel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"titles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lang"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gist"}},{"kind":"Field","name":{"kind":"Name","value":"contested"}},{"kind":"Field","name":{"kind":"Name","value":"claimCount"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"jurisdiction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"status"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"since"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"links"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"other"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PreviewName"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Instrument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bindingness"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"obligations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PreviewDuty"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Initiative"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"obligations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PreviewDuty"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Provision"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"instrument"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PreviewName"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Obligation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"strength"}},{"kind":"Field","name":{"kind":"Name","value":"deonticType"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"notation"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"bearers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PreviewName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"statedIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PreviewName"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"published"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tier"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"dates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"zone"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Observation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Concept"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PreviewName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"aliases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lang"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PreviewDuty"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Obligation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"strength"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"notation"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}}]}}]} as unknown as DocumentNode<SearchPreviewQuery, SearchPreviewQueryVariables>;
export const SearchPaletteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SearchPalette"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"query"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"all"},"name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"query"},"value":{"kind":"Variable","name":{"kind":"Name","value":"query"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"suggestions"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"instruments"},"name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"query"},"value":{"kind":"Variable","name":{"kind":"Name","value":"query"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kinds"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"Instrument"}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SearchGroup"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"provisions"},"name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"query"},"value":{"kind":"Variable","name":{"kind":"Name","value":"query"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kinds"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"Provision"},{"kind":"EnumValue","value":"Obligation"}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SearchGroup"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"actors"},"name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"query"},"value":{"kind":"Variable","name":{"kind":"Name","value":"query"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kinds"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"Actor"},{"kind":"EnumValue","value":"Initiative"}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SearchGroup"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"events"},"name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"query"},"value":{"kind":"Variable","name":{"kind":"Name","value":"query"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kinds"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"Event"}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SearchGroup"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"sources"},"name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"query"},"value":{"kind":"Variable","name":{"kind":"Name","value":"query"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kinds"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"Source"},{"kind":"EnumValue","value":"Observation"}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SearchGroup"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"concepts"},"name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"query"},"value":{"kind":"Variable","name":{"kind":"Name","value":"query"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kinds"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"Concept"},{"kind":"EnumValue","value":"Jurisdiction"}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SearchGroup"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SearchHit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SearchEdge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"match"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"lang"}},{"kind":"Field","name":{"kind":"Name","value":"how"}},{"kind":"Field","name":{"kind":"Name","value":"ranges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"typeLabel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"titles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lang"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contested"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"jurisdiction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Instrument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bindingness"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Provision"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"instrument"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"aliases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lang"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Obligation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"strength"}},{"kind":"Field","name":{"kind":"Name","value":"statedIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"aliases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lang"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"published"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"place"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SearchGroup"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SearchConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SearchHit"}}]}}]}}]} as unknown as DocumentNode<SearchPaletteQuery, SearchPaletteQueryVariables>;
export const SearchResultsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SearchResults"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"query"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"SearchFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"query"},"value":{"kind":"Variable","name":{"kind":"Name","value":"query"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"suggestions"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SearchHit"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SearchHit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SearchEdge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"match"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"lang"}},{"kind":"Field","name":{"kind":"Name","value":"how"}},{"kind":"Field","name":{"kind":"Name","value":"ranges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"typeLabel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"titles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lang"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contested"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"jurisdiction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Instrument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bindingness"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Provision"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"instrument"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"aliases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lang"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Obligation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"strength"}},{"kind":"Field","name":{"kind":"Name","value":"statedIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"aliases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lang"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"published"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"place"}}]}}]}}]}}]} as unknown as DocumentNode<SearchResultsQuery, SearchResultsQueryVariables>;
export const SearchFacetsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SearchFacets"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"query"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kind"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SearchFilter"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"jurisdiction"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SearchFilter"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"bindingness"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SearchFilter"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"strength"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SearchFilter"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"theme"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SearchFilter"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"kind"},"name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"query"},"value":{"kind":"Variable","name":{"kind":"Name","value":"query"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kind"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SearchFacetCounts"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"jurisdiction"},"name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"query"},"value":{"kind":"Variable","name":{"kind":"Name","value":"query"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"jurisdiction"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SearchFacetCounts"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"bindingness"},"name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"query"},"value":{"kind":"Variable","name":{"kind":"Name","value":"query"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"bindingness"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SearchFacetCounts"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"strength"},"name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"query"},"value":{"kind":"Variable","name":{"kind":"Name","value":"query"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"strength"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SearchFacetCounts"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"theme"},"name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"query"},"value":{"kind":"Variable","name":{"kind":"Name","value":"query"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"theme"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SearchFacetCounts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SearchFacetCounts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SearchConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"facets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]} as unknown as DocumentNode<SearchFacetsQuery, SearchFacetsQueryVariables>;
export const SourcePageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SourcePage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"author"}},{"kind":"Field","name":{"kind":"Name","value":"published"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tier"}},{"kind":"Field","name":{"kind":"Name","value":"licence"}},{"kind":"Field","name":{"kind":"Name","value":"lang"}},{"kind":"Field","name":{"kind":"Name","value":"read"}},{"kind":"Field","name":{"kind":"Name","value":"citedAs"}},{"kind":"Field","name":{"kind":"Name","value":"supports"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"predicate"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"valueText"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"review"}},{"kind":"Field","name":{"kind":"Name","value":"preferred"}},{"kind":"Field","name":{"kind":"Name","value":"dissent"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"tier"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<SourcePageQuery, SourcePageQueryVariables>;
export const TimelinePageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TimelinePage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"zone"}},{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}},{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"jurisdiction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"party"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"contested"}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"valueText"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"preferred"}},{"kind":"Field","name":{"kind":"Name","value":"dissent"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"review"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"tier"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<TimelinePageQuery, TimelinePageQueryVariables>;
export const TimelineAboutDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TimelineAbout"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}}]}}]} as unknown as DocumentNode<TimelineAboutQuery, TimelineAboutQueryVariables>;
export const EvidenceOfRelationshipDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EvidenceOfRelationship"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relationship"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"contested"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"standing"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}]},{"kind":"Field","name":{"kind":"Name","value":"validFrom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"validTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"qualifiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"type"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"family"}},{"kind":"Field","name":{"kind":"Name","value":"forward"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"ja"}}]}},{"kind":"Field","name":{"kind":"Name","value":"backward"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"ja"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceClaim"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidenceClaim"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"predicate"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"valueText"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"review"}},{"kind":"Field","name":{"kind":"Name","value":"preferred"}},{"kind":"Field","name":{"kind":"Name","value":"dissent"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"recorded"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"party"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"corrects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"valueText"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"retrieved"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"author"}},{"kind":"Field","name":{"kind":"Name","value":"tier"}},{"kind":"Field","name":{"kind":"Name","value":"lang"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"read"}},{"kind":"Field","name":{"kind":"Name","value":"published"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]}}]} as unknown as DocumentNode<EvidenceOfRelationshipQuery, EvidenceOfRelationshipQueryVariables>;
export const EvidenceOfClaimDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EvidenceOfClaim"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claim"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceClaim"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"relationship"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidenceClaim"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"predicate"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"valueText"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"review"}},{"kind":"Field","name":{"kind":"Name","value":"preferred"}},{"kind":"Field","name":{"kind":"Name","value":"dissent"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"recorded"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"party"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"corrects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"valueText"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"retrieved"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"author"}},{"kind":"Field","name":{"kind":"Name","value":"tier"}},{"kind":"Field","name":{"kind":"Name","value":"lang"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"read"}},{"kind":"Field","name":{"kind":"Name","value":"published"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]}}]} as unknown as DocumentNode<EvidenceOfClaimQuery, EvidenceOfClaimQueryVariables>;
export const EvidenceOfEntityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EvidenceOfEntity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"gist"}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"predicate"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"contested"}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceClaim"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"lifecycle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"predicate"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"contested"}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceClaim"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidenceClaim"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"predicate"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"valueText"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"review"}},{"kind":"Field","name":{"kind":"Name","value":"preferred"}},{"kind":"Field","name":{"kind":"Name","value":"dissent"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"recorded"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"party"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"corrects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"valueText"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"retrieved"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"author"}},{"kind":"Field","name":{"kind":"Name","value":"tier"}},{"kind":"Field","name":{"kind":"Name","value":"lang"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"read"}},{"kind":"Field","name":{"kind":"Name","value":"published"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]}}]} as unknown as DocumentNode<EvidenceOfEntityQuery, EvidenceOfEntityQueryVariables>;