/** The law, the trade policy and the security strategy of the United States: B9-B11, B18, B31, B32. */
import { describe, expect, it } from 'vitest';
import type { Data } from '../../support.ts';
import { type Ask, cites, citing, claimThat, fact, links, words } from '../read.ts';

export function unitedStates(ask: Ask): void {
  describe('the United States', () => {
    it('10: which legal technique the law in B uses, as B says it and as the law has it', async () => {
      const { law } = await ask(`{
        law: instrument(id: "us-uflpa") { bindingness facts { predicate contested claims { ...Said } } }
      }`);
      expect(law.bindingness).toBe('binding');
      const technique = fact(law, 'legalTechnique');
      expect(technique.claims[0]).toMatchObject({
        is: words(/^Rebuttable presumption.*list that reaches beyond Xinjiang/),
        preferred: true,
        reason: words(/listed entities that document B leaves out/),
      });
      expect(claimThat(technique, /all products of Xinjiang/)).toMatchObject({
        dissent: true,
        cites: ['B11', 'B-fn7'],
      });
      expect(fact(law, 'reason').claims).toMatchObject([{ is: words(/Uyghurs.*Xinjiang/), cites: ['B10'] }]);
    });

    it('D5: a prohibition that can be defeated, and the exception as a record of its own', async () => {
      const { law, ban, exception } = await ask(`{
        law: instrument(id: "us-uflpa") { facts { predicate contested claims { ...Said } } }
        ban: provision(id: "us-uflpa~section-3-a") {
          obligations { id deonticType strength bearers { id } enforcedBy { id } }
        }
        exception: provision(id: "us-uflpa~section-3-b") {
          heading obligations { id title deonticType evidence { locator source { id } } }
        }
      }`);
      const character = fact(law, 'legalCharacter');
      expect(character.contested).toBe(true);
      expect(character.claims[0]).toMatchObject({
        is: words(/^Defeasible prohibition.*not an absolute ban/),
        kind: 'correction',
        preferred: true,
        corrects: words(/^Ban on all goods/),
      });
      expect(claimThat(character, /^Ban on all goods/)).toMatchObject({ dissent: true, cites: ['B11'] });

      const prohibition = ban.obligations.find((norm: Data) => norm.deonticType === 'prohibition');
      expect(prohibition).toMatchObject({
        strength: 'bindingDuty',
        bearers: [{ id: 'importers-into-the-united-states' }],
        enforcedBy: [{ id: 'cbp' }],
      });
      const permission = exception.obligations.find((norm: Data) => norm.deonticType === 'permission');
      expect(exception.heading).toBe('Exception');
      expect(permission.title).toMatch(/clear and convincing/);
      expect(cites(permission.evidence).length).toBeGreaterThan(0);

      const { defeated } = await ask(
        `query ($id: ID!) {
          defeated: obligation(id: $id) {
            facts { predicate contested claims { ...Said } }
            relations(types: ["OVERRIDES"]) { ...Linked }
          }
        }`,
        { id: prohibition.id },
      );
      expect(links(defeated, 'OVERRIDES', 'in')).toMatchObject([{ other: permission.id, contested: false }]);
      expect(fact(defeated, 'legalCharacter').claims[0]?.is).toMatch(/^Defeasible/);
      expect(fact(defeated, 'description').claims).toContainEqual(
        expect.objectContaining({ cites: ['B11', 'B-fn7'], note: words(/in the same sentence, as a presumption/) }),
      );
    });

    it('11: whose goods and whose labour it is about, who enforces it, and since when', async () => {
      const { law } = await ask(`{
        law: instrument(id: "us-uflpa") {
          relations(types: ["ABOUT", "ADDRESSES", "ENFORCED_BY"]) { ...Linked }
          lifecycle { predicate contested claims { ...Said } }
          status(asOf: "2026-11-21") { applicable since { value } }
        }
      }`);
      const about = links(law, 'ABOUT', 'out');
      expect(about.find(({ other }) => other === 'goods-xinjiang')?.cites).toEqual(citing('B11'));
      expect(about.find(({ other }) => other === 'uyghurs-xinjiang')?.cites).toEqual(citing('B10'));
      expect(links(law, 'ENFORCED_BY', 'out').find(({ other }) => other === 'cbp')?.cites).toEqual(citing('B-fn7'));
      expect(links(law, 'ADDRESSES', 'out')).toMatchObject([{ other: 'importers-into-the-united-states' }]);
      expect(law.status).toMatchObject({ applicable: 'current', since: { value: '2022-06-21' } });
      const start = fact(law, 'lifecycle.becameApplicable');
      expect(start.claims[0]).toMatchObject({ is: '2022-06-21', preferred: true });
      expect(claimThat(start, '2022')).toMatchObject({
        kind: 'inference',
        cites: ['B11'],
        note: words(/"last year".*anchor.*2022/),
      });
    });

    it('19: which US policies Japan fits with: trade centred on workers, as the author sees it', async () => {
      const { government, agenda, person } = await ask(`{
        government: actor(id: "us-government") { facts { predicate contested claims { ...Said } } }
        agenda: instrument(id: "us-trade-agenda-2021") { bindingness facts { predicate contested claims { ...Said } } }
        person: actor(id: "katherine-tai") { relations(types: ["HOLDS_POST", "ENDORSES"]) { ...Linked } }
      }`);
      expect(claimThat(fact(government, 'assessment'), /workers and values/)).toMatchObject({
        kind: 'opinion',
        by: 'sam-baron',
        cites: ['B18'],
      });
      expect(claimThat(fact(government, 'context'), /forced labour/).cites).toEqual(['B9']);
      expect(agenda.bindingness).toBe('nonBinding');
      expect(claimThat(fact(agenda, 'aim'), /workers/).cites).toEqual(['B18', 'B-fn13']);
      expect(links(person, 'ENDORSES', 'out')).toMatchObject([
        { other: 'worker-centric-trade-policy', cites: citing('B18') },
      ]);
      expect(links(person, 'HOLDS_POST', 'out')).toMatchObject([{ other: 'ustr', cites: citing('B18') }]);
    });

    it('27: what the two security strategies say of Southeast Asia, fact apart from reading', async () => {
      const { strategy, japanese, government } = await ask(`{
        strategy: instrument(id: "us-nss-2022") {
          facts { predicate contested claims { ...Said } }
          lifecycle { predicate contested claims { ...Said } }
          obligations { title strength evidence { locator source { id } } }
        }
        japanese: instrument(id: "jp-nss-2022") {
          facts { predicate contested claims { ...Said } }
          lifecycle { predicate contested claims { ...Said } }
        }
        government: actor(id: "us-government") { facts { predicate contested claims { ...Said } } }
      }`);
      expect(claimThat(fact(strategy, 'statement'), /Free and Open Indo-Pacific/)).toMatchObject({
        kind: 'fact',
        cites: ['B32', 'B-fn14'],
      });
      expect(claimThat(fact(strategy, 'assessment'), /willing/)).toMatchObject({ by: 'sam-baron', cites: ['B32'] });
      expect(strategy.obligations).toHaveLength(1);
      expect(strategy.obligations[0]).toMatchObject({ strength: 'statedIntention' });
      expect(cites(strategy.obligations[0].evidence)).toEqual(citing('B32'));
      expect(fact(strategy, 'lifecycle.published').claims[0]).toMatchObject({ is: '2022-10-12', cites: citing('B32') });
      expect(fact(japanese, 'statement').claims).toMatchObject([{ is: words(/economic security/), cites: ['B30'] }]);
      expect(fact(japanese, 'aim').claims).toMatchObject([
        { kind: 'opinion', by: 'sam-baron', cites: ['B30', 'B-fn20'], note: words(/not checked/) },
      ]);
      expect(fact(japanese, 'lifecycle.adopted').contested).toBe(true);
      expect(claimThat(fact(government, 'assessment'), /importance/)).toMatchObject({
        by: 'sam-baron',
        cites: ['B31'],
      });
    });

    it('D1: footnotes 14 and 21 are kept as printed, and corrected by claims that name the swap', async () => {
      const { sources, strategy, statement } = await ask(
        `query ($ids: [ID!]!) {
          sources: nodes(ids: $ids) {
            id facts { predicate contested claims { ...Said } } ... on Source { citedAs }
          }
          strategy: instrument(id: "us-nss-2022") { facts { predicate contested claims { ...Said } } }
          statement: instrument(id: "ipef-pillar-2-statement-2022") { facts { predicate contested claims { ...Said } } }
        }`,
        { ids: ['src-b-fn14', 'src-b-fn21'] },
      );
      const [fourteen, twentyOne] = sources;
      expect(fourteen.citedAs).toMatch(/National Security Strategy/);
      expect(twentyOne.citedAs).toMatch(/Ministerial Statement for Pillar II/);
      for (const [source, right, wrong] of [
        [fourteen, /^B32/, /^B20/],
        [twentyOne, /^B20/, /^B32/],
      ]) {
        const target = fact(source, 'footnoteTarget');
        expect(target.contested).toBe(true);
        expect(target.claims).toMatchObject([
          { is: words(right), kind: 'correction', preferred: true, corrects: words(wrong), reason: words(/swapped/) },
          { is: words(wrong), kind: 'fact', dissent: true },
        ]);
      }
      for (const text of [strategy, statement]) {
        const printed = fact(text, 'printedCitation');
        expect(printed.contested).toBe(true);
        expect(printed.claims[0]).toMatchObject({ kind: 'correction', preferred: true });
        expect(printed.claims[1]).toMatchObject({ kind: 'fact', dissent: true });
      }
    });
  });
}
