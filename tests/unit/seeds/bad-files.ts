import type { Code } from '../../../seeds/problems.ts';
import { type Files, SOUND } from './folder.ts';

export interface BadFile {
  readonly code: Code;
  readonly name: string;
  readonly files: Files;
  /** Where it is reported, if not in the file that is there first. */
  readonly at?: string;
  /** Other errors that come with it. */
  readonly also?: readonly Code[];
}

const E = 'evidence: [{source: src-official, locator: "p. 1"}]';
const NAMES = 'titles: [{lang: en, text: Something else}]';

/** The sound file with one part replaced. */
function change(path: keyof typeof SOUND, from: string, to: string): Files {
  const text: string = SOUND[path];
  if (!text.includes(from)) throw new Error(`${path} has no "${from}"`);
  return { [path]: text.replace(from, to) };
}

/** A further actor with these lines. */
function actor(...lines: string[]): Files {
  return { 'actors/more.yaml': listed('actors', lines) };
}

function event(...lines: string[]): Files {
  return { 'events/more.yaml': listed('events', lines) };
}

function observation(...lines: string[]): Files {
  return { 'observations/more.yaml': listed('observations', lines) };
}

function listed(list: string, lines: readonly string[]): string {
  return `recorded: "2026-01-02"\n${list}:\n${lines.map((line, index) => `${index ? '    ' : '  - '}${line}\n`).join('')}`;
}

/** An act with these lines after the required ones. */
function act(...lines: string[]): Files {
  const head = ['recorded: "2026-01-02"', 'id: third-act', 'titles: [{lang: en, text: Third Act}]', 'type: statute'];
  return { 'instruments/third-act.yaml': [...head, 'bindingness: binding', E, ...lines, ''].join('\n') };
}

const AIM = '{id: aim, label: {en: a, ja: b}, description: d, value: text, kinds: [Actor]}';
const LINK = `relations: [{type: MEMBER_OF, to: labour-ministry, ${E}}]`;
const COMPANY = ['id: acme', NAMES, 'type: company'];

