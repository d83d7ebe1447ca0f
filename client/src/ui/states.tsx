/** What a part shows while it has nothing to show: why, and the next step. */
import { Button, Loader } from '@mantine/core';
import { Component, type ReactNode } from 'react';
import { ApiError } from '../api/client.ts';
import { useWords } from '../i18n/index.ts';

export function Loading() {
  const t = useWords();
  return (
    <div className="state" role="status">
      <Loader size="sm" aria-hidden="true" /> <span>{t('loading')}</span>
    </div>
  );
}

export function EmptyState({ title, children }: { readonly title: string; readonly children?: ReactNode }) {
  return (
    <div className="state state-empty">
      <p className="state-title">{title}</p>
      {children}
    </div>
  );
}

export function ErrorPanel({ error, retry }: { readonly error: unknown; readonly retry?: () => void }) {
  const t = useWords();
  const known = error instanceof ApiError ? error : undefined;
  return (
    <div className="state state-error" role="alert">
      <p className="state-title">{t('errorTitle')}</p>
      <p>{error instanceof Error ? error.message : String(error)}</p>
      {known && (
        <p className="meta">
          {t('errorCode', { code: known.code })}
          {known.requestId ? ` · ${t('errorRequest', { id: known.requestId })}` : ''}
        </p>
      )}
      {retry && (
        <Button size="xs" variant="default" onClick={retry}>
          {t('retry')}
        </Button>
      )}
    </div>
  );
}

/** Keeps a failing part from taking the page with it. */
export class Boundary extends Component<{ readonly children: ReactNode }, { error: unknown }> {
  override state: { error: unknown } = { error: undefined };
  static getDerivedStateFromError(error: unknown) {
    return { error };
  }
  override render() {
    if (this.state.error === undefined) return this.props.children;
    return <ErrorPanel error={this.state.error} retry={() => this.setState({ error: undefined })} />;
  }
}
