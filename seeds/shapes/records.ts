/** One shape per kind of record, and one per data file. The JSON Schemas in data/schema/ are printed from these. */
import { z } from 'zod';
import { DEONTIC_TYPES, ENTITY_KINDS, LIFECYCLE_STAGES, RELATION_FAMILIES, STRENGTHS } from '../../server/model.ts';
import { backing, claimMeta, date, evidence, fact, id, isoDay, lang, record, relation, text } from './common.ts';

export const lifecycleEntry = z
  .strictObject({
    stage: z.enum(LIFECYCLE_STAGES),
    date: date.optional(),
    party: id.optional().meta({ description: 'The party it holds for (ratified, entered into force for it).' }),
    evidence: z.array(evidence).min(1).optional(),
    claims: z
      .array(z.strictObject({ ...claimMeta, date, evidence: z.array(evidence).min(1) }))
      .min(1)
      .optional(),
    ...claimMeta,
  })
  .meta({
    description: 'A dated step in the life of a text or initiative. Status is derived from these, never stored.',
  });

const conceptRef = id.meta({ description: 'Id of a record in data/concepts/.' });

export const obligation = z
  .strictObject({
    id: id.optional().meta({ description: 'Default: <provision or instrument id>~<position>.' }),
    text: text.meta({ description: 'What is asked, in our own words, 8-25 words.' }),
    textJa: text.optional(),
    verbalForm: z
      .strictObject({ text, lang })
      .optional()
      .meta({ description: 'The verb as printed: "shall", "should", "intends to".' }),
    deonticType: z.enum(DEONTIC_TYPES),
    strength: z.enum(STRENGTHS),
    effortDuty: z.boolean().optional(),
    bearers: z.array(id).min(1).meta({ description: 'Who must act (Actor or Initiative ids).' }),
    owedTo: z.array(id).optional(),
    benefits: z.array(id).optional(),
    enforcedBy: z.array(id).optional(),
    supervisedBy: z.array(id).optional(),
    steps: z.array(conceptRef).optional().meta({ description: 'HRDD steps: hrdd-1 ... hrdd-6, hrdd-all.' }),
    themes: z.array(conceptRef).optional(),
    pillars: z.array(conceptRef).optional(),
    ...backing,
    ...claimMeta,
    facts: z.array(fact).optional(),
    relations: z.array(relation).optional(),
  })
  .meta({
    description:
      'What somebody is called on to do or not do. Its parties, steps and themes become edges that rest on its evidence.',
  });

export type ProvisionShape = {
  id: string;
  number: string;
  heading?: string | undefined;
  headingJa?: string | undefined;
  gist?: string | undefined;
  evidence?: z.infer<typeof evidence>[] | undefined;
  claims?: z.infer<typeof backing.claims>;
  facts?: z.infer<typeof fact>[] | undefined;
  relations?: z.infer<typeof relation>[] | undefined;
  obligations?: z.infer<typeof obligation>[] | undefined;
  provisions?: ProvisionShape[] | undefined;
};

const provision: z.ZodType<ProvisionShape> = z
  .strictObject({
    id: z
      .string()
      .regex(/^[a-z0-9]+(?:[-.][a-z0-9]+)*$/)
      .meta({ description: 'Local part: "principle-17" becomes "ungp~principle-17".' }),
    number: text.meta({ description: 'As printed, in quotes: "17", "4.1", "Art. 5".' }),
    heading: text.optional(),
    headingJa: text.optional(),
    gist: text.optional(),
    ...backing,
    facts: z.array(fact).optional(),
    relations: z.array(relation).optional(),
    obligations: z.array(obligation).optional(),
    get provisions() {
      return z.array(provision).optional();
    },
  })
  .meta({ description: 'An addressable part of the text, in the order of the text.' });

export const instrument = z
  .strictObject({
    ...record,
    type: text.meta({ description: 'A type listed for Instrument in data/ontology/kinds.yaml.' }),
    bindingness: z.enum(['binding', 'nonBinding', 'mixed']),
    forceBasis: text.optional().meta({ description: 'Why it binds or does not.' }),
    coverage: z
      .strictObject({ share: z.enum(['full', 'partial', 'none']), note: text, checked: isoDay.optional() })
      .optional()
      .meta({ description: 'Which parts of the text the atlas holds.' }),
    lifecycle: z.array(lifecycleEntry).optional(),
    obligations: z.array(obligation).optional().meta({ description: 'Those that no provision is known for.' }),
    provisions: z.array(provision).optional(),
  })
  .meta({ description: 'A text of legal or political character, with its provisions and obligations.' });

