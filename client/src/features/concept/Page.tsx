import { useAsk } from '../../api/client.ts';
import { ConceptPlaceDocument } from '../../api/generated/graphql.ts';
import { useWords } from '../../i18n/index.ts';
import {
  AsideLinks,
  Block,
  ContestedFacts,
  FactLines,
  Frame,
  type Head,
  Identifiers,
  Pairs,
  Part,
  Sections,
  useLinks,
} from '../entity/index.ts';
import { SPECS } from './view-model.ts';

export function Page({ id }: { readonly id: string }) {
  return (
    <Frame id={id} kind="Concept" facts={(head) => <Facts head={head} />}>
      {(head) => <Sections head={head} specs={SPECS} hide={['PART_OF']} />}
    </Frame>
  );
}

function Facts({ head }: { readonly head: Head }) {
  const t = useWords('entity');
  const links = useLinks(head.id);
  const place = useAsk(ConceptPlaceDocument, { id: head.id });
  return (
    <>
      <Block title={t('scheme')}>
        <Part of={place}>
          {({ concept }) => (
            <Pairs
              rows={[
                [t('scheme'), concept?.scheme],
                [t('notation'), concept?.notation],
              ]}
            />
          )}
        </Part>
        <AsideLinks groups={(links.data?.node?.relations ?? []).filter(({ type }) => type.id === 'PART_OF')} />
      </Block>
      <ContestedFacts id={head.id} />
      <FactLines id={head.id} title={t('facts_of')} predicates={['statement', 'aim', 'context', 'assessment']} />
      <Identifiers head={head} />
    </>
  );
}
