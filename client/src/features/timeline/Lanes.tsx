import { useMemo } from 'react';
import { useWords } from '../../i18n/index.ts';
import { KIND_NAMES, KINDS, type KindName } from '../../theme/vocabulary.ts';
import { type Entry, pictureOf } from './view-model.ts';

const ROW = 12;

/** The same entries as the list, on one line of time: partial dates as bars, contested ones joined in amber. */
export function Lanes({
  entries,
  day,
  label,
}: {
  readonly entries: readonly Entry[];
  readonly day: string;
  readonly label: string;
}) {
  const t = useWords('timeline');
  const picture = useMemo(() => pictureOf(entries, day, KIND_NAMES), [entries, day]);
  return (
    <div className="tl-picture" role="img" aria-label={label}>
      {picture.lanes.map((lane) => (
        <div key={lane.kind} className="tl-lane">
          <span className="tl-lane-name">{t(`kindsMany.${lane.kind}`)}</span>
          <span className="tl-track" style={{ height: lane.rows * ROW + 6 }}>
            {lane.marks.map((mark) => (
              <span
                key={mark.key}
                className={['tl-mark', mark.contested && 'tl-mark-contested', mark.future && 'tl-mark-future']
                  .filter(Boolean)
                  .join(' ')}
                style={{
                  left: `${mark.left}%`,
                  width: `max(8px, ${mark.width}%)`,
                  top: mark.row * ROW + 5,
                  borderColor: `var(${KINDS[lane.kind as KindName].token})`,
                }}
              />
            ))}
            {picture.dayAt !== undefined && <span className="tl-day" style={{ left: `${picture.dayAt}%` }} />}
          </span>
        </div>
      ))}
      <div className="tl-lane">
        <span className="tl-lane-name" />
        <span className="tl-track tl-axis">
          {picture.ticks.map(({ year, at }) => (
            <span key={year} className="tl-tick" style={{ left: `${at}%` }}>
              {year}
            </span>
          ))}
        </span>
      </div>
    </div>
  );
}
