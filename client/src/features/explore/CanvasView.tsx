import { type Ref, useEffect, useImperativeHandle, useRef } from 'react';
import type { Canvas } from '../../graph/canvas.ts';
import type { CanvasHandlers, CanvasTheme } from '../../graph/types.ts';
import { useWords } from '../../i18n/index.ts';
import { canvasModel } from './canvas-model.ts';
import { COLUMNS } from './columns.ts';
import classes from './explore.module.css';
import type { ExploreView } from './view-model.ts';

export interface CanvasControl {
  fit(): void;
  place(id: string): { x: number; y: number } | null;
  takeFocus(id: string | null): void;
}

interface Props {
  view: ExploreView;
  theme: CanvasTheme;
  selected: string | null;
  /** The card that was last acted on: it stays under the eye while others come and go. */
  hold: string | null;
  on: Omit<CanvasHandlers, 'frame'>;
  ref?: Ref<CanvasControl>;
}

export function CanvasView({ view, theme, selected, hold, on, ref }: Props) {
  const t = useWords('explore');
  const stop = useRef<HTMLDivElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const heads = useRef<HTMLDivElement>(null);
  const canvas = useRef<Canvas | null>(null);
  const now = useRef({ view, theme, selected, hold, on });
  now.current = { view, theme, selected, hold, on };

  useEffect(() => {
    let gone = false;
    // The renderer is large and only needed here, so it comes in its own file.
    void import('../../graph/canvas.ts').then(({ createCanvas }) => {
      if (gone || !box.current) return;
      const made = createCanvas(box.current, now.current.theme, {
        select: (id) => now.current.on.select(id),
        menu: (id, at) => now.current.on.menu(id, at),
        key: (id, event) => now.current.on.key(id, event),
        focus: (id) => now.current.on.focus(id),
        frame: (frame) => placeHeads(heads.current, frame),
      });
      canvas.current = made;
      made.select(now.current.selected ? [lineOf(now.current.view, now.current.selected)] : []);
      made.draw(canvasModel(now.current.view), null);
    });
    return () => {
      gone = true;
      canvas.current?.dispose();
      canvas.current = null;
    };
  }, []);
  useEffect(() => canvas.current?.draw(canvasModel(view), now.current.hold), [view]);
  useEffect(() => canvas.current?.paint(theme), [theme]);
  useEffect(() => canvas.current?.select(selected ? [lineOf(view, selected)] : []), [selected, view]);
  useImperativeHandle(ref, () => ({
    fit: () => canvas.current?.fit(),
    place: (id) => canvas.current?.place(id) ?? null,
    takeFocus: (id) => {
      canvas.current?.focus(id);
      stop.current?.focus();
    },
  }));

  const links = view.lines.reduce((sum, line) => sum + line.members.length, 0);
  return (
    <div
      ref={stop}
      className={classes.stage}
      role="application"
      data-keeps-focus
      // biome-ignore lint/a11y/noNoninteractiveTabindex: an application is one tab stop and moves its focus itself.
      tabIndex={0}
      aria-label={t('graphName', { cards: view.cards.length, links })}
      aria-describedby="graph-hint"
    >
      <div ref={box} className={classes.canvas} aria-hidden="true" />
      <div ref={heads} className={classes.heads} aria-hidden="true">
        {COLUMNS.map((name, column) => {
          const count = view.cards.filter((card) => card.column === column).length;
          return count === 0 ? null : (
            <span key={name} data-column={column} className={classes.head}>
              {t(`columns.${name}`)} <span className={classes.quiet}>{count}</span>
            </span>
          );
        })}
      </div>
      <p id="graph-hint" className={classes.unseen}>
        {t('graphHint')}
      </p>
    </div>
  );
}

/** Links that run together are one line: selecting any of them selects it. */
const lineOf = (view: ExploreView, id: string): string =>
  view.lines.find((line) => line.members.some((edge) => edge.id === id))?.id ?? id;

/** The heads follow their columns sideways; doing it here spares a render per frame. */
function placeHeads(heads: HTMLElement | null, { zoom, panX, columns }: Parameters<CanvasHandlers['frame']>[0]): void {
  for (const head of heads?.querySelectorAll<HTMLElement>('[data-column]') ?? []) {
    const box = columns.find(({ column }) => String(column) === head.dataset.column);
    head.hidden = !box;
    if (!box) continue;
    const room = box.width * zoom + 12;
    head.style.maxWidth = `${room}px`;
    head.style.transform = `translateX(${box.x * zoom + panX}px) translateX(-50%)`;
  }
}
