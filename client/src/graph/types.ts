import type { ColumnBox } from './layout/types.ts';

/** One card, with all that its look depends on. */
export interface CanvasCard {
  id: string;
  kind: string;
  type: string;
  /** As it stands on the card. */
  title: string;
  /** In full. */
  name: string;
  /** Force of the obligation or text; null where the kind has none. */
  ink: string | null;
  standing: string;
  contested: boolean;
  isClass: boolean;
  isFocus: boolean;
  /** Links that are not drawn. */
  more: number;
  column: number;
  group: number;
  date: string;
}

/** One line: links of one family between the same two cards. */
export interface CanvasLine {
  id: string;
  members: string[];
  source: string;
  target: string;
  family: string;
  label: string;
  contested: boolean;
  standing: string;
}

export interface CanvasModel {
  cards: CanvasCard[];
  lines: CanvasLine[];
}

/** Colours of one scheme, as plain values: a canvas does not read custom properties. */
export interface CanvasTheme {
  page: string;
  surface: string;
  line: string;
  ink: string;
  third: string;
  accent: string;
  contestedText: string;
  contestedGround: string;
  contestedLine: string;
  kinds: Record<string, string>;
  families: Record<string, string>;
  /** Share of the kind's colour in the card, by strength; and how its border runs. */
  inks: Record<string, { fill: number; border: 'solid' | 'dashed' | 'dotted'; width: number }>;
  tint: number;
}

/** What the reader did on the canvas; the owner of the state decides what follows. */
export interface CanvasHandlers {
  select(id: string | null): void;
  menu(id: string, at: { x: number; y: number }): void;
  key(id: string | null, event: KeyboardEvent): boolean;
  focus(id: string | null): void;
  frame(frame: { zoom: number; panX: number; columns: readonly ColumnBox[] }): void;
}
