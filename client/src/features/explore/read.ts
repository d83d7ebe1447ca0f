import type { ExploreFirstLookQuery, ExploreOntologyQuery, ExploreSetQuery } from '../../api/generated/graphql.ts';
import { formatDate } from '../../i18n/dates.ts';
import type { Brought, NodeFacts, RelationFacts, SetFacts } from './facts.ts';
import { inTurns } from './membership.ts';

type Lang = 'en' | 'ja';
export type Relations = ReadonlyMap<string, RelationFacts>;

/** The closed lists of the dataset, in one language. */
export interface Lists {
  relations: Relations;
  predicates: ReadonlyMap<string, string>;
}

export const readLists = ({ dataset }: ExploreOntologyQuery, lang: Lang): Lists => ({
  predicates: new Map(dataset.ontology.predicates.map(({ id, label }) => [id, label[lang]])),
  relations: new Map(
    dataset.ontology.relationTypes.map(({ id, family, hub, forward, backward }) => [
      id,
      { id, family, hub, forward: forward[lang], backward: backward[lang] },
    ]),
  ),
});

/** Where sources disagree, in words: steps of a life differ in their date. */
const contestedWords = (predicates: readonly string[], lists: Lists, lang: Lang): string[] => [
  ...new Set(
    predicates.map((predicate) => {
      if (!predicate.startsWith('lifecycle.')) return lists.predicates.get(predicate) ?? predicate;
      return lang === 'ja' ? '日付' : 'date';
    }),
  ),
];

export function readFirstLook(answer: ExploreFirstLookQuery, relations: Relations): Brought {
  const groups = (answer.node?.relations ?? []).filter(({ type }) => relations.get(type.id)?.hub !== true);
  return {
    ids: inTurns(groups.map(({ links }) => links.map(({ other }) => other.id))),
    total: groups.reduce((sum, group) => sum + group.totalCount, 0),
  };
}

type CardAnswer = ExploreSetQuery['subgraph']['nodes'][number];

/** Titles that do not fit on a card give way to the first usual name; abbreviations of three letters say too little. */
export function shortName(title: string, aliases: readonly { lang: string; text: string }[], lang: Lang): string {
  const [room, least] = lang === 'ja' ? [22, 3] : [44, 4];
  if (title.length <= room) return title;
  const fits = ({ text }: { text: string }): boolean => text.length >= least && text.length <= room;
  return aliases.filter((alias) => alias.lang === lang).find(fits)?.text ?? title;
}

/** The text that a provision or an obligation belongs to. */
function textOf(card: CardAnswer) {
  if ('instrument' in card) return card.instrument;
  return 'statedIn' in card ? card.statedIn : null;
}

function standingOf(card: CardAnswer): NodeFacts['standing'] {
  const { standing } = card.status;
  // What has taken place is over, but not out of force: only texts, bodies and posts end.
  if (card.kind === 'Event' && standing === 'ended') return 'current';
  // A part without a date of its own stands as its text does.
  return standing === 'undated' ? (textOf(card)?.status.standing ?? standing) : standing;
}

function readCard(card: CardAnswer, lists: Lists, lang: Lang): NodeFacts {
  const instrument = 'instrument' in card ? card.instrument : null;
  const own = card.from ?? null;
  return {
    id: card.id,
    kind: card.kind,
    type: card.type,
    typeLabel: card.typeLabel,
    title: card.title,
    short: shortName(card.title, card.aliases, lang),
    strength: 'strength' in card ? card.strength : null,
    bindingness: 'bindingness' in card ? card.bindingness : (instrument?.bindingness ?? null),
    isClass: 'isClass' in card && card.isClass,
    standing: standingOf(card),
    statusLabel: card.status.label,
    date: (own ?? textOf(card)?.from)?.earliest ?? '',
    dateText: own ? formatDate(own, lang) : '',
    endText: card.to ? formatDate(card.to, lang) : '',
    contested: contestedWords(card.contested, lists, lang),
    home: card.jurisdiction?.type ?? '',
    partOf: instrument ? { type: instrument.type, home: instrument.jurisdiction?.type ?? '' } : null,
  };
}

/** The answer of the server as facts. What names a relation that the ontology does not have is left out. */
export function readSet(answer: ExploreSetQuery, lists: Lists, lang: Lang): SetFacts {
  const { nodes, relationships, counts, unknownIds } = answer.subgraph;
  return {
    nodes: nodes.map((node) => readCard(node, lists, lang)),
    edges: relationships.flatMap(({ id, type, from, to, contested, standing, confidence }) => {
      const relation = lists.relations.get(type.id);
      return relation ? [{ id, from: from.id, to: to.id, type: relation, contested, standing, confidence }] : [];
    }),
    counts: counts.flatMap(({ id, type, direction, kind, count }) => {
      const relation = lists.relations.get(type.id);
      return relation && direction !== 'both' ? [{ id, type: relation, direction, kind, count }] : [];
    }),
    unknownIds,
  };
}
