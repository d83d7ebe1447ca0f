/**
 * Graphs shaped like the real one, at any size: instruments with provisions, obligations, bearers, steps and themes,
 * references among them, and a few instruments with a hundred links. A request costs the same work at every size;
 * what grows is only what lies around it.
 */
import type { AtlasGraph, Claim, Entity, Ontology, Relationship } from '../../server/model.ts';
import {
  aClaim,
  aClaimBehind,
  aDay,
  anEntity,
  anInstrument,
  anObligation,
  aProvision,
  aRelationship,
  aRelationType,
  aSource,
  evidence,
  TEST_ONTOLOGY,
} from '../builders.ts';
import { generator } from '../random.ts';

const PROVISIONS = 10;
const OBLIGATIONS = 2;
const REFERENCES = 5;
const HUB_LINKS = 100;
/** HAS_PROVISION + (STATES, BEARER, AT_STEP, ABOUT) per obligation + REFERENCES + PUBLISHED_BY. */
const PER_INSTRUMENT = PROVISIONS + PROVISIONS * OBLIGATIONS * 4 + REFERENCES + 1;
const WORDS = [
  'labour',
  'supply',
  'chain',
  'remedy',
  'grievance',
  'trade',
  'forced',
  'rights',
  'due',
  'diligence',
  'report',
  'climate',
  'children',
  'migrant',
  'border',
  'market',
  'public',
  'notice',
  'council',
  'charter',
];

export interface BenchGraph {
  readonly graph: AtlasGraph;
  /** Ordinary instruments to ask for, and those with a hundred links. */
  readonly instruments: readonly string[];
  readonly hubs: readonly string[];
  /** Ends that six steps or fewer join. */
  readonly pairs: readonly (readonly [string, string])[];
  readonly words: readonly string[];
}

const ONTOLOGY: Ontology = {
  ...TEST_ONTOLOGY,
  relationTypes: [
    ...['HAS_PROVISION', 'STATES', 'BEARER', 'REFERENCES', 'PUBLISHED_BY'].map((id) => aRelationType(id)),
    ...['AT_STEP', 'ABOUT'].map((id) => aRelationType(id, { hub: true, family: 'subject' })),
  ],
};

export function benchGraph(wanted: number): BenchGraph {
  const hubCount = wanted < 10_000 ? 1 : 10;
  const count = Math.max(HUB_LINKS + hubCount + 1, Math.round((wanted - hubCount * HUB_LINKS) / PER_INSTRUMENT));
  // A small graph cannot hold a hundred full instruments, so its instruments are smaller.
  const provisions = Math.min(PROVISIONS, Math.max(0, Math.floor((wanted / count - REFERENCES - 1) / 9)));
  const random = generator(7);
  const pick = (n: number) => Math.floor(random() * n);
  const entities: Entity[] = [];
  const relationships: Relationship[] = [];
  const link = (from: string, type: string, to: string) => {
    if (from !== to) relationships.push(aRelationship(from, type, to));
  };
  const words = (n: number) => Array.from({ length: n }, () => WORDS[pick(WORDS.length)]).join(' ');

  for (let step = 0; step < 7; step += 1) entities.push(anEntity('Concept', `step-${step}`, { scheme: 'hrdd-step' }));
  for (let theme = 0; theme < 40; theme += 1) entities.push(anEntity('Concept', `theme-${theme}`, { scheme: 'theme' }));
  for (let actor = 0; actor < count * 2; actor += 1) {
    entities.push(
      anEntity('Actor', `actor-${actor}`, { titles: [{ lang: 'en', text: `Ministry of ${words(2)} ${actor}` }] }),
    );
  }
  for (let source = 0; source < Math.ceil(count / 4); source += 1) entities.push(aSource(`source-${source}`));

  for (let i = 0; i < count; i += 1) {
    const id = `instrument-${i}`;
    entities.push(
      anInstrument(id, {
        titles: [{ lang: 'en', text: `Guidelines on ${words(4)} ${i}` }],
        from: aDay(`${1990 + pick(36)}-01-01`),
        gist: `Asks for ${words(6)}.`,
      }),
    );
    link(id, 'PUBLISHED_BY', `actor-${pick(count * 2)}`);
    for (let r = 0; r < REFERENCES; r += 1) link(id, 'REFERENCES', `instrument-${pick(count)}`);
    for (let p = 0; p < provisions; p += 1) {
      const provision = aProvision(id, `p-${p}`, { order: p, number: String(p) });
      entities.push(provision);
      link(id, 'HAS_PROVISION', provision.id);
      for (let o = 1; o <= OBLIGATIONS; o += 1) {
        const actor = `actor-${pick(count * 2)}`;
        const obligation = {
          ...anObligation(provision.id, { bearers: [actor], titles: [{ lang: 'en', text: `Duty of ${words(5)}` }] }),
          id: `${provision.id}~${o}`,
        };
        entities.push(obligation);
        link(provision.id, 'STATES', obligation.id);
        link(obligation.id, 'BEARER', actor);
        link(obligation.id, 'AT_STEP', `step-${pick(7)}`);
        link(obligation.id, 'ABOUT', `theme-${pick(40)}`);
      }
    }
  }
  const hubs = Array.from({ length: hubCount }, (_, h) => `instrument-${h}`);
  for (const hub of hubs) {
    const have = relationships.filter((r) => r.from === hub || r.to === hub).length;
    // Not every hub has the same luck with random references; all are filled up to a hundred.
    for (let n = have, other = hubCount; n < HUB_LINKS && other < count; n += 1, other += 1)
      link(`instrument-${other}`, 'REFERENCES', hub);
  }
  const distinct = [...new Map(relationships.map((r) => [r.id, r])).values()];
  const claims = claimsFor(entities, distinct, count, pick);
  const counts = { entities: entities.length, relationships: distinct.length, claims: claims.length };
  // No content hash: the text of a million edges is longer than a string can be.
  const release = { id: `bench-${wanted}`, hash: `bench-${wanted}`, schemaVersion: 1, date: '2026-11-01', counts };
  return {
    graph: {
      release,
      entities: byId(entities),
      relationships: byId(distinct),
      claims: byId(claims),
      ontology: ONTOLOGY,
    },
    instruments: Array.from(
      { length: 50 },
      (_, n) => `instrument-${hubCount + Math.floor((n * (count - hubCount)) / 50)}`,
    ),
    hubs,
    pairs: Array.from({ length: 30 }, () => [`instrument-${pick(count)}`, `actor-${pick(count * 2)}`] as const),
    words: Array.from({ length: 40 }, () => words(2)),
  };
}

function claimsFor(
  entities: readonly Entity[],
  relationships: readonly Relationship[],
  count: number,
  pick: (n: number) => number,
): Claim[] {
  const cite = () => [evidence(`source-${pick(Math.ceil(count / 4))}`, `p. ${pick(90)}`)];
  const claims = relationships.map((relationship) => aClaimBehind(relationship, { evidence: cite() }));
  for (const entity of entities) {
    if (entity.kind === 'Source' || entity.kind === 'Concept') continue;
    claims.push(
      aClaim(entity.id, { predicate: 'description', value: { type: 'text', text: entity.id }, evidence: cite() }),
    );
  }
  return claims;
}

function byId<T extends { readonly id: string }>(records: readonly T[]): T[] {
  return records.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
