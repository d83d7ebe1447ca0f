import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { ApiError } from '../api/client.ts';
import { useWords } from '../i18n/index.ts';

const AGAIN_MS = 3_000;

/** Says when the server does not answer, asks until it does, then has the page ask again for what it missed. */
export function Reachability() {
  const t = useWords();
  const client = useQueryClient();
  const [down, setDown] = useState(false);
  useEffect(
    () =>
      client.getQueryCache().subscribe(({ query }) => {
        const failure = query.state.fetchFailureReason ?? query.state.error;
        if (failure instanceof ApiError && (failure.code === 'NETWORK' || failure.code === 'SERVICE_UNAVAILABLE'))
          setDown(true);
      }),
    [client],
  );
  useEffect(() => {
    if (!down) return;
    const timer = setInterval(async () => {
      const ready = await fetch('/readyz', { cache: 'no-store' }).then(
        (response) => response.ok,
        () => false,
      );
      if (!ready) return;
      setDown(false);
      void client.refetchQueries({ predicate: (query) => query.state.status === 'error' });
    }, AGAIN_MS);
    return () => clearInterval(timer);
  }, [down, client]);
  return (
    <div role="alert" className={down ? 'notice notice-down' : 'visually-hidden'}>
      {down ? t('unreachable') : ''}
    </div>
  );
}
