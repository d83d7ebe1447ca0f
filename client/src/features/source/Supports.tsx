import { IconSearch } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { ask } from '../../api/client.ts';
import { SourcePageDocument } from '../../api/generated/graphql.ts';
import { EntityLink } from '../../app/EntityLink.tsx';
import { useLang, useWords } from '../../i18n/index.ts';
import { Chip } from '../../ui/Chip.tsx';
import { type Column, DataTable } from '../../ui/DataTable.tsx';
import { EvidenceChip } from '../../ui/EvidenceChip.tsx';
import { KindGlyph } from '../../ui/KindGlyph.tsx';
import { ErrorPanel, Loading } from '../../ui/states.tsx';
import { findSupports, type Support, supportsByPlace } from './view-model.ts';

const PAGE = 100;
const FIRST_ROWS = 100;

/** All claims that cite the source: places can only be put in order when every page is there. */
function useSupports(id: string) {
  const lang = useLang();
  const asked = useInfiniteQuery({
    queryKey: ['source', 'supports', id, lang],
    queryFn: ({ pageParam, signal }) => ask(SourcePageDocument, { id, lang, first: PAGE, after: pageParam }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: ({ source }) =>
      source?.supports.pageInfo.hasNextPage ? source.supports.pageInfo.endCursor : null,
  });
  const { hasNextPage, isFetching, isError, fetchNextPage } = asked;
  useEffect(() => {
    if (hasNextPage && !isFetching && !isError) void fetchNextPage();
  }, [hasNextPage, isFetching, isError, fetchNextPage]);
  return asked;
}

/** Every claim that rests on the source, by the place in it. */
export function Supports({ id, total }: { readonly id: string; readonly total: number }) {
  const t = useWords('entity');
  const [query, setQuery] = useState('');
  const [all, setAll] = useState(false);
  const asked = useSupports(id);
  const pages = asked.data?.pages;
  const claims = useMemo(() => (pages ?? []).flatMap(({ source }) => source?.supports.nodes ?? []), [pages]);
  const rows = useMemo(() => findSupports(supportsByPlace(claims, id), query), [claims, id, query]);
  const columns = useColumns();
  if (total === 0) return <p className="ent-empty">{t('noSupports')}</p>;
  if (!asked.data)
    return asked.error ? <ErrorPanel error={asked.error} retry={() => void asked.refetch()} /> : <Loading />;
  const shown = all ? rows : rows.slice(0, FIRST_ROWS);
  return (
    <>
      <div className="ent-places">
        <label className="ent-find">
          <IconSearch size={14} aria-hidden="true" />
          <span className="visually-hidden">{t('findPlace')}</span>
          <input
            type="search"
            value={query}
            placeholder={t('findPlace')}
            onChange={(event) => setQuery(event.currentTarget.value)}
          />
        </label>
        <span className="meta" role="status">
          {claims.length < total
            ? t('claimsReading', { read: claims.length, total })
            : t('claimsShown', { shown: new Set(rows.map(({ claim }) => claim.id)).size, total })}
        </span>
      </div>
      {asked.isError && <ErrorPanel error={asked.error} retry={() => void asked.fetchNextPage()} />}
      <DataTable
        caption={t('tabs.supports')}
        rows={shown}
        rowKey={({ claim, locator }) => `${claim.id} ${locator}`}
        csvName={`${id}-claims`}
        columns={columns}
      />
      {shown.length < rows.length && (
        <button type="button" className="text-button" onClick={() => setAll(true)}>
          {t('showAllRows', { count: rows.length })}
        </button>
      )}
    </>
  );
}

function useColumns(): readonly Column<Support>[] {
  const t = useWords('entity');
  return [
    { key: 'locator', label: t('column.locator'), text: ({ locator }) => locator, className: 'ent-locator' },
    {
      key: 'subject',
      label: t('column.subject'),
      text: ({ claim }) => claim.subject.title,
      render: ({ claim }) => (
        <span className="ent-subject">
          <KindGlyph of={claim.subject} size={16} /> <EntityLink entity={claim.subject} />
        </span>
      ),
    },
    {
      key: 'says',
      label: t('column.says'),
      text: ({ claim }) => `${claim.label}: ${claim.valueText}`,
      render: ({ claim }) => (
        <>
          <span className="meta">{claim.label}</span> {claim.valueText}{' '}
          {claim.dissent && <Chip tone="contested">{t('evidence.dissent', { ns: 'ui' })}</Chip>}
        </>
      ),
    },
    {
      key: 'kind',
      label: t('column.kind'),
      text: ({ claim }) => t(`claimKinds.${claim.kind}`, { ns: 'ui' }),
      className: 'ent-kind',
    },
    {
      key: 'evidence',
      label: t('column.evidence'),
      text: ({ claim }) => claim.id,
      render: ({ claim }) => (
        <EvidenceChip evidence={claim.evidence} sel={claim.id} confidence={claim.confidence} review={claim.review} />
      ),
      className: 'ent-narrow',
    },
  ];
}
