/** The keys that a shape allows at a path, for "did you mean". */
import type { z } from 'zod';
import type { Path } from '../read/outline.ts';

type Shape = z.core.$ZodType;

export function knownKeys(shape: Shape, path: Path): string[] {
  const keys = new Set<string>();
  for (const found of at(shape, path)) {
    const { def } = found._zod as z.core.$ZodObject['_zod'];
    if (def.type === 'object') for (const key of Object.keys(def.shape)) keys.add(key);
  }
  return [...keys].sort();
}

/** Several, where a union is on the way. */
function at(shape: Shape, path: Path): Shape[] {
  const def = shape._zod.def as z.core.$ZodTypeDef & {
    innerType?: Shape;
    getter?: () => Shape;
    options?: readonly Shape[];
    element?: Shape;
    valueType?: Shape;
    shape?: Readonly<Record<string, Shape>>;
  };
  if (def.innerType) return at(def.innerType, path);
  if (def.getter) return at(def.getter(), path);
  if (def.options) return def.options.flatMap((option) => at(option, path));
  const [step, ...rest] = path;
  if (step === undefined) return [shape];
  const child = def.element ?? def.valueType ?? (typeof step === 'string' ? def.shape?.[step] : undefined);
  return child ? at(child, rest) : [];
}
