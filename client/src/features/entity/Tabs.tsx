import { type KeyboardEvent, type ReactNode, useId } from 'react';
import { useAddress, usePatch } from '../../app/state.ts';
import { useWords } from '../../i18n/index.ts';

export interface Tab {
  readonly key: string;
  readonly label?: string;
  readonly count?: number | undefined;
  readonly content: () => ReactNode;
}

/** Parts of a page behind tabs; which one is open stands in the address. */
export function Tabs({ tabs }: { readonly tabs: readonly Tab[] }) {
  const t = useWords('entity');
  const { tab } = useAddress();
  const patch = usePatch();
  const base = useId();
  // Without a wish in the address the first part that has something opens.
  const first = tabs.find(({ count }) => count !== 0) ?? tabs[0];
  const open = tabs.find(({ key }) => key === tab) ?? first;
  if (!open) return null;
  const go = (key: string) => patch({ tab: key === first?.key ? undefined : key });
  const onKeyDown = (event: KeyboardEvent) => {
    const at = tabs.indexOf(open);
    const next = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    const target = tabs[(next + tabs.length) % tabs.length];
    if (!target) return;
    go(target.key);
    document.getElementById(`${base}-${target.key}`)?.focus();
  };
  return (
    <>
      <div className="ent-tabs" role="tablist" aria-label={t('tabList')}>
        {tabs.map(({ key, label, count }) => (
          <button
            key={key}
            type="button"
            role="tab"
            id={`${base}-${key}`}
            className={key === open.key ? 'ent-tab ent-tab-on' : 'ent-tab'}
            aria-selected={key === open.key}
            aria-controls={key === open.key ? `${base}-panel` : undefined}
            tabIndex={key === open.key ? 0 : -1}
            onClick={() => go(key)}
            onKeyDown={onKeyDown}
          >
            {label ?? t(`tabs.${key}`)} {count !== undefined && <span className="ent-count">{count}</span>}
          </button>
        ))}
      </div>
      <section className="ent-panel" role="tabpanel" id={`${base}-panel`} aria-labelledby={`${base}-${open.key}`}>
        <h2 className="visually-hidden">{open.label ?? t(`tabs.${open.key}`)}</h2>
        {open.content()}
      </section>
    </>
  );
}
