import { EntityLink } from '../../app/EntityLink.tsx';
import { useWords } from '../../i18n/index.ts';
import { KindGlyph } from '../../ui/KindGlyph.tsx';
import { StrengthBar } from '../../ui/StrengthBar.tsx';
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
  LinkRow,
  Pairs,
  Part,
  Tabs,
  TimelineTab,
  useLinks,
} from '../entity/index.ts';
import { provisionName, wantedOf } from '../entity/view-model.ts';
import { Elsewhere } from './Elsewhere.tsx';
import { useObligation } from './use-obligation.ts';
import { isSoft, PARTIES } from './view-model.ts';

export function Page({ id }: { readonly id: string }) {
  return (
    <Frame id={id} kind="Obligation" facts={(head) => <Facts head={head} />}>
      {(head) => <Middle head={head} />}
    </Frame>
  );
}

function Middle({ head }: { readonly head: Head }) {
  const t = useWords('entity');
  const own = useObligation(head.id);
  const stepless = own.data?.obligation?.steps.length === 0;
  const links = useLinks(head.id);
  const groups = (links.data?.node?.relations ?? []).filter(
    (group) => !PARTIES.some(({ want }) => want === wantedOf(group)) && group.type.id !== 'STATES',
  );
  return (
    <>
      <Modality id={head.id} />
      <Parties id={head.id} />
      <Tabs
        tabs={[
          ...(stepless ? [] : [{ key: 'elsewhere', content: () => <Elsewhere id={head.id} /> }]),
          {
            key: 'links',
            count: links.data ? countLinks(groups) : undefined,
            content: () => (
              <Part of={links}>
                {() => <LinkGroups id={head.id} groups={groups} empty={t('noLinks', { count: head.claimCount })} />}
              </Part>
            ),
          },
          { key: 'timeline', content: () => <TimelineTab id={head.id} /> },
          { key: 'claims', count: head.claimCount, content: () => <ClaimsTab id={head.id} /> },
        ]}
      />
    </>
  );
}

/** Verb, sort of norm, strength and effort stay apart: a "shall" in a soft text is still soft. */
function Modality({ id }: { readonly id: string }) {
  const t = useWords('entity');
  return (
    <Part of={useObligation(id)}>
      {({ obligation }) =>
        obligation && (
          <div className="ent-modality">
            <Pairs
              rows={[
                [
                  t('verbalForm'),
                  obligation.verbalForm ? (
                    <em key="v" className="ent-verb" lang={obligation.verbalForm.lang}>
                      {obligation.verbalForm.text}
                    </em>
                  ) : (
                    t('notRecorded')
                  ),
                ],
                [t('deontic'), t(`deontic.${obligation.deonticType}`, { ns: 'ui' })],
                [t('strength'), <StrengthBar key="s" strength={obligation.strength} />],
                [t('effortDuty'), obligation.effortDuty ? t('effort') : t('no')],
                [
                  t('step'),
                  obligation.steps.length > 0
                    ? obligation.steps.map((step) => <EntityLink key={step.id} entity={step} />)
                    : t('notStated'),
                ],
              ]}
            />
            {isSoft(obligation.strength) && (
              <p className="meta">{t('softLaw', { verb: t(`soft.${obligation.strength}`) })}</p>
            )}
          </div>
        )
      }
    </Part>
  );
}

function Parties({ id }: { readonly id: string }) {
  const t = useWords('entity');
  return (
    <Part of={useLinks(id)}>
      {({ node }) => {
        const found = PARTIES.map(({ key, want }) => ({
          key,
          group: node?.relations.find((candidate) => wantedOf(candidate) === want),
        }));
        const none = found.filter(({ group }) => !group).map(({ key }) => t(key).toLowerCase());
        return (
          <>
            <dl className="ent-parties">
              {found.map(
                ({ key, group }) =>
                  group && (
                    <div key={key}>
                      <dt>{t(key)}</dt>
                      <dd>
                        <ul className="ent-rows">
                          {group.links.map((link) => (
                            <LinkRow key={link.relationship.id} link={link} />
                          ))}
                        </ul>
                      </dd>
                    </div>
                  ),
              )}
            </dl>
            {none.length > 0 && <p className="ent-foot">{t('noneOf', { what: none.join(', ') })}</p>}
          </>
        );
      }}
    </Part>
  );
}

function Facts({ head }: { readonly head: Head }) {
  const t = useWords('entity');
  const links = useLinks(head.id);
  return (
    <>
      <Part of={useObligation(head.id)}>
        {({ obligation }) =>
          obligation && (
            <Block title={t('statedIn')}>
              {obligation.provision && (
                <p className="ent-aside-other">
                  <KindGlyph of={{ kind: 'Provision' }} size={18} />{' '}
                  <EntityLink entity={obligation.provision}>{provisionName(obligation.provision)}</EntityLink>
                </p>
              )}
              <AsideLinks groups={(links.data?.node?.relations ?? []).filter(({ type }) => type.id === 'STATES')} />
              {obligation.pillars.length > 0 && (
                <Pairs
                  rows={obligation.pillars.map(
                    (pillar) => [t('pillar'), <EntityLink key={pillar.id} entity={pillar} />] as const,
                  )}
                />
              )}
            </Block>
          )
        }
      </Part>
      <ContestedFacts id={head.id} />
      <FactLines
        id={head.id}
        title={t('facts_of')}
        predicates={['description', 'legalCharacter', 'legalTechnique', 'purpose']}
      />
      <Identifiers head={head} />
    </>
  );
}
