import { useAsk } from '../../api/client.ts';
import { EntityTimelineDocument } from '../../api/generated/graphql.ts';
import { AtlasLink, EntityLink } from '../../app/EntityLink.tsx';
import { useAsOf } from '../../app/state.ts';
import { formatDate } from '../../i18n/dates.ts';
import { useLang, useWords } from '../../i18n/index.ts';
import { EvidenceChip } from '../../ui/EvidenceChip.tsx';
import { KindGlyph } from '../../ui/KindGlyph.tsx';
import { Part } from './Part.tsx';

const PAGE = 100;

export function useTimeline(id: string) {
  const lang = useLang();
  return useAsk(EntityTimelineDocument, { id, first: PAGE, lang });
}

/** Its own dated steps and the events linked to it, oldest first. */
export function TimelineTab({ id }: { readonly id: string }) {
  const t = useWords('entity');
  const lang = useLang();
  const { day } = useAsOf();
  const asked = useTimeline(id);
  return (
    <Part of={asked}>
      {({ timeline: { nodes, totalCount } }) =>
        nodes.length === 0 ? (
          <p className="ent-empty">{t('noTimeline')}</p>
        ) : (
          <>
            <ol className="ent-timeline">
              {nodes.map((entry) => (
                <li
                  key={`${entry.entity.id} ${entry.stage} ${entry.party?.id} ${entry.date.value}`}
                  className={entry.date.earliest > day ? 'ent-future' : undefined}
                >
                  <span className="ent-when">
                    {entry.dates.map((date) => (
                      <time key={date.value + date.zone} dateTime={date.value}>
                        {formatDate(date, lang)}
                        {date.zone && <span className="meta"> {zoneName(date.zone)}</span>}
                      </time>
                    ))}
                  </span>
                  <KindGlyph of={entry.entity} size={18} />
                  <span className="ent-row-text">
                    {entry.stage ? (
                      <span>
                        <strong>{entry.label}</strong>
                        {entry.party && <> {t('party', { name: entry.party.title })}</>}
                      </span>
                    ) : null}
                    {(entry.entity.id !== id || !entry.stage) && <EntityLink entity={entry.entity} />}
                  </span>
                  {entry.contested && <span className="chip chip-contested">≠ {t('column.date')}</span>}
                  {entry.claims[0] && (
                    <EvidenceChip
                      evidence={entry.claims.flatMap(({ evidence }) => evidence)}
                      sel={entry.claims[0].id}
                      confidence={entry.claims[0].confidence}
                      review={entry.claims[0].review}
                    />
                  )}
                </li>
              ))}
            </ol>
            <p className="ent-foot">
              {t('shownOf', { shown: nodes.length, total: totalCount })}{' '}
              <AtlasLink to="/timeline" search={{ ids: id }}>
                {t('tabs.timeline')}
              </AtlasLink>
            </p>
          </>
        )
      }
    </Part>
  );
}

export const zoneName = (zone: string): string => zone.split('/').at(-1)?.replaceAll('_', ' ') ?? zone;
