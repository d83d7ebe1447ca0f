import { AtlasLink } from '../../app/EntityLink.tsx';
import { useWords } from '../../i18n/index.ts';
import type { Found } from './useFind.ts';

const EXAMPLES = ['METI Guidelines', '人権', 'forced labour', '@JETRO', '§ remediation', '# due diligence'];

/** Before anything is typed. */
export function Tips({ onTry }: { readonly onTry: (example: string) => void }) {
  const t = useWords('search');
  return (
    <div className="search-tips">
      <p>
        <span className="search-try">{t('try')}</span>
        {EXAMPLES.map((example) => (
          <button
            key={example}
            type="button"
            className="search-example"
            lang={/\p{Script=Han}/u.test(example) ? 'ja' : 'en'}
            onClick={() => onTry(example)}
          >
            {example}
          </button>
        ))}
      </p>
      <p className="meta">{t('tips')}</p>
    </div>
  );
}

export interface NothingFoundProps {
  readonly found: Pick<Found, 'query' | 'group' | 'suggestions'>;
  readonly onTry: (title: string) => void;
  readonly onAll: () => void;
  readonly onClose?: (() => void) | undefined;
}

/** Nothing was found: why, the nearest titles, and what the dataset holds. */
export function NothingFound({ found, onTry, onAll }: NothingFoundProps) {
  const t = useWords('search');
  const { query, group, suggestions } = found;
  return (
    <div className="state state-empty search-none">
      <p className="state-title">
        {group ? t('noneIn', { group: t(`groups.${group}`), query }) : t('none', { query })}
      </p>
      {group && (
        <button
          type="button"
          className="text-button"
          onClick={() => {
            onTry(query);
            onAll();
          }}
        >
          {t('searchAll')}
        </button>
      )}
      {suggestions.length > 0 && (
        <>
          <p className="meta">{t('nearest')}</p>
          <ul className="search-nearest">
            {suggestions.map((title) => (
              <li key={title}>
                <button type="button" className="text-button" onClick={() => onTry(title)}>
                  {title}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <AtlasLink to="/data">{t('holds')}</AtlasLink>
      </p>
    </div>
  );
}
