/**
 * Where everything in a file stands, and what only the text shows: keys given twice, anchors, forbidden keys.
 * Call it on text that the worker has accepted.
 */
import { EVENT_ID, type Event, getScalarValue, parseEvents } from 'js-yaml';
import { MAX_DEPTH } from './parser.ts';

export type Path = readonly (string | number)[];

interface Node {
  readonly offset: number;
  readonly keyOffset?: number;
  readonly children: Map<string | number, Node>;
}

export interface Finding {
  readonly what: 'duplicateKey' | 'anchor' | 'forbiddenKey';
  readonly offset: number;
  readonly name: string;
}

export interface Outline {
  readonly findings: readonly Finding[];
  /** Offset of the value at a path, or of the nearest thing around it that is in the text. */
  valueAt(path: Path): number;
  /** Offset of the key that leads to it. */
  keyAt(path: Path): number;
}

/** They would reach the prototype of whatever copies a record key by key. */
const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

export function outline(text: string): Outline {
  const events = parseEvents(text, { maxDepth: MAX_DEPTH });
  const findings: Finding[] = [];
  let next = 0;

  const read = (fallback: number, keyOffset?: number): Node => {
    const event = events[next] as Event;
    next += 1;
    const node: Node = {
      offset: offsetOf(event, fallback),
      ...(keyOffset !== undefined && { keyOffset }),
      children: new Map(),
    };
    if ('anchorStart' in event && event.anchorStart >= 0) {
      findings.push({
        what: 'anchor',
        offset: event.anchorStart,
        name: text.slice(event.anchorStart, event.anchorEnd),
      });
    }
    if (event.type === EVENT_ID.SEQUENCE) {
      for (let index = 0; !atPop(); index += 1) node.children.set(index, read(node.offset));
    } else if (event.type === EVENT_ID.MAPPING) {
      while (!atPop()) readPair(node);
    }
    if (event.type === EVENT_ID.SEQUENCE || event.type === EVENT_ID.MAPPING) next += 1;
    return node;
  };

  const readPair = (node: Node): void => {
    const event = events[next] as Event;
    const key = event.type === EVENT_ID.SCALAR && event.valueStart >= 0 ? getScalarValue(text, event) : '';
    const offset = read(node.offset).offset;
    if (FORBIDDEN_KEYS.has(key)) findings.push({ what: 'forbiddenKey', offset, name: key });
    if (node.children.has(key)) findings.push({ what: 'duplicateKey', offset, name: key });
    node.children.set(key, read(offset, offset));
  };

  const atPop = () => (events[next] as Event).type === EVENT_ID.POP;

  next = 1; // the document's own event
  const root = read(0);
  const find = (path: Path): { readonly node: Node; readonly whole: boolean } => {
    let node = root;
    for (const step of path) {
      const child = node.children.get(step);
      if (!child) return { node, whole: false };
      node = child;
    }
    return { node, whole: true };
  };
  return {
    findings,
    valueAt: (path) => find(path).node.offset,
    keyAt: (path) => {
      const { node, whole } = find(path);
      return whole ? (node.keyOffset ?? node.offset) : node.offset;
    },
  };
}

/** The quotation mark of a quoted scalar stands one before its value; an empty value has no place of its own. */
function offsetOf(event: Event, fallback: number): number {
  if (event.type === EVENT_ID.SCALAR) {
    if (event.valueStart < 0) return fallback;
    return event.style === 2 || event.style === 3 ? event.valueStart - 1 : event.valueStart;
  }
  return 'start' in event ? event.start : fallback;
}
