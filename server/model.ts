/**
 * The vocabulary of the atlas as plain data: what the graph stores, what the rules in `domain/` work on and what the
 * GraphQL schema exposes. Nothing here does I/O. Terms follow ELI (instruments), LegalRuleML (duties), SKOS
 * (vocabularies), PROV-O (evidence) and the OECD due-diligence steps.
 */

export const ENTITY_KINDS = [
  'Instrument',
  'Provision',
  'Obligation',
  'Actor',
  'Initiative',
  'Event',
  'Jurisdiction',
  'Concept',
  'Observation',
  'Source',
] as const;
export type EntityKind = (typeof ENTITY_KINDS)[number];

/** Strongest first. The order is the rank that paths and filters compare. */
export const STRENGTHS = [
  'bindingDuty',
  'recommendation',
  'expectation',
  'politicalCommitment',
  'statedIntention',
  'plannedActivity',
] as const;
export type Strength = (typeof STRENGTHS)[number];

export const DEONTIC_TYPES = ['obligation', 'prohibition', 'permission', 'right', 'constitutive'] as const;
export type DeonticType = (typeof DEONTIC_TYPES)[number];

export const CLAIM_KINDS = [
  'fact',
  'quotation',
  'recommendationByAuthor',
  'opinion',
  'inference',
  'observation',
  'correction',
] as const;
export type ClaimKind = (typeof CLAIM_KINDS)[number];

export const CONFIDENCES = ['high', 'medium', 'low'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

export const REVIEWS = ['unreviewed', 'reviewed', 'disputed', 'retracted'] as const;
export type Review = (typeof REVIEWS)[number];

/** Who stands behind a title in a language: an equally authentic text, the issuer, or ourselves. */
export const TRANSLATION_STATUSES = ['authentic', 'official', 'byIssuer', 'working', 'machine'] as const;
export type TranslationStatus = (typeof TRANSLATION_STATUSES)[number];

export const LIFECYCLE_STAGES = [
  'announced',
  'proposed',
  'drafted',
  'consultationEnded',
  'signed',
  'adopted',
  'published',
  'launched',
  'enteredIntoForce',
  'becameApplicable',
  'ratified',
  'enteredIntoForceForParty',
  'transposed',
  'amended',
  'suspended',
  'supervisionPaused',
  'superseded',
  'withdrawn',
  'denounced',
  'repealed',
  'expired',
  'completed',
] as const;
export type LifecycleStage = (typeof LIFECYCLE_STAGES)[number];

/**
 * A date in the world that may be known in part.
 * `value` is EDTF as stated ("2020-10", "2023", "2023-01-06", "2022-09/2022-10"); `earliest` and `latest` are the ISO
 * days that bound it, and everything that filters by time uses the bounds. `zone` is an IANA name where the day
 * depends on it.
 */
export interface PartialDate {
  readonly value: string;
  readonly earliest: string;
  readonly latest: string;
  readonly zone?: string;
}

/** A name or title in one language (BCP 47), with who translated it. */
export interface LocalisedText {
  readonly lang: string;
  readonly text: string;
  readonly status?: TranslationStatus;
}

/** An official identifier with its scheme, for example `{scheme: "celex", value: "32024L1760"}`. */
export interface Identifier {
  readonly scheme: string;
  readonly value: string;
}

/**
 * Any node but a claim. Fields that only some kinds have are optional here; `seeds/shapes` says which kind may carry
 * which, and the GraphQL types expose just those.
 */
export interface Entity {
  /** Short, stable and readable: `ungp`, `ungp~principle-17`, `ungp~principle-17~1`. */
  readonly id: string;
  readonly kind: EntityKind;
  /** What sort of its kind it is: `guidelines`, `ministry`, `taskForce`, `seminar`, `theme` ... */
  readonly type: string;
  readonly titles: readonly LocalisedText[];
  readonly aliases: readonly LocalisedText[];
  readonly identifiers: readonly Identifier[];
  /** What it is, in our own words. */
  readonly gist?: string;
  /** Official address, https. */
  readonly url?: string;
  /** Home jurisdiction, an id; derived at load from ORIGINATES_IN or HELD_IN. */
  readonly jurisdiction?: string;
  /** Concept ids, derived at load from ABOUT. */
  readonly themes: readonly string[];
  /** What is contested about it: claim predicates with more than one value. Derived at load. */
  readonly contested: readonly string[];
  /** The span in which it exists, where known: signing or start, and end. Derived at load from lifecycle claims. */
  readonly from?: PartialDate;
  readonly to?: PartialDate;

  /** Instrument: legal force of the text as a whole, and what that judgement rests on. */
  readonly bindingness?: 'binding' | 'nonBinding' | 'mixed';
  readonly forceBasis?: string;
  /** Instrument: what parts of the text the atlas holds, and when that was last checked. */
  readonly coverage?: { readonly note: string; readonly share: 'full' | 'partial' | 'none'; readonly checked?: string };

  /** Provision: number as printed, heading, place in the order of the text, and owners. */
  readonly number?: string;
  readonly heading?: string;
  readonly order?: number;
  readonly instrument?: string;
  readonly provision?: string;

  /** Obligation: the three fields of modality, never merged. */
  readonly verbalForm?: { readonly text: string; readonly lang: string };
  readonly deonticType?: DeonticType;
  readonly strength?: Strength;
  readonly effortDuty?: boolean;
  /** Obligation: concept ids, derived at load from AT_STEP, IN_PILLAR, BEARER. */
  readonly step?: string;
  readonly pillar?: string;
  readonly bearers?: readonly string[];

  /** Event: one date per zone in which it was a different day; the first is the one it is sorted by. */
  readonly dates?: readonly PartialDate[];
  readonly place?: string;

  /** Concept: vocabulary and notation. */
  readonly scheme?: string;
  readonly notation?: string;

  /** Observation: a figure with what it counts. */
  readonly observation?: {
    readonly value: string;
    readonly unit: string;
    readonly measure: string;
    readonly population?: string;
    readonly n?: number;
    readonly field?: PartialDate;
  };

  /** Source: who published it, and how far it can be relied on. */
  readonly source?: {
    readonly publisher: string;
    readonly author?: string;
    readonly published?: PartialDate;
    readonly tier: 1 | 2 | 3 | 4 | 5;
    readonly licence: string;
    readonly lang: string;
    /** How much of it a curator has read. Claims that rest only on unread sources stay unreviewed. */
    readonly read: 'full' | 'partial' | 'copy' | 'notOpened';
    readonly citedAs?: string;
  };
}

/** A typed, directed edge between two entities. Its evidence is in the claims whose `relationship` is its id. */
export interface Relationship {
  readonly id: string;
  readonly type: string;
  readonly from: string;
  readonly to: string;
  /** Validity in the world, where known. */
  readonly validFrom?: PartialDate;
  readonly validTo?: PartialDate;
  readonly contested: boolean;
  /** Qualifiers that the ontology record of the type allows: `title` of a post, `role` in an event, `extent` ... */
  readonly qualifiers: Readonly<Record<string, string>>;
  /** Of the best claim behind it; lets paths name their weakest evidence without reading claims. */
  readonly confidence: Confidence;
}

export interface Evidence {
  /** Source id. */
  readonly source: string;
  /** Where in the source: a page, an article, or `B14` (sentence 14 of document B) and `B-fn9` (its footnote 9). */
  readonly locator: string;
  /** ISO day on which a curator saw it. */
  readonly retrieved?: string;
}

/** What a claim says of its subject: exactly one of the variants. */
export type ClaimValue =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'date'; readonly date: PartialDate }
  | { readonly type: 'entity'; readonly entity: string }
  | { readonly type: 'number'; readonly number: number; readonly unit?: string };

