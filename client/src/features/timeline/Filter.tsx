import { IconX } from '@tabler/icons-react';
import { useAsk } from '../../api/client.ts';
import { TimelineAboutDocument } from '../../api/generated/graphql.ts';
import { AtlasLink, EntityLink } from '../../app/EntityLink.tsx';
import { usePatch } from '../../app/state.ts';
import { useLang, useWords } from '../../i18n/index.ts';
import type { Asked } from './view-model.ts';

/** Dates and entities that the timeline is narrowed to; all of it stands in the address. */
export function Filter({ asked }: { readonly asked: Asked }) {
  const t = useWords('timeline');
  const patch = usePatch();
  const narrowed = asked.ids.length > 0 || asked.from !== undefined || asked.to !== undefined;
  return (
    <form
      key={`${asked.from} ${asked.to}`}
      className="tl-filter"
      aria-label={t('filter')}
      onSubmit={(event) => {
        event.preventDefault();
        const form = new FormData(event.currentTarget);
        const value = (name: string) => String(form.get(name) ?? '') || undefined;
        patch({ from: value('from'), to: value('to'), after: undefined });
      }}
    >
      <label>
        <span>{t('from')}</span>
        <input type="date" name="from" defaultValue={asked.from} />
      </label>
      <label>
        <span>{t('to')}</span>
        <input type="date" name="to" defaultValue={asked.to} />
      </label>
      <button type="submit" className="tl-apply">
        {t('apply')}
      </button>
      {narrowed && <AtlasLink to="/timeline">{t('clear')}</AtlasLink>}
      {asked.crossed && <p className="meta tl-note">{t('order')}</p>}
      {asked.ids.length > 0 && <About ids={asked.ids} />}
    </form>
  );
}

function About({ ids }: { readonly ids: readonly string[] }) {
  const t = useWords('timeline');
  const lang = useLang();
  const patch = usePatch();
  const { data } = useAsk(TimelineAboutDocument, { ids: [...ids], lang });
  const unknown = data ? ids.filter((_, i) => data.nodes[i] === null) : [];
  return (
    <div className="tl-about">
      <span>{t('about')}</span>
      {data?.nodes.map(
        (node) =>
          node && (
            <span key={node.id} className="chip chip-quiet tl-entity">
              <EntityLink entity={node} />
              <button
                type="button"
                aria-label={t('remove', { name: node.title })}
                onClick={() =>
                  patch({ ids: ids.filter((id) => id !== node.id).join(',') || undefined, after: undefined })
                }
              >
                <IconX size={12} aria-hidden="true" />
              </button>
            </span>
          ),
      )}
      {unknown.length > 0 && <p className="meta tl-note">{t('unknown', { ids: unknown.join(', ') })}</p>}
    </div>
  );
}
