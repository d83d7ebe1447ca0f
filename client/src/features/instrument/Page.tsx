import { useAsk } from '../../api/client.ts';
import { InstrumentTextDocument } from '../../api/generated/graphql.ts';
import { useLang, useWords } from '../../i18n/index.ts';
import {
  AsideLinks,
  Block,
  ClaimsTab,
  ContestedFacts,
  CoverageNote,
  countLinks,
  deal,
  FactLines,
  Frame,
  type Head,
  Identifiers,
  LifeStrip,
  LinkGroups,
  ObligationsTab,
  Outline,
  Part,
  Tabs,
  TimelineTab,
  useLinks,
  useTimeline,
} from '../entity/index.ts';
import { lineageOf, SPECS } from './view-model.ts';

export function Page({ id }: { readonly id: string }) {
  return (
    <Frame id={id} kind="Instrument" outline={() => <TextOutline id={id} />} facts={(head) => <Facts head={head} />}>
      {(head) => <Middle head={head} />}
    </Frame>
  );
}

function useText(id: string) {
  const lang = useLang();
  return useAsk(InstrumentTextDocument, { id, lang });
}

function TextOutline({ id }: { readonly id: string }) {
  return (
    <Part of={useText(id)}>
      {({ instrument }) => (
        <Outline provisions={instrument?.provisions ?? []} obligations={instrument?.obligations ?? []} />
      )}
    </Part>
  );
}

function Middle({ head }: { readonly head: Head }) {
  const t = useWords('entity');
  const { id } = head;
  const text = useText(id);
  const links = useLinks(id);
  const timeline = useTimeline(id);
  const relations = links.data?.node?.relations ?? [];
  const { sections, rest } = deal(relations, SPECS);
  const { comesFrom, became, other } = lineageOf(rest);
  const [, why, parties] = sections;
  const lineage = [...comesFrom, ...became, ...(why?.groups ?? [])];
  const others = [...(parties?.groups ?? []), ...(sections[0]?.groups ?? []), ...other];
  const ready = links.data !== undefined;
  const empty = t('noLinks', { count: head.claimCount });
  const coverage = 'coverage' in head ? (head.coverage?.note ?? '') : '';
  return (
    <>
      <LifeStrip id={id} title={t('life')} />
      <Tabs
        tabs={[
          {
            key: 'obligations',
            count: text.data?.instrument?.obligations.length,
            content: () => (
              <Part of={text}>
                {({ instrument }) => (
                  <ObligationsTab
                    rows={instrument?.obligations ?? []}
                    id={id}
                    title={head.title}
                    empty={t('noObligations', { coverage })}
                  />
                )}
              </Part>
            ),
          },
          {
            key: 'lineage',
            count: ready ? countLinks(lineage) : undefined,
            content: () => <Part of={links}>{() => <LinkGroups id={id} groups={lineage} empty={empty} />}</Part>,
          },
          {
            key: 'parties',
            count: ready ? countLinks(others) : undefined,
            content: () => <Part of={links}>{() => <LinkGroups id={id} groups={others} empty={empty} />}</Part>,
          },
          { key: 'timeline', count: timeline.data?.timeline.totalCount, content: () => <TimelineTab id={id} /> },
          { key: 'claims', count: head.claimCount, content: () => <ClaimsTab id={id} /> },
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
          const { sections, rest } = deal(node?.relations ?? [], SPECS);
          const [made, why] = sections;
          const { comesFrom, became } = lineageOf(rest);
          return (
            <>
              <Block title={t('whoMadeIt')}>
                <AsideLinks groups={made?.groups ?? []} empty={t('noMaker')} />
              </Block>
              <ContestedFacts id={head.id} />
              <Block title={t('comesFrom')}>
                <AsideLinks groups={comesFrom} empty={t('noOrigin')} />
              </Block>
              <Block title={t('became')}>
                <AsideLinks groups={became} empty={t('noBecame')} />
              </Block>
              {((why?.count ?? 0) > 0 || head.facts.some(({ predicate }) => predicate === 'reason')) && (
                <Block title={t('why')}>
                  <AsideLinks groups={why?.groups ?? []} />
                  <FactLines id={head.id} predicates={['purpose', 'reason']} />
                </Block>
              )}
            </>
          );
        }}
      </Part>
      <Identifiers head={head} />
      <CoverageNote head={head} />
    </>
  );
}
