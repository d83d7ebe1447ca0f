/** What the atlas must be able to say of its two source documents (A: the Vientiane article, B: the task force paper). */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, type Data, theApi } from './support.ts';

const A = 'src-ilo-jetro-vientiane-2025';
const B = 'src-sasakawa-task-force-2023';

let api: Api;
beforeAll(async () => {
  api = await theApi();
});
afterAll(() => api.close());

const EVIDENCE = 'evidence { source { id } locator }';
const CLAIM = `kind valueText preferred dissent reason by { id } value { ... on EntityValue { entity { id } } ... on DateValue { date { value } } } ${EVIDENCE}`;

/** Locators of the claim in one document, sorted. */
function locatorsIn(source: string, ...claims: readonly Data[]): readonly string[] {
  const cited = claims.flatMap((claim) => claim.evidence).filter((e) => e.source.id === source);
  return [...new Set<string>(cited.map((e) => e.locator))].sort();
}

async function factsOf(id: string, predicate: string): Promise<Data[]> {
  const query = `query ($id: ID!) { node(id: $id) { facts { predicate contested claims { ${CLAIM} } } } }`;
  const { node } = await api.ask(query, { id });
  return node.facts.find((fact: Data) => fact.predicate === predicate)?.claims ?? [];
}

async function linksOf(id: string, types: readonly string[], fields = ''): Promise<Data[]> {
  const query = `query ($id: ID!, $types: [String!]) { node(id: $id) { relations(types: $types, first: 40) {
    type { id } direction links { other { id kind title ${fields} } relationship { qualifiers { name value } claims { ${EVIDENCE} } } } } } }`;
  const { node } = await api.ask(query, { id, types });
  return node.relations.flatMap((group: Data) =>
    group.links.map((link: Data) => ({ ...link, direction: group.direction })),
  );
}

async function claimsFrom(source: string, kinds: readonly string[] | null = null): Promise<Data[]> {
  const claims: Data[] = [];
  let after: string | null = null;
  do {
    const query = `query ($source: ID!, $kinds: [ClaimKind!], $after: String) { claims(source: $source, kinds: $kinds, first: 100, after: $after) {
      nodes { kind subject { id kind } value { ... on EntityValue { entity { id kind } } } ${EVIDENCE} } pageInfo { hasNextPage endCursor } } }`;
    const page: Data = (await api.ask(query, { source, kinds, after })).claims;
    claims.push(...page.nodes);
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after);
  return claims;
}

