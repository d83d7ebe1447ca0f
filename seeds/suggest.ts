/** Farther away, a suggestion is more puzzle than help. */
const MAX_DISTANCE = 4;

/** More than any distance that matters, and small enough for a byte. */
const FAR = 200;

/** "Did you mean": the nearest of the known words, if one is near. */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  const wanted = word.toLowerCase();
  const limit = Math.min(MAX_DISTANCE, Math.max(1, Math.floor(wanted.length / 3)));
  let best: string | undefined;
  let bestDistance = limit + 1;
  for (const candidate of known) {
    if (Math.abs(candidate.length - wanted.length) > bestDistance) continue;
    const distance = editDistance(wanted, candidate.toLowerCase(), bestDistance);
    if (distance < bestDistance || (distance === bestDistance && best !== undefined && candidate < best)) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

/** The remedy for a word that is not on a list: the nearest, else what to do instead. */
export function didYouMean(word: string, known: Iterable<string>, otherwise: string): string {
  const candidate = nearest(word, known);
  return candidate === undefined ? otherwise : `Did you mean "${candidate}"`;
}

/** How many letters to add, drop, change or swap with the next; gives up as soon as it must be more than `limit`. */
function editDistance(a: string, b: string, limit: number): number {
  // One table, row after row: this runs for every unknown word against every known one.
  const width = b.length + 1;
  const table = new Uint8Array((a.length + 1) * width);
  const cost = (i: number, j: number) => table[i * width + j] ?? FAR;
  for (let j = 0; j < width; j += 1) table[j] = Math.min(j, FAR);
  for (let i = 1; i <= a.length; i += 1) {
    table[i * width] = Math.min(i, FAR);
    let least = cost(i, 0);
    for (let j = 1; j < width; j += 1) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
      let best = Math.min(cost(i - 1, j - 1) + (same ? 0 : 1), cost(i - 1, j) + 1, cost(i, j - 1) + 1, FAR);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) best = Math.min(best, cost(i - 2, j - 2) + 1);
      table[i * width + j] = best;
      if (best < least) least = best;
    }
    if (least > limit) return FAR;
  }
  return cost(a.length, b.length);
}
