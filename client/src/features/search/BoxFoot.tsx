import { Link } from '@tanstack/react-router';
import { useAddress } from '../../app/state.ts';
import { useWords } from '../../i18n/index.ts';
import type { Found } from './useFind.ts';
import { GROUPS } from './view-model.ts';

const isApple = (): boolean => /Mac|iPhone|iPad/.test(navigator.userAgent);

export interface BoxFootProps {
  readonly found: Found;
  readonly shown: number;
  readonly typed: string;
  readonly inDialog: boolean;
  readonly onLeave?: (() => void) | undefined;
}

/** Keys, and how much of the whole is shown. */
export function BoxFoot({ found, shown, inDialog, onLeave }: BoxFootProps) {
  const t = useWords('search');
  const { asOf, lang } = useAddress();
  const kind = found.group ? [...GROUPS[found.group]].toSorted().join(',') : undefined;
  const hint = (keys: readonly string[], word: string) => (
    <span className="search-hint">
      {keys.map((key) => (
        <kbd key={key}>{key}</kbd>
      ))}{' '}
      {word}
    </span>
  );
  return (
    <div className="search-foot">
      <span className="search-hints">
        {hint(['↑', '↓'], t('keys.move'))}
        {hint(['↵'], t('keys.open'))}
        {hint([isApple() ? '⌘ ↵' : 'Ctrl ↵'], t('keys.canvas'))}
        {hint(['@'], t('keys.actors'))}
        {hint(['§'], t('keys.provisions'))}
        {hint(['#'], t('keys.themes'))}
        {inDialog && hint(['esc'], t('keys.close'))}
      </span>
      <span className="spread" />
      {found.query !== '' && shown > 0 && (
        <>
          <span className="search-count">{t('foot', { shown, total: found.total })}</span>
          <Link
            className="search-all"
            to={'/search' as never}
            search={{ asOf, lang, q: found.query, kind } as never}
            onClick={onLeave}
          >
            {t('allResults', { count: found.total })}
          </Link>
        </>
      )}
    </div>
  );
}
