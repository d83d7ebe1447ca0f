import { IconEqualNot, IconFileText, IconRoute, IconVectorTriangle } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useAsk } from '../../api/client.ts';
import { HomeCountsDocument } from '../../api/generated/graphql.ts';
import { AtlasLink } from '../../app/EntityLink.tsx';
import { useAddress, usePatch } from '../../app/state.ts';
import { useLang, useWords } from '../../i18n/index.ts';
import { SearchBox } from '../search/SearchBox.tsx';
import { countsOf, STARTS } from './view-model.ts';
import './words.ts';
import './home.css';

const ICONS = { taskForce: IconVectorTriangle, guidelines: IconFileText, path: IconRoute, contested: IconEqualNot };

export function Page() {
  const t = useWords('home');
  const lang = useLang();
  const { q = '' } = useAddress();
  const patch = usePatch();
  const { data } = useAsk(HomeCountsDocument, {});
  const kept = useRef(q);
  const [fresh, setFresh] = useState(0);
  const keep = (query: string): void => {
    kept.current = query;
    if (query !== q) patch({ q: query || undefined }, { replace: true });
  };
  // Home was asked for again, without a text: an empty box.
  useEffect(() => {
    if (q !== '' || kept.current === '') return;
    kept.current = '';
    setFresh((count) => count + 1);
  }, [q]);
  useEffect(() => {
    document.title = `Norm Atlas · ${t('title')}`;
  }, [t]);
  return (
    <div className="home">
      <div className="home-head">
        <h1>{t('title')}</h1>
        {data && <CountsLine data={data} lang={lang} />}
      </div>
      <SearchBox key={fresh} initial={q} onQuery={keep} />
      <nav className="home-starts" aria-label={t('starts')}>
        {STARTS.map(({ name, to, search }) => {
          const Icon = ICONS[name];
          return (
            <AtlasLink key={name} to={to} className="home-card" {...(search && { search })}>
              <Icon size={18} stroke={1.7} aria-hidden="true" />
              <span>
                <span className="home-card-title">{t(name)}</span>
                <span className="home-card-text">{t(`${name}Text`, { count: data?.dataset.contested ?? 0 })}</span>
              </span>
            </AtlasLink>
          );
        })}
      </nav>
    </div>
  );
}

function CountsLine({ data, lang }: { readonly data: Parameters<typeof countsOf>[0]; readonly lang: string }) {
  const t = useWords('home');
  const number = new Intl.NumberFormat(lang);
  const counts = countsOf(data);
  const words = t('counts', {
    instruments: number.format(counts.instruments),
    obligations: number.format(counts.obligations),
    claims: number.format(counts.claims),
  });
  return (
    <p className="home-counts">
      {words.split(/<b>(.*?)<\/b>/).map((part, index) =>
        // biome-ignore lint/suspicious/noArrayIndexKey: parts of one sentence have no other name.
        index % 2 === 1 ? <b key={index}>{part}</b> : part,
      )}
    </p>
  );
}
