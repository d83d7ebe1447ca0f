import { Button } from '@mantine/core';
import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import { useWords } from '../../i18n/index.ts';
import { saveCsv } from '../../ui/csv.ts';
import classes from './explore.module.css';
import type { TwinHandlers } from './OutlineView.tsx';
import { type Column, sorted } from './table.ts';
import type { CardView } from './view-model.ts';

interface RowsProps<Row extends { id: string }> {
  name: string;
  choice: ReactNode;
  rows: Row[];
  columns: Column<Row>[];
  lang: string;
  selected: string | null;
  cardOf(row: Row): CardView;
  on: TwinHandlers;
  lead(row: Row): ReactNode;
}

/** A sortable table with one tab stop; its file holds exactly the rows that are shown, in their order. */
export function Rows<Row extends { id: string }>({
  name,
  choice,
  rows,
  columns,
  lang,
  selected,
  cardOf,
  on,
  lead,
}: RowsProps<Row>) {
  const t = useWords('explore');
  const [sort, setSort] = useState<{ key: string; down: boolean } | null>(null);
  const [active, setActive] = useState<string | null>(null);
  const body = useRef<HTMLTableSectionElement>(null);
  const shown = sorted(
    rows,
    columns.find(({ key }) => key === sort?.key),
    sort?.down ?? false,
    lang,
  );
  const stop = shown.some((row) => row.id === active) ? active : shown[0]?.id;

  const download = (): void => {
    const head = columns.map(({ key }) => t(`column.${key}`));
    saveCsv(`norm-atlas-${name}`, [
      ['id', ...head],
      ...shown.map((row) => [row.id, ...columns.map((column) => column.value(row))]),
    ]);
  };
  const onKey = (event: KeyboardEvent, row: Row, index: number): void => {
    if (event.target !== event.currentTarget) return;
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
    const steps: Record<string, number> = { ArrowDown: index + 1, ArrowUp: index - 1, Home: 0, End: shown.length - 1 };
    const to = plain ? steps[event.key] : undefined;
    if (to !== undefined) {
      const next = shown[Math.min(shown.length - 1, Math.max(0, to))];
      if (next) {
        setActive(next.id);
        body.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(next.id)}"]`)?.focus();
        on.focus(next.id);
      }
    } else if (plain && (event.key === 'Enter' || event.key === ' ')) on.select(row.id);
    else if (!on.key(cardOf(row).id, event.nativeEvent)) return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div className={classes.tableView}>
      <div className={classes.tableBar}>
        {choice}
        <Button size="compact-sm" variant="default" onClick={download}>
          {t('csv')}
        </Button>
      </div>
      <section className={classes.scroller} aria-label={t('table')}>
        <table className={classes.table}>
          <thead>
            <tr>
              {columns.map(({ key }) => (
                <th
                  key={key}
                  scope="col"
                  aria-sort={sort?.key === key ? (sort.down ? 'descending' : 'ascending') : 'none'}
                >
                  <button
                    type="button"
                    onClick={() => setSort(sort?.key === key ? { key, down: !sort.down } : { key, down: false })}
                  >
                    {t(`column.${key}`)}
                    <span aria-hidden="true">{sort?.key === key ? (sort.down ? ' ↓' : ' ↑') : ''}</span>
                  </button>
                </th>
              ))}
              <th scope="col">{t('column.actions')}</th>
            </tr>
          </thead>
          <tbody ref={body} data-keeps-focus>
            {shown.map((row, index) => (
              <tr
                key={row.id}
                data-row={row.id}
                tabIndex={row.id === stop ? 0 : -1}
                data-selected={row.id === selected || undefined}
                onClick={() => on.select(row.id)}
                onFocus={() => setActive(row.id)}
                onKeyDown={(event) => onKey(event, row, index)}
              >
                {columns.map((column, c) =>
                  c === 0 ? (
                    <th key={column.key} scope="row">
                      <span className={classes.lead}>
                        {lead(row)}
                        {column.value(row)}
                      </span>
                    </th>
                  ) : (
                    <td key={column.key}>{column.value(row)}</td>
                  ),
                )}
                <td>
                  <button
                    type="button"
                    tabIndex={-1}
                    className={classes.more}
                    aria-label={t('actions', { name: cardOf(row).title })}
                    onClick={(event) => {
                      event.stopPropagation();
                      const box = event.currentTarget.getBoundingClientRect();
                      on.menu(cardOf(row), { x: box.left, y: box.bottom });
                    }}
                  >
                    ⋯
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}
