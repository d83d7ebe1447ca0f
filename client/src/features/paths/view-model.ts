import type { FindPathsQuery } from '../../api/generated/graphql.ts';

export interface PathsState {
  from: string | null;
  to: string | null;
  max: number;
  hubs: boolean;
  order: 'shortest' | 'strongest';
}

export type PathsSearch = Partial<Record<keyof PathsState, string>>;

export const PATHS_KEYS: readonly (keyof PathsState)[] = ['from', 'to', 'max', 'hubs', 'order'];
export const MOST_STEPS = 6;
const USUAL_STEPS = 4;
const ID = /^[A-Za-z0-9][A-Za-z0-9~._-]{0,199}$/;

/** Reads the address; what cannot be used is dropped, and named. */
export function parsePaths(raw: Readonly<Record<string, unknown>>): { state: PathsState; dropped: string[] } {
  const dropped: string[] = [];
  const read = <T>(key: keyof PathsState, use: (text: string) => T | null, standard: T): T => {
    const value = raw[key];
    if (value === undefined || value === null || value === '') return standard;
    const text = typeof value === 'string' ? value : typeof value === 'number' ? String(value) : null;
    const used = text === null ? null : use(text);
    if (used === null) dropped.push(`${key}=${String(text ?? JSON.stringify(value)).slice(0, 60)}`);
    return used ?? standard;
  };
  const id = (text: string): string | null => (ID.test(text) ? text : null);
  return {
    state: {
      from: read<string | null>('from', id, null),
      to: read<string | null>('to', id, null),
      max: read('max', (text) => (/^[1-6]$/.test(text) ? Number(text) : null), USUAL_STEPS),
      hubs: read('hubs', (text) => (text === '1' ? true : null), false),
      order: read<PathsState['order']>(
        'order',
        (text) => (text === 'shortest' || text === 'strongest' ? text : null),
        'shortest',
      ),
    },
    dropped,
  };
}

export function formatPaths(state: PathsState): PathsSearch {
  return {
    ...(state.from ? { from: state.from } : {}),
    ...(state.to ? { to: state.to } : {}),
    ...(state.max === USUAL_STEPS ? {} : { max: String(state.max) }),
    ...(state.hubs ? { hubs: '1' } : {}),
    ...(state.order === 'shortest' ? {} : { order: state.order }),
  };
}

type PathAnswer = FindPathsQuery['paths']['paths'][number];
export type PathNode = PathAnswer['nodes'][number];

export interface Step {
  number: number;
  from: PathNode;
  to: PathNode;
  label: string;
  forward: boolean;
  family: string;
  relationship: string;
  contested: boolean;
  confidence: 'high' | 'medium' | 'low';
  /** Each passage behind the claim that the footnote cites. */
  evidence: { source: string; publisher: string; tier: number; locator: string }[];
  review: string | null;
  note: string;
}

export interface PathView {
  key: string;
  sentence: SentencePart[];
  plain: string;
  nodes: PathNode[];
  steps: Step[];
  weakest: { step: number; strength: string } | null;
  /** Steps whose evidence is as weak as the weakest. */
  weakestEvidence: { steps: number[]; confidence: 'high' | 'medium' | 'low' };
}

export type SentencePart = { key: string } & ({ text: string } | { note: number });

/** "Japan is party to A [1], which ...": words and numbers apart, in half or full width. */
export function splitSentence(sentence: string): SentencePart[] {
  return sentence.split(/\s?[[［](\d+)[\]］]/).flatMap((part, i): SentencePart[] => {
    if (i % 2 === 1) return [{ key: `note ${i}`, note: Number(part) }];
    return part === '' ? [] : [{ key: `text ${i}`, text: part }];
  });
}

export function readPath(answer: PathAnswer): PathView {
  const steps = answer.steps.map((step, i): Step => {
    const footnote = answer.footnotes.find(({ number }) => number === i + 1);
    return {
      number: i + 1,
      from: answer.nodes[i] as PathNode,
      to: answer.nodes[i + 1] as PathNode,
      label: step.label,
      forward: step.forward,
      family: step.relationship.type.family,
      relationship: step.relationship.id,
      contested: step.relationship.contested,
      confidence: step.relationship.confidence,
      evidence: (footnote?.claim.evidence ?? []).map(({ locator, source }) => ({
        source: source.title,
        publisher: source.publisher,
        tier: source.tier,
        locator,
      })),
      review: footnote?.claim.review ?? null,
      note: footnote?.text ?? '',
    };
  });
  const { weakestConfidence, weakestStrength, weakestStep } = answer;
  return {
    key: answer.steps.map(({ relationship }) => relationship.id).join('>'),
    sentence: splitSentence(answer.sentence),
    plain: plainText(answer.sentence, steps),
    nodes: answer.nodes,
    steps,
    weakest: weakestStrength && weakestStep ? { step: weakestStep, strength: weakestStrength } : null,
    weakestEvidence: {
      steps: steps.filter(({ confidence }) => confidence === weakestConfidence).map(({ number }) => number),
      confidence: weakestConfidence,
    },
  };
}

/** The sentence with its notes, to be pasted anywhere. */
export const plainText = (sentence: string, steps: readonly Pick<Step, 'number' | 'note'>[]): string =>
  [sentence, '', ...steps.map(({ number, note }) => `[${number}] ${note}`)].join('\n');

/** Exactly the cards of this path on the canvas: the start brings nothing by itself. */
export function onCanvas(path: PathView): Record<string, string> {
  const [first, ...rest] = path.nodes.map(({ id }) => id);
  return { focus: first ?? '', collapse: first ?? '', add: [...new Set(rest)].sort().join(',') };
}

/** What to try when nothing was found, in the order of least change. */
export function nextTries(state: PathsState): ('longer' | 'hubs')[] {
  return [...(state.max < MOST_STEPS ? (['longer'] as const) : []), ...(state.hubs ? [] : (['hubs'] as const))];
}
