/** The two documents themselves: what each sentence supports, who wrote them, and what they have in common. */
import { describe, expect, it } from 'vitest';
import type { Data } from '../../support.ts';
import { type Ask, cites, citing, claimThat, fact, links, words } from '../read.ts';

const A = 'src-ilo-jetro-vientiane-2025';
const B = 'src-sasakawa-task-force-2023';
const PAGE = 100;
const numbered = (prefix: string, count: number) => Array.from({ length: count }, (_, i) => `${prefix}${i + 1}`);

export function documents(ask: Ask): void {
  /** Every claim that a document supports, with its passages in that document. */
  const supported = async (id: string) => {
    const claims: Data[] = [];
    for (let after: string | null = null; ; ) {
      const { source }: Data = await ask(
        `query ($id: ID!, $first: Int!, $after: String) {
          source(id: $id) {
            supports(first: $first, after: $after) {
              totalCount pageInfo { hasNextPage endCursor }
              nodes { id predicate valueText kind note evidence { locator source { id } } }
            }
          }
        }`,
        { id, first: PAGE, after },
      );
      claims.push(...source.supports.nodes);
      if (!source.supports.pageInfo.hasNextPage) {
        expect(claims).toHaveLength(source.supports.totalCount);
        return claims.map((claim) => ({
          ...claim,
          locators: cites(claim.evidence.filter((passage: Data) => passage.source.id === id)),
        }));
      }
      after = source.supports.pageInfo.endCursor;
    }
  };

  describe('the two documents', () => {
    it('26: which instruments both name: the Guiding Principles only', async () => {
      const { neighbourhood } = await ask(
        `query ($ids: [ID!]!) {
          neighbourhood(ids: $ids, types: ["ABOUT"], kinds: [Instrument], direction: out, first: 50) {
            leftOut
            relationships { from { id } to { id } claims { evidence { locator source { id } } } }
          }
        }`,
        { ids: [A, B] },
      );
      expect(neighbourhood.leftOut).toBe(0);
      const named = (document: string) => {
        const from = neighbourhood.relationships.filter((r: Data) => r.from.id === document);
        return new Map<string, string[]>(
          from.map((r: Data) => [r.to.id, r.claims.flatMap((claim: Data) => cites(claim.evidence))]),
        );
      };
      const [inA, inB] = [named(A), named(B)];
      expect([...inA.keys()].filter((id) => inB.has(id))).toEqual(['ungp']);
      expect([inA.get('ungp'), inB.get('ungp')]).toEqual([['A17'], ['B6', 'B21']]);
      expect([inA.get('ilo-mne-declaration'), inB.get('ilo-mne-declaration')]).toEqual([['A7'], undefined]);
      expect([inA.get('ilo-fprw-declaration'), inB.get('ilo-fprw-declaration')]).toEqual([undefined, ['B20']]);
    });

    it('28: what the author of B recommends, none of it a commitment of anybody', async () => {
      const { nodes } = await ask(
        `query ($ids: [ID!]!) {
          nodes(ids: $ids) { id facts { predicate contested claims { ...Said } } }
        }`,
        { ids: ['us-jp-task-force', 'jp-nap-2020', 'us-nap-2016', 'meti', 'japan-nss-secretariat', 'us-government'] },
      );
      const asked = nodes.map((node: Data) => fact(node, 'recommendation').claims);
      for (const claims of asked) {
        expect(claims.length).toBeGreaterThan(0);
        for (const claim of claims) {
          expect(claim).toMatchObject({ kind: 'recommendationByAuthor', by: 'sam-baron', cites: ['B34'] });
          expect(claim.note).toMatch(/proposal/i);
        }
      }
      expect(asked[0]).toMatchObject([
        {
          is: words(/action plans, new due diligence policies, and focal points.*METI.*National Security Secretariat/),
          note: words(/none of them is a commitment/),
        },
      ]);
      expect(claimThat(fact(nodes[5], 'recommendation'), /focal points/).note).toMatch(/names no US body/);
      // No obligation of any strength rests on that sentence.
      const claims = await supported(B);
      const ofB34 = claims.filter(({ locators }) => locators.includes('B34'));
      expect(ofB34.length).toBeGreaterThan(5);
      expect(ofB34.map(({ predicate }) => predicate)).not.toContain('STATES');
    });

    it('28: who wrote B, for whom he does not speak, and who stands behind the forum', async () => {
      const { paper, author, forum } = await ask(
        `query ($b: ID!) {
          paper: source(id: $b) { author publisher tier facts { predicate contested claims { ...Said } } }
          author: actor(id: "sam-baron") { relations(types: ["HOLDS_POST"]) { ...Linked } }
          forum: initiative(id: "next-alliance-initiative") {
            facts { predicate contested claims { ...Said } }
            lifecycle { predicate contested claims { ...Said } }
            relations(types: ["ESTABLISHES", "FUNDS", "CHAIRS"]) { ...Linked }
          }
        }`,
        { b: B },
      );
      expect(paper).toMatchObject({ author: 'Sam Baron', publisher: words(/Sasakawa/), tier: 4 });
      expect(fact(paper, 'disclaimer').claims).toMatchObject([{ is: words(/author's own/) }]);
      expect(links(author, 'HOLDS_POST', 'out')).toMatchObject([{ other: 'next-alliance-initiative' }]);
      expect(fact(forum, 'purpose').claims).toMatchObject([{ cites: ['B35'] }]);
      expect(fact(forum, 'aim').claims).toMatchObject([{ cites: ['B36'] }]);
      expect(fact(forum, 'activity').claims).toMatchObject([{ cites: ['B37'] }]);
      expect(fact(forum, 'lifecycle.launched').claims).toMatchObject([{ is: '2021', cites: ['B37'] }]);
      expect(links(forum, 'ESTABLISHES', 'in')).toMatchObject([{ other: 'sasakawa-usa', cites: ['B36'] }]);
      expect(links(forum, 'FUNDS', 'in')).toMatchObject([
        { other: 'nippon-foundation', claims: [{ cites: ['B36'], note: words(/money is our reading/) }] },
      ]);
      expect(links(forum, 'CHAIRS', 'in')).toMatchObject([{ other: 'james-schoff', cites: ['B38'] }]);
    });

    it('D10: neither document prints a date: B of February 2023 by inference, A unknown', async () => {
      const { a, b } = await ask(
        `query ($a: ID!, $b: ID!) {
          a: source(id: $a) { published { value } author facts { predicate contested claims { ...Said } } }
          b: source(id: $b) { published { value } facts { predicate contested claims { ...Said } } }
        }`,
        { a: A, b: B },
      );
      expect(b.published.value).toBe('2023-02');
      expect(fact(b, 'publicationDate').claims).toMatchObject([
        { is: '2023-02', kind: 'inference', cites: citing('B2', 'B27'), note: words(/prints no date/) },
      ]);
      expect(a).toMatchObject({ published: null, author: null });
      expect(fact(a, 'publicationDate').claims).toEqual([]);
      expect(fact(a, 'disclaimer').claims).toMatchObject([{ is: words(/no author and no publication date/) }]);
    });

    it('D10: every relative date of B is an inference that keeps phrase and anchor', async () => {
      const claims = await supported(B);
      const relative = claims.filter(({ note }) => /^Phrase: "(last|this year|recent|over the past)/.test(note ?? ''));
      for (const passage of ['B2', 'B11', 'B14', 'B20']) {
        const found = relative.filter(({ locators }) => locators.includes(passage));
        expect(found.length, passage).toBeGreaterThan(0);
        for (const claim of found.filter(({ predicate }) => /date|^lifecycle\./i.test(predicate))) {
          expect(claim.kind, `${passage}: ${claim.predicate}`).toBe('inference');
          expect(claim.note).toMatch(/[Aa]nchor: /);
        }
      }
    });

    it('D12: nothing of the "also read" headlines of A is in the graph', async () => {
      const claims = await supported(A);
      const places = [...numbered('A', 22), `${A}: country tag`, `${A}: whole article`];
      for (const claim of claims) for (const passage of claim.locators) expect(places).toContain(passage);
      const { rubio, nuclear, hub } = await ask(`{
        rubio: search(query: "Marco Rubio") { totalCount nodes { id } }
        nuclear: search(query: "Nuclear-Free Zone") { totalCount nodes { id } }
        hub: search(query: "ILO Launches Evidence Hub") { nodes { id title } }
      }`);
      expect([rubio, nuclear].map(({ totalCount }) => totalCount)).toEqual([0, 0]);
      expect(hub.nodes.filter(({ title }: Data) => /Evidence Hub/i.test(title))).toEqual([]);
    });

    it('every sentence of A and B and every footnote of B supports a claim, and nothing is cited beyond them', async () => {
      const inA = (await supported(A)).flatMap(({ locators }) => locators);
      expect(numbered('A', 22).filter((passage) => !inA.includes(passage))).toEqual([]);
      const inB = new Set((await supported(B)).flatMap(({ locators }) => locators));
      const all = [...numbered('B', 38), ...numbered('B-fn', 22)];
      expect(all.filter((passage) => !inB.has(passage))).toEqual([]);
      const frame = [...inB].filter((passage) => !all.includes(passage)).sort();
      expect(frame).toEqual([`${B}: byline before B1`, `${B}: disclaimer before B1`]);
    });

    it('every footnote of B is a source with its citation as printed, its target, and its tier', async () => {
      const ids = Array.from({ length: 22 }, (_, i) => `src-b-fn${String(i + 1).padStart(2, '0')}`);
      const { nodes } = await ask(
        `query ($ids: [ID!]!) {
          nodes(ids: $ids) { id facts { predicate contested claims { ...Said } } ... on Source { citedAs tier read url } }
        }`,
        { ids },
      );
      const disputed: string[] = [];
      for (const [index, source] of nodes.entries()) {
        expect(source, ids[index]).not.toBeNull();
        expect(fact(source, 'printedCitation').claims, source.id).toMatchObject([
          { is: source.citedAs, cites: [`B-fn${index + 1}`] },
        ]);
        expect(source.tier).toBeGreaterThanOrEqual(1);
        const target = fact(source, 'footnoteTarget');
        expect(target.claims[0]?.is, source.id).toMatch(/^B\d+ \(/);
        if (target.contested) disputed.push(source.id);
      }
      expect(disputed).toEqual(['src-b-fn14', 'src-b-fn21']);
    });
  });
}
