/** Questions beyond the two source documents: as of a day, counts, set differences. Those of the documents: `questions/`. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, type Data, theApi } from './support.ts';

let api: Api;
beforeAll(async () => {
  api = await theApi();
});
afterAll(() => api.close());

async function linksOf(id: string, types: readonly string[], fields = ''): Promise<Data[]> {
  const query = `query ($id: ID!, $types: [String!]) { node(id: $id) { relations(types: $types, first: 40) {
    type { id } direction links { other { id kind title ${fields} } } } } }`;
  const { node } = await api.ask(query, { id, types });
  return node.relations.flatMap((group: Data) =>
    group.links.map((link: Data) => ({ ...link, direction: group.direction })),
  );
}

describe('as of a day', () => {
  it('44: the rounds of the task force, with both local dates, chairs and topics', async () => {
    const fields = `... on Event { dates { value zone } }
      relations(types: ["CHAIRS", "DISCUSSES"], first: 9) { type { id } links { other { id } } }`;
    const rounds = await linksOf('us-jp-task-force', ['PART_OF'], fields);
    const first = rounds.find((link) => link.other.id === 'us-jp-task-force-round-1-government').other;
    expect(first.dates).toEqual([
      { value: '2024-02-05', zone: 'America/New_York' },
      { value: '2024-02-06', zone: 'Asia/Tokyo' },
    ]);
    const idsOf = (type: string) =>
      first.relations.find((group: Data) => group.type.id === type).links.map((link: Data) => link.other.id);
    expect(idsOf('CHAIRS')).toEqual(['katy-mastman', 'kyoko-kashiwabara']);
    expect(idsOf('DISCUSSES')).toContain('us-uflpa');
    const span = 'ids: ["us-jp-task-force"], from: "2024-01-01", to: "2024-12-31"';
    const { timeline } = await api.ask(`{ timeline(${span}) { nodes { entity { id } } } }`);
    expect(timeline.nodes.map((n: Data) => n.entity.id)).toEqual([
      'us-jp-task-force-round-1-government',
      'us-jp-task-force-round-1-stakeholders',
      'us-jp-task-force-meeting-2-government',
      'us-jp-task-force-meeting-2-stakeholders',
    ]);
  });

  it('47: which programme was active on a day', async () => {
    const { node } = await api.ask(`{ node(id: "ilo-meti-brvca-phase-2") {
      on: status(asOf: "2025-06-27") { standing } after: status(asOf: "2026-11-01") { standing stage } } }`);
    expect(node).toEqual({ on: { standing: 'current' }, after: { standing: 'ended', stage: 'completed' } });
  });
});

describe('counts and sets', () => {
  it('41: how many norms of a strength there are, the drill-down equal to the count', async () => {
    const query = `query ($strengths: [Strength!], $first: Int) {
      search(query: "forced labour", filter: {kinds: [Obligation], strengths: $strengths}, first: $first) {
        totalCount nodes { ... on Obligation { strength } } facets { name values { value count } } } }`;
    const { search } = await api.ask(query, { first: 1 });
    const counts = search.facets.find((facet: Data) => facet.name === 'strength').values;
    for (const { value, count } of counts) {
      const narrowed = (await api.ask(query, { strengths: [value], first: 100 })).search;
      expect([narrowed.totalCount, narrowed.nodes.length]).toEqual([count, Math.min(count, 100)]);
      expect(narrowed.nodes.every((node: Data) => node.strength === value)).toBe(true);
    }
  });

  it('52: how much rests on sources of each tier', async () => {
    const { dataset } = await api.ask('{ dataset { sourceTiers { name count } } }');
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
