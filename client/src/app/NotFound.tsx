import { useWords } from '../i18n/index.ts';
import { EmptyState } from '../ui/states.tsx';
import { AtlasLink } from './EntityLink.tsx';

export function NotFound() {
  const t = useWords();
  return (
    <EmptyState title={t('notFound', { id: window.location.pathname })}>
      <p>
        {t('notFoundNext')} <AtlasLink to="/">{t('tabs.search')}</AtlasLink> ·{' '}
        <AtlasLink to="/data">{t('tabs.data')}</AtlasLink>
      </p>
    </EmptyState>
  );
}
