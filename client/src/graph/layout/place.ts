/**
 * Vertical places in one column: as near as possible to the wished ones, in the given order and never closer than the
 * separations. This is isotonic regression, solved exactly by pooling neighbours that would overlap.
 */
export function placeInOrder(wished: number[], weights: number[], separations: number[]): number[] {
  const offsets: number[] = [];
  let sum = 0;
  for (let i = 0; i < wished.length; i++) {
    if (i > 0) sum += separations[i - 1] ?? 0;
    offsets.push(sum);
  }
  const blocks: { mean: number; weight: number; size: number }[] = [];
  wished.forEach((y, i) => {
    let block = { mean: y - (offsets[i] ?? 0), weight: weights[i] ?? 1, size: 1 };
    for (let last = blocks.at(-1); last && last.mean >= block.mean; last = blocks.at(-1)) {
      blocks.pop();
      const weight = last.weight + block.weight;
      block = {
        mean: (last.mean * last.weight + block.mean * block.weight) / weight,
        weight,
        size: last.size + block.size,
      };
    }
    blocks.push(block);
  });
  const placed: number[] = [];
  for (const block of blocks) {
    for (let i = 0; i < block.size; i++) placed.push(block.mean + (offsets[placed.length] ?? 0));
  }
  return placed;
}

export interface Placeable {
  id: string;
  height: number;
}

/** Centres of all cards: every card near the middle of its neighbours, a few sweeps there and back. */
export function placeColumns(
  columns: readonly (readonly Placeable[])[],
  links: ReadonlyMap<string, readonly string[]>,
  gapAfter: (column: number, index: number) => number,
): Map<string, number> {
  const y = new Map<string, number>();
  const separations = columns.map((column, c) =>
    column.slice(1).map((card, i) => ((column[i] as Placeable).height + card.height) / 2 + gapAfter(c, i + 1)),
  );
  columns.forEach((column, c) => {
    const height = (separations[c] ?? []).reduce((a, b) => a + b, 0);
    let at = -height / 2;
    column.forEach((card, i) => {
      if (i > 0) at += separations[c]?.[i - 1] ?? 0;
      y.set(card.id, at);
    });
  });
  const sweep = (c: number): void => {
    const column = columns[c] ?? [];
    const wished = column.map((card) => {
      const near = links.get(card.id) ?? [];
      return near.length === 0
        ? (y.get(card.id) ?? 0)
        : near.reduce((total, id) => total + (y.get(id) ?? 0), 0) / near.length;
    });
    const weights = column.map((card) => Math.min(4, links.get(card.id)?.length ?? 0) + 0.05);
    placeInOrder(wished, weights, separations[c] ?? []).forEach((at, i) => {
      y.set((column[i] as Placeable).id, at);
    });
  };
  for (let round = 0; round < 3; round++) {
    for (let c = 0; c < columns.length; c++) sweep(c);
    for (let c = columns.length - 1; c >= 0; c--) sweep(c);
  }
  return y;
}
