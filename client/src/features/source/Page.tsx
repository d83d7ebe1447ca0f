import { useAsk } from '../../api/client.ts';
import { SourcePageDocument } from '../../api/generated/graphql.ts';
import { formatDate } from '../../i18n/dates.ts';
import { useLang, useWords } from '../../i18n/index.ts';
import {
  AsideLinks,
  Block,
  ClaimsTab,
  ContestedFacts,
  countLinks,
  FactLines,
  Frame,
  type Head,
  Identifiers,
  LinkGroups,
  OfficialLink,
  Pairs,
  Part,
  Tabs,
  useLinks,
} from '../entity/index.ts';
import { Supports } from './Supports.tsx';
import { DEFECT_PREDICATES } from './view-model.ts';

export function Page({ id }: { readonly id: string }) {
  return (
    <Frame id={id} kind="Source" facts={(head) => <Facts head={head} />}>
      {(head) => <Middle head={head} />}
    </Frame>
  );
}

function useSource(id: string) {
  const lang = useLang();
  return useAsk(SourcePageDocument, { id, lang, first: 1, after: null });
}

function Middle({ head }: { readonly head: Head }) {
  const t = useWords('entity');
  const source = useSource(head.id);
  const links = useLinks(head.id);
  const groups = links.data?.node?.relations ?? [];
  return (
    <Tabs
      tabs={[
        {
          key: 'supports',
          count: source.data?.source?.supports.totalCount,
          content: () => (
            <Part of={source}>
              {(data) => (data.source ? <Supports id={head.id} total={data.source.supports.totalCount} /> : null)}
            </Part>
          ),
        },
        {
          key: 'defects',
          count: head.claimCount,
          content: () =>
            head.claimCount === 0 ? <p className="ent-empty">{t('noDefects')}</p> : <ClaimsTab id={head.id} />,
        },
        {
          key: 'links',
          count: links.data ? countLinks(groups) : undefined,
          content: () => (
            <Part of={links}>
              {() => <LinkGroups id={head.id} groups={groups} empty={t('noLinks', { count: head.claimCount })} />}
            </Part>
          ),
        },
      ]}
    />
  );
}

function Facts({ head }: { readonly head: Head }) {
  const t = useWords('entity');
  const lang = useLang();
  const links = useLinks(head.id);
  return (
    <>
      <Part of={useSource(head.id)}>
        {({ source }) =>
          source && (
            <Block title={t('facts')}>
              <Pairs
                rows={[
                  [t('tier'), `${source.tier}, ${t(`tiers.${source.tier}`, { ns: 'ui' })}`],
                  [t('publisher'), source.publisher],
                  [t('author'), source.author],
                  [t('published'), source.published ? formatDate(source.published, lang) : t('notRecorded')],
                  [t('language'), source.lang.toUpperCase()],
                  [t('licence'), source.licence],
                  [t('read'), t(`reads.${source.read}`, { ns: 'ui' })],
                  [t('citedAs'), source.citedAs],
                  [t('officialText'), head.url && <OfficialLink key="u" url={head.url} />],
                ]}
              />
              {source.read === 'notOpened' && <p className="ent-note">{t('evidence.notRead', { ns: 'ui' })}</p>}
            </Block>
          )
        }
      </Part>
      <ContestedFacts id={head.id} />
      <FactLines id={head.id} title={t('facts_of')} predicates={DEFECT_PREDICATES} />
      <AsideLinks groups={(links.data?.node?.relations ?? []).filter(({ type }) => type.id === 'CORRECTS')} />
      <Identifiers head={head} />
    </>
  );
}
