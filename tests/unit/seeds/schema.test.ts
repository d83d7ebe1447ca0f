import { readdir, readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { jsonSchemas } from '../../../seeds/schema.ts';

test('the printed JSON Schemas are those of the shapes (else: npm run data:schema)', async () => {
  const printed = jsonSchemas();
  expect((await readdir('data/schema')).sort()).toEqual([...printed.keys()].sort());
  for (const [name, content] of printed) expect(await readFile(`data/schema/${name}`, 'utf8')).toBe(content);
});

test('a schema lets a file name its schema, and knows its keys with what they mean', () => {
  const schema = JSON.parse(jsonSchemas().get('instrument.schema.json') ?? '');
  expect(schema.properties.$schema).toEqual({ type: 'string' });
  expect(schema.additionalProperties).toBe(false);
  expect(schema.properties.bindingness.enum).toEqual(['binding', 'nonBinding', 'mixed']);
  expect(schema.properties.coverage.description).toMatch(/\w/);
});
