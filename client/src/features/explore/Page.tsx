import { Button, Drawer, useComputedColorScheme } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useMemo, useRef, useState } from 'react';
import { pathOf } from '../../app/address.ts';
import { useWords } from '../../i18n/index.ts';
import { CARD_KEYS, type CardActionId, cardActions } from './actions.ts';
import { type CanvasControl, CanvasView } from './CanvasView.tsx';
import { CardMenu } from './CardMenu.tsx';
import { canvasTheme } from './canvas-theme.ts';
import { EmptyState } from './EmptyState.tsx';
import classes from './explore.module.css';
import { KeyHelp } from './KeyHelp.tsx';
import { Legend } from './Legend.tsx';
import { HARD_LIMIT } from './membership.ts';
import { Notices } from './Notices.tsx';
import { OutlineView, type TwinHandlers } from './OutlineView.tsx';
import { TableView } from './TableView.tsx';
import { Toolbar } from './Toolbar.tsx';
import type { View } from './url-state.ts';
import { useExplore } from './useExplore.ts';
import type { CardView } from './view-model.ts';
import { focusLinks, linkCount } from './words-of.ts';

const VIEWS: Readonly<Record<string, View>> = { '1': 'canvas', '2': 'outline', '3': 'table' };

export function ExplorePage() {
  const t = useWords('explore');
  const navigate = useNavigate();
  const explorer = useExplore();
  const { state, view, commands, history } = explorer;
  const phone = useMediaQuery('(max-width: 599px)', false, { getInitialValueInEffect: false });
  const dark = useComputedColorScheme('light') === 'dark';
  const theme = useMemo(() => canvasTheme(dark), [dark]);
  const shown: View = state.view ?? (phone ? 'outline' : 'canvas');
  const canvas = useRef<CanvasControl>(null);
  const body = useRef<HTMLDivElement>(null);
  const [menu, setMenu] = useState<{ id: string; x: number; y: number } | null>(null);
  const [hold, setHold] = useState<string | null>(null);
  const [pathFrom, setPathFrom] = useState<string | null>(null);
  const [keys, setKeys] = useState(false);
  const [filters, setFilters] = useState(false);
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
  const openMenu = (id: string, at?: { x: number; y: number }): void => {
    const row = body.current?.querySelector(`[data-card="${CSS.escape(id)}"], [data-row="${CSS.escape(id)}"]`);
    const box = row?.getBoundingClientRect();
    const place = at ?? canvas.current?.place(id) ?? (box ? { x: box.left + 40, y: box.bottom } : null);
    if (place) setMenu({ id, ...place });
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
    if (to) commands.view(to);
    else if (key === '?') setKeys(true);
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

  useEffect(() => {
    const onUndo = (event: KeyboardEvent): void => {
      const typing = (event.target as HTMLElement | null)?.closest('input, textarea, [contenteditable="true"]');
      if (typing || !(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'z') return;
      event.preventDefault();
      if (event.shiftKey) {
        if (history.redoes !== null) history.redo();
      } else if (history.undoes !== null) history.undo();
    };
    addEventListener('keydown', onUndo);
    return () => removeEventListener('keydown', onUndo);
  });
  const counts = view && {
    cards: view.cards.length,
    links: linkCount(view),
    notYet: view.notYet,
    ended: view.ended,
    filtered: view.filteredOut,
  };
  const announcement = counts ? t('announce', counts) : '';
  useEffect(() => setSaid(announcement), [announcement]);
  const focus = cardOf(state.focus);
  useEffect(() => {
    document.title = [focus?.title, t('title'), state.asOf, 'Norm Atlas'].filter(Boolean).join(' · ');
  }, [focus?.title, state.asOf, t]);

  const unknown = view && view.cards.length === 0 && view.unknownIds.length > 0 ? (view.unknownIds[0] ?? null) : null;
  const nothing = (state.focus === null && state.add.length === 0) || unknown !== null;
  const links = view && focusLinks(state, view);
  const current = menu ? cardOf(menu.id) : undefined;
  const start = cardOf(pathFrom);
  const legend = view && !nothing && (
    <Legend state={state} view={view} onFilter={commands.filter} onShowHidden={commands.showHidden} />
  );

  return (
    <div className={classes.page} data-phone={phone || undefined}>
      <h1 className={classes.unseen}>
        {t('title')} {focus?.title}
      </h1>
      {!phone && legend}
      <div className={classes.main}>
        <div className={classes.strip}>
          <Toolbar
            view={shown}
            first={phone ? ['outline', 'table', 'canvas'] : ['canvas', 'outline', 'table']}
            history={history}
            choosing={pathFrom !== null}
            pathBlocked={nothing ? t('emptyTitle') : null}
            onView={commands.view}
            onFit={() => canvas.current?.fit()}
            onPath={() => setPathFrom(pathFrom ? null : (hold ?? state.focus))}
            onCopy={() => {
              void navigator.clipboard.writeText(location.href).then(() => setSaid(t('copied')));
            }}
            onKeys={() => setKeys(true)}
          />
          {view && !nothing && (
            <p className={classes.honesty}>
              {links ? (
                <>
                  <b>{t('drawn', links)}</b> {t('drawnBy')} · {t('drawnCards', { count: view.cards.length })}
                </>
              ) : (
                t('drawnChosen', { count: view.cards.length })
              )}
              {phone && (
                <Button size="compact-sm" variant="default" onClick={() => setFilters(true)}>
                  {t('filters')}
                </Button>
              )}
            </p>
          )}
        </div>
        <Notices
          explorer={explorer}
          choosing={start?.title ?? null}
          limit={HARD_LIMIT}
          onCancelPath={() => setPathFrom(null)}
        />
        <div ref={body} className={classes.body} aria-busy={explorer.reading}>
          {nothing && <EmptyState unknown={unknown} onStart={commands.focus} />}
          {!nothing && !view && <p className={classes.wait}>{explorer.error ? t('downEmpty') : t('loading')}</p>}
          {!nothing && view && shown === 'canvas' && (
            <CanvasView
              ref={canvas}
              view={view}
              theme={theme}
              selected={state.sel}
              hold={hold}
              on={{ select, menu: openMenu, key: onKey, focus: onFocus }}
            />
          )}
          {!nothing && view && shown === 'outline' && <OutlineView view={view} selected={state.sel} on={twin} />}
          {!nothing && view && shown === 'table' && <TableView view={view} selected={state.sel} on={twin} />}
        </div>
      </div>
      {view && current && menu && (
        <CardMenu
          view={view}
          card={current}
          at={menu}
          onExpand={(row) => {
            setMenu(null);
            setHold(current.id);
            commands.expand(current, row);
          }}
          onReopen={
            current.isFocus && state.collapse.includes(current.id)
              ? () => {
                  setMenu(null);
                  commands.reopen(current);
                }
              : null
          }
          onAction={(action) => {
            setMenu(null);
            run(action, current);
          }}
          onClose={() => setMenu(null)}
        />
      )}
      <KeyHelp opened={keys} onClose={() => setKeys(false)} />
      <Drawer opened={filters} onClose={() => setFilters(false)} position="bottom" title={t('filters')}>
        {legend}
      </Drawer>
      <div aria-live="polite" className={classes.unseen}>
        {said}
      </div>
    </div>
  );
}
