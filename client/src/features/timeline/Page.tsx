import { useMemo } from 'react';
import { useAsk } from '../../api/client.ts';
import { TimelinePageDocument } from '../../api/generated/graphql.ts';
import { useAddress, useAsOf } from '../../app/state.ts';
import { formatDate } from '../../i18n/dates.ts';
import { useLang, useWords } from '../../i18n/index.ts';
import { EmptyState } from '../../ui/states.tsx';
import { Part } from '../entity/Part.tsx';
import { Pager, Sheet } from '../sheet/index.ts';
import { Entries, type TimelineNode } from './Entries.tsx';
import { Filter } from './Filter.tsx';
import { Lanes } from './Lanes.tsx';
import './timeline.css';
import { readAsked } from './view-model.ts';

const PAGE = 100;

/** Dated things in order, as a picture and as a list. */
export function TimelinePage() {
  const t = useWords('timeline');
  const lang = useLang();
  const { day } = useAsOf();
  const search = useAddress();
  const asked = useMemo(() => readAsked(search), [search]);
  const { after } = search;
  const answer = useAsk(TimelinePageDocument, {
    ids: asked.ids.length > 0 ? [...asked.ids] : null,
    from: asked.from ?? null,
    to: asked.to ?? null,
    after: after ?? null,
    first: PAGE,
    lang,
  });
  return (
    <Sheet title={t('title')} lead={<p>{t('lead')}</p>} wide>
      <Filter asked={asked} />
      <Part of={answer}>
        {({ timeline: { nodes, totalCount, pageInfo } }) =>
          nodes.length === 0 ? (
            <EmptyState title={t(totalCount > 0 ? 'past' : 'none')}>
              <p>{t('noneNext')}</p>
            </EmptyState>
          ) : (
            <>
              <p className="meta">
                {nodes.length < totalCount
                  ? t('drawn', { shown: nodes.length, total: totalCount })
                  : t('total', { count: totalCount })}
              </p>
              <Lanes entries={nodes} day={day} label={t('picture', { count: nodes.length, ...endsOf(nodes, lang) })} />
              <Entries entries={nodes} day={day} complete={!pageInfo.hasNextPage} />
              <Pager
                path="/timeline"
                search={{ ids: asked.ids.join(',') || undefined, from: asked.from, to: asked.to }}
                shown={nodes.length}
                total={totalCount}
                pageInfo={pageInfo}
                paged={after !== undefined}
              />
            </>
          )
        }
      </Part>
    </Sheet>
  );
}

function endsOf(nodes: readonly TimelineNode[], lang: 'en' | 'ja'): { from: string; to: string } {
  const [first, last] = [nodes[0], nodes.at(-1)];
  return { from: first ? formatDate(first.date, lang) : '', to: last ? formatDate(last.date, lang) : '' };
}
