import { useAddress, usePatch } from '../../app/state.ts';
import { useWords } from '../../i18n/index.ts';
import { STRENGTH_INKS } from '../../theme/vocabulary.ts';
import { StrengthBar } from '../../ui/StrengthBar.tsx';
import { type ObligationRow, stepBars, strengthCounts } from './obligations.ts';

const TALLEST = 56;

/** How many obligations each step has, in ink by strength; a click filters the table below. */
export function StepBars({ rows }: { readonly rows: readonly ObligationRow[] }) {
  const t = useWords('entity');
  const { step, strength } = useAddress();
  const patch = usePatch();
  const bars = stepBars(rows);
  const most = Math.max(1, ...bars.map(({ count }) => count));
  return (
    <div className="ent-bars-frame">
      <fieldset className="ent-bars">
        <legend className="visually-hidden">{t('stepBars')}</legend>
        {bars.map((bar) => (
          <button
            key={bar.step}
            type="button"
            className="ent-bar-button"
            aria-pressed={step === bar.step}
            onClick={() => patch({ step: step === bar.step ? undefined : bar.step })}
          >
            <span className="ent-bar-stack" aria-hidden="true">
              {bar.parts.map((part) => {
                const ink = STRENGTH_INKS[part.strength];
                const share =
                  ink.fill[0] === 1
                    ? '100%'
                    : ink.fill[0] === 0.22
                      ? 'var(--ink-2)'
                      : ink.fill[0] > 0
                        ? 'var(--ink-3)'
                        : '0%';
                return (
                  <span
                    key={part.strength}
                    style={{
                      height: Math.max(4, (part.count / most) * TALLEST),
                      border: `${ink.width}px ${ink.border} var(--kind-obligation)`,
                      background: `color-mix(in srgb, var(--kind-obligation) ${share}, transparent)`,
                    }}
                  />
                );
              })}
            </span>
            <strong>{bar.count}</strong>
            <span>{stepName(bar.step, t(`steps.${bar.step}`))}</span>
          </button>
        ))}
      </fieldset>
      <fieldset className="ent-strengths">
        <legend className="visually-hidden">{t('strengthLegend')}</legend>
        {strengthCounts(rows).map((row) => (
          <button
            key={row.strength}
            type="button"
            className="ent-strength-button"
            aria-pressed={strength === row.strength}
            onClick={() => patch({ strength: strength === row.strength ? undefined : row.strength })}
          >
            <StrengthBar strength={row.strength} /> {row.count}
          </button>
        ))}
      </fieldset>
    </div>
  );
}

const stepName = (step: string, word: string): string => (/^[1-6]$/.test(step) ? `${step} ${word}` : word);
