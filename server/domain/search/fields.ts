import type { Entity, EntityKind, LocalisedText } from '../../model.ts';

/** Field of an entity that a search can match, as the API names it. */
export type MatchField = 'title' | 'alias' | 'identifier' | 'gist' | 'id';

export interface FieldText {
  readonly field: MatchField;
  readonly text: string;
  readonly lang: string;
}

export const FIELD_BOOST: Readonly<Record<MatchField, number>> = {
  title: 3,
  alias: 3,
  identifier: 2,
  id: 1,
  gist: 0.6,
};

/** People look for texts, bodies and people; parts of texts come after them, the papers behind them last. */
export const KIND_WEIGHT: Readonly<Record<EntityKind, number>> = {
  Instrument: 1.5,
  Initiative: 1.4,
  Actor: 1.2,
  Jurisdiction: 1.2,
  Concept: 1,
  Event: 1,
  Provision: 0.6,
  Obligation: 0.5,
  Observation: 0.5,
  Source: 0.4,
};

/** Every text by which it can be found. What an obligation asks is its text, not its name. */
export function textsOf(entity: Entity): readonly FieldText[] {
  const titled: MatchField = entity.kind === 'Obligation' ? 'gist' : 'title';
  const from = (field: MatchField) => (text: LocalisedText) => ({ field, text: text.text, lang: text.lang });
  return [
    ...entity.titles.map(from(titled)),
    ...entity.aliases.map(from('alias')),
    ...entity.identifiers.map(({ value }) => ({ field: 'identifier' as const, text: value, lang: 'und' })),
    ...(entity.gist ? [{ field: 'gist' as const, text: entity.gist, lang: 'en' }] : []),
    { field: 'id', text: entity.id, lang: 'und' },
  ];
}
