/** A small sound data folder, and the same with some files changed. */
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { vi } from 'vitest';
import { type Problem, readAtlas } from '../../../seeds/index.ts';

// Each of these tests writes a folder and starts worker threads, which takes a while on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

/** Path inside the folder to content. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

const EVIDENCE = '[{source: src-official, locator: "p. 1"}]';

export const SOUND = {
  'sources/s.yaml': `recorded: "2026-01-02"
sources:
  - {id: src-official, titles: [{lang: en, text: Official journal}], url: "https://example.org/a", publisher: A state, published: "2020-01", tier: 1, licence: public domain, lang: en, read: full}
  - {id: src-media, titles: [{lang: en, text: A newspaper}], publisher: A newspaper, tier: 5, licence: all rights reserved, lang: en, read: notOpened}
`,
  'jurisdictions/j.yaml': `recorded: "2026-01-02"
jurisdictions:
  - {id: ruritania, titles: [{lang: en, text: Ruritania}], type: state, evidence: ${EVIDENCE}}
`,
  'concepts/c.yaml': `recorded: "2026-01-02"
concepts:
  - {id: step-1, titles: [{lang: en, text: First step}], scheme: hrdd-step, evidence: ${EVIDENCE}}
  - {id: pillar-1, titles: [{lang: en, text: First pillar}], scheme: ungp-pillar, evidence: ${EVIDENCE}}
  - {id: theme-rights, titles: [{lang: en, text: Rights}], scheme: theme, evidence: ${EVIDENCE}}
`,
  'actors/a.yaml': `recorded: "2026-01-02"
actors:
  - id: companies
    titles: [{lang: en, text: Companies}]
    type: class
    evidence: ${EVIDENCE}
  - id: labour-ministry
    titles: [{lang: en, text: Ministry of Labour}]
    type: ministry
    evidence: ${EVIDENCE}
    relations:
      - {type: RESPONSIBLE_FOR, to: old-act, evidence: ${EVIDENCE}}
      - {type: CHAIRS, to: task-force, from: "2022", evidence: ${EVIDENCE}}
`,
  'initiatives/i.yaml': `recorded: "2026-01-02"
initiatives:
  - id: task-force
    titles: [{lang: en, text: Task force}]
    type: taskForce
    evidence: ${EVIDENCE}
    lifecycle:
      - {stage: launched, date: "2022-05", evidence: ${EVIDENCE}}
    obligations:
      - {text: Members will meet twice each year, deonticType: obligation, strength: statedIntention, bearers: [task-force], evidence: ${EVIDENCE}}
`,
  'events/e.yaml': `recorded: "2026-01-02"
events:
  - id: first-meeting
    titles: [{lang: en, text: First meeting}]
    type: round
    dates: [{value: "2022-06-01", zone: Asia/Tokyo}]
    evidence: [{source: src-media, locator: "page 3"}]
    relations:
      - {type: HELD_IN, to: ruritania, evidence: ${EVIDENCE}}
`,
  'instruments/old-act.yaml': `recorded: "2026-01-02"
id: old-act
titles: [{lang: en, text: Old Act}]
type: statute
bindingness: binding
evidence: ${EVIDENCE}
lifecycle:
  - {stage: adopted, date: "1999-05-01", evidence: ${EVIDENCE}}
relations:
  - {type: ORIGINATES_IN, to: ruritania, evidence: ${EVIDENCE}}
  - {type: ABOUT, to: theme-rights, evidence: ${EVIDENCE}}
`,
  'instruments/new-act.yaml': `recorded: "2026-01-03"
id: new-act
titles: [{lang: en, text: New Act}]
aliases: [{lang: en, text: NA}]
type: statute
bindingness: binding
evidence: ${EVIDENCE}
lifecycle:
  - {stage: adopted, date: "2020-03", evidence: ${EVIDENCE}}
relations:
  - {type: SUPERSEDES, to: old-act, evidence: ${EVIDENCE}}
provisions:
  - id: part-1
    number: "1"
    heading: Scope
    evidence: ${EVIDENCE}
    provisions:
      - id: art-1
        number: "Art. 1"
        evidence: ${EVIDENCE}
        obligations:
          - text: Companies have to look for risks in their work
            deonticType: obligation
            strength: bindingDuty
            bearers: [companies]
            enforcedBy: [labour-ministry]
            steps: [step-1]
            pillars: [pillar-1]
            themes: [theme-rights]
            evidence: ${EVIDENCE}
  - {id: part-2, number: "2", evidence: ${EVIDENCE}}
`,
} as const satisfies Files;

/** Runs something on a folder that holds the sound files with some added or changed, and the real ontology. */
export async function withFolder<T>(files: Files, use: (dir: string) => Promise<T>): Promise<T> {
  const dir = await mkdtemp(join(tmpdir(), 'atlas-'));
  try {
    await cp('data/ontology', join(dir, 'ontology'), { recursive: true });
    for (const [path, content] of Object.entries({ ...SOUND, ...files })) {
      await mkdir(dirname(join(dir, path)), { recursive: true });
      await writeFile(join(dir, path), content);
    }
    return await use(dir);
  } finally {
    await rm(dir, { recursive: true });
  }
}

/** The problems of such a folder, with paths inside it. */
export async function problemsOf(files: Files): Promise<Problem[]> {
  return withFolder(files, async (dir) => {
    const { problems } = await readAtlas(dir);
    return problems.map((problem) => ({ ...problem, file: problem.file.slice(dir.length + 1) }));
  });
}
