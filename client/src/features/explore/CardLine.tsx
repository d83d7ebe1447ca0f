import { useWords } from '../../i18n/index.ts';
import { KindGlyph } from '../../ui/KindGlyph.tsx';
import { StrengthBar } from '../../ui/StrengthBar.tsx';
import { inkOf } from './canvas-model.ts';
import classes from './explore.module.css';
import type { EdgeFacts } from './facts.ts';
import type { CardView } from './view-model.ts';

interface Props {
  card: CardView;
  edge: EdgeFacts | null;
  repeat: boolean;
  onMenu(at: { x: number; y: number }): void;
  /** To the place where a repeated card stands. */
  onPlace(): void;
}

/** A card as a line of text: glyph with ink, name, how it stands on the date, what is contested, its menu. */
export function CardLine({ card, edge, repeat, onMenu, onPlace }: Props) {
  const t = useWords('explore');
  const ink = inkOf(card);
  const absent = card.standing === 'notYet' || card.standing === 'ended';
  const contested = card.contested.length > 0 || edge?.contested === true;
  return (
    <>
      <KindGlyph of={card} size={20} />
      <span className={classes.lineText}>
        <span className={absent ? `${classes.name} ${classes.absent}` : classes.name} data-standing={card.standing}>
          {card.title}
        </span>
        <span className={classes.quiet}>
          {[card.typeLabel, card.dateText, absent ? t(`ui:standings.${card.standing}`) : '']
            .filter((part) => part !== '')
            .join(' · ')}
          {repeat && (
            <button
              type="button"
              tabIndex={-1}
              className={classes.place}
              onClick={(event) => {
                event.stopPropagation();
                onPlace();
              }}
            >
              {t('firstAt')}
            </button>
          )}
        </span>
        {contested && (
          <span className={classes.contested}>
            ≠ {card.contested.length > 0 ? t('contestedOn', { what: card.contested.join(', ') }) : t('contested')}
          </span>
        )}
      </span>
      {ink && <StrengthBar strength={ink} bare />}
      <button
        type="button"
        tabIndex={-1}
        className={classes.more}
        aria-label={t('actions', { name: card.title })}
        onClick={(event) => {
          event.stopPropagation();
          const box = event.currentTarget.getBoundingClientRect();
          onMenu({ x: box.left, y: box.bottom });
        }}
      >
        ⋯
      </button>
    </>
  );
}
