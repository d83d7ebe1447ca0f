import { useWords } from '../../i18n/index.ts';
import {
  AsideLinks,
  Block,
  ContestedFacts,
  FactLines,
  Frame,
  type Head,
  Identifiers,
  Sections,
  useLinks,
} from '../entity/index.ts';
import { SPECS } from './view-model.ts';

export function Page({ id }: { readonly id: string }) {
  return (
    <Frame id={id} kind="Jurisdiction" facts={(head) => <Facts head={head} />}>
      {(head) => <Sections head={head} specs={SPECS} />}
    </Frame>
  );
}

function Facts({ head }: { readonly head: Head }) {
  const t = useWords('entity');
  const links = useLinks(head.id);
  const members = (links.data?.node?.relations ?? []).filter(
    ({ type }) => type.id === 'MEMBER_OF' || type.id === 'PART_OF',
  );
  return (
    <>
      {members.length > 0 && (
        <Block title={t('tabs.members')}>
          <AsideLinks groups={members} />
        </Block>
      )}
      <ContestedFacts id={head.id} />
      <FactLines
        id={head.id}
        title={t('facts_of')}
        predicates={['ranking', 'statement', 'context', 'assessment', 'recommendation']}
      />
      <Identifiers head={head} />
    </>
  );
}
