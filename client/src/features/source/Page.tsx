import { useAsk } from '../../api/client.ts';
import { SourcePageDocument, type SourcePageQuery } from '../../api/generated/graphql.ts';
import { EntityLink } from '../../app/EntityLink.tsx';
import { useAddress, usePatch } from '../../app/state.ts';
import { formatDate } from '../../i18n/dates.ts';
import { useLang, useWords } from '../../i18n/index.ts';
import { Chip } from '../../ui/Chip.tsx';
import { DataTable } from '../../ui/DataTable.tsx';
import { EvidenceChip } from '../../ui/EvidenceChip.tsx';
import { KindGlyph } from '../../ui/KindGlyph.tsx';
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
import { DEFECT_PREDICATES, supportsByPlace } from './view-model.ts';

const PAGE = 100;

export function Page({ id }: { readonly id: string }) {
  return (
    <Frame id={id} kind="Source" facts={(head) => <Facts head={head} />}>
      {(head) => <Middle head={head} />}
    </Frame>
  );
}

function useSource(id: string) {
  const lang = useLang();
  const { after } = useAddress();
  return useAsk(SourcePageDocument, { id, lang, first: PAGE, after: after ?? null });
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
          content: () => <Part of={source}>{(data) => (data.source ? <Supports source={data.source} /> : null)}</Part>,
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

type SourceData = NonNullable<SourcePageQuery['source']>;

/** Every claim that rests on it, by place. */
function Supports({ source }: { readonly source: SourceData }) {
  const t = useWords('entity');
  const { after } = useAddress();
  const patch = usePatch();
  const { nodes, totalCount, pageInfo } = source.supports;
  const rows = supportsByPlace(nodes, source.id);
  if (totalCount === 0) return <p className="ent-empty">{t('noSupports')}</p>;
  return (
    <>
      <DataTable
        caption={t('tabs.supports')}
        rows={rows}
        rowKey={({ claim, locator }) => `${claim.id} ${locator}`}
        csvName={`${source.id}-claims`}
        columns={[
          { key: 'locator', label: t('column.locator'), text: ({ locator }) => locator, className: 'ent-locator' },
          {
            key: 'subject',
            label: t('column.subject'),
            text: ({ claim }) => claim.subject.title,
            render: ({ claim }) => (
              <span className="ent-subject">
                <KindGlyph of={claim.subject} size={16} /> <EntityLink entity={claim.subject} />
              </span>
            ),
          },
          {
            key: 'says',
            label: t('column.says'),
            text: ({ claim }) => `${claim.label}: ${claim.valueText}`,
            render: ({ claim }) => (
              <>
                <span className="meta">{claim.label}</span> {claim.valueText}
                {claim.dissent && <Chip tone="contested">{t('evidence.dissent', { ns: 'ui' })}</Chip>}
              </>
            ),
          },
          {
            key: 'kind',
            label: t('column.kind'),
            text: ({ claim }) => t(`claimKinds.${claim.kind}`, { ns: 'ui' }),
            className: 'ent-kind',
          },
          {
            key: 'evidence',
            label: t('column.evidence'),
            text: ({ claim }) => claim.id,
            render: ({ claim }) => (
              <EvidenceChip
                evidence={claim.evidence}
                sel={claim.id}
                confidence={claim.confidence}
                review={claim.review}
              />
            ),
            className: 'ent-narrow',
          },
        ]}
      />
      <p className="ent-foot">
        {t('claimsShown', { shown: nodes.length, total: totalCount })}{' '}
        {after && (
          <button type="button" className="text-button" onClick={() => patch({ after: undefined })}>
            {t('firstPage')}
          </button>
        )}{' '}
        {pageInfo.hasNextPage && pageInfo.endCursor && (
          <button
            type="button"
            className="text-button"
            onClick={() => patch({ after: pageInfo.endCursor ?? undefined })}
          >
            {t('nextPage', { count: PAGE })}
          </button>
        )}
      </p>
    </>
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
