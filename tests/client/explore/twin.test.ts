import cytoscape from 'cytoscape';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CARD_KEYS, cardActions } from '../../../client/src/features/explore/actions.ts';
import { canvasModel } from '../../../client/src/features/explore/canvas-model.ts';
import type { EntityKind } from '../../../client/src/features/explore/facts.ts';
import { membership } from '../../../client/src/features/explore/membership.ts';
import { type OutlineRow, outlineRows } from '../../../client/src/features/explore/outline.ts';
import { linkRows, nodeRows } from '../../../client/src/features/explore/table.ts';
import { EMPTY, type ExploreState, KINDS } from '../../../client/src/features/explore/url-state.ts';
import { derive, type ExploreView } from '../../../client/src/features/explore/view-model.ts';
import { syncElements, toElements } from '../../../client/src/graph/elements.ts';
import { estimate } from '../../../client/src/graph/text.ts';
import { aCanvasTheme } from '../graph/stories.ts';
import { aCount, aNode, anEdge, aSet } from './stories.ts';

const TYPES = ['REFERENCES', 'STATES', 'BEARER', 'PARTY_TO', 'ABOUT'];
const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
const standing = fc.constantFrom('current' as const, 'notYet' as const, 'ended' as const);

/** Any view: any links among eight entities, any of them hidden or filtered. */
const views: fc.Arbitrary<ExploreView> = fc
  .record({
    kinds: fc.array(fc.constantFrom<EntityKind>('Instrument', 'Obligation', 'Actor', 'Event'), {
      minLength: 8,
      maxLength: 8,
    }),
    standings: fc.array(standing, { minLength: 8, maxLength: 8 }),
    links: fc.uniqueArray(fc.tuple(fc.nat(7), fc.constantFrom(...TYPES), fc.nat(7)), {
      selector: String,
      maxLength: 24,
    }),
    hide: fc.subarray(names.slice(1)),
    only: fc.option(fc.subarray([...KINDS], { minLength: 1 }), { nil: null }),
    rels: fc.constantFrom<ExploreState['rels']>(null, ['lineage'], ['duty', 'subject']),
  })
  .map(({ kinds, standings, links, hide, only, rels }) => {
    const nodes = names.map((id, i) => aNode(id, kinds[i] ?? 'Actor', { standing: standings[i] ?? 'current' }));
    const edges = links
      .filter(([a, , b]) => a !== b)
      .map(([a, type, b]) => anEdge(names[a] ?? 'a', type, names[b] ?? 'b'));
    const state: ExploreState = { ...EMPTY, focus: 'a', hide, kinds: only, rels };
    const members = membership(state, () => ({ ids: names.slice(1), total: 20 }));
    return derive(state, members, aSet(nodes, edges, [aCount('a', 'REFERENCES', 'out', 'Instrument', 20)]));
  });

const everyRow = (view: ExploreView): OutlineRow[] => {
  const closed = new Set<string>();
  for (;;) {
    const rows = outlineRows(view, closed);
    const shut = rows.filter((row) => row.type === 'card' && row.hasChildren && !row.open && !closed.has(row.key));
    if (shut.length === 0) return rows;
    for (const row of shut) closed.add(row.key);
  }
};
const sorted = (ids: Iterable<string>): string[] => [...ids].sort();

describe('canvas, outline and table', () => {
  it('hold the same cards and the same links', () => {
    fc.assert(
      fc.property(views, (view) => {
        const cy = cytoscape({ headless: true });
        syncElements(cy, toElements(canvasModel(view), aCanvasTheme, estimate));
        const cards = sorted(cy.nodes().map((node) => node.id()));
        const links = sorted(
          cy
            .edges()
            .toArray()
            .flatMap((edge) => edge.data('members') as string[]),
        );
        const rows = everyRow(view);
        expect(sorted(rows.flatMap((row) => (row.type === 'card' ? [row.card.id] : [])))).toEqual(cards);
        expect(
          sorted(
            rows.flatMap((row) => ((row.type === 'card' || row.type === 'repeat') && row.edge ? [row.edge.id] : [])),
          ),
        ).toEqual(links);
        expect(sorted(nodeRows(view).map((row) => row.id))).toEqual(cards);
        expect(sorted(linkRows(view).map((row) => row.id))).toEqual(links);
        cy.destroy();
      }),
    );
  });

  it('offer the same actions for a card wherever it stands', () => {
    fc.assert(
      fc.property(views, (view) => {
        const byId = new Map(view.cards.map((card) => [card.id, cardActions(view, card)]));
        for (const row of everyRow(view)) {
          if (row.type === 'card' || row.type === 'repeat')
            expect(cardActions(view, row.card)).toEqual(byId.get(row.card.id));
        }
        for (const { card } of nodeRows(view)) expect(cardActions(view, card)).toEqual(byId.get(card.id));
        for (const { from, to } of linkRows(view)) {
          expect(cardActions(view, from)).toEqual(byId.get(from.id));
          expect(cardActions(view, to)).toEqual(byId.get(to.id));
        }
      }),
    );
  });

  it('let every action be reached by a key', () => {
    const view = derive(
      { ...EMPTY, focus: 'a' },
      membership({ ...EMPTY, focus: 'a' }, () => undefined),
      aSet([aNode('a')]),
    );
    const card = view.cards[0];
    if (!card) throw new Error('the focus is drawn');
    expect(sorted(cardActions(view, card).map(({ id }) => id))).toEqual(sorted(new Set(Object.values(CARD_KEYS))));
  });

  it('bring the renderer in line without touching what stays', () => {
    const view = (ids: string[]): ExploreView => {
      const state = { ...EMPTY, add: ids };
      return derive(
        state,
        membership(state, () => undefined),
        aSet(ids.map((id) => aNode(id))),
      );
    };
    const cy = cytoscape({ headless: true });
    const draw = (ids: string[]): void => syncElements(cy, toElements(canvasModel(view(ids)), aCanvasTheme, estimate));
    draw(['a', 'b']);
    const b = cy.getElementById('b');
    b.position({ x: 5, y: 7 });
    draw(['b', 'c']);
    expect(sorted(cy.nodes().map((node) => node.id()))).toEqual(['b', 'c']);
    expect(cy.getElementById('b')).toBe(b);
    expect(b.position()).toEqual({ x: 5, y: 7 });
  });
});

describe('the outline', () => {
  it('numbers its rows as a tree does', () => {
    fc.assert(
      fc.property(views, (view) => {
        const rows = everyRow(view);
        const keys = new Set(rows.map((row) => row.key));
        expect(keys.size).toBe(rows.length);
        for (const row of rows) {
          expect(row.position).toBeLessThanOrEqual(row.size);
          if (row.parent === null) expect(row.level).toBe(1);
          else expect(rows.find((other) => other.key === row.parent)?.level).toBe(row.level - 1);
        }
      }),
    );
  });
});
