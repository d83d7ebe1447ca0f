/** The seminar in Vientiane and the programme behind it: document A. */
import { describe, expect, it } from 'vitest';
import type { Data } from '../../support.ts';
import { type Ask, cites, citing, claimThat, fact, links, words } from '../read.ts';

const SEMINAR = 'event-vientiane-seminar-2025';
const PROGRAMME = 'ilo-meti-brvca-phase-2';

export function iloAndLaos(ask: Ask): void {
  const seminar = async (types: string[] = ['HELD_IN']) =>
    (
      await ask(
        `query ($id: ID!, $types: [String!]) {
          event(id: $id) {
            title place dates { value zone }
            facts { predicate contested claims { ...Said } }
            relations(types: $types) { ...Linked }
          }
        }`,
        { id: SEMINAR, types },
      )
    ).event;

  describe('the ILO in Lao PDR', () => {
    it('20: who organised the seminar, when, where and for whom', async () => {
      const found = await seminar(['ORGANISES', 'PARTNERS_IN', 'PARTICIPATES_IN', 'HELD_IN']);
      expect(found).toMatchObject({
        title: 'Responsible Business Conduct and the Labour Dimension of Human Rights Due Diligence',
        place: words(/Vientiane/),
        dates: [{ value: '2025-06-27' }],
      });
      expect(links(found, 'ORGANISES', 'in')).toMatchObject([{ other: 'ilo', cites: ['A1'] }]);
      expect(links(found, 'PARTNERS_IN', 'in')).toMatchObject([{ other: 'jetro-vientiane', cites: ['A1'] }]);
      expect(links(found, 'HELD_IN', 'out')).toMatchObject([{ other: 'lao-pdr', cites: ['A2'] }]);
      expect(fact(found, 'date').claims).toMatchObject([{ is: '2025-06-27', cites: ['A2'] }]);
      expect(fact(found, 'participants').claims).toMatchObject([
        { is: words(/^11 corporate leaders and senior managers.*manufacturing and logistics/), cites: ['A3'] },
      ]);
      const came = links(found, 'PARTICIPATES_IN', 'in');
      expect(came.find(({ other }) => other === 'japanese-enterprises-laos')).toMatchObject({
        qualifiers: { count: '11' },
        cites: citing('A1', 'A3'),
      });
      expect(fact(found, 'purpose').claims).toMatchObject([{ cites: ['A3'] }]);
    });

    it('21: the money from ministry to meeting, a passage per hop', async () => {
      const { paths } = await ask(
        `query ($types: [String!]) {
          paths(from: "meti", to: "jetro-vientiane", types: $types, maxSteps: 3) {
            complete
            paths {
              nodes { id } sentence
              steps { forward relationship { type { id } claims { evidence { locator source { id } } } } }
              footnotes { number text }
            }
          }
        }`,
        { types: ['FUNDS', 'PART_OF', 'ORGANISES', 'PARTNERS_IN'] },
      );
      const [way]: Data[] = paths.paths;
      expect(paths.complete).toBe(true);
      expect(way.nodes.map(({ id }: Data) => id)).toEqual(['meti', PROGRAMME, SEMINAR, 'jetro-vientiane']);
      expect(way.steps.map(({ forward, relationship }: Data) => [relationship.type.id, forward])).toEqual([
        ['FUNDS', true],
        ['PART_OF', false],
        ['PARTNERS_IN', false],
      ]);
      expect(
        way.steps.map(({ relationship }: Data) => relationship.claims.flatMap((c: Data) => cites(c.evidence))),
      ).toEqual([citing('A16'), citing('A15'), citing('A1')]);
      expect(way.footnotes.map(({ text }: Data) => text)).toEqual([words(/A16/), words(/A15/), words(/A1$/)]);
      // The ILO is at the end of the same money.
      const found = await seminar(['ORGANISES', 'PART_OF']);
      expect(links(found, 'PART_OF', 'out')).toMatchObject([{ other: PROGRAMME, cites: ['A15'] }]);
      expect(links(found, 'ORGANISES', 'in')).toMatchObject([{ other: 'ilo' }]);
    });

    it('22: what was said there, by whom: quotations and opinions, the participant unnamed', async () => {
      const found = await seminar(['PARTICIPATES_IN']);
      const statements = fact(found, 'statement');
      expect(statements.claims.map(({ by, kind, cites: [passage] }) => [passage, by, kind]).sort()).toEqual([
        ['A22', 'vientiane-seminar-participant', 'quotation'],
        ['A4', 'yasushi-kikuchi', 'opinion'],
        ['A5', 'yasushi-kikuchi', 'quotation'],
        ['A8', 'yuki-kobayashi', 'opinion'],
        ['A9', 'yuki-kobayashi', 'quotation'],
      ]);
      const { people } = await ask(`{
        people: nodes(ids: ["yasushi-kikuchi", "yuki-kobayashi", "vientiane-seminar-participant"]) {
          title(lang: en) gist relations(types: ["HOLDS_POST"], first: 5) { ...Linked }
        }
      }`);
      expect(links(people[0], 'HOLDS_POST', 'out')).toMatchObject([
        {
          other: 'jetro-vientiane',
          qualifiers: { title: 'General Director' },
          from: null,
          until: null,
          claims: [{ cites: ['A4'], note: words(/start and end are not stated/) }],
        },
      ]);
      expect(links(people[1], 'HOLDS_POST', 'out').find(({ other }) => other === PROGRAMME)?.cites).toEqual(
        citing('A8'),
      );
      expect(links(people[2], 'HOLDS_POST', 'out')).toEqual([]);
      expect(people[2].gist).toMatch(/without a name/);
    });

    it('23: what guided the session and what was done in it', async () => {
      const found = await seminar(['REFERENCES', 'DISCUSSES', 'ABOUT']);
      expect(links(found, 'REFERENCES', 'out')).toMatchObject([{ other: 'ilo-mne-declaration', cites: ['A7'] }]);
      const discussed = Object.fromEntries(links(found, 'DISCUSSES', 'out').map((link) => [link.other, link.cites]));
      expect(discussed).toMatchObject({
        'theme-grievance': ['A12'],
        'theme-supply-chain': ['A12'],
        rbc: citing('A10'),
        esg: ['A6', 'A14'],
      });
      expect(
        fact(found, 'activity')
          .claims.flatMap((claim) => claim.cites)
          .sort(),
      ).toEqual(['A11', 'A12', 'A13', 'A14']);
      expect(fact(found, 'topic').claims.flatMap((claim) => claim.cites)).toEqual(citing('A7', 'A10'));
      const about = links(found, 'ABOUT', 'out');
      expect(about.find(({ other }) => other === 'local-stakeholders-laos')?.cites).toEqual(['A13']);
    });

    it('24: what the programme helps companies in Laos with: four planned activities', async () => {
      const { programme } = await ask(
        `query ($id: ID!) {
          programme: initiative(id: $id) {
            facts { predicate contested claims { ...Said } }
            relations(types: ["ALIGNS_WITH", "REFERENCES", "FUNDS"]) { ...Linked }
            obligations { title strength bearers { id } owedTo { id } evidence { locator source { id } } }
          }
        }`,
        { id: PROGRAMME },
      );
      const inLaos = programme.obligations.filter((norm: Data) => cites(norm.evidence).includes('A17'));
      expect(inLaos.map(({ title }: Data) => title)).toEqual([
        words(/national labour laws/),
        words(/decent work/),
        words(/UN Guiding Principles/),
        words(/inclusive and transparent value chains/),
      ]);
      for (const norm of inLaos) {
        expect(norm).toMatchObject({ strength: 'plannedActivity', bearers: [{ id: 'ilo' }] });
        expect(norm.owedTo).toEqual([{ id: 'companies-in-laos' }]);
      }
      expect(fact(programme, 'aim').claims.map((claim) => claim.cites)).toEqual([['A17'], ['A17'], ['A17'], ['A17']]);
      expect(fact(programme, 'purpose').claims).toMatchObject([{ cites: ['A16'] }]);
      expect(links(programme, 'ALIGNS_WITH', 'out')).toMatchObject([{ other: 'ungp', cites: ['A17'] }]);
      expect(links(programme, 'FUNDS', 'in')).toMatchObject([{ other: 'meti', cites: citing('A16') }]);
    });

    it('25: why it matters for Laos and where it leads, all of it marked as opinion', async () => {
      const { programme, enterprises, country } = await ask(
        `query ($id: ID!) {
          programme: initiative(id: $id) { facts { predicate contested claims { ...Said } } }
          enterprises: actor(id: "japanese-enterprises-laos") { facts { predicate contested claims { ...Said } } }
          country: jurisdiction(id: "lao-pdr") { facts { predicate contested claims { ...Said } } }
        }`,
        { id: PROGRAMME },
      );
      expect(fact(programme, 'reason').claims).toMatchObject([{ kind: 'opinion', cites: ['A18'] }]);
      expect(claimThat(fact(country, 'context'), /supply chains/).cites).toEqual(['A18']);
      expect(claimThat(fact(country, 'context'), /still developing/)).toMatchObject({
        kind: 'opinion',
        cites: ['A10'],
      });
      expect(fact(enterprises, 'assessment').claims).toMatchObject([{ kind: 'opinion', cites: ['A20'] }]);
      const found = await seminar();
      expect(
        fact(found, 'assessment')
          .claims.flatMap((claim) => claim.cites)
          .sort(),
      ).toEqual(['A19', 'A21']);
      expect(claimThat(fact(found, 'context'), /ESG/)).toMatchObject({ kind: 'opinion', cites: ['A6'] });
    });

    it('D11: the country tag of the page is metadata, never the place', async () => {
      const found = await seminar(['HELD_IN', 'APPLIES_IN', 'ORIGINATES_IN']);
      expect(fact(found, 'publisherMetadata').claims).toMatchObject([
        {
          is: 'Country tag of the page: Japan',
          cites: ['src-ilo-jetro-vientiane-2025: country tag'],
          note: words(/Vientiane, Lao PDR \(A2\)/),
        },
      ]);
      const places = found.relations.flatMap((group: Data) => group.links.map(({ other }: Data) => other.id));
      expect(places).toEqual(['lao-pdr']);
      const { page } = await ask('{ page: source(id: "src-ilo-jetro-vientiane-2025") { jurisdiction { id } } }');
      expect(page.jurisdiction).toBeNull();
    });
  });
}
