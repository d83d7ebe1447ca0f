export interface Count {
  readonly name: string;
  readonly count: number;
}

export interface Share extends Count {
  /** Of the whole, 0 to 1. */
  readonly share: number;
}

export const totalOf = (counts: readonly Count[]): number => counts.reduce((sum, { count }) => sum + count, 0);

/** With shares of the whole; in the given order where there is one, else the largest first. */
export function sharesOf(counts: readonly Count[], order?: readonly string[]): Share[] {
  const total = totalOf(counts);
  const place = (name: string): number => {
    const at = order?.indexOf(name) ?? -1;
    return at < 0 ? Number.MAX_SAFE_INTEGER : at;
  };
  return counts
    .map((row) => ({ ...row, share: total === 0 ? 0 : row.count / total }))
    .toSorted((a, b) => (order ? place(a.name) - place(b.name) : 0) || b.count - a.count || (a.name < b.name ? -1 : 1));
}

/** A tenth of a percent where it is little, else whole percents. */
export function percent(share: number): string {
  const value = share * 100;
  return value > 0 && value < 1 ? `${value.toFixed(1)} %` : `${Math.round(value)} %`;
}
