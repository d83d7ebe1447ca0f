import './words.ts';
import './styles/frame.css';
import './styles/life.css';
import './styles/obligations.css';
import './styles/parts.css';
// Last: it lays the others out anew where there is little room.
import './styles/narrow.css';
import { Navigate } from '@tanstack/react-router';
import { type ReactNode, useEffect } from 'react';
import { pathOf } from '../../app/address.ts';
import { AtlasLink } from '../../app/EntityLink.tsx';
import { useAddress } from '../../app/state.ts';
import { formatDate } from '../../i18n/dates.ts';
import { useLang, useWords } from '../../i18n/index.ts';
import { HeadBlock } from './HeadBlock.tsx';
import { Part } from './Part.tsx';
import { type Head, useHead } from './use-entity.ts';

interface Props {
  readonly id: string;
  readonly kind: string;
  readonly outline?: (head: Head) => ReactNode;
  readonly facts: (head: Head) => ReactNode;
  /** Between the chips and the tabs. */
  readonly children: (head: Head) => ReactNode;
}

/** The frame of every entity page: outline at the left where there is one, reading column, facts at the right. */
export function Frame({ id, kind, outline, facts, children }: Props) {
  const head = useHead(id);
  return (
    <Part of={head}>
      {({ node }) => {
        if (!node) return <Unknown id={id} />;
        if (node.kind !== kind) return <OtherKind head={node} />;
        return (
          <div className="ent">
            <Titled head={node} />
            <div className={outline ? 'ent-grid ent-outlined' : 'ent-grid'}>
              {outline && <div className="ent-outline">{outline(node)}</div>}
              <article className="ent-middle">
                <HeadBlock head={node} />
                {children(node)}
              </article>
              <FactsColumn>{facts(node)}</FactsColumn>
            </div>
          </div>
        );
      }}
    </Part>
  );
}

function FactsColumn({ children }: { readonly children: ReactNode }) {
  const t = useWords('entity');
  return (
    <aside className="ent-facts" aria-label={t('facts')}>
      {children}
    </aside>
  );
}

function Titled({ head }: { readonly head: Head }) {
  const t = useWords();
  const lang = useLang();
  const title = [head.title, head.typeLabel, head.from && formatDate(head.from, lang)].filter(Boolean).join(', ');
  useEffect(() => {
    document.title = `${title} · ${t('name')}`;
    return () => {
      document.title = t('name');
    };
  }, [title, t]);
  return null;
}

function Unknown({ id }: { readonly id: string }) {
  const t = useWords('entity');
  return (
    <div className="state state-empty">
      <h1 className="ent-unknown">{t('notFound', { id })}</h1>
      <p>
        {t('notFoundNext')}{' '}
        <AtlasLink to="/search" search={{ q: id.replace(/[~_.-]+/g, ' ') }}>
          {t('tabs.search', { ns: 'ui' })}
        </AtlasLink>{' '}
        · <AtlasLink to="/data">{t('tabs.data', { ns: 'ui' })}</AtlasLink>
      </p>
    </div>
  );
}

/** An address that names the wrong kind still finds its page. */
function OtherKind({ head }: { readonly head: Head }) {
  const { asOf, lang } = useAddress();
  return <Navigate to={pathOf(head) as never} search={{ asOf, lang } as never} replace />;
}
