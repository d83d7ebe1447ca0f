/** Flat properties: the only values that both engines keep on a node or an edge. */
import type { Row, Value } from '../port.ts';

export type FlatValue = boolean | number | string | readonly string[];
export type Flat = { readonly [property: string]: FlatValue };

/** How a field is kept: as it is, as a JSON string under `<field>Json`, or elsewhere (on edges). */
export type Keeping = 'plain' | 'json' | 'elsewhere';

/** Says for every field of a model type how it is kept, so that a new field cannot be forgotten. */
export type Fields<T> = { readonly [field in keyof Required<T>]: Keeping };

export function pack<T extends object>(fields: Fields<T>, record: T): Flat {
  const flat: Record<string, FlatValue> = {};
  for (const field of Object.keys(fields) as (keyof T & string)[]) {
    const value = record[field];
    if (value === undefined) continue;
    if (fields[field] === 'plain') flat[field] = value as FlatValue;
    if (fields[field] === 'json') flat[`${field}Json`] = JSON.stringify(value);
  }
  return flat;
}

/** The inverse of `pack`; properties that are no field of the type (derived ones) are left out. */
export function unpack<T extends object>(fields: Fields<T>, value: Value | undefined, rest: Partial<T> = {}): T {
  const flat = asMap(value);
  const record: Record<string, unknown> = { ...rest };
  for (const field of Object.keys(fields) as (keyof T & string)[]) {
    const keeping = fields[field];
    const stored = keeping === 'elsewhere' ? undefined : flat[keeping === 'json' ? `${field}Json` : field];
    if (stored === undefined || stored === null) continue;
    record[field] = keeping === 'json' ? JSON.parse(stored as string) : stored;
  }
  return record as T;
}

/** Leaves out what is undefined: an absent property, not a null one. */
export function defined(properties: Readonly<Record<string, FlatValue | undefined>>): Flat {
  const flat: Record<string, FlatValue> = {};
  for (const [property, value] of Object.entries(properties)) if (value !== undefined) flat[property] = value;
  return flat;
}

export function asMap(value: Value | undefined): Row {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new TypeError('expected a map');
  return value as Row;
}

export function asList(value: Value | undefined): readonly Value[] {
  if (!Array.isArray(value)) throw new TypeError('expected a list');
  return value;
}

export function asText(value: Value | undefined): string {
  if (typeof value !== 'string') throw new TypeError('expected a string');
  return value;
}

export function asNumber(value: Value | undefined): number {
  if (typeof value !== 'number') throw new TypeError('expected a number');
  return value;
}
