import { Button, Drawer, useComputedColorScheme } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useEffect, useMemo, useState } from 'react';
import { useWords } from '../../i18n/index.ts';
import { CanvasView } from './CanvasView.tsx';
import { CardMenu } from './CardMenu.tsx';
import { canvasTheme } from './canvas-theme.ts';
import { EmptyState } from './EmptyState.tsx';
import classes from './explore.module.css';
import { KeyHelp } from './KeyHelp.tsx';
import { Legend } from './Legend.tsx';
import { HARD_LIMIT } from './membership.ts';
import { Notices } from './Notices.tsx';
import { OutlineView } from './OutlineView.tsx';
import { TableView } from './TableView.tsx';
import { Toolbar } from './Toolbar.tsx';
import type { View } from './url-state.ts';
import { useExplore } from './useExplore.ts';
import { useStage } from './useStage.ts';
import { focusLinks } from './words-of.ts';

export function ExplorePage() {
  const t = useWords('explore');
  const explorer = useExplore();
  const { state, view, commands, history } = explorer;
  const phone = useMediaQuery('(max-width: 599px)', false, { getInitialValueInEffect: false });
  const dark = useComputedColorScheme('light') === 'dark';
  const theme = useMemo(() => canvasTheme(dark), [dark]);
  const shown: View = state.view ?? (phone ? 'outline' : 'canvas');
  const stage = useStage(explorer, shown);
  const { canvas, menu, hold, pathFrom, setPathFrom, cardOf } = stage;
  const [filters, setFilters] = useState(false);
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
            pathBlocked={nothing ? `${t('path')}: ${t('emptyTitle')}` : null}
            onView={commands.view}
            onFit={() => canvas.current?.fit()}
            onPath={() => setPathFrom(pathFrom ? null : (hold ?? state.focus))}
            onCopy={() => {
              void navigator.clipboard.writeText(location.href).then(() => stage.setSaid(t('copied')));
            }}
            onKeys={() => stage.setKeys(true)}
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
        <div ref={stage.body} className={classes.body} aria-busy={explorer.reading}>
          {nothing && <EmptyState unknown={unknown} onStart={commands.focus} />}
          {!nothing && !view && <p className={classes.wait}>{explorer.error ? t('downEmpty') : t('loading')}</p>}
          {!nothing && view && shown === 'canvas' && (
            <CanvasView
              ref={canvas}
              view={view}
              theme={theme}
              selected={state.sel}
              hold={hold}
              on={{ select: stage.select, menu: stage.openMenu, key: stage.onKey, focus: stage.onFocus }}
            />
          )}
          {!nothing && view && shown === 'outline' && <OutlineView view={view} selected={state.sel} on={stage.twin} />}
          {!nothing && view && shown === 'table' && <TableView view={view} selected={state.sel} on={stage.twin} />}
        </div>
      </div>
      {view && current && menu && (
        <CardMenu
          view={view}
          card={current}
          at={menu}
          onExpand={(row) => {
            stage.closeMenu();
            stage.setHold(current.id);
            commands.expand(current, row);
          }}
          onReopen={
            current.isFocus && state.collapse.includes(current.id)
              ? () => {
                  stage.closeMenu();
                  commands.reopen(current);
                }
              : null
          }
          onAction={(action) => {
            stage.closeMenu();
            stage.run(action, current);
          }}
          onClose={() => stage.closeMenu()}
        />
      )}
      <KeyHelp opened={stage.keys} onClose={() => stage.setKeys(false)} />
      <Drawer opened={filters} onClose={() => setFilters(false)} position="bottom" title={t('filters')}>
        {legend}
      </Drawer>
      <div aria-live="polite" className={classes.unseen}>
        {stage.said}
      </div>
    </div>
  );
}
