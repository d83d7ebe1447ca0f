import { Combobox, InputBase, useCombobox } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData } from '@tanstack/react-query';
import { useState } from 'react';
import { useAsk } from '../../api/client.ts';
import { PickEntityDocument } from '../../api/generated/graphql.ts';
import { addWords, useLang, useWords } from '../../i18n/index.ts';
import { KindGlyph } from '../../ui/KindGlyph.tsx';
import classes from './paths.module.css';
import { pathsWords } from './words.ts';

// The explorer uses the picker too, without the page that it belongs to.
addWords('paths', pathsWords);

interface Props {
  label: string;
  /** Title of what is chosen, or '' while nothing is. */
  value: string;
  autoFocus?: boolean;
  onPick(id: string, title: string): void;
}

/** Finds an entity by name, alias or number, in either language. */
export function EntityPicker({ label, value, autoFocus = false, onPick }: Props) {
  const t = useWords('paths');
  const lang = useLang();
  const [typed, setTyped] = useState<string | null>(null);
  const [query] = useDebouncedValue((typed ?? '').trim(), 150);
  const box = useCombobox({ onDropdownClose: () => box.resetSelectedOption() });
  const found = useAsk(
    PickEntityDocument,
    { query, lang },
    { enabled: query !== '', placeholderData: keepPreviousData },
  );
  const edges = query === '' ? [] : (found.data?.search.edges ?? []);
  const pick = (id: string): void => {
    const title = edges.find(({ node }) => node.id === id)?.node.title ?? id;
    setTyped(null);
    box.closeDropdown();
    onPick(id, title);
  };
  return (
    <Combobox store={box} onOptionSubmit={pick}>
      <Combobox.Target>
        <InputBase
          label={label}
          autoFocus={autoFocus}
          value={typed ?? value}
          placeholder={t('pickHint')}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            box.openDropdown();
            box.selectFirstOption();
          }}
          onFocus={() => typed && box.openDropdown()}
          onBlur={() => {
            box.closeDropdown();
            setTyped(null);
          }}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={query === ''}>
        <Combobox.Options>
          {edges.map(({ node, match }) => (
            <Combobox.Option key={node.id} value={node.id}>
              <span className={classes.option}>
                <KindGlyph of={node} size={18} silent />
                <span>
                  {node.title}
                  <span className={classes.under}>
                    {node.typeLabel}
                    {match.text !== node.title && ` · ${match.text}`}
                  </span>
                </span>
              </span>
            </Combobox.Option>
          ))}
          {edges.length === 0 && (
            <Combobox.Empty>
              {found.isError
                ? t('pickDown')
                : found.isPending || found.isPlaceholderData
                  ? t('pickReading')
                  : [t('pickNone', { query }), ...(found.data?.search.suggestions ?? [])].join(' · ')}
            </Combobox.Empty>
          )}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