describe('facts', () => {
  it('1: who announced the task force, and when according to B', async () => {
    const by = await factsOf('us-jp-task-force', 'announcedBy');
    expect(by.map((claim) => claim.value.entity.id).sort()).toEqual(['meti', 'ustr']);
    expect(locatorsIn(B, ...by)).toEqual(['B-fn1', 'B1']);
    const dates = await factsOf('us-jp-task-force', 'launchDate');
    const ofB = dates.find((claim) => locatorsIn(B, claim).includes('B1'));
    expect(ofB).toMatchObject({ dissent: true, value: { date: { value: '2023-01-05' } } });
    expect(dates[0]).toMatchObject({ preferred: true, value: { date: { value: '2023-01-06' } } });
    expect(dates[0].reason).toBeTruthy();
  });

  it('3: the occasion of its formal launch', async () => {
    const [occasion] = await factsOf('us-jp-task-force', 'occasion');
    expect(occasion.valueText).toMatch(/Nishimura.*Washington/);
    expect(locatorsIn(B, occasion)).toEqual(['B-fn2', 'B2']);
    const causes = await linksOf('us-jp-task-force', ['FOLLOWS_FROM']);
    expect(causes.map((link) => link.other.id)).toContain('nishimura-washington-visit-2023');
  });

  it('5: the period of the first plan, and whether it is current', async () => {
    const [period] = await factsOf('jp-nap-2020', 'periodCovered');
    expect(period.value.date.value).toBe('2020/2025');
    expect(locatorsIn(B, period)).toEqual(['B-fn3']);
    const { node } = await api.ask(`{ node(id: "jp-nap-2020") {
      then: status(asOf: "2024-01-01") { standing } now: status(asOf: "2026-11-21") { standing stage decidedBy { ${EVIDENCE} } } } }`);
    expect([node.then.standing, node.now.standing, node.now.stage]).toEqual(['current', 'ended', 'superseded']);
    expect(node.now.decidedBy.evidence.length).toBeGreaterThan(0);
    const [successor] = await linksOf('jp-nap-2020', ['SUPERSEDES']);
    expect([successor.other.id, successor.direction]).toEqual(['jp-nap-2025', 'in']);
  });

  it('7: whether the Guidelines are mandatory', async () => {
    const { instrument } = await api.ask(
      '{ instrument(id: "jp-rhr-guidelines") { bindingness obligations { strength } } }',
    );
    expect(instrument.bindingness).toBe('nonBinding');
    expect(new Set(instrument.obligations.map((o: Data) => o.strength))).toEqual(new Set(['recommendation']));
    const character = await factsOf('jp-rhr-guidelines', 'legalCharacter');
    expect(
      character.find((claim) => claim.valueText === 'Voluntary.' && locatorsIn(B, claim).includes('B5')),
    ).toBeDefined();
  });

  it('10: the legal technique of the US law', async () => {
    const technique = await factsOf('us-uflpa', 'legalTechnique');
    const ofB = technique.find((claim) => locatorsIn(B, claim).length > 0);
    expect(ofB.valueText).toMatch(/[Rr]ebuttable presumption/);
    expect(locatorsIn(B, ofB)).toEqual(['B-fn7', 'B11']);
    const character = await factsOf('us-uflpa', 'legalCharacter');
    expect(character.find((claim) => claim.dissent && locatorsIn(B, claim).includes('B11')).valueText).toMatch(
      /Ban on all goods/,
    );
  });

  it('18: when the investing initiative was unveiled, with both dates', async () => {
    const { contested } = await api.ask(
      `{ contested(first: 100) { nodes { subject { id } fact { predicate claims { ${CLAIM} } } } } }`,
    );
    const item = contested.nodes.find((n: Data) => n.subject.id === 'ajif' && n.fact?.predicate === 'launchDate');
    const [preferred, dissent] = item.fact.claims;
    expect(preferred).toMatchObject({ preferred: true, value: { date: { value: '2022-01-10' } } });
    expect(locatorsIn(B, preferred)).toEqual(['B-fn17']);
    expect(dissent).toMatchObject({ dissent: true, value: { date: { value: '2022-02' } } });
    expect(locatorsIn(B, dissent)).toEqual(['B25']);
  });
});

