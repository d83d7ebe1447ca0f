/** Shapes shared by all data files: ids, texts, dates, evidence, claims. Editors get them as JSON Schema. */
import { z } from 'zod';
import { CLAIM_KINDS, CONFIDENCES, REVIEWS, TRANSLATION_STATUSES } from '../../server/model.ts';

/** A readable slug; `~` joins an instrument, its provision and its obligation. */
export const id = z
  .string()
  .regex(
    /^[a-z0-9]+(?:[-~.][a-z0-9]+)*$/,
    'an id is lower-case letters and digits joined by "-" or "~", for example "ungp~principle-17"',
  )
  .max(128)
  .meta({ description: 'Short, stable, readable id. Never changes once published.' });

export const text = z.string().trim().min(1).max(2000);

export const isoDay = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'a day is written YYYY-MM-DD, in quotes')
  .meta({ description: 'A day, "YYYY-MM-DD", in quotes.' });

/** "2020", "2020-10", "2020-10-16" or an interval of two of them with "/"; ".." is an open end. */
const edtf = z
  .string()
  .regex(
    /^(?:\d{4}(?:-\d{2}(?:-\d{2})?)?)(?:\/(?:\d{4}(?:-\d{2}(?:-\d{2})?)?|\.\.))?$/,
    'a date is "2020", "2020-10", "2020-10-16" or an interval such as "2022-08/2022-09", in quotes',
  );

export const date = z
  .union([
    edtf,
    z.strictObject({
      value: edtf,
      zone: z.string().optional().meta({ description: 'IANA zone, for example Asia/Tokyo.' }),
    }),
  ])
  .meta({ description: 'A date as far as it is known: "2020", "2020-10", "2020-10-16", "2022-08/2022-09".' });

export const lang = z
  .string()
  .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'a language is a BCP 47 tag such as "en", "ja", "lo"');

const title = z
  .strictObject({
    lang,
    text,
    status: z.enum(TRANSLATION_STATUSES).optional().meta({
      description:
        'authentic (equally authentic text), official (official translation), byIssuer, working (ours), machine.',
    }),
  })
  .meta({ description: 'A title as published in one language, with who translated it.' });

const alias = z
  .strictObject({ lang, text })
  .meta({ description: 'Another name or abbreviation under which people look for it.' });

const identifier = z.strictObject({
  scheme: z.enum([
    'celex',
    'un-symbol',
    'public-law',
    'us-code',
    'ilo',
    'oecd-legal',
    'iso-3166',
    'wikidata',
    'eli',
    'bill',
    'federal-register',
    'project',
    'other',
  ]),
  value: text,
});

const httpsUrl = z
  .string()
  .regex(/^https:\/\/[^\s]+$/, 'an address starts with https://')
  .max(500);

export const evidence = z
  .strictObject({
    source: id.meta({ description: 'Id of a record in data/sources/.' }),
    locator: text.meta({
      description: 'Where in the source: "B14", "B-fn9", "Art. 5(1)", "section 4.1", "opening paragraph".',
    }),
    retrieved: isoDay.optional(),
  })
  .meta({ description: 'A passage that supports the claim.' });

/** What a single claim may say about itself besides its value. */
export const claimMeta = {
  kind: z.enum(CLAIM_KINDS).optional().meta({ description: 'Default: fact.' }),
  confidence: z.enum(CONFIDENCES).optional().meta({
    description: 'Default: from the best source tier (1-2 high, 3-4 medium, 5 low); low when no source was read.',
  }),
  review: z
    .enum(REVIEWS)
    .optional()
    .meta({ description: 'Default: reviewed when a cited source was read, else unreviewed.' }),
  note: text
    .optional()
    .meta({ description: 'Our remark: how a relative date was resolved, which footnote is swapped.' }),
  by: id.optional().meta({ description: 'Actor whose advice, opinion or words these are.' }),
  key: z
    .string()
    .regex(/^[a-z0-9-]+$/)
    .optional()
    .meta({ description: 'Local name inside this record, so that another claim can say it corrects this one.' }),
  corrects: z.string().optional().meta({ description: '`key` of the claim in this record that it corrects.' }),
  preferred: z.boolean().optional().meta({ description: 'The value to show where claims disagree. Needs a reason.' }),
  reason: text.optional().meta({ description: 'Why it is preferred.' }),
  recorded: isoDay.optional().meta({ description: 'Day it was entered. Default: the day of the file header.' }),
};

const value = z.union([
  z.strictObject({ text }),
  z.strictObject({ date }),
  z.strictObject({ entity: id }),
  z.strictObject({ number: z.number(), unit: text.optional() }),
]);

/** A claim without a value of its own: it stands behind the record it is written in. */
export const supportingClaim = z.strictObject({
  ...claimMeta,
  evidence: z.array(evidence).min(1),
  disputes: z.boolean().optional().meta({ description: 'The source says otherwise; the note says what.' }),
});

/** Evidence for a record: either `evidence` (one claim) or `claims` (several, which may disagree). */
export const backing = {
  evidence: z.array(evidence).min(1).optional(),
  claims: z.array(supportingClaim).min(1).optional(),
};

/** A claim with its own value. */
export const valuedClaim = z.strictObject({ ...claimMeta, value, evidence: z.array(evidence).min(1) });

/** A fact: a predicate of data/ontology/predicates.yaml with one value, or with several that stay side by side. */
export const fact = z
  .strictObject({
    predicate: z.string(),
    value: value.optional(),
    evidence: z.array(evidence).min(1).optional(),
    claims: z.array(valuedClaim).min(1).optional(),
    ...claimMeta,
  })
  .meta({
    description:
      'Either value + evidence (one claim), or claims (several values side by side, one preferred with its reason).',
  });

export const relation = z
  .strictObject({
    type: z
      .string()
      .regex(/^[A-Z][A-Z_]*$/)
      .meta({ description: 'Id of a record in data/ontology/relations.yaml.' }),
    to: id,
    from: date.optional().meta({ description: 'Holds from (in the world).' }),
    until: date.optional(),
    qualifiers: z
      .record(z.string(), text)
      .optional()
      .meta({ description: 'Only those that the ontology record of the type allows: title, role, extent ...' }),
    ...backing,
    ...claimMeta,
  })
  .meta({ description: 'An edge from this record to another, with the claims behind it.' });

/** What every record may carry. */
export const record = {
  id,
  titles: z.array(title).min(1),
  aliases: z.array(alias).optional(),
  identifiers: z.array(identifier).optional(),
  gist: text.optional().meta({ description: 'What it is, in our own words. Never a source sentence.' }),
  url: httpsUrl.optional(),
  ...backing,
  facts: z.array(fact).optional(),
  relations: z.array(relation).optional(),
};
