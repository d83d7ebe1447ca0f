import type { CSSProperties } from 'react';
import { useAsOf, usePatch } from '../../app/state.ts';
import { formatDate } from '../../i18n/dates.ts';
import { useLang, useWords } from '../../i18n/index.ts';
import { type Life, type LifePoint, lifeOf } from './life.ts';
import { Part } from './Part.tsx';
import { useFacts } from './use-entity.ts';

/** The dated steps of a life on one line, with the day that everything is shown as of. */
export function LifeStrip({ id, title }: { readonly id: string; readonly title: string }) {
  const t = useWords('entity');
  const { day } = useAsOf();
  const facts = useFacts(id);
  return (
    <div className="ent-life">
      <h2 className="ent-label">{title}</h2>
      <Part of={facts}>
        {({ node }) => {
          const life = lifeOf(node?.lifecycle ?? [], day);
          return life ? <Strip id={id} life={life} day={day} /> : <p className="meta">{t('noLife')}</p>;
        }}
      </Part>
    </div>
  );
}

function Strip({ id, life, day }: { readonly id: string; readonly life: Life; readonly day: string }) {
  const t = useWords('entity');
  const lang = useLang();
  const wide = Math.max(0, (life.points.length + 1) * 104);
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scroller must be reachable by keyboard */}
      <section className="ent-strip-scroller" tabIndex={0} aria-label={t('life')}>
        <div className="ent-strip" style={vars({ '--wide': `${wide}px`, '--tall': `${heightOf(life)}px` })}>
          <span className="ent-line" aria-hidden="true" />
          {life.beginsAt !== null && life.beginsAt <= life.dayAt && (
            <span
              className="ent-line-on"
              aria-hidden="true"
              style={{ left: `${life.beginsAt}%`, right: `${100 - Math.min(life.dayAt, life.endsAt ?? 100)}%` }}
            />
          )}
          <ol>
            {life.points.map((point) => (
              <Point key={point.date} id={id} point={point} />
            ))}
            <li className="ent-day" style={vars({ '--at': `${life.dayAt}%` })}>
              <span className="visually-hidden">{t('lifeOn', { date: '' })}</span>
              <time dateTime={day}>{formatDate(day, lang)}</time>
            </li>
          </ol>
        </div>
      </section>
      {life.partySteps > 0 && <p className="meta">{t('partySteps', { count: life.partySteps })}</p>}
    </>
  );
}

/** Places as custom properties, so that a narrow page can lay the strip out as a list. */
const vars = (values: Readonly<Record<`--${string}`, string>>): CSSProperties => values as CSSProperties;

/** The points stand free of the flow, so the strip must know how tall its tallest one is. */
const heightOf = ({ points }: Life): number =>
  46 +
  Math.max(
    ...points.map(({ stages }) =>
      stages.reduce((sum, { contested, label }) => sum + (label.length > 14 ? 34 : 24) + (contested ? 40 : 0), 0),
    ),
  );

function Point({ id, point }: { readonly id: string; readonly point: LifePoint }) {
  const t = useWords('entity');
  const lang = useLang();
  const patch = usePatch();
  return (
    <li className={`ent-point ent-${point.standing}`} style={vars({ '--at': `${point.at}%` })}>
      <time dateTime={point.date}>{formatDate(point.date, lang)}</time>
      {point.stages.map((stage) => (
        <button
          key={stage.predicate}
          type="button"
          className="ent-stage"
          onClick={() => patch({ sel: `fact:${id}:${stage.predicate}` })}
          title={t('openEvidence', { what: `${stage.label}, ${formatDate(point.date, lang)}` })}
        >
          {stage.label}
          {stage.contested && (
            <span className="chip chip-contested">
              ≠{' '}
              {stage.others.length > 0
                ? t('orDate', { date: stage.others.map((value) => formatDate(value, lang)).join(', ') })
                : t('contested')}
            </span>
          )}
        </button>
      ))}
    </li>
  );
}
