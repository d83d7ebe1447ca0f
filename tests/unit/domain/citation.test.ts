import { expect, it } from 'vitest';
import { citationOf } from '../../../server/domain/citation.ts';
import type { Entity } from '../../../server/model.ts';
import { aDay, anEntity, aSource } from '../../builders.ts';

const source = (fields: Partial<NonNullable<Entity['source']>>): Entity => {
  const known = { publisher: 'METI', tier: 1, licence: 'x', lang: 'ja', read: 'full' } as const;
  return aSource('s', { titles: [{ lang: 'en', text: 'Guidelines' }], source: { ...known, ...fields } });
};

it.each<[string, Entity, string]>([
  ['publisher and place', source({}), '“Guidelines” (METI), p. 3'],
  ['the day', source({ published: aDay('2022-09-13') }), '“Guidelines” (METI, 13 Sep 2022), p. 3'],
  ['an author of their own', source({ author: 'Task Force' }), 'Task Force, “Guidelines” (METI), p. 3'],
  ['an author that is the publisher only once', source({ author: 'METI' }), '“Guidelines” (METI), p. 3'],
  ['no imprint where there is none', anEntity('Source', 'lost', { titles: [] }), '“lost”, p. 3'],
])('a citation gives %s', (_, entity, text) => {
  expect(citationOf(entity, { source: entity.id, locator: 'p. 3' }, 'en')).toBe(text);
});
