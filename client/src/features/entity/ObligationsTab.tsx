import { useAddress, usePatch } from '../../app/state.ts';
import { useWords } from '../../i18n/index.ts';
import { ObligationTable } from './ObligationTable.tsx';
import { filterObligations, isStep, isStrength, type ObligationRow } from './obligations.ts';
import { StepBars } from './StepBars.tsx';

/** Bars by step over the table that they filter; the filter stands in the address. */
export function ObligationsTab({
  rows,
  id,
  title,
  empty,
}: {
  readonly rows: readonly ObligationRow[];
  readonly id: string;
  readonly title: string;
  readonly empty: string;
}) {
  const t = useWords('entity');
  const { step, strength } = useAddress();
  const patch = usePatch();
  if (rows.length === 0) return <p className="ent-empty">{empty}</p>;
  const shown = filterObligations(rows, { step, strength });
  const filters = [isStep(step) && t(`steps.${step}`), isStrength(strength) && t(`strengths.${strength}`)].filter(
    Boolean,
  );
  return (
    <>
      <StepBars rows={rows} />
      <ObligationTable rows={shown} caption={t('obligationsOf', { title })} csvName={`${id}-obligations`} self={id} />
      <p className="ent-foot" role="status">
        {t('shownObligations', { shown: shown.length, total: rows.length })}
        {filters.length > 0 && (
          <>
            {' '}
            {t('filteredBy', { what: filters.join(', ') })}{' '}
            <button
              type="button"
              className="text-button"
              onClick={() => patch({ step: undefined, strength: undefined })}
            >
              {t('showAll', { count: rows.length })}
            </button>
          </>
        )}
      </p>
    </>
  );
}
