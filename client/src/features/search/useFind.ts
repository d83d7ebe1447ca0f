import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useAsk } from '../../api/client.ts';
import { SearchPaletteDocument } from '../../api/generated/graphql.ts';
import { useLang } from '../../i18n/index.ts';
import { type Group, type GroupName, groupsOf, perGroup, readTyped } from './view-model.ts';

const WAIT = 120;

export interface Found {
  /** What the shown hits were found for; lags behind the typing. */
  readonly query: string;
  readonly group: GroupName | null;
  readonly groups: readonly Group[];
  readonly total: number;
  readonly suggestions: readonly string[];
  /** True while the hits shown are those of an earlier text. */
  readonly stale: boolean;
  readonly error: unknown;
  readonly retry: () => void;
}

/** Answers as one types. The answer belongs to its question, so that a slow old one never replaces a newer one. */
export function useFind(typed: string, chosen: GroupName | null): Found {
  const lang = useLang();
  const [settled] = useDebouncedValue(typed, WAIT);
  const now = readTyped(typed);
  const { group: prefixed, query } = readTyped(settled);
  const group = prefixed ?? chosen;
  const { data, error, isPlaceholderData, refetch } = useAsk(
    SearchPaletteDocument,
    { query, lang, first: perGroup(group) },
    { enabled: query !== '', placeholderData: keepPreviousData },
  );
  const groups = useMemo(() => (data && query !== '' ? groupsOf(data, group) : []), [data, query, group]);
  const total = group && data ? data[group].totalCount : (data?.all.totalCount ?? 0);
  return {
    query,
    group,
    groups,
    total,
    suggestions: data?.all.suggestions ?? [],
    stale: now.query !== query || (query !== '' && (isPlaceholderData || !data)),
    error,
    retry: () => void refetch(),
  };
}
