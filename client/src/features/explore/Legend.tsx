import type { MouseEvent } from 'react';
import { useWords } from '../../i18n/index.ts';
import { KindGlyph } from '../../ui/KindGlyph.tsx';
import { LinkSample } from '../../ui/LinkSample.tsx';
import classes from './explore.module.css';
import { DEFAULT_FAMILIES, type ExploreState, FAMILIES, KINDS } from './url-state.ts';
import type { ExploreView, LegendRow } from './view-model.ts';

interface Props {
  state: ExploreState;
  view: ExploreView;
  onFilter(part: Pick<ExploreState, 'kinds' | 'rels'>): void;
  onShowHidden(): void;
}

/** A click toggles; with Alt only this one stays, and again all come back. */
function toggled<T>(name: T, on: readonly T[], all: readonly T[], only: boolean): T[] {
  if (only) return on.length === 1 && on[0] === name ? [...all] : [name];
  return on.includes(name)
    ? on.filter((other) => other !== name)
    : all.filter((other) => other === name || on.includes(other));
}

export function Legend({ state, view, onFilter, onShowHidden }: Props) {
  const t = useWords('explore');
  const kindsOn = state.kinds ?? KINDS;
  const relsOn = state.rels ?? DEFAULT_FAMILIES;
  const filtered = state.kinds !== null || state.rels !== null;
  const row = <T extends string>(
    entry: LegendRow<T>,
    label: string,
    sample: React.ReactNode,
    onClick: (event: MouseEvent) => void,
  ) => (
    <li key={entry.name}>
      <button
        type="button"
        className={classes.legendRow}
        aria-pressed={entry.on}
        title={t('isolate')}
        onClick={onClick}
      >
        {sample}
        <span className={classes.legendName}>{label}</span>
        <span className={classes.legendCount}>
          <span aria-hidden="true">
            <b>{entry.shown}</b> <span className={classes.quiet}>{t('of', { count: entry.inSet })}</span>
          </span>
          <span className={classes.unseen}>{t('shownOf', { shown: entry.shown, inSet: entry.inSet })}</span>
        </span>
      </button>
    </li>
  );
  return (
    <section className={classes.legend} aria-label={t('whatIsDrawn')}>
      <div className={classes.legendHead}>
        <h2>{t('whatIsDrawn')}</h2>
        {filtered && (
          <button type="button" className={classes.link} onClick={() => onFilter({ kinds: null, rels: null })}>
            {t('reset')}
          </button>
        )}
      </div>
      <h3>{t('kinds')}</h3>
      <ul>
        {view.kinds
          .filter((entry) => entry.inSet > 0 || !entry.on)
          .map((entry) =>
            row(
              entry,
              t(`ui:kindsMany.${entry.name}`),
              <KindGlyph of={{ kind: entry.name }} size={20} silent />,
              (event) => onFilter({ kinds: toggled(entry.name, kindsOn, KINDS, event.altKey), rels: state.rels }),
            ),
          )}
      </ul>
      <h3>{t('links')}</h3>
      <ul>
        {view.families.map((entry) =>
          row(entry, t(`families.${entry.name}`), <LinkSample family={entry.name} />, (event) =>
            onFilter({ kinds: state.kinds, rels: toggled(entry.name, relsOn, FAMILIES, event.altKey) }),
          ),
        )}
      </ul>
      <ul className={classes.marks}>
        {view.contested > 0 && (
          <li>
            <span className={classes.contestedMark} aria-hidden="true">
              ≠
            </span>
            <span className={classes.legendName}>{t('contested')}</span>
            <b>{view.contested}</b>
          </li>
        )}
        {view.notYet > 0 && (
          <li>
            <span className={classes.absentMark} aria-hidden="true" />
            <span className={classes.legendName}>{t('notYet')}</span>
            <b>{view.notYet}</b>
          </li>
        )}
        {view.ended > 0 && (
          <li>
            <span className={classes.absentMark} aria-hidden="true" />
            <span className={classes.legendName}>{t('ended')}</span>
            <b>{view.ended}</b>
          </li>
        )}
        {view.filteredOut > 0 && <li className={classes.quiet}>{t('filteredOut', { count: view.filteredOut })}</li>}
        {view.hidden.length > 0 && (
          <li>
            <span className={classes.legendName}>{t('hiddenByYou')}</span>
            <b>{view.hidden.length}</b>
            <button type="button" className={classes.link} onClick={onShowHidden}>
              {t('show')}
            </button>
          </li>
        )}
      </ul>
    </section>
  );
}
