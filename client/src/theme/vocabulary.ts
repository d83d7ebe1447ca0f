/**
 * Kinds, strengths and link families as three records, read by CSS, canvas and legend alike: a new kind is one entry.
 * Colours are [light, dark]; shapes and inks are those of the design's section 3.
 */
export type Pair = readonly [light: string, dark: string];

export interface KindLook {
  readonly shape:
    | 'rounded'
    | 'cut'
    | 'hexagon'
    | 'pill'
    | 'octagon'
    | 'diamond'
    | 'shield'
    | 'tag'
    | 'triangle'
    | 'bookmark';
  readonly colour: Pair;
  readonly token: string;
  /** Letter of its page address. */
  readonly path: string;
}

export const KINDS = {
  Instrument: { shape: 'rounded', colour: ['#2b43a0', '#8aa0fa'], token: '--kind-instrument', path: 'i' },
  Provision: { shape: 'cut', colour: ['#5567c0', '#a9b8fb'], token: '--kind-provision', path: 'i' },
  Obligation: { shape: 'hexagon', colour: ['#a8441f', '#e8916f'], token: '--kind-obligation', path: 'o' },
  Actor: { shape: 'pill', colour: ['#0b8a72', '#62dcb8'], token: '--kind-actor', path: 'a' },
  Initiative: { shape: 'octagon', colour: ['#91519f', '#ddaeeb'], token: '--kind-initiative', path: 'n' },
  Event: { shape: 'diamond', colour: ['#b07500', '#ebc04a'], token: '--kind-event', path: 'e' },
  Jurisdiction: { shape: 'shield', colour: ['#474a54', '#a4abb6'], token: '--kind-neutral', path: 'j' },
  Concept: { shape: 'tag', colour: ['#474a54', '#a4abb6'], token: '--kind-neutral', path: 'c' },
  Observation: { shape: 'triangle', colour: ['#474a54', '#a4abb6'], token: '--kind-neutral', path: 'b' },
  Source: { shape: 'bookmark', colour: ['#6a707c', '#8f97a4'], token: '--kind-source', path: 's' },
} as const satisfies Record<string, KindLook>;

export type KindName = keyof typeof KINDS;
export const KIND_NAMES = Object.keys(KINDS) as KindName[];

export interface StrengthInk {
  /** Share of the kind's colour in the fill, 0 to 1, light and dark. */
  readonly fill: readonly [number, number];
  readonly border: 'solid' | 'dashed' | 'dotted';
  readonly width: number;
  /** Fill of the 26 × 9 bar beside the word, in shares of ink. */
  readonly bar: number;
}

/** Strongest first. */
export const STRENGTH_INKS = {
  bindingDuty: { fill: [1, 1], border: 'solid', width: 1, bar: 1 },
  recommendation: { fill: [0.22, 0.34], border: 'solid', width: 1.1, bar: 0.42 },
  expectation: { fill: [0.09, 0.17], border: 'solid', width: 1.1, bar: 0.16 },
  politicalCommitment: { fill: [0, 0], border: 'solid', width: 1.5, bar: 0 },
  statedIntention: { fill: [0, 0], border: 'dashed', width: 1.4, bar: 0 },
  plannedActivity: { fill: [0, 0], border: 'dotted', width: 1.8, bar: 0 },
} as const satisfies Record<string, StrengthInk>;

export type StrengthName = keyof typeof STRENGTH_INKS;
export const STRENGTH_NAMES = Object.keys(STRENGTH_INKS) as StrengthName[];

/** Instruments take the ink of their bindingness. */
export const BINDINGNESS_INK: Readonly<Record<string, StrengthName>> = {
  binding: 'bindingDuty',
  mixed: 'recommendation',
  nonBinding: 'recommendation',
};

export interface FamilyLook {
  readonly colour: Pair;
  readonly width: number;
  readonly head: 'triangle' | 'none' | 'diamond' | 'circle' | 'vee' | 'tee';
}

export const FAMILIES = {
  lineage: { colour: ['#2b43a0', '#8aa0fa'], width: 1.2, head: 'triangle' },
  creation: { colour: ['#91519f', '#ddaeeb'], width: 1.1, head: 'diamond' },
  parties: { colour: ['#0b8a72', '#62dcb8'], width: 1.1, head: 'circle' },
  duty: { colour: ['#a8441f', '#e8916f'], width: 1.1, head: 'vee' },
  structure: { colour: ['#7f8591', '#6e7683'], width: 1, head: 'none' },
  programmes: { colour: ['#b07500', '#ebc04a'], width: 1.1, head: 'tee' },
  subject: { colour: ['#7f8591', '#6e7683'], width: 1, head: 'none' },
} as const satisfies Record<string, FamilyLook>;

export type FamilyName = keyof typeof FAMILIES;