export const actor = z.strictObject({
  ...record,
  type: text,
  class: z
    .boolean()
    .optional()
    .meta({ description: 'True for a class of actors ("importers into the United States").' }),
});

export const initiative = z.strictObject({
  ...record,
  type: text,
  lifecycle: z.array(lifecycleEntry).optional(),
  obligations: z.array(obligation).optional().meta({ description: 'Its own declared activities.' }),
});

export const event = z.strictObject({
  ...record,
  type: text,
  dates: z.array(date).min(1).meta({ description: 'One per zone in which it was a different day.' }),
  place: text.optional(),
});

export const jurisdiction = z.strictObject({ ...record, type: text });

export const concept = z.strictObject({
  ...record,
  scheme: text.meta({
    description: 'Vocabulary: hrdd-step, ungp-pillar, theme, rights-holder, sector, goods, strength, policy.',
  }),
  notation: text.optional(),
});

export const observation = z.strictObject({
  ...record,
  type: text,
  measure: text.meta({ description: 'What was counted, in our own words.' }),
  value: text.meta({ description: 'As stated, in quotes: "over 51", "12", "nearly 80", "11".' }),
  unit: text,
  population: text.optional(),
  n: z.number().int().positive().optional(),
  field: date.optional().meta({ description: 'When the data were gathered.' }),
});

export const source = z.strictObject({
  id,
  titles: record.titles,
  aliases: record.aliases,
  gist: record.gist,
  url: record.url,
  facts: record.facts,
  relations: record.relations,
  publisher: text,
  author: text.optional(),
  published: date.optional(),
  tier: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)]).meta({
    description: '1 official text, 2 official release, 3 intergovernmental page, 4 expert secondary, 5 media.',
  }),
  licence: text.meta({ description: 'Licence, or "all rights reserved".' }),
  lang,
  read: z.enum(['full', 'partial', 'copy', 'notOpened']).meta({ description: 'How much of it a curator has read.' }),
  citedAs: text.optional().meta({ description: 'How the citing document prints it.' }),
});

/** `recorded` is the day the file was entered; claims may say a later one. */
const header = { $schema: z.string().optional(), recorded: isoDay };

const bilingual = z.strictObject({ en: text, ja: text });

export const FILES = {
  instrument: instrument.extend(header),
  actors: z.strictObject({ ...header, actors: z.array(actor).min(1) }),
  initiatives: z.strictObject({ ...header, initiatives: z.array(initiative).min(1) }),
  events: z.strictObject({ ...header, events: z.array(event).min(1) }),
  jurisdictions: z.strictObject({ ...header, jurisdictions: z.array(jurisdiction).min(1) }),
  concepts: z.strictObject({ ...header, concepts: z.array(concept).min(1) }),
  observations: z.strictObject({ ...header, observations: z.array(observation).min(1) }),
  sources: z.strictObject({ ...header, sources: z.array(source).min(1) }),
  kinds: z.strictObject({
    $schema: z.string().optional(),
    kinds: z.array(
      z.strictObject({
        id: z.enum(ENTITY_KINDS),
        label: bilingual,
        plural: bilingual,
        description: text,
        types: z.record(z.string().regex(/^[a-z][A-Za-z]*$/), bilingual),
      }),
    ),
  }),
  relations: z.strictObject({
    $schema: z.string().optional(),
    relations: z.array(
      z.strictObject({
        id: z.string().regex(/^[A-Z][A-Z_]*$/),
        family: z.enum(RELATION_FAMILIES),
        forward: bilingual,
        backward: bilingual,
        description: text,
        from: z.array(z.enum(ENTITY_KINDS)).min(1),
        to: z.array(z.enum(ENTITY_KINDS)).min(1),
        qualifiers: z.array(text).optional(),
        hub: z.boolean().optional(),
        acyclic: z.boolean().optional(),
        citesEarlier: z.boolean().optional(),
      }),
    ),
  }),
  predicates: z.strictObject({
    $schema: z.string().optional(),
    predicates: z.array(
      z.strictObject({
        id: z.string().regex(/^[a-z][A-Za-z]*$/),
        label: bilingual,
        description: text,
        value: z.enum(['text', 'date', 'entity', 'number']),
        kinds: z.array(z.enum(ENTITY_KINDS)).min(1),
        single: z.boolean().optional().meta({ description: 'More than one value is a contradiction, not a list.' }),
      }),
    ),
  }),
} as const;

/** Which shape a file under data/ has, by its folder and name. */
export type FileKind = keyof typeof FILES;
