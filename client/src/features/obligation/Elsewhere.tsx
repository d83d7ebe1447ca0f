import { useAsk } from '../../api/client.ts';
import { SameStepDocument } from '../../api/generated/graphql.ts';
import { EntityLink } from '../../app/EntityLink.tsx';
import { useAsOf } from '../../app/state.ts';
import { useLang, useWords } from '../../i18n/index.ts';
import { KindGlyph } from '../../ui/KindGlyph.tsx';
import { StrengthBar } from '../../ui/StrengthBar.tsx';
import { Part } from '../entity/index.ts';
import { useObligation } from './use-obligation.ts';

/** What other texts ask for at the same step. */
export function Elsewhere({ id }: { readonly id: string }) {
  const t = useWords('entity');
  const lang = useLang();
  const { day } = useAsOf();
  const own = useObligation(id);
  const step = own.data?.obligation?.steps[0];
  const same = useAsk(
    SameStepDocument,
    { step: step?.id ?? '', first: 25, lang, asOf: day },
    { enabled: step !== undefined },
  );
  if (own.data && !step) return <p className="ent-empty">{t('steps.none')}</p>;
  return (
    <Part of={same}>
      {({ node }) => {
        const group = node?.relations[0];
        const rows = (group?.links ?? []).flatMap(({ other }) =>
          'statedIn' in other && other.id !== id ? [other] : [],
        );
        return (
          <>
            <p className="ent-foot">
              {step && <EntityLink entity={step} />} ·{' '}
              {t('shownOf', { shown: rows.length, total: Math.max(0, (group?.totalCount ?? 0) - 1) })}
            </p>
            <ul className="ent-rows">
              {rows.map((row) => (
                <li key={row.id} className="ent-row">
                  <KindGlyph of={row} size={20} />
                  <span className="ent-row-text">
                    <EntityLink entity={row} className="entity-link ent-tall" />
                    <span className="meta">
                      <EntityLink entity={row.statedIn} />
                    </span>
                  </span>
                  <StrengthBar strength={row.strength} bare />
                </li>
              ))}
            </ul>
          </>
        );
      }}
    </Part>
  );
}
