import type { ReactElement, ReactNode } from 'react';
import { useWords } from '../../i18n/index.ts';
import { HitRow } from './HitRow.tsx';
import type { Found } from './useFind.ts';
import type { Hit } from './view-model.ts';

interface OptionProps {
  readonly id: string;
  readonly role: 'option';
  readonly tabIndex: -1;
  readonly className: string;
  readonly 'aria-selected': boolean;
  readonly onMouseMove: () => void;
}

export interface HitListProps {
  readonly id: string;
  readonly found: Found;
  readonly current: Hit | undefined;
  readonly optionId: (hit: Hit) => string;
  readonly onHover: (hit: Hit) => void;
  readonly link: (hit: Hit, props: OptionProps, children: ReactNode) => ReactElement;
}

/** Hits in groups; each is a link, so that it can be opened in a new tab. Focus stays in the input. */
export function HitList({ id, found, current, optionId, onHover, link }: HitListProps) {
  const t = useWords('search');
  return (
    <div id={id} role="listbox" className={found.stale ? 'hits hits-stale' : 'hits'} aria-label={t('results')}>
      {found.groups.map((group) => (
        // biome-ignore lint/a11y/useSemanticElements: a group inside a listbox has no element of its own.
        <div key={group.name} role="group" aria-labelledby={`${id}-${group.name}`}>
          <p className="hits-group" id={`${id}-${group.name}`} role="presentation">
            {t(`groups.${group.name}`)} <span>{t('shownOf', { shown: group.hits.length, total: group.total })}</span>
          </p>
          {group.hits.map((hit) => {
            const selected = hit === current;
            const props: OptionProps = {
              id: optionId(hit),
              role: 'option',
              tabIndex: -1,
              className: selected ? 'hit hit-active' : 'hit',
              'aria-selected': selected,
              onMouseMove: () => {
                if (!selected) onHover(hit);
              },
            };
            return (
              <div key={hit.node.id} role="presentation">
                {link(hit, props, <HitRow hit={hit} query={found.query} />)}
              </div>
            );
          })}
        </div>
      ))}
    </div>
  );
}
