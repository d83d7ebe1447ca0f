/** Reads lists past the parts that failed their shape, so that one slip does not hide what else is wrong. */
export interface Sound {
  items<T extends object>(list: readonly T[] | undefined): [T, number][];
  ids(list: readonly string[] | undefined): [string, number][];
}

export function soundParts(broken: ReadonlySet<unknown>): Sound {
  const entries = <T>(list: readonly T[] | undefined): [T, number][] =>
    Array.isArray(list) ? list.map((item: T, index) => [item, index]) : [];
  return {
    items: (list) => entries(list).filter(([item]) => typeof item === 'object' && item !== null && !broken.has(item)),
    ids: (list) => entries(list).filter(([item]) => typeof item === 'string' && !broken.has(item)),
  };
}
