import type { LayoutNode } from './types.ts';

const parts = (text: string): string[] => text.match(/\d+|\D+/g) ?? [];

/** `principle-2` before `principle-17`; the same on every machine, so no locale takes part. */
export function naturalCompare(a: string, b: string): number {
  const left = parts(a);
  const right = parts(b);
  for (let i = 0; i < Math.min(left.length, right.length); i++) {
    const x = left[i] as string;
    const y = right[i] as string;
    if (x === y) continue;
    const byNumber = Number(x) - Number(y);
    if (!Number.isNaN(byNumber) && byNumber !== 0) return byNumber;
    return x < y ? -1 : 1;
  }
  return left.length - right.length;
}

/**
 * Order in a column. It looks only at the card and the focus, never at the rest of the set: adding a card can therefore
 * not change the order of those that are there.
 */
export function compareNodes(a: LayoutNode, b: LayoutNode): number {
  if (a.group !== b.group) return a.group - b.group;
  const [dateA, dateB] = [a.date || '9999', b.date || '9999'];
  if (dateA !== dateB) return dateA < dateB ? -1 : 1;
  return naturalCompare(a.id, b.id);
}

/** Cards by column, in order; empty columns are left out. */
export function inColumns(nodes: readonly LayoutNode[]): LayoutNode[][] {
  const columns = new Map<number, LayoutNode[]>();
  for (const node of nodes) columns.set(node.column, [...(columns.get(node.column) ?? []), node]);
  return [...columns.entries()].sort(([a], [b]) => a - b).map(([, list]) => list.sort(compareNodes));
}
