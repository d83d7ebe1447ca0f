import { Button } from '@mantine/core';
import { useAsk } from '../../api/client.ts';
import { PathEndsDocument } from '../../api/generated/graphql.ts';
import { useLang, useWords } from '../../i18n/index.ts';
import { KindGlyph } from '../../ui/KindGlyph.tsx';
import { EntityPicker } from '../paths/EntityPicker.tsx';
import classes from './explore.module.css';

/** Places from which much of the atlas is a step or two away; those that a release lacks are left out. */
const STARTS = ['us-jp-task-force-moc', 'jp-rhr-guidelines', 'ungp', 'us-uflpa', 'ipef-supply-chain-agreement'];

interface Props {
  unknown: string | null;
  onStart(id: string, title: string): void;
}

/** An empty canvas says why it is empty and what to do next. */
export function EmptyState({ unknown, onStart }: Props) {
  const t = useWords('explore');
  const lang = useLang();
  const starts = useAsk(PathEndsDocument, { ids: STARTS, lang });
  const known = (starts.data?.nodes ?? []).filter((node) => node !== null);
  return (
    <div className={classes.empty}>
      <h2>{unknown ? t('unknownTitle', { id: unknown }) : t('emptyTitle')}</h2>
      <p>{unknown ? t('unknownText') : t('emptyText')}</p>
      <div className={classes.emptyFind}>
        <EntityPicker label={t('find')} value="" onPick={onStart} />
      </div>
      {known.length > 0 && (
        <>
          <h3>{t('startingPoints')}</h3>
          <ul className={classes.starts}>
            {known.map((node) => (
              <li key={node.id}>
                <Button
                  variant="default"
                  fullWidth
                  title={node.title}
                  justify="flex-start"
                  leftSection={<KindGlyph of={node} size={18} silent />}
                  onClick={() => onStart(node.id, node.title)}
                >
                  {node.title}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
