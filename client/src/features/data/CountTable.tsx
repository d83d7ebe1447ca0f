import type { ReactNode } from 'react';
import { useWords } from '../../i18n/index.ts';
import { type Count, percent, type Share, sharesOf, totalOf } from './view-model.ts';

/** Numbers of something, with their share of the whole as a bar of ink. */
export function CountTable({
  title,
  counts,
  order,
  nameOf,
  extra,
}: {
  readonly title: string;
  readonly counts: readonly Count[];
  readonly order?: readonly string[];
  readonly nameOf: (name: string) => ReactNode;
  readonly extra?: { readonly label: string; readonly of: (name: string) => ReactNode };
}) {
  const t = useWords('data');
  return (
    <section className="counts">
      <h2>
        {title} <span className="meta">{t('sum', { count: totalOf(counts) })}</span>
      </h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scroller must be reachable by keyboard */}
      <section className="table-scroller" aria-label={title} tabIndex={0}>
        <table className="data-table">
          <thead>
            <tr>
              <th scope="col">{t('column.what')}</th>
              {extra && <th scope="col">{extra.label}</th>}
              <th scope="col" className="number">
                {t('column.count')}
              </th>
              <th scope="col">{t('column.share')}</th>
            </tr>
          </thead>
          <tbody>
            {sharesOf(counts, order).map((row) => (
              <tr key={row.name}>
                <td>{nameOf(row.name)}</td>
                {extra && <td>{extra.of(row.name)}</td>}
                <td className="number">{row.count}</td>
                <td>
                  <ShareBar row={row} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}

function ShareBar({ row }: { readonly row: Share }) {
  return (
    <span className="share">
      <span className="share-track" aria-hidden="true">
        <span className="share-bar" style={{ width: `${row.share * 100}%` }} />
      </span>
      <span className="share-number">{percent(row.share)}</span>
    </span>
  );
}
