import { useAsk } from '../../api/client.ts';
import {
  EntityFactsDocument,
  EntityHeadDocument,
  type EntityHeadQuery,
  EntityLinksDocument,
} from '../../api/generated/graphql.ts';
import { useAsOf } from '../../app/state.ts';
import { useLang } from '../../i18n/index.ts';

export type Head = NonNullable<EntityHeadQuery['node']>;

/** Links per relation on first sight; "show all" asks for the most a page may have. */
export const FIRST_LINKS = 25;
export const ALL_LINKS = 100;

export function useHead(id: string) {
  const lang = useLang();
  const { day } = useAsOf();
  return useAsk(EntityHeadDocument, { id, lang, asOf: day });
}

export function useFacts(id: string) {
  const lang = useLang();
  return useAsk(EntityFactsDocument, { id, lang });
}

export function useLinks(id: string, types?: readonly string[], first = FIRST_LINKS, enabled = true) {
  const lang = useLang();
  const { day } = useAsOf();
  return useAsk(EntityLinksDocument, { id, lang, asOf: day, first, types: types ? [...types] : null }, { enabled });
}
