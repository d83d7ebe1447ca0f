/** The G7 and the Indo-Pacific framework: B14, B15, B19, B20, B23. */
import { describe, expect, it } from 'vitest';
import type { Data } from '../../support.ts';
import { type Ask, cites, citing, claimThat, fact, links, words } from '../read.ts';

export function g7AndIpef(ask: Ask): void {
  describe('the G7 and IPEF', () => {
    it('13: what G7 leaders are said to have committed to: two political commitments, the second contested', async () => {
      const { pledge } = await ask(`{
        pledge: instrument(id: "g7-due-diligence-pledge") {
          bindingness forceBasis coverage { share note }
          obligations { id title strength contested bearers { id } evidence { locator source { id tier } } }
        }
      }`);
      expect(pledge).toMatchObject({ bindingness: 'nonBinding', forceBasis: words(/secondary source/) });
      const [remove, standard]: Data[] = pledge.obligations;
      expect(pledge.obligations).toHaveLength(2);
      expect(remove).toMatchObject({ title: words(/forced labour/), strength: 'politicalCommitment' });
      expect(standard).toMatchObject({ title: words(/binding standard/), strength: 'politicalCommitment' });
      for (const norm of [remove, standard]) {
        expect(norm.bearers).toEqual([{ id: 'g7' }]);
        expect(cites(norm.evidence)).toEqual(citing('B14', 'B-fn9'));
      }
      expect(standard.contested).toContain('description');
    });

    it('D9: the pledge rests on a secondary source of May 2022; official accounts and leaders say otherwise', async () => {
      const { pledge, cited, leaders } = await ask(
        `query ($ids: [ID!]!) {
          pledge: instrument(id: "g7-due-diligence-pledge") {
            coverage { share note }
            facts { predicate contested claims { ...Said } }
            lifecycle { predicate contested claims { ...Said } }
            relations(types: ["ADOPTED_BY", "STATES"]) { ...Linked }
          }
          cited: source(id: "src-b-fn09") { tier published { value } publisher }
          leaders: nodes(ids: $ids) {
            id ... on Instrument { obligations { title strength evidence { locator source { id tier } } } }
          }
        }`,
        { ids: ['g7-carbis-bay-2021', 'g7-elmau-2022'] },
      );
      expect(cited).toMatchObject({ tier: 4, published: { value: '2022-05-19' } });
      expect(pledge.coverage).toMatchObject({ share: 'none', note: words(/No primary text/) });
      const character = fact(pledge, 'legalCharacter');
      expect(character.contested).toBe(true);
      expect(character.claims[0]).toMatchObject({
        is: words(/No leaders' pledge of a binding standard was found/),
        kind: 'correction',
        preferred: true,
        reason: words(/official account; document B rests on a secondary source/),
      });
      expect(character.claims[0]?.tiers).toContain(2);
      const printed = claimThat(character, /eventual internationally accepted and binding/);
      expect(printed).toMatchObject({ dissent: true, confidence: 'low', cites: ['B14', 'B-fn9'] });
      expect(Math.min(...printed.tiers)).toBeGreaterThanOrEqual(4);
      expect(links(pledge, 'ADOPTED_BY', 'out')).toMatchObject([{ other: 'g7', contested: true }]);
      const states = links(pledge, 'STATES', 'out');
      expect(states.map(({ contested }) => contested).sort()).toEqual([false, true]);
      expect(fact(pledge, 'lifecycle.adopted').claims).toMatchObject([
        { is: '2021-06/2022-05', kind: 'inference', cites: ['B14', 'B-fn9'], note: words(/"recent"/) },
      ]);
      // The texts of the leaders are there, with words of their own.
      for (const text of leaders) {
        expect(text.obligations.length, text.id).toBeGreaterThan(0);
        for (const norm of text.obligations) {
          expect(norm.evidence.length, norm.title).toBeGreaterThan(0);
          expect(['politicalCommitment', 'statedIntention'], norm.title).toContain(norm.strength);
        }
      }
    });

    it('13: the presidency of Japan in 2023, with "this year" resolved', async () => {
      const { presidency } = await ask(`{
        presidency: event(id: "g7-presidency-japan-2023") {
          dates { value }
          facts { predicate contested claims { ...Said } }
          relations(types: ["CHAIRS", "DISCUSSES"]) { ...Linked }
        }
      }`);
      expect(presidency.dates).toEqual([{ value: '2023' }]);
      expect(claimThat(fact(presidency, 'date'), '2023-01').cites).toEqual(['B14', 'B23']);
      expect(links(presidency, 'CHAIRS', 'in')).toMatchObject([
        { other: 'government-of-japan', cites: citing('B14', 'B23') },
      ]);
      expect(claimThat(fact(presidency, 'assessment'), /Hiroshima/)).toMatchObject({
        kind: 'opinion',
        by: 'sam-baron',
        cites: ['B15'],
        note: words(/"this year's G7 Summit".*Anchor:.*Resolved: 2023/),
      });
    });

    it('14: a path from Japan to the ILO Declaration, through the IPEF statement, with a passage per hop', async () => {
      const { paths } = await ask(`{
        paths(
          from: "japan", to: "ilo-fprw-declaration"
          types: ["PARTY_TO", "PART_OF", "REFERENCES"], maxSteps: 3, first: 25
        ) {
          found complete searchedTypes
          paths {
            nodes { id } sentence weakestStrength weakestConfidence
            steps { forward relationship { type { id hub } claims { evidence { locator source { id } } } } }
            footnotes { number text }
          }
        }
      }`);
      expect(paths).toMatchObject({ complete: true, found: paths.paths.length });
      const way = paths.paths.find((path: Data) =>
        path.nodes.some(({ id }: Data) => id === 'ipef-pillar-2-statement-2022'),
      );
      expect(way.nodes.map(({ id }: Data) => id)).toEqual([
        'japan',
        'ipef-pillar-2',
        'ipef-pillar-2-statement-2022',
        'ilo-fprw-declaration',
      ]);
      expect(way.steps.map(({ forward, relationship }: Data) => [relationship.type.id, forward])).toEqual([
        ['PARTY_TO', true],
        ['PART_OF', false],
        ['REFERENCES', true],
      ]);
      for (const { relationship } of way.steps) {
        expect(relationship.type.hub).toBe(false);
        expect(relationship.claims.flatMap((claim: Data) => cites(claim.evidence))).toEqual(citing('B20'));
      }
      expect(way.footnotes).toHaveLength(3);
      expect(way.sentence).toMatch(/\[1\].*\[2\].*\[3\]/);
      expect(way.weakestStrength).toBe('politicalCommitment');
    });

    it('14: that the pillar is part of IPEF, what its statement says on labour, and what "last September" means', async () => {
      const { ipef, statement, meeting } = await ask(`{
        ipef: initiative(id: "ipef") {
          facts { predicate contested claims { ...Said } }
          relations(types: ["PART_OF", "PARTY_TO"], first: 30) { ...Linked }
        }
        statement: instrument(id: "ipef-pillar-2-statement-2022") {
          bindingness obligations { id title strength bearers { id } evidence { locator source { id } } }
          lifecycle { predicate contested claims { ...Said } }
        }
        meeting: event(id: "ipef-la-ministerial-2022") {
          place dates { value zone } facts { predicate contested claims { ...Said } }
        }
      }`);
      expect(links(ipef, 'PART_OF', 'in').find(({ other }) => other === 'ipef-pillar-2')?.cites).toEqual(citing('B19'));
      expect(links(ipef, 'PARTY_TO', 'in').find(({ other }) => other === 'japan')?.cites).toEqual(citing('B20'));
      expect(claimThat(fact(ipef, 'context'), /human rights agenda/)).toMatchObject({
        kind: 'opinion',
        cites: ['B19'],
      });
      const labour = statement.obligations.find((norm: Data) => norm.id.includes('role-of-workers'));
      expect(statement.bindingness).toBe('nonBinding');
      expect(labour.bearers).toEqual([{ id: 'ipef-partners' }]);
      expect(labour.strength).not.toBe('bindingDuty');
      expect(cites(labour.evidence)).toEqual(citing('B20'));
      expect(meeting).toMatchObject({
        place: words(/Los Angeles/),
        dates: [{ value: '2022-09-08/2022-09-09', zone: 'America/Los_Angeles' }],
      });
      for (const dated of [fact(meeting, 'date'), fact(statement, 'lifecycle.adopted')]) {
        expect(claimThat(dated, '2022-09')).toMatchObject({
          kind: 'inference',
          cites: ['B20'],
          note: words(/"last September".*anchor/),
        });
        expect(dated.claims[0]).toMatchObject({ preferred: true });
      }
    });
  });
}
