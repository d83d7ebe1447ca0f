import type { TimelinePageQuery } from '../../api/generated/graphql.ts';
import { EntityLink } from '../../app/EntityLink.tsx';
import { formatDate } from '../../i18n/dates.ts';
import { useLang, useWords } from '../../i18n/index.ts';
import { ContestedChip } from '../../ui/Chip.tsx';
import { Dated } from '../../ui/Dated.tsx';
import { EvidenceChip } from '../../ui/EvidenceChip.tsx';
import { KindGlyph } from '../../ui/KindGlyph.tsx';
import { byYear, firstAfter, keyOf } from './view-model.ts';

export type TimelineNode = TimelinePageQuery['timeline']['nodes'][number];

/** The list twin of the picture: every entry with its dates as they are known and where they stand. */
export function Entries({
  entries,
  day,
  complete,
}: {
  readonly entries: readonly TimelineNode[];
  readonly day: string;
  /** True where no later page follows. */
  readonly complete: boolean;
}) {
  const t = useWords('timeline');
  const lang = useLang();
  const next = firstAfter(entries, day);
  return (
    <section aria-label={t('list')}>
      {byYear(entries).map(({ year, entries: inYear }) => (
        <section key={year} className="tl-year">
          <h2>{lang === 'ja' ? `${year}年` : year}</h2>
          <ol>
            {inYear.map((entry) => (
              <OneEntry key={keyOf(entry)} entry={entry} day={day} marker={entry === next} />
            ))}
          </ol>
        </section>
      ))}
      {complete && !next && <AsOfLine day={day} as="p" />}
    </section>
  );
}

function AsOfLine({ day, as: Element }: { readonly day: string; readonly as: 'li' | 'p' }) {
  const t = useWords('timeline');
  const lang = useLang();
  return (
    <Element className="tl-asof">
      <span>{t('asOf', { date: formatDate(day, lang) })}</span>
    </Element>
  );
}

function OneEntry({
  entry,
  day,
  marker,
}: {
  readonly entry: TimelineNode;
  readonly day: string;
  readonly marker: boolean;
}) {
  const t = useWords('timeline');
  const lang = useLang();
  const { dates, entity, party, claims } = entry;
  const future = entry.date.earliest > day;
  const [first] = claims;
  const others = entry.contested ? claims.filter((claim) => claim.dissent) : [];
  return (
    <>
      {marker && <AsOfLine day={day} as="li" />}
      <li className={future ? 'tl-entry tl-entry-future' : 'tl-entry'}>
        <span className="tl-when">
          {dates.map((date) => (
            <Dated key={`${date.value} ${date.zone}`} date={date} zone />
          ))}
        </span>
        <KindGlyph of={entity} />
        <span className="tl-what">
          <span>
            <span className="tl-label">{entry.label}</span>
            {party && (
              <span className="meta">
                {' '}
                <EntityLink entity={party}>{t('party', { name: party.title })}</EntityLink>
              </span>
            )}
          </span>
          <EntityLink entity={entity} />
          {others.map((claim) => (
            <span key={claim.id} className="tl-other">
              {t('evidence.dissent')}: {claim.valueText}{' '}
              <EvidenceChip
                evidence={claim.evidence}
                sel={claim.id}
                confidence={claim.confidence}
                review={claim.review}
              />
            </span>
          ))}
          {entry.contested && first?.reason && (
            <span className="meta">{t('evidence.why', { reason: first.reason })}</span>
          )}
        </span>
        <span className="tl-marks">
          {entry.contested && <ContestedChip what={t('date')} />}
          {future && <span className="meta">{t('notYet', { date: formatDate(day, lang) })}</span>}
          {first && (
            <EvidenceChip
              evidence={first.evidence}
              sel={first.id}
              confidence={first.confidence}
              review={first.review}
            />
          )}
        </span>
      </li>
    </>
  );
}
