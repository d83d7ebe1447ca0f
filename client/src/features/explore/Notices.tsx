import { Button } from '@mantine/core';
import { ApiError } from '../../api/client.ts';
import { useWords } from '../../i18n/index.ts';
import classes from './explore.module.css';
import type { Explorer } from './useExplore.ts';

interface Props {
  explorer: Explorer;
  choosing: string | null;
  limit: number;
  onCancelPath(): void;
}

/** What the picture does not show, and why; the state stays as it is. */
export function Notices({ explorer, choosing, limit, onCancelPath }: Props) {
  const t = useWords('explore');
  const { view, state, dropped, error, retry, commands } = explorer;
  const filteredAll = view !== null && view.cards.length === 0 && view.filteredOut > 0;
  const unreachable = error instanceof ApiError && error.passing;
  const missing = view && view.cards.length > 0 ? view.unknownIds : [];
  return (
    <div className={classes.notices} aria-live="polite">
      {choosing && (
        <p>
          {t('choosePathEnd', { name: choosing })}
          <Button size="compact-sm" variant="default" onClick={onCancelPath}>
            {t('cancel')}
          </Button>
        </p>
      )}
      {error && (
        <p role="alert">
          <b>{unreachable ? t('downTitle') : t('failedTitle')}.</b> {unreachable ? '' : `${error.message} `}
          {view ? t('downText') : ''}
          <Button size="compact-sm" variant="default" onClick={retry}>
            {t('retry')}
          </Button>
        </p>
      )}
      {dropped.length > 0 && (
        <p>{t('dropped', { what: dropped.map(({ key, value }) => `${key}=${value}`).join(', ') })}</p>
      )}
      {missing.length > 0 && <p>{t('unknownSome', { ids: missing.join(', ') })}</p>}
      {view && view.beyond > 0 && <p>{t('beyond', { count: view.beyond, limit })}</p>}
      {filteredAll && (
        <p>
          {t('allFiltered', { count: view.filteredOut })}
          <Button
            size="compact-sm"
            variant="default"
            onClick={() => commands.filter({ ...state, kinds: null, rels: null })}
          >
            {t('reset')}
          </Button>
        </p>
      )}
    </div>
  );
}
