import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useWords } from '../../i18n/index.ts';
import { CardLine } from './CardLine.tsx';
import classes from './explore.module.css';
import { type OutlineRow, outlineRows } from './outline.ts';
import type { CardView, ExpandRow, ExploreView } from './view-model.ts';

export interface TwinHandlers {
  select(id: string): void;
  menu(card: CardView, at: { x: number; y: number }): void;
  key(id: string, event: globalThis.KeyboardEvent): boolean;
  expand(card: CardView, row: ExpandRow): void;
  focus(id: string): void;
}

const targetOf = (row: OutlineRow): string => (row.type === 'repeat' ? row.edge.id : row.card.id);

/** The same set as a tree; one tab stop, keys as in any tree, and the letters of the canvas. */
export function OutlineView({ view, selected, on }: { view: ExploreView; selected: string | null; on: TwinHandlers }) {
  const t = useWords('explore');
  const [toggled, setToggled] = useState<ReadonlySet<string>>(new Set());
  const rows = outlineRows(view, toggled);
  const [active, setActive] = useState(rows[0]?.key ?? '');
  const tree = useRef<HTMLDivElement>(null);
  const at = Math.max(
    0,
    rows.findIndex((row) => row.key === active),
  );
  const moving = useRef(false);

  const toggle = (key: string): void => {
    const next = new Set(toggled);
    if (!next.delete(key)) next.add(key);
    setToggled(next);
  };
  const move = (to: number): void => {
    const row = rows[Math.min(rows.length - 1, Math.max(0, to))];
    if (!row) return;
    moving.current = true;
    setActive(row.key);
    if (row.type === 'card') on.focus(row.card.id);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus follows the active row once it is on the page.
  useEffect(() => {
    if (!moving.current) return;
    moving.current = false;
    tree.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  }, [active]);

  /** To the one place of a card that is repeated here. */
  const toPlace = (id: string): void => {
    const there = rows.findIndex((row) => row.key === `c:${id}`);
    if (there >= 0) move(there);
  };
  const isOpen = (row: OutlineRow): boolean | undefined =>
    row.type === 'group' || (row.type === 'card' && row.hasChildren) ? row.open : undefined;
  const act = (row: OutlineRow): void => {
    if (row.type === 'group') toggle(row.key);
    else if (row.type === 'more') on.expand(row.card, row.row);
    else on.select(row.type === 'card' && row.edge ? row.edge.id : targetOf(row));
  };
  const onKey = (event: KeyboardEvent): void => {
    const row = rows[at];
    if (!row) return;
    const open = isOpen(row);
    const known = ((): boolean => {
      if (event.ctrlKey || event.metaKey || event.altKey) return false;
      switch (event.key) {
        case 'ArrowDown':
          move(at + 1);
          return true;
        case 'ArrowUp':
          move(at - 1);
          return true;
        case 'Home':
          move(0);
          return true;
        case 'End':
          move(rows.length - 1);
          return true;
        case 'ArrowRight':
          if (open === false) toggle(row.key);
          else if (open) move(at + 1);
          else if (row.type === 'repeat') toPlace(row.card.id);
          return true;
        case 'ArrowLeft':
          if (open) toggle(row.key);
          else if (row.parent) move(rows.findIndex((other) => other.key === row.parent));
          return true;
        case 'Enter':
        case ' ':
          act(row);
          return true;
        default:
          return false;
      }
    })();
    if (known || (row.type !== 'group' && on.key(row.card.id, event.nativeEvent))) {
      event.preventDefault();
      event.stopPropagation();
    }
  };

  return (
    <div ref={tree} className={classes.tree} role="tree" data-keeps-focus aria-label={t('outline')} onKeyDown={onKey}>
      {rows.map((row, i) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: keys are handled once, on the tree.
        <div
          key={row.key}
          role="treeitem"
          aria-level={row.level}
          aria-posinset={row.position}
          aria-setsize={row.size}
          aria-expanded={isOpen(row)}
          aria-selected={row.type !== 'group' && row.type !== 'more' && isSelected(row, selected)}
          tabIndex={i === at ? 0 : -1}
          className={row.type === 'group' ? classes.groupRow : classes.treeRow}
          data-level={Math.min(7, row.level)}
          data-card={row.type === 'card' ? row.card.id : undefined}
          data-edge={row.type === 'card' || row.type === 'repeat' ? row.edge?.id : undefined}
          onClick={() => {
            setActive(row.key);
            act(row);
          }}
          onFocus={(event) => {
            if (event.target === event.currentTarget) setActive(row.key);
          }}
        >
          {row.type === 'group' && (
            <>
              <Chevron open={row.open} />
              <strong>{row.label}</strong>{' '}
              <span className={classes.quiet}>
                {row.shown === row.total ? row.total : t('groupCount', { shown: row.shown, total: row.total })}
              </span>
            </>
          )}
          {row.type === 'more' && (
            <span className={classes.link}>{t('moreRow', { count: row.row.more, label: row.row.label })}</span>
          )}
          {(row.type === 'card' || row.type === 'repeat') && (
            <>
              {isOpen(row) === undefined ? (
                <span className={classes.chevron} />
              ) : (
                <button
                  type="button"
                  tabIndex={-1}
                  className={classes.twist}
                  aria-hidden="true"
                  onClick={(event) => {
                    event.stopPropagation();
                    toggle(row.key);
                  }}
                >
                  <Chevron open={isOpen(row) === true} />
                </button>
              )}
              <CardLine
                card={row.card}
                edge={row.edge}
                repeat={row.type === 'repeat'}
                onMenu={(at) => on.menu(row.card, at)}
                onPlace={() => toPlace(row.card.id)}
              />
            </>
          )}
        </div>
      ))}
    </div>
  );
}

const isSelected = (row: OutlineRow, selected: string | null): boolean =>
  selected !== null &&
  (row.type === 'card' || row.type === 'repeat') &&
  (row.edge?.id === selected || (row.type === 'card' && row.card.id === selected));

const Chevron = ({ open }: { open: boolean }) => (
  <svg className={classes.chevron} viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
    <path d={open ? 'M4 6l4 4 4-4' : 'M6 4l4 4-4 4'} fill="none" stroke="currentColor" strokeWidth="1.6" />
  </svg>
);
