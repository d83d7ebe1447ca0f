/** The task force of the United States and Japan: B1-B5, B12, B21, B22, B29, B33. */
import { describe, expect, it } from 'vitest';
import type { Data } from '../../support.ts';
import { type Ask, cites, citing, claimThat, fact, links, said, words } from '../read.ts';

export function taskForce(ask: Ask): void {
  const facts = async (id: string) =>
    (
      await ask(
        `query ($id: ID!) {
          node(id: $id) {
            contested
            facts { predicate contested claims { ...Said } }
            lifecycle { predicate contested claims { ...Said } }
          }
        }`,
        { id },
      )
    ).node;

  describe('the task force', () => {
    it('1: who announced it, and on what date according to B (D2: both dates, the official one preferred)', async () => {
      const found = await facts('us-jp-task-force');
      const by = fact(found, 'announcedBy');
      expect(by.claims.map((claim) => claim.is).sort()).toEqual(['meti', 'ustr']);
      for (const claim of by.claims) expect(claim.cites).toEqual(citing('B1', 'B-fn1'));

      for (const predicate of ['launchDate', 'lifecycle.announced']) {
        const dates = fact(found, predicate);
        expect(dates.contested).toBe(true);
        expect(dates.claims[0]).toMatchObject({
          is: '2023-01-06',
          kind: 'correction',
          preferred: true,
          reason: words(/6 January 2023/),
          cites: citing('B-fn15', 'src-b-fn01: dateline'),
          corrects: '5 Jan 2023',
        });
        expect(Math.min(...(dates.claims[0]?.tiers ?? []))).toBeLessThanOrEqual(2);
        expect(claimThat(dates, '2023-01-05')).toMatchObject({ dissent: true, cites: ['B1', 'B-fn1'] });
      }
    });

    it('D2: the footnote, the memorandum and the list of contested things say so as well', async () => {
      const { printed, memorandum, contested } = await ask(`{
        printed: source(id: "src-b-fn01") { citedAs facts { predicate contested claims { ...Said } } }
        memorandum: instrument(id: "us-jp-task-force-moc") { lifecycle { predicate contested claims { ...Said } } }
        contested(first: 100) { nodes { subject { id } fact { predicate } } }
      }`);
      expect(printed.citedAs).toContain('January 5, 2023');
      const published = fact(printed, 'publicationDate');
      expect(published.contested).toBe(true);
      expect(published.claims[0]).toMatchObject({ is: '2023-01-06', preferred: true, kind: 'correction' });
      expect(claimThat(published, '2023-01-05')).toMatchObject({ dissent: true, cites: ['B-fn1'] });
      expect(fact(memorandum, 'lifecycle.signed').claims[0]).toMatchObject({
        is: '2023-01-06',
        cites: citing('B-fn15'),
      });
      expect(contested.nodes).toContainEqual({
        subject: { id: 'us-jp-task-force' },
        fact: { predicate: 'launchDate' },
      });
    });

    it('2: what it is for, and what the author expects of it', async () => {
      const found = await facts('us-jp-task-force');
      expect(fact(found, 'purpose').claims).toMatchObject([
        { is: words(/human rights and international labour standards/), kind: 'fact', cites: citing('B1') },
      ]);
      expect(claimThat(fact(found, 'assessment'), /Prepares the ground/)).toMatchObject({
        kind: 'opinion',
        by: 'sam-baron',
        cites: ['B2'],
      });
    });

    it('3: on what occasion it was formally launched (D10: "last month" is an inference with its anchor)', async () => {
      const [found, visit] = [await facts('us-jp-task-force'), await facts('nishimura-washington-visit-2023')];
      expect(fact(found, 'occasion').claims).toMatchObject([
        { is: words(/Nishimura.*Washington/), kind: 'fact', cites: citing('B2', 'B-fn2') },
      ]);
      const relative = { is: '2023-01', kind: 'inference', cites: ['B2'], dissent: false };
      const note = words(/"last month".*Anchor:.*inferred as February 2023.*Resolved: January 2023/);
      expect(claimThat(fact(found, 'launchDate'), '2023-01')).toMatchObject({ ...relative, note });
      expect(claimThat(fact(visit, 'date'), '2023-01')).toMatchObject({ ...relative, note });
      expect(fact(visit, 'date').claims[0]).toMatchObject({ is: '2023-01-05/2023-01-09', preferred: true });
    });

    it('4: the steps of Japan that led to it, in order, and the frame', async () => {
      const { timeline, taskForce } = await ask(`{
        timeline(ids: ["jp-nap-2020", "jp-rhr-guidelines", "us-jp-task-force"], from: "2020-10-01", to: "2023-01-31") {
          nodes { entity { id } stage date { value earliest } contested claims { ...Said } }
        }
        taskForce: initiative(id: "us-jp-task-force") {
          facts { predicate contested claims { ...Said } }
          relations(types: ["FOLLOWS_FROM"]) { ...Linked }
        }
      }`);
      const days: string[] = timeline.nodes.map((entry: Data) => entry.date.earliest);
      expect(days).toEqual([...days].sort());
      const steps = timeline.nodes.filter((entry: Data) => ['adopted', 'published', 'announced'].includes(entry.stage));
      const when = (id: string, stage: string) =>
        steps.findIndex((entry: Data) => entry.entity.id === id && entry.stage === stage);
      const order = [
        when('jp-nap-2020', 'adopted'),
        when('jp-rhr-guidelines', 'published'),
        when('us-jp-task-force', 'announced'),
      ];
      expect(Math.min(...order)).toBeGreaterThanOrEqual(0);
      expect(order).toEqual([...order].sort((a, b) => a - b));
      const behind = (index: number) => steps[index].claims.flatMap((claim: Data) => said(claim).cites);
      expect(behind(order[0] ?? -1)).toEqual(citing('B4', 'B-fn3'));
      expect(behind(order[1] ?? -1)).toEqual(citing('B5', 'B-fn4'));
      expect(behind(order[2] ?? -1)).toEqual(citing('B1', 'B-fn1'));
      expect(steps[order[2] ?? -1].contested).toBe(true);

      const before = links(taskForce, 'FOLLOWS_FROM', 'out');
      expect(before.find((link) => link.other === 'jp-nap-2020')?.cites).toEqual(citing('B3', 'B4'));
      expect(before.find((link) => link.other === 'jp-rhr-guidelines')?.cites).toEqual(citing('B3', 'B5'));
      expect(claimThat(fact(taskForce, 'context'), /over three years/)).toMatchObject({
        cites: citing('B3'),
        note: words(/"over the past three years".*Anchor:.*Resolved: about 2020 to January 2023/),
      });
    });

    it('12: why it was set up, by media reports that were not opened', async () => {
      const { taskForce, report } = await ask(`{
        taskForce: initiative(id: "us-jp-task-force") {
          facts { predicate contested claims { ...Said } }
          relations(types: ["MOTIVATED_BY"]) { ...Linked }
        }
        report: source(id: "src-b-fn08") { read tier citedAs }
      }`);
      expect(fact(taskForce, 'reason').claims).toMatchObject([
        { is: words(/policy tools.*media reports.*at least part/), cites: ['B12', 'B-fn8'], confidence: 'low' },
      ]);
      expect(report).toMatchObject({ read: 'notOpened', tier: 5, citedAs: words(/Yomiuri/) });
      const why = links(taskForce, 'MOTIVATED_BY', 'out');
      expect(why.map((link) => link.other).sort()).toEqual(['goods-xinjiang', 'us-uflpa']);
      expect(why.find((link) => link.other === 'us-uflpa')?.claims).toMatchObject([{ kind: 'inference' }]);
    });

    it('16: what it will do: three planned activities, none of them a duty', async () => {
      const { initiative } = await ask(`{
        initiative(id: "us-jp-task-force") {
          obligations {
            id title strength bearers { id } owedTo { id } evidence { locator source { id } }
            relations(types: ["ALIGNS_WITH"], first: 2) { ...Linked }
          }
        }
      }`);
      const planned: Data[] = initiative.obligations;
      expect(planned.map(({ id }) => id.split('~')[1]).sort()).toEqual([
        'consult-stakeholders',
        'coordinate-forced-labour',
        'exchange-hrdd',
      ]);
      for (const activity of planned) {
        expect(activity).toMatchObject({ strength: 'plannedActivity', bearers: [{ id: 'us-jp-task-force' }] });
        expect(cites(activity.evidence)).toEqual(citing('B21', 'B-fn15'));
      }
      const [consult, coordinate, exchange] = [...planned].sort((a, b) => (a.id < b.id ? -1 : 1));
      expect(consult.title).toMatch(/risks/);
      expect(consult.owedTo.map((actor: Data) => actor.id).sort()).toEqual([
        'academia',
        'civil-society-organisations',
        'industry-stakeholders',
      ]);
      expect(coordinate.title).toMatch(/coordination.*forced labour/);
      expect(exchange.title).toMatch(/Exchange information.*due diligence.*UNGPs/);
      expect(links(exchange, 'ALIGNS_WITH', 'out')).toMatchObject([{ other: 'ungp', cites: ['B21'] }]);
    });

    it('17: what it could bring in Southeast Asia: opinions of the author, no facts', async () => {
      const { initiative } = await ask(`{
        initiative(id: "us-jp-task-force") {
          facts { predicate contested claims { ...Said } }
          relations(types: ["ABOUT"]) { ...Linked }
        }
      }`);
      const expected = { kind: 'opinion', by: 'sam-baron' };
      const assessment = fact(initiative, 'assessment');
      expect(claimThat(assessment, /Southeast Asia/)).toMatchObject({ ...expected, cites: ['B22'] });
      expect(claimThat(assessment, /donor of development aid/)).toMatchObject({
        ...expected,
        cites: ['B29', 'B-fn19'],
      });
      expect(claimThat(assessment, /Chinese investment/)).toMatchObject({ ...expected, cites: ['B33', 'B-fn22'] });
      for (const claim of assessment.claims) expect(claim).toMatchObject(expected);
      const about = links(initiative, 'ABOUT', 'out');
      expect(about.find((link) => link.other === 'southeast-asia')?.cites).toEqual(['B22']);
    });

    it('says what is unknown: duration and legal effect of the memorandum, meetings after December 2024', async () => {
      const { memorandum, taskForce, text } = await ask(`{
        memorandum: instrument(id: "us-jp-task-force-moc") {
          bindingness to { value } status(asOf: "2026-11-21") { inForce } facts { predicate contested claims { ...Said } }
        }
        taskForce: initiative(id: "us-jp-task-force") {
          to { value } facts { predicate contested claims { ...Said } }
        }
        text: source(id: "src-b-fn15") { read }
      }`);
      expect(text.read).toBe('notOpened');
      expect(memorandum).toMatchObject({ bindingness: 'nonBinding', to: null, status: { inForce: 'undated' } });
      expect(fact(memorandum, 'status').claims[0]).toMatchObject({
        is: words(/Duration.*legal effect: not seen/),
        confidence: 'low',
      });
      expect(taskForce.to).toBeNull();
      expect(fact(taskForce, 'status').claims[0]).toMatchObject({
        is: words(/December 2024.*no meeting was seen/),
        note: words(/absence/),
      });
    });
  });
}
