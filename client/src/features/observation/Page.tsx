import { useAsk } from '../../api/client.ts';
import { ObservationFigureDocument } from '../../api/generated/graphql.ts';
import { usePatch } from '../../app/state.ts';
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
  Pairs,
  Part,
  Sections,
  useLinks,
} from '../entity/index.ts';
import { figure, SPECS } from './view-model.ts';

export function Page({ id }: { readonly id: string }) {
  return (
    <Frame id={id} kind="Observation" facts={(head) => <Facts head={head} />}>
      {(head) => (
        <>
          <Figure id={id} />
          <Sections head={head} specs={SPECS} hide={['ORIGINATES_IN']} />
        </>
      )}
    </Frame>
  );
}

function Figure({ id }: { readonly id: string }) {
  const t = useWords('entity');
  const lang = useLang();
  const patch = usePatch();
  return (
    <Part of={useAsk(ObservationFigureDocument, { id })}>
      {({ observation }) =>
        observation && (
          <section className="ent-figure" aria-label={t('value')}>
            <button
              type="button"
              className="ent-figure-value"
              onClick={() => patch({ sel: id })}
              title={t('openEvidence', { what: figure(observation.value, observation.unit) })}
            >
              {figure(observation.value, observation.unit)}
            </button>
            <Pairs
              rows={[
                [t('measure'), observation.measure],
                [t('population'), observation.population ?? t('notRecorded')],
                [t('sample'), observation.n === null ? t('notRecorded') : `n = ${observation.n.toLocaleString(lang)}`],
                [t('field'), observation.field ? formatDate(observation.field, lang) : t('notRecorded')],
              ]}
            />
          </section>
        )
      }
    </Part>
  );
}

function Facts({ head }: { readonly head: Head }) {
  const t = useWords('entity');
  const links = useLinks(head.id);
  return (
    <>
      <Block title={t('whoMadeIt')}>
        <AsideLinks
          groups={(links.data?.node?.relations ?? []).filter(({ type }) =>
            ['PUBLISHED_BY', 'PART_OF', 'ORIGINATES_IN'].includes(type.id),
          )}
          empty={t('noMaker')}
        />
      </Block>
      <ContestedFacts id={head.id} />
      <FactLines
        id={head.id}
        title={t('facts_of')}
        predicates={['respondents', 'reportedFigure', 'purpose', 'context', 'assessment']}
      />
      <Identifiers head={head} />
    </>
  );
}
