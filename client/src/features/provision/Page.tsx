import { useAsk } from '../../api/client.ts';
import { ProvisionPageDocument } from '../../api/generated/graphql.ts';
import { EntityLink } from '../../app/EntityLink.tsx';
import { useAsOf } from '../../app/state.ts';
import { useLang, useWords } from '../../i18n/index.ts';
import {
  AsideLinks,
  Block,
  ClaimsTab,
  ContestedFacts,
  countLinks,
  Frame,
  type Head,
  Identifiers,
  LinkGroups,
  ObligationTable,
  OfficialLink,
  Outline,
  Pairs,
  Part,
  Tabs,
  useLinks,
} from '../entity/index.ts';
import { provisionName } from '../entity/view-model.ts';
import { neighboursOf } from './view-model.ts';

export function Page({ id }: { readonly id: string }) {
  return (
    <Frame id={id} kind="Provision" outline={() => <TextOutline id={id} />} facts={(head) => <Facts head={head} />}>
      {(head) => <Middle head={head} />}
    </Frame>
  );
}

function useProvision(id: string) {
  const lang = useLang();
  const { day } = useAsOf();
  return useAsk(ProvisionPageDocument, { id, lang, asOf: day });
}

function TextOutline({ id }: { readonly id: string }) {
  return (
    <Part of={useProvision(id)}>
      {({ provision }) => <Outline provisions={provision?.instrument.provisions ?? []} obligations={[]} current={id} />}
    </Part>
  );
}

const TOLD = ['HAS_PROVISION', 'STATES', 'ABOUT'];

function Middle({ head }: { readonly head: Head }) {
  const t = useWords('entity');
  const asked = useProvision(head.id);
  const links = useLinks(head.id);
  const groups = (links.data?.node?.relations ?? []).filter(({ type }) => !TOLD.includes(type.id));
  return (
    <Tabs
      tabs={[
        {
          key: 'obligations',
          count: asked.data?.provision?.obligations.length,
          content: () => (
            <Part of={asked}>
              {({ provision }) =>
                provision && provision.obligations.length > 0 ? (
                  <ObligationTable
                    rows={provision.obligations}
                    caption={t('obligationsOf', { title: head.title })}
                    csvName={`${head.id}-obligations`}
                    show={['asked', 'bearer', 'form', 'force', 'step', 'evidence']}
                  />
                ) : (
                  <p className="ent-empty">{t('noObligationsPlain')}</p>
                )
              }
            </Part>
          ),
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
        { key: 'claims', count: head.claimCount, content: () => <ClaimsTab id={head.id} /> },
      ]}
    />
  );
}

function Facts({ head }: { readonly head: Head }) {
  const t = useWords('entity');
  const links = useLinks(head.id);
  return (
    <>
      <Part of={useProvision(head.id)}>
        {({ provision }) => {
          if (!provision) return null;
          const { instrument, parent } = provision;
          const { previous, next, inside } = neighboursOf(instrument.provisions, head.id);
          const url = head.url ?? instrument.url;
          return (
            <>
              <Block title={t('within')}>
                <Pairs
                  rows={[
                    [t('statedIn'), <EntityLink key="i" entity={instrument} />],
                    ...(parent?.parent
                      ? [
                          [
                            t('parent'),
                            <EntityLink key="pp" entity={parent.parent}>
                              {provisionName(parent.parent)}
                            </EntityLink>,
                          ] as const,
                        ]
                      : []),
                    ...(parent
                      ? [
                          [
                            '',
                            <EntityLink key="p" entity={parent}>
                              {provisionName(parent)}
                            </EntityLink>,
                          ] as const,
                        ]
                      : []),
                    [head.url ? t('officialText') : t('officialPlace'), url && <OfficialLink key="u" url={url} />],
                  ]}
                />
              </Block>
              <Block title={t('neighbours')}>
                <Pairs
                  rows={[
                    [
                      t('previous'),
                      previous && (
                        <EntityLink key="b" entity={previous}>
                          {provisionName(previous)}
                        </EntityLink>
                      ),
                    ],
                    [
                      t('next'),
                      next && (
                        <EntityLink key="n" entity={next}>
                          {provisionName(next)}
                        </EntityLink>
                      ),
                    ],
                    [
                      t('inside'),
                      inside.length > 0 && (
                        <ul className="ent-plain">
                          {inside.map((part) => (
                            <li key={part.id}>
                              <EntityLink entity={part}>{provisionName(part)}</EntityLink>
                            </li>
                          ))}
                        </ul>
                      ),
                    ],
                  ]}
                />
              </Block>
            </>
          );
        }}
      </Part>
      <ContestedFacts id={head.id} />
      <AsideLinks groups={(links.data?.node?.relations ?? []).filter(({ type }) => type.family === 'lineage')} />
      <Identifiers head={head} />
    </>
  );
}
