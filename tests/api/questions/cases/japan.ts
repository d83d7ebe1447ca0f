/** Japan's action plan, its Guidelines, and what was said of them: B3-B9, B13, B15-B17, B19, B26. */
import { describe, expect, it } from 'vitest';
import type { Data } from '../../support.ts';
import { type Ask, citing, claimThat, fact, links, words } from '../read.ts';

export function japan(ask: Ask): void {
  describe('Japan', () => {
    it('5: what period the first plan covers, and that it is no longer current', async () => {
      const { plan, before, now, next } = await ask(`{
        plan: instrument(id: "jp-nap-2020") {
          facts { predicate contested claims { ...Said } }
          relations(types: ["SUPERSEDES"]) { ...Linked }
        }
        before: instrument(id: "jp-nap-2020") { status(asOf: "2023-02-28") { standing } }
        now: instrument(id: "jp-nap-2020") { status(asOf: "2026-11-21") { standing stage since { value } decidedBy { ...Said } } }
        next: instrument(id: "jp-nap-2025") { lifecycle { predicate contested claims { ...Said } } }
      }`);
      expect(fact(plan, 'periodCovered')).toMatchObject({
        contested: false,
        claims: [{ is: '2020/2025', cites: citing('B-fn3') }],
      });
      expect(before.status.standing).toBe('current');
      expect(now.status).toMatchObject({ standing: 'ended', stage: 'superseded', since: { value: '2026-04' } });
      expect(now.status.decidedBy.evidence.length).toBeGreaterThan(0);
      expect(links(plan, 'SUPERSEDES', 'in')).toMatchObject([{ other: 'jp-nap-2025', from: '2026-04' }]);
      expect(fact(next, 'lifecycle.adopted').claims).toMatchObject([{ is: '2025-12-24' }]);
    });

    it('6: what the plan is, and its rank in Asia (D6: a contested claim, every count with its source)', async () => {
      const { plan } = await ask(`{
        plan: instrument(id: "jp-nap-2020") {
          type bindingness contested
          facts { predicate contested claims { ...Said } }
          lifecycle { predicate contested claims { ...Said } }
          relations(types: ["ADDRESSES"]) { ...Linked }
        }
      }`);
      expect(plan).toMatchObject({ type: 'nationalActionPlan', bindingness: 'nonBinding' });
      expect(plan.contested).toContain('ranking');
      expect(fact(plan, 'purpose').claims).toMatchObject([
        { is: words(/responsible business conduct/), cites: ['B4'] },
      ]);
      expect(claimThat(fact(plan, 'lifecycle.adopted'), '2020-10').cites).toEqual(['B4', 'B-fn3']);
      expect(links(plan, 'ADDRESSES', 'out').find(({ other }) => other === 'japanese-enterprises')?.cites).toEqual(
        citing('B4'),
      );
      const ranking = fact(plan, 'ranking');
      expect(ranking.contested).toBe(true);
      expect(ranking.claims[0]).toMatchObject({
        is: words(/Second stand-alone plan in Asia after Thailand.*third if the Korean/),
        preferred: true,
        reason: words(/what is counted/),
      });
      expect(claimThat(ranking, /^Second country in Asia/)).toMatchObject({ dissent: true, cites: ['B4'] });
      expect(claimThat(ranking, /^Third/)).toMatchObject({ dissent: true, note: words(/Korea/) });
      expect(claimThat(ranking, /Taiwan/)).toMatchObject({ dissent: true, kind: 'inference' });
      for (const claim of ranking.claims) expect(claim.cites.length).toBeGreaterThan(0);
    });

    it('7: that the Guidelines are not mandatory: voluntary, and recommendations throughout', async () => {
      const { guidelines } = await ask(`{
        guidelines: instrument(id: "jp-rhr-guidelines") {
          bindingness forceBasis
          facts { predicate contested claims { ...Said } }
          relations(types: ["ADDRESSES"]) { ...Linked }
          obligations { id strength effortDuty bearers { id } evidence { locator source { id } } }
        }
      }`);
      expect(guidelines).toMatchObject({ bindingness: 'nonBinding', forceBasis: words(/[Vv]oluntary/) });
      const character = fact(guidelines, 'legalCharacter');
      expect(claimThat(character, 'Voluntary.').cites).toEqual(['B5']);
      expect(claimThat(character, /every enterprise active in Japan.*no sanction/).tiers.length).toBeGreaterThan(0);
      expect(links(guidelines, 'ADDRESSES', 'out').map(({ other }) => other)).toContain('enterprises-active-in-japan');
      const norms: Data[] = guidelines.obligations;
      expect(norms.length).toBeGreaterThan(5);
      for (const norm of norms) {
        expect(['recommendation', 'expectation'], norm.id).toContain(norm.strength);
        expect(norm.evidence.length, norm.id).toBeGreaterThan(0);
      }
    });

    it('D7: who drafted, who adopted and who published them are three relations', async () => {
      const { guidelines } = await ask(`{
        guidelines: instrument(id: "jp-rhr-guidelines") {
          facts { predicate contested claims { ...Said } }
          relations(types: ["DRAFTED_BY", "ADOPTED_BY", "PUBLISHED_BY"]) { ...Linked }
        }
      }`);
      expect(
        links(guidelines, 'DRAFTED_BY', 'out')
          .map(({ other }) => other)
          .sort(),
      ).toEqual(['meti', 'meti-study-group']);
      expect(links(guidelines, 'ADOPTED_BY', 'out')).toMatchObject([{ other: 'inter-ministerial-committee-jp' }]);
      expect(links(guidelines, 'PUBLISHED_BY', 'out')).toMatchObject([{ other: 'meti', cites: citing('B5', 'B-fn4') }]);
      const issuer = fact(guidelines, 'issuer');
      expect(issuer.contested).toBe(true);
      expect(issuer.claims[0]).toMatchObject({
        is: 'inter-ministerial-committee-jp',
        kind: 'correction',
        preferred: true,
        reason: words(/committee of ministries adopted/),
      });
      expect(claimThat(issuer, 'meti')).toMatchObject({ dissent: true, cites: ['B5', 'B-fn4'] });
    });

    it('8: which evidence B gives for the Guidelines, each figure with its own survey', async () => {
      const { guidelines } = await ask(`{
        guidelines: instrument(id: "jp-rhr-guidelines") {
          facts { predicate contested claims { ...Said } }
          relations(types: ["MOTIVATED_BY"]) { ...Linked }
        }
      }`);
      const reasons = fact(guidelines, 'reason');
      expect(claimThat(reasons, /more than 51 percent.*UNGPs/).cites).toEqual(['B6', 'B-fn5']);
      expect(claimThat(reasons, /Nikkei poll/).cites).toEqual(['B7', 'B-fn6']);
      const motives = links(guidelines, 'MOTIVATED_BY', 'out');
      const cited = (id: string) => motives.find(({ other }) => other === id)?.cites;
      expect(cited('jp-hrdd-survey-2021-want-guidance')).toEqual(citing('B6'));
      expect(cited('nikkei-poll-2021-screen')).toEqual(citing('B7'));
      expect(cited('nikkei-poll-2021-reputation')).toEqual(citing('B7'));
    });

    it('D8: the 51 and the 12 percent are two observations of two surveys, each with population, sample and days', async () => {
      const { nodes } = await ask(
        `query ($ids: [ID!]!) {
          nodes(ids: $ids) {
            id facts { predicate contested claims { ...Said } }
            relations(types: ["ABOUT", "PUBLISHED_BY"], first: 10) { ...Linked }
            ... on Observation { value unit population n field { value } }
            ... on Event { dates { value } }
          }
        }`,
        { ids: ['jp-hrdd-survey-2021-want-guidance', 'nikkei-poll-2021-screen'] },
      );
      const [wanted, screen] = nodes;
      expect(wanted).toMatchObject({
        value: 'over 51',
        unit: 'percent',
        population: words(/internationally/),
        n: null,
      });
      expect(screen).toMatchObject({ value: '12', unit: 'percent', population: words(/100 leaders/) });
      const whose = (node: Data, type: string) => links(node, type, 'out').map(({ other }) => other);
      expect(whose(wanted, 'ABOUT')).toContain('jp-hrdd-survey-2021');
      expect(whose(screen, 'ABOUT')).toContain('nikkei-poll-2021');
      expect(whose(wanted, 'PUBLISHED_BY')).toEqual(['meti']);
      expect(whose(screen, 'PUBLISHED_BY')).toEqual(['nikkei']);
      expect(wanted.field.value).toBe('2021-09-03/2021-10-14');
      expect(screen.field).toBeNull();
      expect(fact(wanted, 'respondents').claims[0]?.is).toMatch(/760 valid replies.*base of this figure is not stated/);
      expect(fact(screen, 'respondents').claims[0]?.is).toMatch(/About 100 leaders/);
      expect(fact(wanted, 'reportedFigure').claims).toMatchObject([{ cites: ['B6'], note: words(/[Nn]ot found/) }]);
      expect(claimThat(fact(screen, 'description'), /indirect suppliers/).kind).toMatch(/correction|fact/);
      expect(fact(screen, 'description').claims).toContainEqual(
        expect.objectContaining({ kind: 'correction', corrects: words(/within their operations/) }),
      );
    });

    it('D4: the survey release is of 30 November 2021, against the November 2022 of the footnote', async () => {
      const { printed } = await ask(`{
        printed: source(id: "src-b-fn05") { citedAs url published { value } facts { predicate contested claims { ...Said } } }
      }`);
      expect(printed).toMatchObject({
        citedAs: words(/November, 2022$/),
        url: words(/2021\/1130_002/),
        published: { value: '2021-11-30' },
      });
      const dated = fact(printed, 'publicationDate');
      expect(dated.contested).toBe(true);
      expect(dated.claims).toMatchObject([
        {
          is: '2021-11-30',
          kind: 'correction',
          preferred: true,
          corrects: 'Nov 2022',
          reason: words(/address printed/),
        },
        { is: '2022-11', kind: 'fact', dissent: true, cites: ['B-fn5'] },
      ]);
    });

    it('9: what good the author sees in it for Japan: opinions by name', async () => {
      const { government } = await ask(`{
        government: actor(id: "government-of-japan") { facts { predicate contested claims { ...Said } } }
      }`);
      const opinions = fact(government, 'assessment');
      for (const claim of opinions.claims) expect(claim).toMatchObject({ kind: 'opinion', by: 'sam-baron' });
      const passages = opinions.claims.flatMap((claim) => claim.cites);
      expect(passages).toEqual(citing('B8', 'B9', 'B13', 'B19', 'B26', 'B29'));
      expect(claimThat(opinions, /compete/).cites).toEqual(['B9']);
      expect(claimThat(opinions, /global leadership/).cites).toEqual(['B13']);
    });

    it('15: who ties it to the new form of capitalism, and what the Keidanren essay adds', async () => {
      const { policy, speech, essay } = await ask(`{
        policy: initiative(id: "new-form-of-capitalism") {
          facts { predicate contested claims { ...Said } }
          relations(types: ["ENDORSES"]) { ...Linked }
        }
        speech: event(id: "nakatani-speech-2022") { facts { predicate contested claims { ...Said } } }
        essay: event(id: "futamiya-essay-2022") { facts { predicate contested claims { ...Said } } }
      }`);
      const statements = fact(policy, 'statement');
      expect(claimThat(statements, /priorities of the prime minister/)).toMatchObject({
        by: 'sam-baron',
        cites: ['B15'],
      });
      expect(links(policy, 'ENDORSES', 'in')).toMatchObject([{ other: 'fumio-kishida', cites: citing('B15') }]);
      expect(fact(speech, 'statement').claims).toMatchObject([{ by: 'gen-nakatani', cites: ['B16', 'B-fn11'] }]);
      expect(fact(speech, 'date').claims).toMatchObject([
        { is: '2022-06-17', preferred: true },
        { is: '2022-06', cites: ['B16'] },
      ]);
      expect(fact(speech, 'occasion').claims).toContainEqual(
        expect.objectContaining({ kind: 'correction', corrects: words(/Keidanren, according to document B/) }),
      );
      expect(fact(essay, 'statement').claims).toMatchObject([
        {
          by: 'masaya-futamiya',
          is: words(/trust.*competitive.*talent/),
          cites: ['B17', 'B-fn12'],
          note: words(/not opened/),
        },
      ]);
    });

    it('D6, D8: no rank and no rate stands in a name or a gist, where it would have no source', async () => {
      const { plan, guidelines } = await ask(`{
        plan: instrument(id: "jp-nap-2020") { gist titles { text } aliases { text } }
        guidelines: instrument(id: "jp-rhr-guidelines") { gist titles { text } aliases { text } }
      }`);
      expect(JSON.stringify(plan)).not.toMatch(/second|third|in Asia/i);
      expect(JSON.stringify(guidelines)).not.toMatch(/percent|%/i);
    });
  });
}