/** One statement with its evidence. Claims that disagree stay side by side. */
export interface Claim {
  readonly id: string;
  readonly subject: string;
  /** A fact predicate of the ontology, `lifecycle.<stage>`, or a relation type. */
  readonly predicate: string;
  readonly value: ClaimValue;
  /** The edge it stands behind, if it stands behind one. */
  readonly relationship?: string;
  /** For a lifecycle claim that holds for one party only. */
  readonly party?: string;
  readonly kind: ClaimKind;
  readonly evidence: readonly Evidence[];
  readonly confidence: Confidence;
  readonly review: Review;
  /** True for the value to show where claims disagree, with the reason in `reason`. */
  readonly preferred: boolean;
  readonly reason?: string;
  /** Our remark: how a relative date was resolved, which footnote is swapped. */
  readonly note?: string;
  /** The claim it corrects. */
  readonly corrects?: string;
  /** The actor whose advice or opinion it is. */
  readonly by?: string;
  /** True where the claim does not agree with the preferred one on the same fact. */
  readonly dissent: boolean;
  /** ISO day on which it was entered. */
  readonly recorded: string;
}

/** A whole dataset: immutable, sorted by id, checked. What `seeds/` builds and the engines load. */
export interface AtlasGraph {
  readonly release: Release;
  readonly entities: readonly Entity[];
  readonly relationships: readonly Relationship[];
  readonly claims: readonly Claim[];
  readonly ontology: Ontology;
}

/** What makes a dataset citable: the same content has the same hash on any machine. */
export interface Release {
  /** `<year>.<month>-<first 8 of the hash>`, for people. */
  readonly id: string;
  /** SHA-256 of the canonical content, hex. */
  readonly hash: string;
  readonly schemaVersion: number;
  /** ISO day of the newest `recorded` date in it. */
  readonly date: string;
  readonly counts: { readonly entities: number; readonly relationships: number; readonly claims: number };
}

/** Colour and head of an edge on the canvas, and its row in the legend. */
export const RELATION_FAMILIES = [
  'lineage',
  'structure',
  'creation',
  'parties',
  'duty',
  'programmes',
  'subject',
] as const;
export type RelationFamily = (typeof RELATION_FAMILIES)[number];

export interface Bilingual {
  readonly en: string;
  readonly ja: string;
}

export interface RelationType {
  readonly id: string;
  readonly family: RelationFamily;
  /** Read from start to end: "implements". */
  readonly forward: Bilingual;
  /** Read from end to start: "is implemented by". */
  readonly backward: Bilingual;
  readonly description: string;
  readonly from: readonly EntityKind[];
  readonly to: readonly EntityKind[];
  readonly qualifiers: readonly string[];
  /** Links everything to everything ("about", "applies in"): left out of paths unless asked for. */
  readonly hub: boolean;
  /** Following it must never come back to the start (PART_OF, HAS_PROVISION). */
  readonly acyclic: boolean;
  /** The start cites or builds on the end, so the end cannot be the younger text. */
  readonly citesEarlier: boolean;
}

export interface KindRecord {
  readonly id: EntityKind;
  readonly label: Bilingual;
  readonly plural: Bilingual;
  readonly description: string;
  /** Allowed values of `type` for the kind, with labels. */
  readonly types: Readonly<Record<string, Bilingual>>;
}

export interface FactPredicate {
  readonly id: string;
  readonly label: Bilingual;
  readonly description: string;
  readonly value: ClaimValue['type'];
  readonly kinds: readonly EntityKind[];
  /** More than one value is a contradiction (a launch date), not a list (things said). */
  readonly single: boolean;
}

export interface Ontology {
  readonly kinds: readonly KindRecord[];
  readonly relationTypes: readonly RelationType[];
  readonly predicates: readonly FactPredicate[];
}
