import { useMediaQuery } from '@mantine/hooks';
import { keepPreviousData } from '@tanstack/react-query';
import { useState } from 'react';
import { useAsk } from '../../api/client.ts';
import { SearchFacetsDocument } from '../../api/generated/graphql.ts';
import { usePatch } from '../../app/state.ts';
import { useLang, useWords } from '../../i18n/index.ts';
import {
  type Chosen,
  countChosen,
  FACET_NAMES,
  type FacetName,
  type FacetValue,
  NO_FILTERS,
  toggled,
  valuesOf,
  without,
} from './filters.ts';

const FEW = 8;

/** Counts beside each value: hits that it would show together with the other groups' choices. */
export function Facets({ query, chosen }: { readonly query: string; readonly chosen: Chosen }) {
  const t = useWords('search');
  const lang = useLang();
  const patch = usePatch();
  const wide = useMediaQuery('(min-width: 900px)', true, { getInitialValueInEffect: false });
  const filters = Object.fromEntries(FACET_NAMES.map((name) => [name, without(chosen, name)])) as Record<
    FacetName,
    ReturnType<typeof without>
  >;
  const { data } = useAsk(SearchFacetsDocument, { query, lang, ...filters }, { placeholderData: keepPreviousData });
  const count = countChosen(chosen);
  const groups = FACET_NAMES.map((name) => ({ name, values: valuesOf(data?.[name].facets ?? [], name, chosen[name]) }));
  const body = (
    <>
      {groups
        .filter(({ values }) => values.length > 0)
        .map(({ name, values }) => (
          <FacetGroup
            key={name}
            name={name}
            values={values}
            chosen={chosen[name]}
            onToggle={(value) => patch(toggled(chosen, name, value))}
          />
        ))}
      {count > 0 && (
        <button type="button" className="text-button" onClick={() => patch(NO_FILTERS)}>
          {t('clearFilters')}
        </button>
      )}
    </>
  );
  if (wide) {
    return (
      <aside className="facets" aria-label={t('filters')}>
        {body}
      </aside>
    );
  }
  return (
    <details className="facets">
      <summary>
        {t('filters')} {count > 0 && <span className="meta">{t('chosen', { count })}</span>}
      </summary>
      {body}
    </details>
  );
}

interface FacetGroupProps {
  readonly name: FacetName;
  readonly values: readonly FacetValue[];
  readonly chosen: readonly string[];
  readonly onToggle: (value: string) => void;
}

function FacetGroup({ name, values, chosen, onToggle }: FacetGroupProps) {
  const t = useWords('search');
  const [all, setAll] = useState(false);
  const shown = all ? values : values.filter(({ value }, index) => index < FEW || chosen.includes(value));
  return (
    <fieldset className="facet">
      <legend>{t(`facets.${name}`)}</legend>
      {shown.map(({ value, label, count }) => (
        <label key={value}>
          <input type="checkbox" checked={chosen.includes(value)} onChange={() => onToggle(value)} />
          <span>{label}</span>
          <span className="facet-count">{count}</span>
        </label>
      ))}
      {values.length > FEW && (
        <button type="button" className="text-button" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t('fewer') : t('moreFacets', { count: values.length - shown.length })}
        </button>
      )}
    </fieldset>
  );
}
