/** JSON Schemas for editors, printed from the shapes: completion and checks while typing. */
import { z } from 'zod';
import { FILES } from './shapes/records.ts';

/** File name to content. */
export function jsonSchemas(): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(FILES).map(([kind, shape]) => {
      const { $schema, ...schema } = z.toJSONSchema(shape, { io: 'input', target: 'draft-7' });
      const content = { $schema, $id: `${kind}.schema.json`, title: `Norm Atlas: ${kind} file`, ...schema };
      return [`${kind}.schema.json`, `${JSON.stringify(content, null, 2)}\n`];
    }),
  );
}
