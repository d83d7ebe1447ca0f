import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { pathOf } from '../../app/address.ts';
import { useWords } from '../../i18n/index.ts';
import { CARD_KEYS, type CardActionId, cardActions } from './actions.ts';
import type { CanvasControl } from './CanvasView.tsx';
import type { TwinHandlers } from './OutlineView.tsx';
import type { View } from './url-state.ts';
import type { Explorer } from './useExplore.ts';
import type { CardView } from './view-model.ts';
import { linkCount } from './words-of.ts';

const VIEWS: Readonly<Record<string, View>> = { '1': 'canvas', '2': 'outline', '3': 'table' };

/** What the three views share: actions and keys, the menu of a card, the choice of a path's end, and what is said aloud. */
export function useStage({ state, view, commands }: Explorer, shown: View) {
  const t = useWords('explore');
  const navigate = useNavigate();
  const canvas = useRef<CanvasControl>(null);
  const body = useRef<HTMLDivElement>(null);
  /** Set when a key changes the view: the focus then goes along. */
  const refocus = useRef(false);
  const [menu, setMenu] = useState<{ id: string; x: number; y: number } | null>(null);
  const [hold, setHold] = useState<string | null>(null);
  const [pathFrom, setPathFrom] = useState<string | null>(null);
  const [keys, setKeys] = useState(false);
  const [said, setSaid] = useState('');

  const keep = { asOf: state.asOf ?? undefined, lang: state.lang ?? undefined };
  const cardOf = (id: string | null): CardView | undefined => view?.cards.find((card) => card.id === id);
  const edgeOf = (id: string | null) => view?.lines.flatMap((line) => line.members).find((edge) => edge.id === id);

  const select = (id: string | null): void => {
    const card = cardOf(id);
    if (pathFrom && card && card.id !== pathFrom) {
      setPathFrom(null);
      void navigate({ to: '/paths' as '/', search: { ...keep, from: pathFrom, to: card.id } as never });
      return;
    }
    commands.select(id);
  };
  const rowOf = (id: string): HTMLElement | null | undefined =>
    body.current?.querySelector<HTMLElement>(`[data-card="${CSS.escape(id)}"], [data-row="${CSS.escape(id)}"]`);
  const openMenu = (id: string, at?: { x: number; y: number }): void => {
    const box = rowOf(id)?.getBoundingClientRect();
    const place = at ?? canvas.current?.place(id) ?? (box ? { x: box.left + 40, y: box.bottom } : null);
    if (place) setMenu({ id, ...place });
  };
  /** Back to where the menu was opened, so that the keyboard goes on from there. */
  const closeMenu = (): void => {
    if (!menu) return;
    const { id } = menu;
    setMenu(null);
    setTimeout(() => {
      if (canvas.current) canvas.current.takeFocus(id);
      else rowOf(id)?.focus();
    });
  };
  const run = (action: CardActionId, card: CardView): void => {
    setHold(card.id);
    const blocked = view && cardActions(view, card).find(({ id }) => id === action)?.blocked;
    if (blocked) {
      setSaid(`${t(`act.${action}`)}: ${t(`blocked.${blocked}`)}`);
      return;
    }
    if (action === 'open') select(card.id);
    else if (action === 'expand') openMenu(card.id);
    else if (action === 'collapse') commands.collapse(card);
    else if (action === 'hide') commands.hide(card);
    else if (action === 'focus') commands.focus(card.id, card.title);
    else if (action === 'path') setPathFrom(card.id);
    else void navigate({ to: pathOf(card) as '/', search: keep as never });
  };
  /** Single letters; they work only while the focus is in one of the three views. */
  const onKey = (id: string | null, event: KeyboardEvent): boolean => {
    if (event.ctrlKey || event.metaKey || event.altKey) return false;
    const { key } = event;
    const to = VIEWS[key];
    if (to) {
      refocus.current = true;
      commands.view(to);
    } else if (key === '?') setKeys(true);
    else if (key === 'H') commands.showHidden();
    else if (key === 'f') canvas.current?.fit();
    else if (key === 'Escape') {
      if (pathFrom) setPathFrom(null);
      else if (state.sel) commands.select(null);
      else return false;
    } else if (key === 'ContextMenu' && id) openMenu(id);
    else {
      const action = CARD_KEYS[key];
      const card = cardOf(id);
      if (!action || !id) return false;
      if (card) run(action, card);
      else if (action === 'open') select(id);
      else return false;
    }
    return true;
  };
  const onFocus = (id: string | null): void => {
    const card = cardOf(id);
    const edge = edgeOf(id);
    if (card) {
      setHold(card.id);
      const more = card.more > 0 ? t('moreLinks', { count: card.more }) : '';
      const what = card.contested.length > 0 ? t('contestedOn', { what: card.contested.join(', ') }) : '';
      const facts = [
        card.title,
        card.typeLabel,
        t(`ui:standings.${card.standing}`),
        t('linkCount', { count: card.links }),
        more,
        what,
      ];
      setSaid(facts.filter((part) => part !== '').join(', '));
    } else if (edge) {
      setSaid(`${cardOf(edge.from)?.title ?? ''} ${edge.type.forward} ${cardOf(edge.to)?.title ?? ''}`);
    }
  };
  const twin: TwinHandlers = {
    select,
    menu: (card, at) => openMenu(card.id, at),
    key: onKey,
    expand: commands.expand,
    focus: onFocus,
  };

  const counts = view && {
    cards: view.cards.length,
    links: linkCount(view),
    notYet: view.notYet,
    ended: view.ended,
    filtered: view.filteredOut,
  };
  const announcement = counts ? t('announce', counts) : '';
  useEffect(() => setSaid(announcement), [announcement]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once per change of view.
  useEffect(() => {
    if (!refocus.current) return;
    refocus.current = false;
    body.current
      ?.querySelector<HTMLElement>('[role="application"], [role="tree"] [tabindex="0"], tbody [tabindex="0"]')
      ?.focus();
  }, [shown]);
  return {
    canvas,
    body,
    menu,
    closeMenu,
    openMenu,
    hold,
    setHold,
    pathFrom,
    setPathFrom,
    keys,
    setKeys,
    said,
    setSaid,
    cardOf,
    select,
    run,
    onKey,
    onFocus,
    twin,
  };
}
