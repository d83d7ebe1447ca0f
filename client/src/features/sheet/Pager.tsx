import { AtlasLink } from '../../app/EntityLink.tsx';
import { useWords } from '../../i18n/index.ts';

/** Forward paging; the way back is the browser's, or the first page. */
export function Pager({
  path,
  search = {},
  shown,
  total,
  pageInfo,
  paged,
}: {
  readonly path: string;
  /** What the list is narrowed to: every page of it keeps that. */
  readonly search?: Record<string, string | undefined>;
  readonly shown: number;
  readonly total: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null | undefined };
  readonly paged: boolean;
}) {
  const t = useWords('sheet');
  return (
    <p className="meta sheet-foot">
      <span>{t('page.shown', { shown, total })}</span>
      {paged && (
        <AtlasLink to={path} search={search}>
          {t('firstPage')}
        </AtlasLink>
      )}
      {pageInfo.hasNextPage && pageInfo.endCursor && (
        <AtlasLink to={path} search={{ ...search, after: pageInfo.endCursor }}>
          {t('page.next')}
        </AtlasLink>
      )}
    </p>
  );
}
