import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { useLang, useWords } from '../../i18n/index.ts';
import { KindGlyph } from '../../ui/KindGlyph.tsx';
import { inkOf } from './canvas-model.ts';
import type { TwinHandlers } from './OutlineView.tsx';
import { Rows } from './Rows.tsx';
import { type Column, type LinkRow, linkRows, type NodeRow, nodeRows } from './table.ts';
import type { ExploreView } from './view-model.ts';

interface Props {
  view: ExploreView;
  selected: string | null;
  on: TwinHandlers;
}

/** The same set as rows: cards or links, sortable, and as a file of exactly these rows. */
export function TableView({ view, selected, on }: Props) {
  const t = useWords('explore');
  const lang = useLang();
  const [rowsAre, setRowsAre] = useState<'cards' | 'links'>('cards');
  const nodeColumns: Column<NodeRow>[] = [
    { key: 'title', value: ({ card }) => card.title },
    { key: 'kind', value: ({ card }) => card.typeLabel },
    { key: 'force', value: ({ card }) => (inkOf(card) ? t(`ui:strengths.${inkOf(card)}`) : '') },
    { key: 'status', value: ({ card }) => t(`ui:standings.${card.standing}`) },
    { key: 'date', value: ({ card }) => card.dateText },
    { key: 'links', value: ({ card }) => card.links },
    { key: 'contested', value: ({ card }) => card.contested.join(', ') },
  ];
  const linkColumns: Column<LinkRow>[] = [
    { key: 'from', value: ({ from }) => from.title },
    { key: 'relation', value: ({ edge }) => edge.type.forward },
    { key: 'to', value: ({ to }) => to.title },
    { key: 'status', value: ({ edge }) => t(`ui:standings.${edge.standing}`) },
    { key: 'confidence', value: ({ edge }) => edge.confidence },
    { key: 'contested', value: ({ edge }) => (edge.contested ? t('contested') : '') },
  ];
  const choice = (
    <SegmentedControl
      size="xs"
      aria-label={t('rowsAre')}
      value={rowsAre}
      onChange={(value) => setRowsAre(value as 'cards' | 'links')}
      data={[
        { value: 'cards', label: `${t('nodes')} ${view.cards.length}` },
        { value: 'links', label: `${t('links')} ${linkRows(view).length}` },
      ]}
    />
  );
  return rowsAre === 'cards' ? (
    <Rows
      key="cards"
      name="cards"
      choice={choice}
      rows={nodeRows(view)}
      columns={nodeColumns}
      lang={lang}
      selected={selected}
      cardOf={(row) => row.card}
      on={on}
      lead={(row) => <KindGlyph of={row.card} size={16} />}
    />
  ) : (
    <Rows
      key="links"
      name="links"
      choice={choice}
      rows={linkRows(view)}
      columns={linkColumns}
      lang={lang}
      selected={selected}
      cardOf={(row) => row.from}
      on={on}
      lead={() => null}
    />
  );
}
