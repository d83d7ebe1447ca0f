/** What the layout needs to know of a card; nothing of how it is drawn. */
export interface LayoutNode {
  id: string;
  column: number;
  /** How close it is to the focus: 0 is the focus itself, larger comes later in the column. */
  group: number;
  /** First day it can mean, or '' where no date is known. */
  date: string;
  width: number;
  height: number;
  /** How its sides run, so that lines touch the border and not the box around it. */
  side: 'straight' | 'point' | 'round';
}

export interface LayoutEdge {
  id: string;
  source: string;
  target: string;
  /** Lines of one family that meet at one card run together. */
  family: string;
}

export interface Point {
  x: number;
  y: number;
}

/** A line from border to border with right-angled bends between. */
export interface Route {
  from: Point;
  to: Point;
  bends: Point[];
}

export interface ColumnBox {
  column: number;
  x: number;
  width: number;
  count: number;
}

export interface LayoutResult {
  positions: Record<string, Point>;
  routes: Record<string, Route>;
  columns: ColumnBox[];
  width: number;
  height: number;
}

export interface LayoutInput {
  nodes: LayoutNode[];
  edges: LayoutEdge[];
}
