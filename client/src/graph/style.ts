import type { EdgeSingular, NodeSingular, StylesheetJson } from 'cytoscape';
import { FONT, FONT_SIZE, LINE_HEIGHT, MID, SNUG } from './elements.ts';
import { SHAPES } from './shapes.ts';
import type { CanvasTheme } from './types.ts';

/** Heads sit at the end that the relation points to: the older text, the maker, the text one is party to, the bearer. */
const HEADS: Readonly<Record<string, string>> = {
  lineage: 'triangle',
  creation: 'diamond',
  parties: 'circle',
  duty: 'vee',
  programmes: 'tee',
  structure: 'none',
  subject: 'none',
};

interface Badge {
  src: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

const badges = (node: NodeSingular): Badge[] => node.data('badges') ?? [];
const px = (value: number): string => `${value}px`;

/** One image list for one zoom level: the glyph first, then the badges. */
function pictures(size: number, left: number, withBadges: boolean) {
  const list = (node: NodeSingular): Badge[] => [
    {
      src: node.data('icon'),
      x: left < 0 ? node.data('width') / 2 - size / 2 : left,
      y: 20 - size / 2,
      width: size,
      height: size,
    },
    ...(withBadges ? badges(node) : []),
  ];
  const each =
    <T>(read: (badge: Badge) => T) =>
    (node: NodeSingular): T[] =>
      list(node).map(read);
  return {
    'background-image': each((badge) => badge.src),
    'background-width': each((badge) => px(badge.width)),
    'background-height': each((badge) => px(badge.height)),
    'background-position-x': each((badge) => px(badge.x)),
    'background-position-y': each((badge) => px(badge.y)),
    // One value per image, or the badges are cut at the border of the card.
    'background-clip': each(() => 'none'),
    'background-image-containment': each(() => 'over'),
    'background-fit': each(() => 'none'),
  };
}

export interface StoredRoute {
  weights: number[];
  distances: number[];
  source: string;
  target: string;
}
const route = (edge: EdgeSingular): StoredRoute | undefined => edge.scratch('route');

export function styleSheet(theme: CanvasTheme): StylesheetJson {
  const sheet = [
    {
      selector: 'node',
      style: {
        width: 'data(width)',
        height: 'data(height)',
        'background-color': 'data(fill)',
        'background-opacity': 1,
        'border-color': 'data(border)',
        'border-width': 'data(borderWidth)',
        'border-style': 'data(borderStyle)',
        'corner-radius': '7px',
        label: 'data(label)',
        color: 'data(text)',
        'font-family': FONT,
        'font-size': FONT_SIZE,
        'font-weight': 600,
        'line-height': LINE_HEIGHT,
        'text-wrap': 'wrap',
        'text-max-width': '400px',
        'text-justification': 'left',
        'text-halign': 'right',
        'text-valign': 'center',
        'text-margin-x': (node: NodeSingular) => node.data('pad') - node.data('width'),
        'overlay-opacity': 0,
        // By hand, or a card would cover the label of a line that is pointed at.
        'z-index-compare': 'manual',
        'z-index': 10,
        'bounds-expansion': '12px',
        ...pictures(18, 8, true),
      },
    },
    ...Object.entries(SHAPES).map(([kind, shape]) => ({
      selector: `node[kind = "${kind}"]`,
      style: {
        shape: shape.shape,
        ...(shape.points ? { 'shape-polygon-points': shape.points } : {}),
        ...(shape.side === 'round' ? { 'corner-radius': '20px' } : {}),
      },
    })),
    {
      selector: 'node.snug',
      style: {
        label: 'data(snug)',
        'font-size': FONT_SIZE * SNUG,
        'line-height': 1.1,
        'text-margin-x': (node: NodeSingular) => 36 - node.data('width'),
        ...pictures(24, 7, true),
      },
    },
    {
      selector: 'node.mid',
      style: {
        label: 'data(short)',
        'font-size': FONT_SIZE * MID,
        'text-margin-x': (node: NodeSingular) => 42 - node.data('width'),
        ...pictures(30, 8, true),
      },
    },
    { selector: 'node.far', style: { label: '', ...pictures(34, -1, false) } },
    {
      selector: 'edge',
      style: {
        width: 'data(width)',
        'line-color': 'data(colour)',
        'line-style': 'data(style)',
        'target-arrow-color': 'data(colour)',
        'source-arrow-color': 'data(colour)',
        'target-arrow-shape': (edge: EdgeSingular) => HEADS[edge.data('family')] ?? 'none',
        'arrow-scale': 0.75,
        'curve-style': 'straight',
        'overlay-opacity': 0,
        'font-family': FONT,
        'font-size': FONT_SIZE,
        'font-weight': 600,
        color: theme.ink,
        'text-background-color': theme.surface,
        'text-background-opacity': 1,
        'text-background-padding': '3px',
        'text-background-shape': 'round-rectangle',
        'text-border-width': 1,
        'text-border-opacity': 1,
        'text-border-color': 'data(colour)',
        'z-index-compare': 'manual',
        'z-index': 1,
      },
    },
    {
      selector: 'edge.routed',
      style: {
        'edge-distances': 'endpoints',
        'source-endpoint': (edge: EdgeSingular) => route(edge)?.source ?? 'outside-to-node',
        'target-endpoint': (edge: EdgeSingular) => route(edge)?.target ?? 'outside-to-node',
      },
    },
    {
      selector: 'edge.bent',
      style: {
        'curve-style': 'round-segments',
        'segment-weights': (edge: EdgeSingular) => route(edge)?.weights ?? [],
        'segment-distances': (edge: EdgeSingular) => route(edge)?.distances ?? [],
        'segment-radii': 7,
        'radius-type': 'arc-radius',
      },
    },
    { selector: '.fresh', style: { opacity: 0 } },
    { selector: 'edge.moving', style: { opacity: 0 } },
    {
      selector: 'node.hover',
      style: {
        'underlay-color': theme.accent,
        'underlay-opacity': 0.14,
        'underlay-padding': 4,
        'underlay-shape': 'round-rectangle',
      },
    },
    { selector: 'edge.hover', style: { width: 2, label: 'data(label)', 'z-index': 20 } },
    {
      selector: 'edge.selected',
      style: {
        width: 2.6,
        label: 'data(label)',
        'underlay-color': theme.accent,
        'underlay-opacity': 0.25,
        'underlay-padding': 4,
        'z-index': 30,
      },
    },
    { selector: 'edge.marked', style: { width: 2.6, 'z-index': 25 } },
    {
      selector: 'node.selected',
      style: { 'outline-color': theme.accent, 'outline-width': 2.6, 'outline-offset': 1.5, 'outline-opacity': 1 },
    },
    {
      selector: 'node.focused',
      style: {
        'outline-color': theme.accent,
        'outline-width': 2,
        'outline-offset': 4,
        'outline-opacity': 1,
        'underlay-color': theme.accent,
        'underlay-opacity': 0.12,
        'underlay-padding': 5,
      },
    },
    { selector: '.dim', style: { opacity: 0.3 } },
  ];
  // The typings know neither functions that answer lists nor the newest properties.
  return sheet as unknown as StylesheetJson;
}