describe('lists', () => {
  it('8: the reasons B gives for the Guidelines', async () => {
    const reasons = await linksOf(
      'jp-rhr-guidelines',
      ['MOTIVATED_BY'],
      '... on Observation { value unit population }',
    );
    const figures = reasons.filter((link) => link.other.value && locatorsIn(B, ...link.relationship.claims).length > 0);
    const seen = figures.map((link) => [link.other.value, ...locatorsIn(B, ...link.relationship.claims)]);
    expect(seen.sort()).toEqual([
      ['12', 'B7'],
      ['nearly 80', 'B7'],
      ['over 51', 'B6'],
    ]);
    expect(figures.every((link) => link.other.unit === 'percent' && link.other.population)).toBe(true);
  });

  it('13: what G7 leaders are said to have committed to, and in what modality', async () => {
    const { instrument } = await api.ask(
      `{ instrument(id: "g7-due-diligence-pledge") { obligations { title strength relations(types: ["STATES"], first: 1) { links { relationship { claims { ${EVIDENCE} } } } } } } }`,
    );
    expect(instrument.obligations.map((o: Data) => o.strength)).toEqual(['politicalCommitment', 'politicalCommitment']);
    for (const { relations } of instrument.obligations) {
      expect(locatorsIn(B, ...relations[0].links[0].relationship.claims)).toEqual(['B-fn9', 'B14']);
    }
    const { source } = await api.ask(`{ source(id: "${B}") { tier } }`);
    expect(source.tier).toBe(4);
  });

  it('16: what the task force will do', async () => {
    const { initiative } = await api.ask(
      `{ initiative(id: "us-jp-task-force") { obligations { id strength ${EVIDENCE} } } }`,
    );
    expect(initiative.obligations.map((o: Data) => o.id).sort()).toEqual([
      'us-jp-task-force~consult-stakeholders',
      'us-jp-task-force~coordinate-forced-labour',
      'us-jp-task-force~exchange-hrdd',
    ]);
    for (const obligation of initiative.obligations) {
      expect(obligation.strength).toBe('plannedActivity');
      expect(locatorsIn(B, obligation)).toEqual(['B-fn15', 'B21']);
    }
  });

  it('20: who organised the Vientiane seminar, when, and for whom', async () => {
    const { event } = await api.ask(
      '{ event(id: "event-vientiane-seminar-2025") { dates { value } place jurisdiction { id } } }',
    );
    expect(event).toEqual({
      dates: [{ value: '2025-06-27' }],
      place: 'Vientiane, Lao PDR',
      jurisdiction: { id: 'lao-pdr' },
    });
    const makers = await linksOf('event-vientiane-seminar-2025', ['ORGANISES', 'PARTNERS_IN']);
    expect(makers.map((link) => link.other.id)).toEqual(['ilo', 'jetro-vientiane']);
    expect(makers.every((link) => locatorsIn(A, ...link.relationship.claims).includes('A1'))).toBe(true);
    const [audience] = await factsOf('event-vientiane-seminar-2025', 'participants');
    expect(audience.valueText).toMatch(/^11 .*manufacturing and logistics/);
    expect(locatorsIn(A, audience)).toEqual(['A3']);
  });

  it('24: what the programme helps companies in Laos with', async () => {
    const aims = await factsOf('ilo-meti-brvca-phase-2', 'aim');
    expect(aims.length).toBe(4);
    for (const aim of aims) expect(locatorsIn(A, aim)).toEqual(['A17']);
    const text = aims.map((aim) => aim.valueText).join(' ');
    for (const part of [/labour laws/, /decent work/, /Guiding Principles/, /value chains/]) expect(text).toMatch(part);
  });

  it('26: the instruments named in both documents', async () => {
    const instrumentsIn = async (source: string) => {
      const named = (await claimsFrom(source)).flatMap((claim) => [claim.subject, claim.value.entity]);
      return new Set<string>(named.filter((entity) => entity?.kind === 'Instrument').map((entity) => entity.id));
    };
    const [inA, inB] = await Promise.all([instrumentsIn(A), instrumentsIn(B)]);
    expect([...inA].filter((id) => inB.has(id))).toEqual(['ungp']);
    expect([inA.has('ilo-mne-declaration'), inB.has('ilo-mne-declaration')]).toEqual([true, false]);
    expect([inA.has('ilo-fprw-declaration'), inB.has('ilo-fprw-declaration')]).toEqual([false, true]);
  });

  it('28: what the author of B recommends, none of it a commitment', async () => {
    const advice = await claimsFrom(B, ['recommendationByAuthor']);
    expect(advice.length).toBeGreaterThan(0);
    expect(advice.every((claim) => claim.subject.kind !== 'Obligation' && locatorsIn(B, claim).includes('B34'))).toBe(
      true,
    );
    const subjects = new Set(advice.map((claim) => claim.subject.id));
    for (const id of ['jp-nap-2020', 'us-nap-2016', 'meti', 'japan-nss-secretariat']) expect(subjects).toContain(id);
  });
});

describe('timelines', () => {
  it("4: Japan's steps towards the task force, in order", async () => {
    const { timeline } =
      await api.ask(`{ timeline(ids: ["jp-nap-2020", "jp-rhr-guidelines", "us-jp-task-force"], first: 100) {
      nodes { entity { id } stage date { value } claims { ${EVIDENCE} } } } }`);
    const steps = timeline.nodes.filter(
      (n: Data) => ['adopted', 'published', 'launched'].includes(n.stage) && locatorsIn(B, ...n.claims).length > 0,
    );
    expect(steps.map((n: Data) => [n.entity.id, n.date.value])).toEqual([
      ['jp-nap-2020', '2020-10-16'],
      ['jp-rhr-guidelines', '2022-09-13'],
      ['us-jp-task-force', '2023-01-06'],
    ]);
    expect(steps.flatMap((n: Data) => locatorsIn(B, ...n.claims))).toEqual(expect.arrayContaining(['B4', 'B5', 'B2']));
    const causes = await linksOf('us-jp-task-force', ['FOLLOWS_FROM']);
    expect(causes.map((link) => link.other.id)).toEqual(expect.arrayContaining(['jp-nap-2020', 'jp-rhr-guidelines']));
  });

  it('44: the rounds of the task force, with both local dates, chairs and topics', async () => {
    const rounds = await linksOf(
      'us-jp-task-force',
      ['PART_OF'],
      '... on Event { dates { value zone } } relations(types: ["CHAIRS", "DISCUSSES"], first: 9) { type { id } links { other { id } } }',
    );
    const first = rounds.find((link) => link.other.id === 'us-jp-task-force-round-1-government').other;
    expect(first.dates).toEqual([
      { value: '2024-02-05', zone: 'America/New_York' },
      { value: '2024-02-06', zone: 'Asia/Tokyo' },
    ]);
    const chairs = first.relations
      .find((group: Data) => group.type.id === 'CHAIRS')
      .links.map((link: Data) => link.other.id);
    expect(chairs).toEqual(['katy-mastman', 'kyoko-kashiwabara']);
    const { timeline } = await api.ask(
      '{ timeline(ids: ["us-jp-task-force"], from: "2024-01-01", to: "2024-12-31") { nodes { entity { id } } } }',
    );
    expect(timeline.nodes.map((n: Data) => n.entity.id)).toEqual([
      'us-jp-task-force-round-1-government',
      'us-jp-task-force-round-1-stakeholders',
      'us-jp-task-force-meeting-2-government',
      'us-jp-task-force-meeting-2-stakeholders',
    ]);
  });

  it('47: whether a programme was active on a day', async () => {
    const { node } = await api.ask(
      '{ node(id: "ilo-meti-brvca-phase-2") { on: status(asOf: "2025-06-27") { standing } after: status(asOf: "2026-11-01") { standing stage } } }',
    );
    expect(node).toEqual({ on: { standing: 'current' }, after: { standing: 'ended', stage: 'completed' } });
  });
});

