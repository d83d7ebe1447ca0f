import { useAsk } from '../../api/client.ts';
import { ActorDutiesDocument } from '../../api/generated/graphql.ts';
import { useLang, useWords } from '../../i18n/index.ts';
import {
  AsideLinks,
  Block,
  ContestedFacts,
  FactLines,
  Frame,
  type Head,
  Identifiers,
  ObligationTable,
  Part,
  Sections,
  useLinks,
} from '../entity/index.ts';
import { DUTY_TYPES, dutyGroups, SPECS } from './view-model.ts';

const MOST = 100;

export function Page({ id }: { readonly id: string }) {
  return (
    <Frame id={id} kind="Actor" facts={(head) => <Facts head={head} />}>
      {(head) => <Middle head={head} />}
    </Frame>
  );
}

function Middle({ head }: { readonly head: Head }) {
  const lang = useLang();
  const duties = useAsk(ActorDutiesDocument, { id: head.id, lang, first: MOST });
  const groups = dutyGroups(duties.data?.node ?? null);
  return (
    <Sections
      head={head}
      specs={SPECS}
      hide={[...DUTY_TYPES, 'ORIGINATES_IN']}
      before={[
        {
          key: 'duties',
          count: duties.data ? groups.reduce((sum, { total }) => sum + total, 0) : undefined,
          content: () => <Part of={duties}>{({ node }) => <Duties head={head} groups={dutyGroups(node)} />}</Part>,
        },
      ]}
    />
  );
}

/** One table for each part that it has in duties. */
function Duties({ head, groups }: { readonly head: Head; readonly groups: ReturnType<typeof dutyGroups> }) {
  const t = useWords('entity');
  if (groups.length === 0) return <p className="ent-empty">{t('noLinks', { count: head.claimCount })}</p>;
  return groups.map(({ type, label, total, rows }) => (
    <section key={type} className="ent-group">
      <h3 className="ent-group-title">
        <span className="relation family-duty">{label}</span>{' '}
        <span className="ent-count">{rows.length < total ? t('shownOf', { shown: rows.length, total }) : total}</span>
      </h3>
      <ObligationTable
        rows={rows}
        caption={`${head.title}: ${label}`}
        csvName={`${head.id}-${type.toLowerCase()}`}
        show={['stated', 'asked', 'form', 'force', 'step', 'evidence']}
      />
    </section>
  ));
}

function Facts({ head }: { readonly head: Head }) {
  const t = useWords('entity');
  const links = useLinks(head.id);
  const relations = links.data?.node?.relations ?? [];
  const inside = relations.filter(({ type }) => type.id === 'PART_OF' || type.id === 'HOLDS_POST');
  return (
    <>
      {inside.length > 0 && (
        <Block title={t('tabs.posts')}>
          <AsideLinks groups={inside} />
        </Block>
      )}
      <ContestedFacts id={head.id} />
      <FactLines id={head.id} title={t('facts_of')} predicates={['purpose', 'aim', 'activity', 'recommendation']} />
      <Identifiers head={head} />
    </>
  );
}
