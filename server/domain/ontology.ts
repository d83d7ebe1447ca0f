import { AtlasError } from '../errors.ts';
import type { Bilingual, Entity, Ontology, RelationType } from '../model.ts';
import { isLifecycle, STAGES, stageOf } from './stages.ts';

/** The ontology by id, with a word for everything. */
export class OntologyIndex {
  readonly records: Ontology;
  readonly #types: ReadonlyMap<string, RelationType>;

  constructor(records: Ontology) {
    this.records = records;
    this.#types = new Map(records.relationTypes.map((type) => [type.id, type]));
  }

  relationType(id: string): RelationType {
    const type = this.#types.get(id);
    if (!type) throw new AtlasError('BAD_USER_INPUT', `\`${id}\` is no relation type; see dataset.ontology.`);
    return type;
  }

  /** The types asked for, checked; or those that do not link everything to everything; or, with hubs, all. */
  relationTypes(asked: readonly string[] | null | undefined, hubs: boolean): readonly string[] {
    if (asked) return asked.map((id) => this.relationType(id).id);
    return this.records.relationTypes.filter((type) => hubs || !type.hub).map((type) => type.id);
  }

  /** What a claim says, in words: a fact predicate, a step in a life, or a relation. */
  predicateLabel(predicate: string): Bilingual {
    if (isLifecycle(predicate)) return STAGES[stageOf(predicate)].label;
    const fact = this.records.predicates.find((record) => record.id === predicate);
    return fact?.label ?? this.#types.get(predicate)?.forward ?? { en: predicate, ja: predicate };
  }

  typeLabel(entity: Entity): Bilingual {
    const kind = this.records.kinds.find((record) => record.id === entity.kind);
    return kind?.types[entity.type] ?? kind?.label ?? { en: entity.type, ja: entity.type };
  }
}
