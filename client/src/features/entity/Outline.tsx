import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { pathOf } from '../../app/address.ts';
import { AtlasLink } from '../../app/EntityLink.tsx';
import { useWords } from '../../i18n/index.ts';
import type { ObligationRow } from './obligations.ts';
import { findInOutline, outlineOf, type Provision } from './view-model.ts';

/** Provisions of a text in its order, with a filter; the current one is marked. */
export function Outline({
  provisions,
  obligations,
  current,
}: {
  readonly provisions: readonly Provision[];
  readonly obligations: readonly Pick<ObligationRow, 'provision'>[];
  readonly current?: string;
}) {
  const t = useWords('entity');
  const [query, setQuery] = useState('');
  const all = outlineOf(provisions, obligations);
  const rows = findInOutline(all, query);
  return (
    <nav aria-label={t('outline')}>
      <div className="ent-outline-top">
        <h2 className="ent-label">{t('outline')}</h2>
        {obligations.length > 0 && <span className="meta">{t('duties', { count: obligations.length })}</span>}
      </div>
      {all.length === 0 ? (
        <p className="meta">{t('noProvisions')}</p>
      ) : (
        <label className="ent-find">
          <IconSearch size={14} aria-hidden="true" />
          <span className="visually-hidden">{t('findInText')}</span>
          <input
            type="search"
            value={query}
            placeholder={t('findInText')}
            onChange={(event) => setQuery(event.currentTarget.value)}
          />
        </label>
      )}
      {all.length > 0 && rows.length === 0 && <p className="meta">{t('noProvisionMatches', { query })}</p>}
      <ol className="ent-provisions">
        {rows.map((row) => (
          <li key={row.id}>
            <AtlasLink
              to={pathOf(row)}
              className={`ent-provision ent-depth-${Math.min(query ? 0 : row.depth, 3)}${row.number.length > 7 ? ' ent-wide-number' : ''}`}
              aria-current={row.id === current ? 'page' : undefined}
            >
              <span className="ent-number">{row.number}</span>
              <span className="ent-heading">{row.heading && row.heading !== row.number ? row.heading : ''}</span>
              {row.duties > 0 && (
                <span className="ent-duties" title={t('duties', { count: row.duties })}>
                  {row.duties}
                  <span className="visually-hidden">, {t('duties', { count: row.duties })}</span>
                </span>
              )}
            </AtlasLink>
          </li>
        ))}
      </ol>
    </nav>
  );
}
