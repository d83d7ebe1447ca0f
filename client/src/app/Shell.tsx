import { useHotkeys } from '@mantine/hooks';
import { useMatches } from '@tanstack/react-router';
import { lazy, type ReactNode, Suspense, useEffect, useMemo, useState } from 'react';
import { setLanguage, useWords } from '../i18n/index.ts';
import { EvidenceDrawer } from '../ui/EvidenceDrawer.tsx';
import { Boundary } from '../ui/states.tsx';
import { readShared } from './address.ts';
import { Header } from './Header.tsx';
import { Notice } from './Notice.tsx';
import { Reachability } from './Reachability.tsx';
import { useAddress, usePatch } from './state.ts';

const Palette = lazy(() => import('../features/search/Palette.tsx').then((module) => ({ default: module.Palette })));

/** The frame of every page: header, notices, the page, and the drawer beside it. */
export function Shell({ children }: { readonly children: ReactNode }) {
  const t = useWords();
  const address = useAddress();
  const patch = usePatch();
  const matches = useMatches();
  const [finding, setFinding] = useState(false);
  const [dropped, setDropped] = useState<readonly string[]>([]);
  const data = matches.at(-1)?.staticData;
  const known = data?.keys ?? ['*'];

  const read = useMemo(
    () =>
      known.includes('*')
        ? { shared: readShared({ lang: address.lang }, []).shared, dropped: [] }
        : readShared(address, known),
    [address, known],
  );
  useEffect(() => {
    if (read.dropped.length === 0) return;
    setDropped(read.dropped);
    patch(Object.fromEntries(read.dropped.map((entry) => [entry.split('=')[0], undefined])), { replace: true });
  }, [read, patch]);
  useEffect(() => setLanguage(read.shared.lang ?? 'en'), [read.shared.lang]);
  useHotkeys([['mod+K', () => setFinding(true)]], [], true);

  const open = address.sel !== undefined;
  return (
    <div className={open ? 'app app-drawer' : 'app'}>
      <a className="skip" href="#main">
        {t('skip')}
      </a>
      <Header tab={data?.tab} onFind={() => setFinding(true)} />
      <Reachability />
      {dropped.length > 0 && (
        <Notice text={t('dropped', { what: dropped.join(', ') })} onClose={() => setDropped([])} />
      )}
      <div className="app-body">
        <main id="main" tabIndex={-1} className="app-main">
          <Boundary key={matches.at(-1)?.pathname}>{children}</Boundary>
        </main>
        <EvidenceDrawer />
      </div>
      {finding && (
        <Suspense>
          <Palette opened onClose={() => setFinding(false)} />
        </Suspense>
      )}
    </div>
  );
}
