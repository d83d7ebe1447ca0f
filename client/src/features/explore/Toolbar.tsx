import { SegmentedControl, Tooltip } from '@mantine/core';
import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconFocusCentered,
  IconHierarchy2,
  IconKeyboard,
  IconLink,
  IconListTree,
  IconRoute,
  IconTable,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useWords } from '../../i18n/index.ts';
import classes from './explore.module.css';
import type { Undo } from './history.ts';
import type { View } from './url-state.ts';

interface ToolProps {
  name: string;
  /** Why it does nothing now; the button stays in the tab order and says so. */
  blocked?: string | null;
  pressed?: boolean;
  onClick(): void;
  children: ReactNode;
}

function Tool({ name, blocked = null, pressed, onClick, children }: ToolProps) {
  return (
    <Tooltip label={blocked ?? name}>
      <button
        type="button"
        className={classes.tool}
        aria-label={blocked ?? name}
        aria-disabled={blocked !== null}
        aria-pressed={pressed}
        onClick={() => blocked === null && onClick()}
      >
        {children}
      </button>
    </Tooltip>
  );
}

interface Props {
  view: View;
  first: readonly View[];
  history: Undo;
  choosing: boolean;
  pathBlocked: string | null;
  onView(view: View): void;
  onFit(): void;
  onPath(): void;
  onCopy(): void;
  onKeys(): void;
}

const ICONS = { canvas: IconHierarchy2, outline: IconListTree, table: IconTable } as const;

export function Toolbar({ view, first, history, choosing, pathBlocked, onView, onFit, onPath, onCopy, onKeys }: Props) {
  const t = useWords('explore');
  return (
    <div className={classes.tools} role="toolbar" aria-label={t('view')}>
      <SegmentedControl
        size="sm"
        aria-label={t('view')}
        value={view}
        onChange={(value) => onView(value as View)}
        data={first.map((name) => {
          const Icon = ICONS[name];
          return {
            value: name,
            label: (
              <span className={classes.viewName}>
                <Icon size={15} stroke={1.6} aria-hidden="true" /> {t(name)}
              </span>
            ),
          };
        })}
      />
      <span className={classes.toolGroup}>
        <Tool
          name={t('undoOf', { what: history.undoes })}
          blocked={history.undoes === null ? t('nothingToUndo') : null}
          onClick={history.undo}
        >
          <IconArrowBackUp size={17} stroke={1.6} />
        </Tool>
        <Tool
          name={t('redoOf', { what: history.redoes })}
          blocked={history.redoes === null ? t('nothingToRedo') : null}
          onClick={history.redo}
        >
          <IconArrowForwardUp size={17} stroke={1.6} />
        </Tool>
        {view === 'canvas' || first[0] === 'canvas' ? (
          <Tool
            name={t('fit')}
            blocked={view === 'canvas' ? null : t('onlyOnCanvas', { what: t('fit') })}
            onClick={onFit}
          >
            <IconFocusCentered size={17} stroke={1.6} />
          </Tool>
        ) : null}
        <Tool name={t('path')} blocked={pathBlocked} pressed={choosing} onClick={onPath}>
          <IconRoute size={17} stroke={1.6} /> <span className={classes.toolName}>{t('path')}</span>
        </Tool>
        <Tool name={t('copyLink')} onClick={onCopy}>
          <IconLink size={17} stroke={1.6} />
        </Tool>
        <Tool name={t('keys')} onClick={onKeys}>
          <IconKeyboard size={17} stroke={1.6} />
        </Tool>
      </span>
    </div>
  );
}
