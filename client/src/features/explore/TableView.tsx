import { Button, SegmentedControl } from '@mantine/core';
import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import { useLang, useWords } from '../../i18n/index.ts';
import { saveCsv } from '../../ui/csv.ts';
import { KindGlyph } from '../../ui/KindGlyph.tsx';
import { inkOf } from './canvas-model.ts';
import classes from './explore.module.css';
import type { TwinHandlers } from './OutlineView.tsx';
import { type Column, type LinkRow, linkRows, type NodeRow, nodeRows, sorted } from './table.ts';
import type { CardView, ExploreView } from './view-model.ts';

interface Props {
  view: ExploreView;
  selected: string | null;
  on: TwinHandlers;
}

/** The same set as rows: cards or links, sortable, and as a file of exactly these rows. */
export function TableView({ view, selected, on }: Props) {
  const t = useWords('explore');
  const lang = useLang();
  const [rowsAre, setRowsAre] = useState<'cards' | 'links'>('cards');
  const nodeColumns: Column<NodeRow>[] = [
    { key: 'title', value: ({ card }) => card.title },
    { key: 'kind', value: ({ card }) => card.typeLabel },
    { key: 'force', value: ({ card }) => (inkOf(card) ? t(`ui:strengths.${inkOf(card)}`) : '') },
    { key: 'status', value: ({ card }) => t(`ui:standings.${card.standing}`) },
    { key: 'date', value: ({ card }) => card.dateText },
    { key: 'links', value: ({ card }) => card.links },
    { key: 'contested', value: ({ card }) => card.contested.join(', ') },
  ];
  const linkColumns: Column<LinkRow>[] = [
    { key: 'from', value: ({ from }) => from.title },
    { key: 'relation', value: ({ edge }) => edge.type.forward },
    { key: 'to', value: ({ to }) => to.title },
    { key: 'status', value: ({ edge }) => t(`ui:standings.${edge.standing}`) },
    { key: 'confidence', value: ({ edge }) => edge.confidence },
    { key: 'contested', value: ({ edge }) => (edge.contested ? t('contested') : '') },
  ];
  const choice = (
    <SegmentedControl
      size="xs"
      aria-label={t('rowsAre')}
      value={rowsAre}
      onChange={(value) => setRowsAre(value as 'cards' | 'links')}
      data={[
        { value: 'cards', label: `${t('nodes')} ${view.cards.length}` },
        { value: 'links', label: `${t('links')} ${linkRows(view).length}` },
      ]}
    />
  );
  return rowsAre === 'cards' ? (
    <Rows
      key="cards"
      name="cards"
      choice={choice}
      rows={nodeRows(view)}
      columns={nodeColumns}
      lang={lang}
      selected={selected}
      cardOf={(row) => row.card}
      on={on}
      lead={(row) => <KindGlyph of={row.card} size={16} />}
    />
  ) : (
    <Rows
      key="links"
      name="links"
      choice={choice}
      rows={linkRows(view)}
      columns={linkColumns}
      lang={lang}
      selected={selected}
      cardOf={(row) => row.from}
      on={on}
      lead={() => null}
    />
  );
}

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

function Rows<Row extends { id: string }>({
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
