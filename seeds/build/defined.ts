/** Without the keys that have no value: an optional key is there or not, never there and undefined. */
export type Defined<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/** Keys come in alphabetical order, which saves the canonical form a copy. */
export function defined<T extends object>(fields: T): Defined<T> {
  const result: Record<string, unknown> = {};
  for (const key of Object.keys(fields).sort()) {
    const value = fields[key as keyof T];
    if (value !== undefined) result[key] = value;
  }
  return result as Defined<T>;
}
