import type { CanvasCard, CanvasModel } from '../../graph/types.ts';
import { BINDINGNESS_INK } from '../../theme/vocabulary.ts';
import type { NodeFacts, Strength } from './facts.ts';
import type { ExploreView } from './view-model.ts';

/** Force of a card as ink: obligations by their strength, texts and their parts by how far the text binds. */
export const inkOf = (node: Pick<NodeFacts, 'strength' | 'bindingness'>): Strength | null =>
  node.strength ?? (node.bindingness ? (BINDINGNESS_INK[node.bindingness] ?? null) : null);

/** The view as the canvas wants it: exactly one card and one line for each of the view. */
export function canvasModel(view: ExploreView): CanvasModel {
  return {
    cards: view.cards.map(
      (card): CanvasCard => ({
        id: card.id,
        kind: card.kind,
        type: card.type,
        title: card.short,
        name: card.title,
        ink: inkOf(card),
        standing: card.standing,
        contested: card.contested.length > 0,
        isClass: card.isClass,
        isFocus: card.isFocus,
        more: card.more,
        column: card.column,
        group: card.group,
        date: card.date,
      }),
    ),
    lines: view.lines.map((line) => ({
      id: line.id,
      members: line.members.map((edge) => edge.id),
      source: line.from,
      target: line.to,
      family: line.family,
      label: line.label,
      contested: line.contested,
      standing: line.standing,
    })),
  };
}
