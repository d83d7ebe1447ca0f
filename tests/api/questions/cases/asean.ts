/** Japan and Southeast Asia: B22-B31. */
import { describe, expect, it } from 'vitest';
import { type Ask, citing, claimThat, fact, links, words } from '../read.ts';

export function asean(ask: Ask): void {
  describe('Japan and ASEAN', () => {
    it('18: when the Asia-Japan initiative was unveiled (D3: contested, the release preferred)', async () => {
      const { initiative, launch } = await ask(`{
        initiative(id: "ajif") {
          contested
          facts { predicate contested claims { ...Said } }
          lifecycle { predicate contested claims { ...Said } }
        }
        launch: event(id: "ajif-launch-2022") { dates { value } facts { predicate contested claims { ...Said } } }
      }`);
      expect(initiative.contested).toContain('launchDate');
      for (const dated of [
        fact(initiative, 'launchDate'),
        fact(initiative, 'lifecycle.launched'),
        fact(launch, 'date'),
      ]) {
        expect(dated.contested).toBe(true);
        expect(dated.claims).toMatchObject([
          {
            is: '2022-01-10',
            kind: 'correction',
            preferred: true,
            reason: words(/release that document B itself cites/),
            cites: citing('B-fn17'),
            corrects: 'Feb 2022',
          },
          { is: '2022-02', kind: 'fact', dissent: true, cites: ['B25'] },
        ]);
      }
      expect(launch.dates).toEqual([{ value: '2022-01-10' }]);
      expect(fact(initiative, 'announcedBy').claims).toMatchObject([{ is: 'meti', cites: citing('B-fn17') }]);
      expect(claimThat(fact(initiative, 'aim'), /hub of sustainable global supply chains/).cites).toEqual(['B25']);
    });

    it('18: for which anniversary, and what B says of its day and its kind', async () => {
      const { year, ajif } = await ask(`{
        year: event(id: "asean-japan-50th") {
          dates { value } facts { predicate contested claims { ...Said } }
          relations(types: ["DISCUSSES"]) { ...Linked }
        }
        ajif: initiative(id: "ajif") { facts { predicate contested claims { ...Said } } }
      }`);
      expect(year.dates).toEqual([{ value: '2023' }]);
      expect(fact(year, 'date').claims).toMatchObject([
        { is: '2023', kind: 'correction', preferred: true, corrects: 'Jan 2023', cites: citing('B-fn16') },
        { is: '2023-01', cites: ['B23'] },
      ]);
      expect(claimThat(fact(year, 'description'), /friendship and cooperation, counted/)).toMatchObject({
        kind: 'correction',
        corrects: words(/diplomatic relations/),
      });
      expect(fact(year, 'context').claims).toMatchObject([{ cites: ['B24'] }]);
      expect(links(year, 'DISCUSSES', 'out')).toMatchObject([{ other: 'ajif', cites: ['B25'] }]);
      expect(claimThat(fact(ajif, 'context'), /anniversary/).cites).toEqual(['B24', 'B25']);
    });

    it('19: what the ambassador hopes for with ASEAN, and that it is a hope', async () => {
      const { interview, partnership } = await ask(`{
        interview: event(id: "kiya-interview-2023") {
          dates { value } facts { predicate contested claims { ...Said } }
          relations(types: ["PARTICIPATES_IN", "PUBLISHED_BY"]) { ...Linked }
        }
        partnership: initiative(id: "asean-japan-csp") {
          before: status(asOf: "2023-02-28") { standing }
          after: status(asOf: "2026-11-21") { standing }
          lifecycle { predicate contested claims { ...Said } }
        }
      }`);
      const statements = fact(interview, 'statement');
      expect(claimThat(statements, /hopes to raise.*comprehensive strategic/)).toMatchObject({
        by: 'masahiko-kiya',
        cites: citing('B27'),
      });
      expect(claimThat(statements, /redouble/)).toMatchObject({ by: 'masahiko-kiya', cites: ['B28'] });
      expect(links(interview, 'PARTICIPATES_IN', 'in')).toMatchObject([{ other: 'masahiko-kiya' }]);
      expect(links(interview, 'PUBLISHED_BY', 'out')).toMatchObject([{ other: 'nikkei', cites: ['B27', 'B-fn18'] }]);
      expect(fact(interview, 'context').claims).toMatchObject([{ kind: 'inference', note: words(/"recently"/) }]);
      expect(partnership).toMatchObject({ before: { standing: 'notYet' }, after: { standing: 'current' } });
      expect(fact(partnership, 'lifecycle.launched').claims).toMatchObject([{ is: '2023-09-06', confidence: 'low' }]);
    });

    it('17: why Southeast Asia matters to Japan: stated aims apart from opinions', async () => {
      const { government } = await ask(`{
        government: actor(id: "government-of-japan") { facts { predicate contested claims { ...Said } } }
      }`);
      const aims = fact(government, 'aim');
      expect(claimThat(aims, /ASEAN economies/).cites).toEqual(['B24']);
      expect(claimThat(aims, /strong ties/).cites).toEqual(['B26']);
      expect(claimThat(aims, /depend less on China/).cites).toEqual(['B30', 'B-fn20']);
      const opinions = fact(government, 'assessment');
      expect(claimThat(opinions, /well placed to promote/)).toMatchObject({ by: 'sam-baron', cites: ['B26'] });
      expect(claimThat(opinions, /high-quality donor/)).toMatchObject({ by: 'sam-baron', cites: ['B29', 'B-fn19'] });
    });
  });
}
