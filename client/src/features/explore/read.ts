import type { ExploreFirstLookQuery, ExploreOntologyQuery, ExploreSetQuery } from '../../api/generated/graphql.ts';
import type { Brought, NodeFacts, RelationFacts, SetFacts } from './facts.ts';
import { inTurns } from './membership.ts';

type Lang = 'en' | 'ja';
export type Relations = ReadonlyMap<string, RelationFacts>;

export const readRelations = (answer: ExploreOntologyQuery, lang: Lang): Relations =>
  new Map(
    answer.dataset.ontology.relationTypes.map(({ id, family, hub, forward, backward }) => [
      id,
      { id, family, hub, forward: forward[lang], backward: backward[lang] },
    ]),
  );

export function readFirstLook(answer: ExploreFirstLookQuery, relations: Relations): Brought {
  const groups = (answer.node?.relations ?? []).filter(({ type }) => relations.get(type.id)?.hub !== true);
  return {
    ids: inTurns(groups.map(({ links }) => links.map(({ other }) => other.id))),
    total: groups.reduce((sum, group) => sum + group.totalCount, 0),
  };
}

type CardAnswer = ExploreSetQuery['subgraph']['nodes'][number];

function readCard(card: CardAnswer): NodeFacts {
  const instrument = 'instrument' in card ? card.instrument : null;
  const own = card.from ?? null;
  const stated = 'statedIn' in card ? card.statedIn.from : null;
  return {
    id: card.id,
    kind: card.kind,
    type: card.type,
    typeLabel: card.typeLabel,
    title: card.title,
    strength: 'strength' in card ? card.strength : null,
    bindingness: 'bindingness' in card ? card.bindingness : (instrument?.bindingness ?? null),
    isClass: 'isClass' in card && card.isClass,
    standing: card.status.standing,
    statusLabel: card.status.label,
    date: (own ?? stated ?? instrument?.from)?.earliest ?? '',
    dateText: own?.value ?? '',
    endText: card.to?.value ?? '',
    contested: card.contested,
    home: card.jurisdiction?.type ?? '',
    partOf: instrument ? { type: instrument.type, home: instrument.jurisdiction?.type ?? '' } : null,
  };
}

/** The answer of the server as facts. What names a relation that the ontology does not have is left out. */
export function readSet(answer: ExploreSetQuery, relations: Relations): SetFacts {
  const { nodes, relationships, counts, unknownIds } = answer.subgraph;
  return {
    nodes: nodes.map(readCard),
    edges: relationships.flatMap(({ id, type, from, to, contested, standing, confidence }) => {
      const relation = relations.get(type.id);
      return relation ? [{ id, from: from.id, to: to.id, type: relation, contested, standing, confidence }] : [];
    }),
    counts: counts.flatMap(({ id, type, direction, kind, count }) => {
      const relation = relations.get(type.id);
      return relation && direction !== 'both' ? [{ id, type: relation, direction, kind, count }] : [];
    }),
    unknownIds,
  };
}
