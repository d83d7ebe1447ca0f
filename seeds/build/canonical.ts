/** One text for one content: keys sorted, no spaces. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(ordered(value));
}

/** The same value where its keys are in order already, so that most of a graph is looked at and not copied. */
function ordered(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const items = value.map(ordered);
    return items.some((item, index) => item !== value[index]) ? items : value;
  }
  const record = value as Readonly<Record<string, unknown>>;
  let last = '';
  let same = true;
  for (const key of Object.keys(record)) {
    if (key < last || ordered(record[key]) !== record[key]) same = false;
    last = key;
  }
  if (same) return value;
  const keys = Object.keys(record).sort();
  return Object.fromEntries(keys.map((key) => [key, ordered(record[key])]));
}
