import { useAsk } from '../../api/client.ts';
import { InitiativeDeclaresDocument } from '../../api/generated/graphql.ts';
import { EntityLink } from '../../app/EntityLink.tsx';
import { useAsOf } from '../../app/state.ts';
import { formatDate } from '../../i18n/dates.ts';
import { useLang, useWords } from '../../i18n/index.ts';
import {
  AsideLinks,
  Block,
  ContestedFacts,
  FactLines,
  Frame,
  type Head,
  Identifiers,
  LifeStrip,
  ObligationsTab,
  Part,
  Sections,
  useLinks,
  useTimeline,
} from '../entity/index.ts';
import { wantedOf } from '../entity/view-model.ts';
import { FOUNDING, latestEvent, SIDES, SPECS } from './view-model.ts';

export function Page({ id }: { readonly id: string }) {
  return (
    <Frame id={id} kind="Initiative" facts={(head) => <Facts head={head} />}>
      {(head) => <Middle head={head} />}
    </Frame>
  );
}

function Middle({ head }: { readonly head: Head }) {
  const t = useWords('entity');
  const lang = useLang();
  const declares = useAsk(InitiativeDeclaresDocument, { id: head.id, lang });
  return (
    <>
      <LifeStrip id={head.id} title={t('lifeOf')} />
      <Sections
        head={head}
        specs={SPECS}
        hide={['STATES', 'ORIGINATES_IN', 'ABOUT']}
        before={[
          {
            key: 'obligations',
            label: t('planned'),
            count: declares.data?.initiative?.obligations.length,
            content: () => (
              <Part of={declares}>
                {({ initiative }) => (
                  <ObligationsTab
                    rows={initiative?.obligations ?? []}
                    id={head.id}
                    title={head.title}
                    empty={t('noObligationsPlain')}
                  />
                )}
              </Part>
            ),
          },
        ]}
      />
    </>
  );
}

function Facts({ head }: { readonly head: Head }) {
  const t = useWords('entity');
  const links = useLinks(head.id);
  return (
    <>
      <Part of={links}>
        {({ node }) => {
          const relations = node?.relations ?? [];
          return (
            <>
              <Block title={t('founding')}>
                <AsideLinks
                  groups={relations.filter((group) => FOUNDING.includes(wantedOf(group)))}
                  empty={t('noFounding')}
                />
              </Block>
              <ContestedFacts id={head.id} />
              <Block title={t('comesFrom')}>
                <AsideLinks
                  groups={relations.filter(({ type, direction }) => type.family === 'lineage' && direction === 'out')}
                  empty={t('noOrigin')}
                />
              </Block>
              <Block title={t('sides')}>
                <AsideLinks
                  groups={relations.filter(({ type, direction }) => SIDES.includes(type.id) && direction === 'in')}
                  empty={t('noLinks', { count: head.claimCount })}
                />
              </Block>
              <Block title={t('partOf')}>
                <AsideLinks
                  groups={relations.filter((group) => wantedOf(group) === 'PART_OF out')}
                  empty={t('notRecorded')}
                />
              </Block>
            </>
          );
        }}
      </Part>
      <Latest id={head.id} />
      <FactLines id={head.id} title={t('money')} predicates={['amount']} />
      <FactLines id={head.id} title={t('facts_of')} predicates={['purpose', 'reason', 'status']} />
      <Identifiers head={head} />
    </>
  );
}

function Latest({ id }: { readonly id: string }) {
  const t = useWords('entity');
  const lang = useLang();
  const { day } = useAsOf();
  return (
    <Part of={useTimeline(id)}>
      {({ timeline }) => {
        const latest = latestEvent(timeline.nodes, day);
        const last = timeline.nodes.filter(({ date }) => date.earliest <= day).at(-1);
        return (
          <Block title={t('latest')}>
            {latest ? (
              <p>
                <time dateTime={latest.date.value}>{formatDate(latest.date, lang)}</time>{' '}
                <EntityLink entity={latest.entity} />
              </p>
            ) : (
              <p className="meta">{t('noLatest')}</p>
            )}
            {last && <p className="meta">{t('nothingSince', { date: formatDate(last.date, lang) })}</p>}
          </Block>
        );
      }}
    </Part>
  );
}
