import fc from 'fast-check';
import {
  type AtlasGraph,
  CLAIM_KINDS,
  type Claim,
  type ClaimValue,
  CONFIDENCES,
  ENTITY_KINDS,
  type Entity,
  type PartialDate,
  REVIEWS,
  type Relationship,
  STRENGTHS,
} from '../../server/model.ts';
import { aClaim, aClaimBehind, aGraph, anEntity, aRelationship, aSource, TEST_TYPES } from '../builders.ts';

/** Few ids and few days, so that references meet, ties happen and every order needs its last key. */
const SOURCES = ['source-1', 'source-2'];
const DAYS = ['2020-01-01', '2020-10-31', '2022-06-30', '2023-01-06'];
const ids = fc.uniqueArray(fc.constantFrom('a', 'b', 'a~1', 'a~1~1', 'b~2', 'c-long-name', 'd', 'e', 'éé', '日本'), {
  minLength: 2,
  maxLength: 8,
});
const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom('人権デュー・ディリジェンス', '"\'`\\\n\t', '{"a":1}', '2020-01-01', 'null', ' '),
);

const partialDate: fc.Arbitrary<PartialDate> = fc
  .record({
    days: fc.tuple(fc.constantFrom(...DAYS), fc.constantFrom(...DAYS)),
    zone: optional(fc.constant('Asia/Tokyo')),
  })
  .map(({ days, zone }) => {
    const [earliest, latest] = days.toSorted() as [string, string];
    return { value: `${earliest}/${latest}`, earliest, latest, ...(zone !== undefined && { zone }) };
  });

const localised = fc.record(
  { lang: fc.constantFrom('en', 'ja', 'fr'), text, status: fc.constantFrom('authentic', 'working') },
  { requiredKeys: ['lang', 'text'] },
);

function optional<T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> {
  return fc.option(arbitrary, { nil: undefined });
}

function anyEntity(id: string, all: readonly string[]): fc.Arbitrary<Entity> {
  const someId = fc.constantFrom(...all);
  const someIds = fc.uniqueArray(someId, { maxLength: 3 });
  const fields = {
    type: fc.constantFrom('type-a', 'type-b'),
    titles: fc.array(localised, { maxLength: 2 }),
    aliases: fc.array(localised, { maxLength: 1 }),
    identifiers: fc.array(fc.record({ scheme: fc.constant('celex'), value: text }), { maxLength: 1 }),
    gist: text,
    themes: someIds,
    contested: fc.subarray(['launch', 'title']),
    from: partialDate,
    to: partialDate,
    bindingness: fc.constantFrom('binding', 'mixed'),
    coverage: fc.record({ note: text, share: fc.constant('partial') }),
    order: fc.integer({ min: 0, max: 3 }),
    instrument: someId,
    provision: someId,
    verbalForm: fc.record({ text, lang: fc.constant('en') }),
    strength: fc.constantFrom(...STRENGTHS),
    effortDuty: fc.boolean(),
    bearers: someIds,
    dates: fc.array(partialDate, { maxLength: 2 }),
    observation: fc.record({ value: text, unit: text, measure: text, n: fc.nat() }),
    source: fc.record({
      publisher: text,
      published: partialDate,
      tier: fc.constantFrom(1, 2, 3, 4, 5),
      licence: text,
      lang: fc.constant('en'),
      read: fc.constantFrom('full', 'copy'),
    }),
  };
  return fc
    .tuple(fc.constantFrom(...ENTITY_KINDS), fc.record(fields, { requiredKeys: [] }))
    .map(([kind, given]) => anEntity(kind, id, given as Partial<Entity>));
}

function anyRelationship(all: readonly string[]): fc.Arbitrary<Relationship> {
  const rest = fc.record(
    {
      contested: fc.boolean(),
      confidence: fc.constantFrom(...CONFIDENCES),
      qualifiers: fc.dictionary(fc.constantFrom('title', 'role'), text, { maxKeys: 2 }),
      validFrom: partialDate,
      validTo: partialDate,
    },
    { requiredKeys: [] },
  );
  return fc
    .tuple(
      fc.constantFrom(...TEST_TYPES),
      fc.uniqueArray(fc.constantFrom(...all), { minLength: 2, maxLength: 2 }),
      rest,
    )
    .map(([type, [from, to], fields]) => aRelationship(from as string, type, to as string, fields));
}

const claimFields: fc.Arbitrary<Partial<Claim>> = fc.record(
  {
    kind: fc.constantFrom(...CLAIM_KINDS),
    confidence: fc.constantFrom(...CONFIDENCES),
    review: fc.constantFrom(...REVIEWS),
    evidence: fc.array(
      fc.record(
        { source: fc.constantFrom(...SOURCES), locator: text, retrieved: fc.constant('2026-11-01') },
        { requiredKeys: ['source', 'locator'] },
      ),
      { maxLength: 3 },
    ),
    preferred: fc.boolean(),
    dissent: fc.boolean(),
    reason: text,
    note: text,
    by: fc.constant('a'),
  },
  { requiredKeys: ['evidence'] },
);

function anyClaim(all: readonly string[]): fc.Arbitrary<Claim> {
  const value: fc.Arbitrary<ClaimValue> = fc.oneof(
    text.map((t): ClaimValue => ({ type: 'text', text: t })),
    partialDate.map((date): ClaimValue => ({ type: 'date', date })),
    fc.constantFrom(...all).map((entity): ClaimValue => ({ type: 'entity', entity })),
    fc
      .double({ noNaN: true, noDefaultInfinity: true })
      .map((number): ClaimValue => ({ type: 'number', number: number + 0 })),
  );
  const predicate = fc.constantFrom('lifecycle.adopted', 'lifecycle.signed', 'statement', 'launch');
  return fc
    .tuple(fc.constantFrom(...all), predicate, value, claimFields)
    .map(([subject, given, said, fields]) => aClaim(subject, { ...fields, predicate: given, value: said }));
}

/** Small graphs with every kind, optional field and value type, hard text, ties and parallel edges. */
export const arbitraryGraph: fc.Arbitrary<AtlasGraph> = ids.chain((all) =>
  fc
    .record({
      entities: fc.tuple(...all.map((id) => anyEntity(id, all))),
      relationships: fc.uniqueArray(anyRelationship(all), { maxLength: 14, selector: ({ id }) => id }),
      claims: fc.uniqueArray(anyClaim(all), { maxLength: 10, selector: ({ id }) => id }),
      behind: fc.array(claimFields, { minLength: 14, maxLength: 14 }),
    })
    .map(({ entities, relationships, claims, behind }) => {
      const backing = relationships.map((r, index) => aClaimBehind(r, behind[index]));
      const second = relationships.slice(0, 2).map((r) => aClaimBehind(r, { dissent: true, note: 'a second claim' }));
      return aGraph({
        entities: [...entities, ...SOURCES.map((id) => aSource(id))],
        relationships,
        claims: unique([...claims, ...backing, ...second]),
      });
    }),
);

function unique(claims: readonly Claim[]): readonly Claim[] {
  return [...new Map(claims.map((claim) => [claim.id, claim])).values()];
}
