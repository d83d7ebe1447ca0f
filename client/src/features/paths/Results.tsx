import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import type { FindPathsQuery } from '../../api/generated/graphql.ts';
import { useWords } from '../../i18n/index.ts';
import classes from './paths.module.css';
import { nextTries, type PathsState } from './view-model.ts';

interface Props {
  state: PathsState;
  unknown: string | null;
  answer: FindPathsQuery['paths'] | null;
  reading: boolean;
  error: Error | null;
  onRetry(): void;
  onChange(part: Partial<PathsState>): void;
  children: ReactNode;
}

/** What was searched, whether it was all, and what to try where nothing was found. */
export function Results({ state, unknown, answer, reading, error, onRetry, onChange, children }: Props) {
  const t = useWords('paths');
  const chosen = state.from !== null && state.to !== null;
  if (unknown) return <p className={classes.notice}>{t('unknownEnd', { id: unknown })}</p>;
  if (!chosen) return <p className={classes.notice}>{t('choose')}</p>;
  if (state.from === state.to) return <p className={classes.notice}>{t('same')}</p>;
  if (error) {
    return (
      <p className={classes.notice} role="alert">
        {t('down')}: {error.message}{' '}
        <Button size="compact-sm" variant="default" onClick={onRetry}>
          {t('retry')}
        </Button>
      </p>
    );
  }
  if (reading || !answer) {
    return (
      <p className={classes.notice} role="status">
        {t('reading')}
      </p>
    );
  }
  const shown = answer.paths.length;
  const tries = nextTries(state);
  return (
    <section className={classes.results} aria-label={t('title')}>
      <div className={classes.searched} role="status">
        <h2>
          {shown === 0
            ? t('none')
            : answer.found === null
              ? t('foundSome', { shown })
              : t('found', { shown, found: answer.found })}
        </h2>
        <p className={classes.quiet}>
          {answer.note} {answer.complete && t('complete')}
        </p>
        {shown === 0 && (
          <p className={classes.tries}>
            {tries.includes('longer') && (
              <Button size="compact-md" variant="default" onClick={() => onChange({ max: state.max + 1 })}>
                {t('longer', { count: state.max + 1 })}
              </Button>
            )}
            {tries.includes('hubs') && (
              <Button size="compact-md" variant="default" onClick={() => onChange({ hubs: true })}>
                {t('withHubs')}
              </Button>
            )}
          </p>
        )}
      </div>
      {children}
    </section>
  );
}
