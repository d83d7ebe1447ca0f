import { IconArrowDown, IconArrowsSort, IconArrowUp, IconDownload } from '@tabler/icons-react';
import { type ReactNode, useMemo, useState } from 'react';
import { useWords } from '../i18n/index.ts';
import { saveCsv } from './csv.ts';

export interface Column<R> {
  readonly key: string;
  readonly label: string;
  /** Cell; default the plain text. */
  readonly render?: (row: R) => ReactNode;
  /** What the column is sorted by and exported as. */
  readonly text: (row: R) => string | number;
  readonly className?: string;
}

/** A real table in its own scroller: sortable by every column, with a CSV of exactly the rows that are shown. */
export function DataTable<R>({
  caption,
  columns,
  rows,
  rowKey,
  csvName,
  selected,
}: {
  readonly caption: string;
  readonly columns: readonly Column<R>[];
  readonly rows: readonly R[];
  readonly rowKey: (row: R) => string;
  readonly csvName?: string;
  readonly selected?: string | undefined;
}) {
  const t = useWords();
  const [sort, setSort] = useState<{ key: string; down: boolean }>();
  const sorted = useMemo(() => {
    const column = columns.find((c) => c.key === sort?.key);
    if (!column || !sort) return rows;
    const sign = sort.down ? -1 : 1;
    return rows.toSorted((a, b) => sign * compare(column.text(a), column.text(b)));
  }, [rows, columns, sort]);
  return (
    <div className="table-frame">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scroller must be reachable by keyboard */}
      <section className="table-scroller" aria-label={caption} tabIndex={0}>
        <table className="data-table">
          <caption className="visually-hidden">{caption}</caption>
          <thead>
            <tr>
              {columns.map((column) => {
                const on = sort?.key === column.key;
                return (
                  <th
                    key={column.key}
                    scope="col"
                    aria-sort={on ? (sort.down ? 'descending' : 'ascending') : 'none'}
                    className={column.className}
                  >
                    <button
                      type="button"
                      className="sort"
                      title={t('table.sortBy', { column: column.label })}
                      onClick={() => setSort({ key: column.key, down: on && !sort.down })}
                    >
                      {column.label}
                      {on ? (
                        sort.down ? (
                          <IconArrowDown size={12} aria-hidden="true" />
                        ) : (
                          <IconArrowUp size={12} aria-hidden="true" />
                        )
                      ) : (
                        <IconArrowsSort size={12} aria-hidden="true" className="sort-idle" />
                      )}
                    </button>
                  </th>
                );
              })}
            </tr>
          </thead>
          <tbody>
            {sorted.map((row) => (
              <tr key={rowKey(row)} data-id={rowKey(row)} aria-current={selected === rowKey(row) ? 'true' : undefined}>
                {columns.map((column) => (
                  <td key={column.key} className={column.className}>
                    {column.render ? column.render(row) : column.text(row)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
        {rows.length === 0 && <p className="meta">{t('table.empty')}</p>}
      </section>
      {csvName && rows.length > 0 && (
        <button
          type="button"
          className="text-button"
          onClick={() =>
            saveCsv(csvName, [columns.map((c) => c.label), ...sorted.map((row) => columns.map((c) => c.text(row)))])
          }
        >
          <IconDownload size={14} aria-hidden="true" /> {t('table.csv', { count: rows.length })}
        </button>
      )}
    </div>
  );
}

function compare(a: string | number, b: string | number): number {
  return typeof a === 'number' && typeof b === 'number'
    ? a - b
    : String(a).localeCompare(String(b), undefined, { numeric: true });
}
