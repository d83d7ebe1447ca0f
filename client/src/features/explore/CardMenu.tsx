import { Menu } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useWords } from '../../i18n/index.ts';
import { KindGlyph } from '../../ui/KindGlyph.tsx';
import { type CardActionId, cardActions } from './actions.ts';
import classes from './explore.module.css';
import { STEP } from './membership.ts';
import type { CardView, ExpandRow, ExploreView } from './view-model.ts';

interface Props {
  view: ExploreView;
  card: CardView;
  at: { x: number; y: number };
  onExpand(row: ExpandRow): void;
  /** Brings back what collapsing the focus took away; null where that is not the case. */
  onReopen: (() => void) | null;
  onAction(action: CardActionId): void;
  onClose(): void;
}

/** What a card can bring, by relation and direction, and what else can be done with it. */
export function CardMenu({ view, card, at, onExpand, onReopen, onAction, onClose }: Props) {
  const t = useWords('explore');
  const list = useRef<HTMLDivElement>(null);
  // The menu takes the focus for itself when it opens; the keyboard wants the first row.
  useEffect(() => {
    const later = setTimeout(() => {
      list.current?.querySelector<HTMLElement>('[role="menuitem"]:not([disabled])')?.focus();
    }, 60);
    return () => clearTimeout(later);
  }, []);
  const more = card.rows.filter((row) => row.more > 0);
  const full = cardActions(view, card).some(({ id, blocked }) => id === 'expand' && blocked === 'full');
  const count = (row: ExpandRow): string =>
    row.more > STEP ? t('rowSome', { step: STEP, count: row.more }) : t('rowMore', { count: row.more });
  return (
    <Menu
      opened
      onChange={(opened) => !opened && onClose()}
      position="bottom-start"
      width={304}
      shadow="md"
      trapFocus
      withInitialFocusPlaceholder={false}
      withinPortal={false}
      floatingStrategy="fixed"
    >
      <Menu.Target>
        <button
          type="button"
          tabIndex={-1}
          className={classes.anchor}
          style={{ left: at.x, top: at.y }}
          aria-label={t('actions', { name: card.title })}
        />
      </Menu.Target>
      <Menu.Dropdown ref={list} className={classes.menu} aria-label={t('actions', { name: card.title })}>
        <Menu.Label className={classes.menuLabel}>
          {t('expandTitle')} · {card.short}
        </Menu.Label>
        {onReopen && <Menu.Item onClick={onReopen}>{t('reopen')}</Menu.Item>}
        {more.length === 0 && <Menu.Item disabled>{t('blocked.allDrawn')}</Menu.Item>}
        {more.map((row) => (
          <Menu.Item
            key={`${row.type.id}:${row.direction}`}
            disabled={full}
            leftSection={<KindGlyph of={{ kind: row.kinds[0]?.kind ?? 'Concept' }} size={18} silent />}
            rightSection={<span className={classes.count}>{count(row)}</span>}
            onClick={() => onExpand(row)}
          >
            {row.kinds.map(({ kind }) => t(`ui:kindsMany.${kind}`)).join(', ')}
            <span className={classes.under}>{row.label}</span>
          </Menu.Item>
        ))}
        <Menu.Divider />
        {cardActions(view, card)
          .filter(({ id }) => id !== 'expand')
          .map(({ id, blocked }) => (
            <Menu.Item
              key={id}
              aria-disabled={blocked !== null}
              data-blocked={blocked !== null || undefined}
              closeMenuOnClick={blocked === null}
              onClick={() => blocked === null && onAction(id)}
            >
              {t(`act.${id}`)}
              {blocked && <span className={classes.under}>{t(`blocked.${blocked}`)}</span>}
            </Menu.Item>
          ))}
      </Menu.Dropdown>
    </Menu>
  );
}
