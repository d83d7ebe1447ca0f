import { useAsk } from '../../api/client.ts';
import { EventDatesDocument } from '../../api/generated/graphql.ts';
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
  Part,
  Sections,
  useLinks,
  zoneName,
} from '../entity/index.ts';
import { SPECS } from './view-model.ts';

export function Page({ id }: { readonly id: string }) {
  return (
    <Frame id={id} kind="Event" facts={(head) => <Facts head={head} />}>
      {(head) => (
        <>
          <Dates id={id} />
          <FactLines id={id} predicates={['topic', 'participants', 'occasion', 'purpose']} />
          <Sections head={head} specs={SPECS} hide={['HELD_IN']} />
        </>
      )}
    </Frame>
  );
}

/** One event has one mark, and as many dates as it had days on the ground. */
function Dates({ id }: { readonly id: string }) {
  const t = useWords('entity');
  const lang = useLang();
  const patch = usePatch();
  return (
    <Part of={useAsk(EventDatesDocument, { id })}>
      {({ event }) =>
        event && (
          <section className="ent-dates" aria-label={t('dates')}>
            {event.dates.map((date) => (
              <button
                key={date.value + date.zone}
                type="button"
                className="ent-date"
                onClick={() => patch({ sel: id })}
                title={t('openEvidence', { what: formatDate(date, lang) })}
              >
                <time dateTime={date.value}>{formatDate(date, lang)}</time>
                {date.zone && <span className="meta">{zoneName(date.zone)}</span>}
              </button>
            ))}
            <span className="meta">
              {event.dates.length > 1 && t('oneEvent', { count: event.dates.length })}
              {event.dates.length > 1 && event.place && ' · '}
              {event.place && `${t('place')}: ${event.place}`}
            </span>
          </section>
        )
      }
    </Part>
  );
}

const ASIDE = ['PART_OF', 'HELD_IN', 'FOLLOWS_FROM', 'MOTIVATED_BY', 'IMPLEMENTS', 'REFERENCES'];

function Facts({ head }: { readonly head: Head }) {
  const t = useWords('entity');
  const links = useLinks(head.id);
  return (
    <>
      <Block title={t('belongs')}>
        <AsideLinks
          groups={(links.data?.node?.relations ?? []).filter(({ type }) => ASIDE.includes(type.id))}
          empty={t('notRecorded')}
        />
      </Block>
      <ContestedFacts id={head.id} />
      <FactLines id={head.id} title={t('facts_of')} predicates={['description', 'context', 'assessment']} />
      <Identifiers head={head} />
    </>
  );
}
