import { keepPreviousData, useQueries, useQuery } from '@tanstack/react-query';
import { useMemo, useRef } from 'react';
import { ApiError, ask } from '../../api/client.ts';
import {
  ExploreBringsDocument,
  ExploreFirstLookDocument,
  ExploreOntologyDocument,
  ExploreSetDocument,
} from '../../api/generated/graphql.ts';
import type { Brought } from './facts.ts';
import { expansionsOf, type Membership, membership } from './membership.ts';
import { type Lists, readFirstLook, readLists, readSet } from './read.ts';
import { type Expansion, type ExploreState, expansionKey } from './url-state.ts';
import { derive, type ExploreView } from './view-model.ts';

const FOREVER = Number.POSITIVE_INFINITY;

async function bring(expansion: Expansion, relations: Lists['relations']): Promise<Brought> {
  if (expansion.type === '*') {
    return readFirstLook(await ask(ExploreFirstLookDocument, { id: expansion.id, first: expansion.count }), relations);
  }
  const { neighbourhood } = await ask(ExploreBringsDocument, {
    id: expansion.id,
    types: [expansion.type],
    direction: expansion.direction,
    first: expansion.count,
  });
  return { ids: neighbourhood.nodes.map(({ id }) => id), total: neighbourhood.totalCount };
}

export interface Explored {
  /** The newest picture that could be made; stays while the next one is read, and when the server fails. */
  view: ExploreView | null;
  members: Membership;
  broughtBy: (expansion: Expansion) => Brought | undefined;
  reading: boolean;
  error: Error | null;
  retry: () => void;
}

/** Reads what the address stands for: the expansions side by side, then the set as a whole. */
export function useExplored(state: ExploreState, lang: 'en' | 'ja'): Explored {
  const ontology = useQuery({
    queryKey: ['explore', 'relations', lang],
    queryFn: async () => readLists(await ask(ExploreOntologyDocument, {}), lang),
    staleTime: FOREVER,
  });
  const lists = ontology.data;
  const expansions = expansionsOf(state);
  const brought = useQueries({
    queries: expansions.map((expansion) => ({
      queryKey: ['explore', 'brings', expansionKey(expansion), expansion.count],
      queryFn: () => bring(expansion, (lists as Lists).relations),
      enabled: lists !== undefined,
      staleTime: FOREVER,
    })),
  });
  const answers = new Map(expansions.map((expansion, i) => [expansionKey(expansion), brought[i]?.data]));
  const broughtBy = (expansion: Expansion): Brought | undefined => answers.get(expansionKey(expansion));
  const members = membership(state, broughtBy);
  const complete = lists !== undefined && brought.every((query) => query.data !== undefined);
  const ids = [...members.reached].sort();
  const set = useQuery({
    queryKey: ['explore', 'set', ids.join(), state.asOf, lang],
    queryFn: async () => readSet(await ask(ExploreSetDocument, { ids, asOf: state.asOf, lang }), lists as Lists, lang),
    enabled: complete && ids.length > 0,
    placeholderData: keepPreviousData,
    staleTime: FOREVER,
  });
  const ready = complete && set.data !== undefined && !set.isPlaceholderData;
  const key = ready ? `${JSON.stringify(state)}|${lang}|${set.dataUpdatedAt}` : '';
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for everything that the view is made of.
  const fresh = useMemo(() => (ready && set.data ? derive(state, members, set.data) : null), [key]);
  const last = useRef<ExploreView | null>(null);
  if (fresh) last.current = fresh;
  if (ids.length === 0) last.current = null;
  const failed = [ontology, ...brought, set].find((query) => query.isError);
  // Without a network the questions wait instead of failing.
  const waiting = [ontology, ...brought, set].some((query) => query.fetchStatus === 'paused');
  return {
    view: fresh ?? last.current,
    members,
    broughtBy,
    reading: ids.length > 0 && !ready && !failed,
    error: failed?.error ?? (waiting ? new ApiError('NETWORK', '') : null),
    retry: () => {
      for (const query of [ontology, ...brought, set])
        if (query.isError || query.fetchStatus === 'paused') void query.refetch();
    },
  };
}
