import { useAsk } from '../../api/client.ts';
import { ObligationPageDocument } from '../../api/generated/graphql.ts';
import { useAsOf } from '../../app/state.ts';
import { useLang } from '../../i18n/index.ts';

export function useObligation(id: string) {
  const lang = useLang();
  const { day } = useAsOf();
  return useAsk(ObligationPageDocument, { id, lang, asOf: day });
}