describe('paths', () => {
  const query = `query ($from: ID!, $to: ID!, $types: [String!]) { paths(from: $from, to: $to, types: $types, maxSteps: 4, first: 25) {
    paths { nodes { id } sentence steps { relationship { type { id } claims { ${EVIDENCE} } } } footnotes { number text } } } }`;

  it('14: from Japan to the ILO Declaration through the IPEF statement', async () => {
    const { paths } = await api.ask(query, {
      from: 'ipef',
      to: 'ilo-fprw-declaration',
      types: ['PART_OF', 'REFERENCES', 'ESTABLISHES', 'ADOPTED_BY'],
    });
    const path = paths.paths.find((p: Data) => p.nodes.some((n: Data) => n.id === 'ipef-pillar-2-statement-2022'));
    expect(locatorsIn(B, ...path.steps.at(-1).relationship.claims)).toContain('B20');
    const japan = await api.ask(query, { from: 'japan', to: 'ilo-fprw-declaration', types: null });
    expect(japan.paths.paths.length).toBe(25);
    for (const { footnotes, steps } of japan.paths.paths) expect(footnotes.length).toBe(steps.length);
  });

  it('21: the money from ministry to meeting', async () => {
    const { paths } = await api.ask(query, {
      from: 'meti',
      to: 'event-vientiane-seminar-2025',
      types: ['FUNDS', 'PART_OF', 'ORGANISES'],
    });
    const [path] = paths.paths;
    expect(path.nodes.map((n: Data) => n.id)).toEqual([
      'meti',
      'ilo-meti-brvca-phase-2',
      'event-vientiane-seminar-2025',
    ]);
    expect(path.steps.map((step: Data) => locatorsIn(A, ...step.relationship.claims))).toEqual([['A16'], ['A15']]);
    expect(path.sentence).toMatch(
      /^Ministry of Economy, Trade and Industry funds .+ \[1\], which comprises .+ \[2\]\.$/,
    );
  });
});

describe('sets and counts', () => {
  it('41: how many norms of each strength an instrument holds, the drill-down equal to the count', async () => {
    const { instrument } = await api.ask(
      '{ instrument(id: "us-uflpa") { coverage { share note } obligations { strength } } search(query: "forced labour", filter: {kinds: [Obligation], strengths: [bindingDuty]}, first: 100) { totalCount nodes { ... on Obligation { strength } } facets { name values { value count } } } }',
    );
    expect(instrument.obligations.length).toBeGreaterThan(0);
    expect(instrument.coverage.note).toBeTruthy();
  });

  it('52: how much rests on sources of each tier', async () => {
    const { dataset } = await api.ask(
      '{ dataset { sourceTiers { name count } confidence { name count } review { name count } } }',
    );
    expect(dataset.sourceTiers.map((row: Data) => row.name).sort()).toEqual(['1', '2', '3', '4', '5']);
  });

  it('57: what refers to the MNE Declaration but not to the OECD Guidelines', async () => {
    const referring = async (id: string) =>
      (await linksOf(id, ['REFERENCES', 'ALIGNS_WITH', 'BASED_ON']))
        .filter((link) => link.direction === 'in')
        .map((link) => link.other.id);
    const [mne, oecd] = await Promise.all([referring('ilo-mne-declaration'), referring('oecd-mne-guidelines')]);
    expect(mne.filter((id) => !oecd.includes(id))).toContain('event-vientiane-seminar-2025');
  });
});
