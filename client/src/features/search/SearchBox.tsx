import { useDebouncedValue, useMediaQuery } from '@mantine/hooks';
import { IconSearch, IconX } from '@tabler/icons-react';
import { Link, useNavigate } from '@tanstack/react-router';
import { type ChangeEvent, type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import { pathOf } from '../../app/address.ts';
import { useAddress } from '../../app/state.ts';
import { useWords } from '../../i18n/index.ts';
import { Boundary, ErrorPanel } from '../../ui/states.tsx';
import { BoxFoot } from './BoxFoot.tsx';
import { HitList } from './HitList.tsx';
import { NothingFound, Tips } from './NoHit.tsx';
import { Preview } from './Preview.tsx';
import { useFind } from './useFind.ts';
import { GROUP_NAMES, type GroupName, type Hit } from './view-model.ts';
import './words.ts';
import './search.css';

export interface SearchBoxProps {
  /** Text to start with. */
  readonly initial?: string;
  /** In a dialog Esc closes it; in the page it empties the box. */
  readonly onClose?: () => void;
  /** Called with the text that was searched. */
  readonly onQuery?: (query: string) => void;
  readonly autoFocus?: boolean;
}

export function SearchBox({ initial = '', onClose, onQuery, autoFocus = false }: SearchBoxProps) {
  const t = useWords('search');
  const navigate = useNavigate();
  const { asOf, lang } = useAddress();
  const base = useId();
  const input = useRef<HTMLInputElement>(null);
  const composing = useRef(false);
  const [text, setText] = useState(initial);
  const [typed, setTyped] = useState(initial);
  const [chosen, setChosen] = useState<GroupName | null>(null);
  const [active, setActive] = useState<string | null>(null);
  const [waiting, setWaiting] = useState<'open' | 'canvas' | null>(null);
  const found = useFind(typed, chosen);
  const wide = useMediaQuery('(min-width: 900px)', true, { getInitialValueInEffect: false });

  const hits = useMemo(() => found.groups.flatMap((group) => group.hits), [found.groups]);
  const current = hits.find(({ node }) => node.id === active) ?? hits[0];
  const [shownId] = useDebouncedValue(current?.node.id, 150);
  const optionId = (hit: Hit): string => `${base}-${hit.node.id}`;

  useEffect(() => {
    if (autoFocus) input.current?.focus();
  }, [autoFocus]);
  // Only what is searched here is told, not what the address changes to.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above.
  useEffect(() => onQuery?.(found.query), [found.query]);

  const go = (hit: Hit, where: 'open' | 'canvas'): void => {
    const to = where === 'open' ? pathOf(hit.node) : '/explore';
    const search = { asOf, lang, ...(where === 'canvas' && { focus: hit.node.id }) };
    void navigate({ to: to as never, search: search as never });
    onClose?.();
  };
  // Enter typed before the answer came opens the first hit of what is typed, not of what was.
  useEffect(() => {
    if (!waiting || found.stale) return;
    setWaiting(null);
    if (current) go(current, waiting);
  });

  const change = (value: string): void => {
    setText(value);
    setWaiting(null);
    if (composing.current) return;
    setTyped(value);
    setActive(null);
  };
  const move = (by: number): void => {
    if (hits.length === 0) return;
    const at = current ? hits.indexOf(current) : -1;
    const next = hits[(at + by + hits.length) % hits.length];
    if (!next) return;
    setActive(next.node.id);
    document.getElementById(optionId(next))?.scrollIntoView({ block: 'nearest' });
  };
  const onKey = (event: KeyboardEvent<HTMLInputElement>): void => {
    // 229: some browsers end the composition before they report its Enter.
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    if (event.key === 'ArrowDown') move(1);
    else if (event.key === 'ArrowUp') move(-1);
    else if (event.key === 'Enter') {
      const where = event.ctrlKey || event.metaKey ? 'canvas' : 'open';
      if (found.stale) setWaiting(where);
      else if (current) go(current, where);
    } else if (event.key === 'Escape') {
      if (onClose) onClose();
      else if (text !== '') change('');
      else return;
    } else return;
    event.preventDefault();
  };

  const asked = found.query !== '';
  const nothing = asked && !found.stale && !found.error && hits.length === 0;
  return (
    <div className={asked ? 'search-box search-box-open' : 'search-box'}>
      <div className="search-top">
        <IconSearch size={20} stroke={1.8} aria-hidden="true" />
        <input
          ref={input}
          type="text"
          role="combobox"
          className="search-input"
          aria-label={t('label')}
          aria-expanded={hits.length > 0}
          aria-controls={`${base}-list`}
          aria-autocomplete="list"
          aria-activedescendant={current && asked ? optionId(current) : undefined}
          placeholder={t('placeholder')}
          maxLength={256}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          enterKeyHint="go"
          value={text}
          onChange={(event) => change(event.currentTarget.value)}
          onKeyDown={onKey}
          onCompositionStart={() => {
            composing.current = true;
          }}
          onCompositionEnd={(event) => {
            composing.current = false;
            change(event.currentTarget.value);
          }}
        />
        <select
          className="search-kinds"
          aria-label={t('kindsLabel')}
          value={found.group ?? ''}
          onChange={(event: ChangeEvent<HTMLSelectElement>) => {
            setChosen((event.currentTarget.value || null) as GroupName | null);
            change(text.replace(/^\s*[@＠§#＃]/u, ''));
          }}
        >
          <option value="">{t('allKinds')}</option>
          {GROUP_NAMES.map((name) => (
            <option key={name} value={name}>
              {t(`groups.${name}`)}
            </option>
          ))}
        </select>
        {(onClose || text !== '') && (
          <button
            type="button"
            className="search-esc"
            onClick={() => {
              if (onClose) return onClose();
              change('');
              input.current?.focus();
            }}
          >
            <kbd>esc</kbd>
            <IconX size={18} stroke={1.8} aria-hidden="true" />
            <span className="visually-hidden"> {onClose ? t('keys.close') : t('clear')}</span>
          </button>
        )}
      </div>
      {!asked && (
        <Tips
          onTry={(example) => {
            change(example);
            input.current?.focus();
          }}
        />
      )}
      {asked && (
        <div className={nothing ? 'search-halves search-halves-none' : 'search-halves'}>
          <div className="search-left">
            {found.error ? <ErrorPanel error={found.error} retry={found.retry} /> : null}
            {nothing && <NothingFound found={found} onTry={change} onAll={() => setChosen(null)} onClose={onClose} />}
            <HitList
              id={`${base}-list`}
              found={found}
              current={current}
              optionId={optionId}
              onHover={(hit) => setActive(hit.node.id)}
              link={(hit, props, children) => (
                <Link {...props} to={pathOf(hit.node) as never} search={{ asOf, lang } as never} onClick={onClose}>
                  {children}
                </Link>
              )}
            />
          </div>
          {wide && current && (
            <section className="search-right" aria-label={t('preview.name')}>
              <Boundary>{shownId && <Preview id={shownId} onOpen={onClose} />}</Boundary>
            </section>
          )}
        </div>
      )}
      <BoxFoot found={found} shown={hits.length} typed={typed} inDialog={onClose !== undefined} onLeave={onClose} />
      <p className="visually-hidden" role="status">
        {asked && !found.stale
          ? nothing
            ? t('none', { query: found.query })
            : t('said', { shown: hits.length, total: found.total })
          : ''}
      </p>
    </div>
  );
}
