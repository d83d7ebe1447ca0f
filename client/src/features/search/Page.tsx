import { keepPreviousData } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useAsk } from '../../api/client.ts';
import { SearchResultsDocument } from '../../api/generated/graphql.ts';
import { pathOf } from '../../app/address.ts';
import { AtlasLink } from '../../app/EntityLink.tsx';
import { useAddress, usePatch } from '../../app/state.ts';
import { useLang, useWords } from '../../i18n/index.ts';
import { ErrorPanel, Loading } from '../../ui/states.tsx';
import { Facets } from './Facets.tsx';
import { readFilters, toFilter } from './filters.ts';
import { HitRow } from './HitRow.tsx';
import { NothingFound, Tips } from './NoHit.tsx';
import { readTyped } from './view-model.ts';
import './words.ts';
import './search.css';

const PAGE_SIZE = 25;

/** All results: the address is the state. */
export function Page() {
  const t = useWords('search');
  const address = useAddress();
  const patch = usePatch();
  const { q = '' } = address;
  const { query } = readTyped(q);
  const { chosen, dropped } = readFilters(address);
  useEffect(() => {
    document.title = [q, t('title'), address.asOf, 'Norm Atlas'].filter(Boolean).join(' · ');
  }, [q, address.asOf, t]);
  const ask = (text: string): void => patch({ q: text.trim() || undefined, after: undefined });
  return (
    <div className="results">
      <h1>
        {t('title')} {query !== '' && t('foundFor', { query })}
      </h1>
      <QueryForm key={q} q={q} onAsk={ask} />
      {dropped.length > 0 && <p role="status">{t('dropped', { what: dropped.join(', ') })}</p>}
      {query === '' ? (
        <Tips onTry={ask} />
      ) : (
        <div className="results-halves">
          <Facets query={query} chosen={chosen} />
          <Results query={query} filter={toFilter(chosen)} after={address.after} onAsk={ask} />
        </div>
      )}
    </div>
  );
}

function QueryForm({ q, onAsk }: { readonly q: string; readonly onAsk: (text: string) => void }) {
  const t = useWords('search');
  const [text, setText] = useState(q);
  const composing = useRef(false);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!composing.current) onAsk(text);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: the <search> element is not yet known to all readers.
    <form role="search" className="results-form" onSubmit={submit}>
      <input
        type="search"
        aria-label={t('label')}
        placeholder={t('placeholder')}
        maxLength={256}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          // 229: some browsers end the composition before they report its Enter.
          if (event.key === 'Enter' && event.keyCode === 229) event.preventDefault();
        }}
        onCompositionStart={() => {
          composing.current = true;
        }}
        onCompositionEnd={() => {
          composing.current = false;
        }}
      />
      <button type="submit" className="button">
        {t('submit')}
      </button>
    </form>
  );
}

interface ResultsProps {
  readonly query: string;
  readonly filter: ReturnType<typeof toFilter>;
  readonly after: string | undefined;
  readonly onAsk: (text: string) => void;
}

function Results({ query, filter, after, onAsk }: ResultsProps) {
  const t = useWords('search');
  const lang = useLang();
  const address = useAddress();
  const patch = usePatch();
  const { data, error, isPlaceholderData, refetch } = useAsk(
    SearchResultsDocument,
    { query, filter, first: PAGE_SIZE, after: after ?? null, lang },
    { placeholderData: keepPreviousData },
  );
  const found = data?.search;
  const next = found?.pageInfo.hasNextPage ? (found.pageInfo.endCursor ?? undefined) : undefined;
  const carried = Object.fromEntries(
    Object.entries(address).filter(([key]) => !['asOf', 'lang', 'after', 'sel'].includes(key)),
  );
  if (error) {
    return (
      <section aria-label={t('results')}>
        <ErrorPanel error={error} retry={() => void refetch()} />
        {after && (
          <button type="button" className="text-button" onClick={() => patch({ after: undefined })}>
            {t('firstPage')}
          </button>
        )}
      </section>
    );
  }
  if (!found) return <Loading />;
  return (
    <section aria-label={t('results')} aria-busy={isPlaceholderData}>
      <p className="results-count" role="status">
        {t('found', { count: found.totalCount })}
      </p>
      {found.totalCount === 0 && (
        <NothingFound
          found={{ query, group: null, suggestions: found.suggestions }}
          onTry={onAsk}
          onAll={() => undefined}
        />
      )}
      <ul className={isPlaceholderData ? 'results-list hits-stale' : 'results-list'}>
        {found.edges.map((hit) => (
          <li key={hit.node.id}>
            <Link
              className="hit"
              to={pathOf(hit.node) as never}
              search={{ asOf: address.asOf, lang: address.lang } as never}
            >
              <HitRow hit={hit} query={query} />
            </Link>
          </li>
        ))}
      </ul>
      {(after || next) && (
        <p className="results-pages">
          {after && (
            <AtlasLink to="/search" search={carried} className="button">
              {t('firstPage')}
            </AtlasLink>
          )}
          {next && (
            <AtlasLink to="/search" search={{ ...carried, after: next }} className="button">
              {t('nextPage')}
            </AtlasLink>
          )}
        </p>
      )}
    </section>
  );
}