export const BAD_FILES: readonly BadFile[] = [
  // Files
  { code: 'FILE_UNEXPECTED', name: 'wrong ending', files: { 'actors/more.yml': 'actors: []' } },
  { code: 'FILE_UNEXPECTED', name: 'unknown ontology file', files: { 'ontology/other.yaml': 'a: 1' } },
  { code: 'FILE_UNEXPECTED', name: 'folder in a folder', files: { 'actors/deep/a.yaml': 'a: 1' }, at: 'actors/deep' },
  { code: 'FILE_UNEXPECTED', name: 'unknown folder', files: { 'people/a.yaml': 'a: 1' }, at: 'people' },
  { code: 'FILE_UNEXPECTED', name: 'file beside the folders', files: { 'actors.yaml': 'a: 1' } },

  // YAML
  { code: 'YAML_SYNTAX', name: 'empty file', files: { 'actors/more.yaml': '' } },
  { code: 'YAML_SYNTAX', name: 'only a comment', files: { 'actors/more.yaml': '# nothing\n' } },
  { code: 'YAML_SYNTAX', name: 'two documents', files: { 'actors/more.yaml': 'a: 1\n---\nb: 2\n' } },
  { code: 'YAML_SYNTAX', name: 'tab as indentation', files: { 'actors/more.yaml': 'actors:\n\t- id: a # <-\n' } },
  { code: 'YAML_SYNTAX', name: 'colon in plain text', files: actor('id: acme', 'gist: one: two # <-') },
  { code: 'YAML_SYNTAX', name: 'unknown tag', files: { 'actors/more.yaml': 'actors: !!js/function x # <-\n' } },
  { code: 'YAML_SYNTAX', name: 'list as a key', files: { 'actors/more.yaml': '? [a, b] # <-\n: c\n' } },
  {
    code: 'YAML_TOO_DEEP',
    name: 'forty brackets',
    files: { 'actors/more.yaml': `${'['.repeat(40)}${']'.repeat(40)} # <-\n` },
  },
  {
    code: 'YAML_ALIAS',
    name: 'alias',
    files: { 'actors/more.yaml': 'recorded: &day "2026-01-02"\nactors: [*day] # <-\n' },
  },
  { code: 'YAML_ALIAS', name: 'anchor without alias', files: actor(...COMPANY, `gist: &x Makes things # <-`, E, LINK) },
  { code: 'YAML_DUPLICATE_KEY', name: 'two of the same', files: actor(...COMPANY, 'type: company # <-', E, LINK) },
  {
    code: 'YAML_DUPLICATE_KEY',
    name: 'three pairs, all of them',
    files: actor(...COMPANY, 'type: company # <-', 'gist: A', 'gist: B # <-', 'gist: C # <-', E, LINK),
  },
  { code: 'YAML_DUPLICATE_KEY', name: 'plain and quoted', files: actor(...COMPANY, '"type": company # <-', E, LINK) },
  {
    code: 'YAML_FORBIDDEN_KEY',
    name: '__proto__',
    files: actor(...COMPANY, '__proto__: {a: 1} # <-', E, LINK),
    also: ['KEY_UNKNOWN'],
  },
  {
    code: 'YAML_FORBIDDEN_KEY',
    name: 'constructor',
    files: actor(...COMPANY, 'constructor: x # <-', E, LINK),
    also: ['KEY_UNKNOWN'],
  },
  {
    code: 'YAML_FORBIDDEN_KEY',
    name: 'prototype, written with escapes',
    files: actor(...COMPANY, '"\\x70rototype": x # <-', E, LINK),
    also: ['KEY_UNKNOWN'],
  },
  {
    code: 'TEXT_FORBIDDEN_CHARACTER',
    name: 'zero-width space',
    files: actor(...COMPANY, 'gist: Makes\u200b things # <-', E, LINK),
  },
  {
    code: 'TEXT_FORBIDDEN_CHARACTER',
    name: 'bidi override in a comment',
    files: actor(...COMPANY, E, `${LINK} # <- \u202e`),
  },
  {
    code: 'TEXT_FORBIDDEN_CHARACTER',
    name: 'escaped bidi override',
    files: actor(...COMPANY, 'gist: "a \\u202e b" # <-', E, LINK),
  },
  {
    code: 'TEXT_FORBIDDEN_CHARACTER',
    name: 'escaped half of a pair',
    files: actor(...COMPANY, 'gist: "a \\ud800 b" # <-', E, LINK),
  },
  { code: 'TEXT_FORBIDDEN_CHARACTER', name: 'escaped NUL', files: actor(...COMPANY, 'gist: "a \\0 b" # <-', E, LINK) },
  {
    code: 'TEXT_FORBIDDEN_CHARACTER',
    name: 'delete',
    files: actor(...COMPANY, 'gist: Makes\u007f things # <-', E, LINK),
  },

  // Shape
  {
    code: 'TYPE_WRONG',
    name: 'number without quotes',
    files: act('provisions:', `  - {id: a, number: 17, ${E}} # <-`),
  },
  { code: 'TYPE_WRONG', name: 'list where a text belongs', files: actor(...COMPANY, 'gist: [a, b] # <-', E, LINK) },
  { code: 'TYPE_WRONG', name: 'nothing where a list belongs', files: actor(...COMPANY, E, 'relations: # <-') },
  { code: 'TYPE_WRONG', name: 'file that is a list', files: { 'actors/more.yaml': '- a # <-\n' } },
  {
    code: 'TYPE_WRONG',
    name: 'record that is a text',
    files: { 'actors/more.yaml': 'recorded: "2026-01-02"\nactors:\n  - acme # <-\n' },
  },
  { code: 'KEY_UNKNOWN', name: 'misspelt', files: actor(...COMPANY, 'gits: Makes things # <-', E, LINK) },
  {
    code: 'KEY_UNKNOWN',
    name: 'in a nested part',
    files: act('provisions:', '  - id: a', '    number: "1"', `    ${E}`, '    titel: x # <-'),
  },
  {
    code: 'KEY_UNKNOWN',
    name: 'in a date',
    files: event(
      'id: e2',
      NAMES,
      'type: round',
      'dates: [{value: "2020", zon: x}] # <-',
      E,
      `relations: [{type: HELD_IN, to: ruritania, ${E}}]`,
    ),
  },
  {
    code: 'KEY_MISSING',
    name: 'no id',
    files: { 'actors/more.yaml': `recorded: "2026-01-02"\nactors:\n  - type: company # <-\n    ${NAMES}\n    ${E}\n` },
  },
  {
    code: 'KEY_MISSING',
    name: 'no day of entry',
    files: { 'actors/more.yaml': `actors: # <-\n  - {id: acme, ${NAMES}, type: company, ${E}, ${LINK}}\n` },
  },
  {
    code: 'KEY_MISSING',
    name: 'no bindingness',
    files: {
      'instruments/third-act.yaml': `recorded: "2026-01-02" # <-\nid: third-act\ntitles: [{lang: en, text: Third Act}]\ntype: statute\n${E}\n`,
    },
  },
  {
    code: 'KEY_MISSING',
    name: 'fact without value',
    files: actor(...COMPANY, E, LINK, 'facts:', `  - {predicate: aim, ${E}} # <-`),
  },
  {
    code: 'KEY_MISSING',
    name: 'lifecycle step without date',
    files: act('lifecycle:', `  - {stage: adopted, ${E}} # <-`),
  },
  {
    code: 'VALUE_INVALID',
    name: 'word that is not on the list',
    files: change('instruments/old-act.yaml', 'bindingness: binding', 'bindingness: bnding # <-'),
  },
  { code: 'VALUE_INVALID', name: 'id with capitals', files: actor('id: ACME # <-', NAMES, 'type: company', E, LINK) },
  {
    code: 'VALUE_INVALID',
    name: 'date in words',
    files: act('lifecycle:', '  - stage: adopted', '    date: May 2020 # <-', `    ${E}`),
  },
  {
    code: 'VALUE_INVALID',
    name: 'language in words',
    files: actor('id: acme', 'titles: [{lang: English, text: Acme}] # <-', 'type: company', E, LINK),
  },
  {
    code: 'VALUE_INVALID',
    name: 'empty title',
    files: actor('id: acme', 'titles: [{lang: en, text: " "}] # <-', 'type: company', E, LINK),
  },
  { code: 'VALUE_INVALID', name: 'no titles', files: actor('id: acme', 'titles: [] # <-', 'type: company', E, LINK) },
  {
    code: 'VALUE_INVALID',
    name: 'tier 6',
    files: {
      'sources/more.yaml': listed('sources', [
        'id: src-x',
        NAMES,
        'publisher: P',
        'tier: 6 # <-',
        'licence: none',
        'lang: en',
        'read: full',
      ]),
    },
  },
  {
    code: 'VALUE_INVALID',
    name: 'fact value of two forms',
    files: actor(
      ...COMPANY,
      E,
      LINK,
      'facts:',
      '  - predicate: aim',
      '    value: {text: a, number: 1} # <-',
      `    ${E}`,
    ),
  },
  {
    code: 'VALUE_INVALID',
    name: 'stage that does not exist',
    files: act('lifecycle:', `  - {stage: adoptd, date: "2020", ${E}} # <-`),
  },
  { code: 'URL_NOT_HTTPS', name: 'http', files: actor(...COMPANY, 'url: "http://example.org" # <-', E, LINK) },
  { code: 'URL_NOT_HTTPS', name: 'script', files: actor(...COMPANY, 'url: "javascript:alert(1)" # <-', E, LINK) },
  {
    code: 'TEXT_LENGTH',
    name: 'obligation in three words',
    files: act(
      'obligations:',
      '  - text: Do no harm # <-',
      '    deonticType: prohibition',
      '    strength: bindingDuty',
      '    bearers: [companies]',
      `    ${E}`,
    ),
  },
  {
    code: 'TEXT_LENGTH',
    name: 'obligation in 41 words',
    files: act(
      'obligations:',
      `  - text: ${'word '.repeat(41)}# <-`,
      '    deonticType: prohibition',
      '    strength: bindingDuty',
      '    bearers: [companies]',
      `    ${E}`,
    ),
  },

  // Ontology
  {
    code: 'ONTOLOGY_INVALID',
    name: 'predicate there twice',
    files: { 'ontology/predicates.yaml': `predicates:\n  - ${AIM}\n  - ${AIM} # <-\n` },
  },
  { code: 'ENTITY_TYPE_UNKNOWN', name: 'misspelt type', files: actor('id: acme', NAMES, 'type: compny # <-', E, LINK) },
  {
    code: 'ENTITY_TYPE_UNKNOWN',
    name: 'type of another kind',
    files: actor('id: acme', NAMES, 'type: statute # <-', E, LINK),
  },
  {
    code: 'PREDICATE_UNKNOWN',
    name: 'misspelt predicate',
    files: actor(...COMPANY, E, LINK, 'facts:', `  - {predicate: ams, value: {text: a}, ${E}} # <-`),
  },
  {
    code: 'PREDICATE_NOT_ALLOWED',
    name: 'launch date of a company',
    files: actor(...COMPANY, E, LINK, 'facts:', `  - {predicate: launchDate, value: {date: "2020"}, ${E}} # <-`),
  },
  {
    code: 'PREDICATE_VALUE_WRONG',
    name: 'number as an aim',
    files: actor(...COMPANY, E, LINK, 'facts:', `  - {predicate: aim, value: {number: 5}, ${E}} # <-`),
  },
  {
    code: 'RELATION_UNKNOWN',
    name: 'misspelt relation',
    files: actor(...COMPANY, E, 'relations:', `  - {type: MEMBERS_OF, to: labour-ministry, ${E}} # <-`),
  },
  {
    code: 'RELATION_NOT_ALLOWED',
    name: 'from an actor',
    files: actor(...COMPANY, E, 'relations:', `  - {type: REFERENCES, to: old-act, ${E}} # <-`),
  },
  {
    code: 'RELATION_NOT_ALLOWED',
    name: 'to a source',
    files: actor(...COMPANY, E, 'relations:', `  - {type: MEMBER_OF, to: src-official, ${E}} # <-`),
  },
  {
    code: 'RELATION_NOT_ALLOWED',
    name: 'duty borne by a theme',
    files: change('instruments/new-act.yaml', 'bearers: [companies]', 'bearers: [theme-rights] # <-'),
  },
  {
    code: 'QUALIFIER_NOT_ALLOWED',
    name: 'title of a membership',
    files: actor(
      ...COMPANY,
      E,
      'relations:',
      `  - {type: MEMBER_OF, to: labour-ministry, qualifiers: {title: x}, ${E}} # <-`,
    ),
  },
  {
    code: 'SCHEME_WRONG',
    name: 'theme as a step',
    files: change('instruments/new-act.yaml', 'steps: [step-1]', 'steps: [theme-rights] # <-'),
  },
  {
    code: 'SCHEME_WRONG',
    name: 'step as a pillar',
    files: change('instruments/new-act.yaml', 'pillars: [pillar-1]', 'pillars: [step-1] # <-'),
  },

  // References
  { code: 'ID_DUPLICATE', name: 'two actors', files: actor('id: companies # <-', NAMES, 'type: company', E, LINK) },
  {
    code: 'ID_DUPLICATE',
    name: 'actor and instrument',
    files: { 'jurisdictions/more.yaml': listed('jurisdictions', ['id: old-act # <-', NAMES, 'type: state', E]) },
  },
  {
    code: 'ID_DUPLICATE',
    name: 'two provisions',
    files: change('instruments/new-act.yaml', '{id: part-2, number: "2",', '{id: part-1, number: "2", # <-\n    '),
    also: ['LINK_DUPLICATE'],
  },
  {
    code: 'REFERENCE_DANGLING',
    name: 'relation to nothing',
    files: actor(...COMPANY, E, 'relations:', `  - {type: MEMBER_OF, to: labor-ministry, ${E}} # <-`),
  },
  {
    code: 'REFERENCE_DANGLING',
    name: 'source that is not there',
    files: actor(...COMPANY, 'evidence: [{source: src-oficial, locator: x}] # <-', LINK),
  },
  {
    code: 'REFERENCE_DANGLING',
    name: 'unknown bearer',
    files: change('instruments/new-act.yaml', 'bearers: [companies]', 'bearers: [firms] # <-'),
  },
  {
    code: 'REFERENCE_DANGLING',
    name: 'unknown speaker',
    files: actor(...COMPANY, E, LINK, 'facts:', `  - {predicate: aim, value: {text: a}, by: nobody, ${E}} # <-`),
  },
  {
    code: 'REFERENCE_DANGLING',
    name: 'unknown party',
    files: act('lifecycle:', `  - {stage: ratified, party: nobody, date: "2020", ${E}} # <-`),
  },
  {
    code: 'REFERENCE_DANGLING',
    name: 'unknown record as a value',
    files: act('facts:', `  - {predicate: issuer, value: {entity: nobody}, ${E}} # <-`),
  },
  {
    code: 'REFERENCE_WRONG_KIND',
    name: 'actor cited as a source',
    files: actor(...COMPANY, 'evidence: [{source: companies, locator: x}] # <-', LINK),
  },
  {
    code: 'REFERENCE_WRONG_KIND',
    name: 'theme as a speaker',
    files: actor(...COMPANY, E, LINK, 'facts:', `  - {predicate: aim, value: {text: a}, by: theme-rights, ${E}} # <-`),
  },
  {
    code: 'LINK_SELF',
    name: 'member of itself',
    files: actor(...COMPANY, E, 'relations:', `  - {type: MEMBER_OF, to: acme, ${E}} # <-`),
  },
  {
    code: 'LINK_CYCLE',
    name: 'part of its part',
    files: {
      'actors/more.yaml': `recorded: "2026-01-02"\nactors:\n  - {id: x1, titles: [{lang: en, text: X1}], type: agency, ${E}, relations: [{type: PART_OF, to: x2, ${E}}]}\n  - {id: x2, titles: [{lang: en, text: X2}], type: agency, ${E}, relations: [{type: PART_OF, to: x3, ${E}}]}\n  - {id: x3, titles: [{lang: en, text: X3}], type: agency, ${E}, relations: [{type: PART_OF, to: x1, ${E}}]} # <-\n`,
    },
  },
  {
    code: 'LINK_DUPLICATE',
    name: 'same relation twice',
    files: actor(
      ...COMPANY,
      E,
      'relations:',
      `  - {type: MEMBER_OF, to: labour-ministry, ${E}}`,
      `  - {type: MEMBER_OF, to: labour-ministry, evidence: [{source: src-media, locator: x}]} # <-`,
    ),
  },
  {
    code: 'LINK_DUPLICATE',
    name: 'bearer named twice',
    files: change('instruments/new-act.yaml', 'bearers: [companies]', 'bearers: [companies, companies] # <-'),
  },
  {
    code: 'CITES_LATER_TEXT',
    name: 'old text builds on a young one',
    files: act(
      'lifecycle:',
      `  - {stage: adopted, date: "2010", ${E}}`,
      'relations:',
      `  - {type: BASED_ON, to: new-act, ${E}} # <-`,
    ),
  },
  {
    code: 'CITES_LATER_TEXT',
    name: 'event carries out a text of the year after',
    files: event(
      'id: e2',
      NAMES,
      'type: round',
      'dates: ["2019-12-31"]',
      E,
      'relations:',
      `  - {type: IMPLEMENTS, to: "new-act~art-1", ${E}} # <-`,
    ),
  },

  // Dates
  {
    code: 'DATE_IMPOSSIBLE',
    name: '30 February',
    files: act('lifecycle:', `  - {stage: adopted, date: "2023-02-30", ${E}} # <-`),
  },
  {
    code: 'DATE_IMPOSSIBLE',
    name: '29 February of a common year',
    files: event(
      'id: e2',
      NAMES,
      'type: round',
      'dates: ["1900-02-29"] # <-',
      E,
      `relations: [{type: HELD_IN, to: ruritania, ${E}}]`,
    ),
  },
  {
    code: 'DATE_IMPOSSIBLE',
    name: 'month 13',
    files: actor(...COMPANY, E, 'relations:', `  - {type: MEMBER_OF, to: labour-ministry, from: "2020-13", ${E}} # <-`),
  },
  {
    code: 'DATE_IMPOSSIBLE',
    name: 'day of entry',
    files: {
      'actors/more.yaml': `recorded: "2026-02-31" # <-\nactors:\n  - {id: acme, ${NAMES}, type: company, ${E}, ${LINK}}\n`,
    },
  },
  {
    code: 'DATE_IMPOSSIBLE',
    name: 'day seen',
    files: actor(...COMPANY, 'evidence: [{source: src-official, locator: x, retrieved: "2025-04-31"}] # <-', LINK),
  },
  {
    code: 'DATE_IMPOSSIBLE',
    name: 'in a fact',
    files: act('facts:', `  - {predicate: date, value: {date: "2021-06-31"}, ${E}} # <-`),
  },
  {
    code: 'DATE_ORDER',
    name: 'interval backwards',
    files: act('facts:', `  - {predicate: periodCovered, value: {date: "2022/2020"}, ${E}} # <-`),
  },
  {
    code: 'DATE_ORDER',
    name: 'relation ends before it begins',
    files: actor(
      ...COMPANY,
      E,
      'relations:',
      `  - {type: MEMBER_OF, to: labour-ministry, from: "2020", until: "2019-12", ${E}} # <-`,
    ),
  },
  {
    code: 'ZONE_UNKNOWN',
    name: 'zone that is not there',
    files: event(
      'id: e2',
      NAMES,
      'type: round',
      'dates: [{value: "2020", zone: Asia/Edo}] # <-',
      E,
      `relations: [{type: HELD_IN, to: ruritania, ${E}}]`,
    ),
  },

  // Evidence and claims
  {
    code: 'EVIDENCE_MISSING',
    name: 'record',
    files: {
      'actors/more.yaml': `recorded: "2026-01-02"\nactors:\n  - {id: acme, ${NAMES}, type: company, ${LINK}} # <-\n`,
    },
  },
  {
    code: 'EVIDENCE_MISSING',
    name: 'relation',
    files: actor(...COMPANY, E, 'relations:', '  - {type: MEMBER_OF, to: labour-ministry} # <-'),
  },
  {
    code: 'EVIDENCE_MISSING',
    name: 'fact',
    files: actor(...COMPANY, E, LINK, 'facts:', '  - {predicate: aim, value: {text: a}} # <-'),
  },
  {
    code: 'EVIDENCE_MISSING',
    name: 'lifecycle step',
    files: act('lifecycle:', '  - {stage: adopted, date: "2020"} # <-'),
  },
  { code: 'EVIDENCE_MISSING', name: 'provision', files: act('provisions:', '  - {id: a, number: "1"} # <-') },
  { code: 'EVIDENCE_MISSING', name: 'empty list', files: actor(...COMPANY, 'evidence: [] # <-', LINK) },
  {
    code: 'EVIDENCE_MISSING',
    name: 'claim in a list',
    files: actor(...COMPANY, 'claims: [{note: hearsay}] # <-', LINK),
  },
  {
    code: 'EVIDENCE_TWICE',
    name: 'evidence and claims',
    files: actor(...COMPANY, E, `claims: [{${E}}] # <-`, LINK),
  },
  {
    code: 'LOCATOR_MISSING',
    name: 'no locator',
    files: actor(...COMPANY, 'evidence: [{source: src-official}] # <-', LINK),
  },
  {
    code: 'LOCATOR_MISSING',
    name: 'empty locator',
    files: actor(...COMPANY, 'evidence: [{source: src-official, locator: " "}] # <-', LINK),
  },
  {
    code: 'CLAIM_DUPLICATE',
    name: 'same fact twice',
    files: actor(
      ...COMPANY,
      E,
      LINK,
      'facts:',
      `  - {predicate: aim, value: {text: a}, ${E}}`,
      `  - {predicate: aim, value: {text: a}, ${E}} # <-`,
    ),
  },
  {
    code: 'CLAIM_KEY_DUPLICATE',
    name: 'key given twice',
    files: actor(
      ...COMPANY,
      E,
      LINK,
      'facts:',
      `  - {predicate: aim, key: k, value: {text: a}, ${E}}`,
      `  - {predicate: aim, key: k, value: {text: b}, ${E}} # <-`,
    ),
  },
  {
    code: 'CORRECTS_UNKNOWN',
    name: 'corrects nothing',
    files: actor(...COMPANY, E, LINK, 'facts:', `  - {predicate: aim, corrects: first, value: {text: a}, ${E}} # <-`),
  },
  {
    code: 'CORRECTS_UNKNOWN',
    name: 'corrects itself',
    files: actor(
      ...COMPANY,
      E,
      LINK,
      'facts:',
      `  - {predicate: aim, key: k, corrects: k, value: {text: a}, ${E}} # <-`,
    ),
  },
  {
    code: 'PREFERRED_MISSING',
    name: 'two dates, none preferred',
    files: act(
      'facts:',
      '  - predicate: date',
      '    claims:',
      `      - {value: {date: "2020"}, ${E}}`,
      `      - {value: {date: "2021"}, ${E}} # <-`,
    ),
  },
  {
    code: 'PREFERRED_MISSING',
    name: 'two facts apart from each other',
    files: act(
      'facts:',
      `  - {predicate: date, value: {date: "2020"}, ${E}}`,
      `  - {predicate: date, value: {date: "2021"}, ${E}} # <-`,
    ),
  },
  {
    code: 'PREFERRED_MISSING',
    name: 'only one of them disputed',
    files: act(
      'facts:',
      `  - {predicate: date, value: {date: "2020"}, review: disputed, ${E}}`,
      `  - {predicate: date, value: {date: "2021"}, ${E}} # <-`,
    ),
  },
  {
    code: 'PREFERRED_MISSING',
    name: 'lifecycle step with two days',
    files: act(
      'lifecycle:',
      '  - stage: adopted',
      '    claims:',
      `      - {date: "2020-01-01", ${E}}`,
      `      - {date: "2020-01-02", ${E}} # <-`,
    ),
  },
  {
    code: 'PREFERRED_TWICE',
    name: 'two preferred',
    files: act(
      'facts:',
      `  - {predicate: date, value: {date: "2020"}, preferred: true, reason: r, ${E}}`,
      `  - {predicate: date, value: {date: "2021"}, preferred: true, reason: r, ${E}} # <-`,
    ),
  },
  {
    code: 'REASON_MISSING',
    name: 'preferred without a reason',
    files: act(
      'facts:',
      `  - {predicate: date, value: {date: "2020"}, preferred: true, ${E}} # <-`,
      `  - {predicate: date, value: {date: "2021"}, ${E}}`,
    ),
  },

  // Names and what is left over
  {
    code: 'TITLE_DUPLICATE',
    name: 'same title, other case',
    files: actor('id: acme', 'titles:', '  - {lang: en, text: COMPANIES} # <-', 'type: company', E, LINK),
  },
  {
    code: 'NAME_SHARED',
    name: 'alias that is a title',
    files: actor(...COMPANY, 'aliases:', '  - {lang: en, text: Companies} # <-', E, LINK),
  },
  {
    code: 'IDENTIFIER_SHARED',
    name: 'same number',
    files: {
      'actors/more.yaml': `recorded: "2026-01-02"\nactors:\n  - {id: x1, titles: [{lang: en, text: X1}], identifiers: [{scheme: wikidata, value: Q1}], type: agency, ${E}, ${LINK}}\n  - {id: x2, titles: [{lang: en, text: X2}], identifiers: [{scheme: wikidata, value: Q1}], type: agency, ${E}, ${LINK}} # <-\n`,
    },
  },
  {
    code: 'SOURCE_UNUSED',
    name: 'nothing cites it',
    files: {
      'sources/more.yaml': listed('sources', [
        'id: src-x # <-',
        NAMES,
        'publisher: P',
        'tier: 4',
        'licence: none',
        'lang: en',
        'read: full',
      ]),
      'actors/more.yaml': listed('actors', [...COMPANY, 'evidence: [{source: src-media, locator: x}]', LINK]),
    },
  },
  {
    code: 'ENTITY_UNCONNECTED',
    name: 'no edge',
    files: observation('id: lonely # <-', NAMES, 'type: count', 'measure: things', 'value: "5"', 'unit: things', E),
  },
];
