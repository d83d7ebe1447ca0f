import { pathOf } from '../../app/address.ts';
import { AtlasLink, EntityLink } from '../../app/EntityLink.tsx';
import { useWords } from '../../i18n/index.ts';
import { type Column, DataTable } from '../../ui/DataTable.tsx';
import { EvidenceChip } from '../../ui/EvidenceChip.tsx';
import { StrengthBar } from '../../ui/StrengthBar.tsx';
import { bearersText, type ObligationRow, stepsOf } from './obligations.ts';

type Key = 'section' | 'stated' | 'asked' | 'bearer' | 'form' | 'force' | 'step' | 'evidence';

/** Obligations as a table: where, what in our words, who, verb, strength, step, evidence. */
export function ObligationTable({
  rows,
  caption,
  csvName,
  self,
  show = ['section', 'asked', 'bearer', 'form', 'force', 'step', 'evidence'],
}: {
  readonly rows: readonly ObligationRow[];
  readonly caption: string;
  readonly csvName: string;
  /** The page's own entity: a column that only names it is left out. */
  readonly self?: string;
  readonly show?: readonly Key[];
}) {
  const t = useWords('entity');
  const stepText = (row: ObligationRow): string =>
    stepsOf(row)
      .map((step) => (step === 'none' ? '–' : step === '0' ? t('steps.0') : step))
      .join(', ');
  const columns: Record<Key, Omit<Column<ObligationRow>, 'key' | 'label'>> = {
    section: {
      text: (row) => row.provision?.number ?? '',
      render: (row) => (row.provision ? <AtlasLink to={pathOf(row.provision)}>{row.provision.number}</AtlasLink> : '–'),
      className: 'ent-narrow',
    },
    stated: {
      text: (row) => row.statedIn.title,
      render: (row) => <EntityLink entity={row.statedIn} />,
      className: 'ent-stated',
    },
    asked: {
      text: (row) => row.title,
      render: (row) => (
        <>
          <EntityLink entity={row} className="ent-asked" />
          {row.contested.length > 0 && <span className="chip chip-contested">≠ {t('contested')}</span>}
          {row.effortDuty && <span className="meta"> {t('effort')}</span>}
        </>
      ),
    },
    bearer: {
      text: bearersText,
      render: (row) =>
        row.bearers.length === 0
          ? t('notStated')
          : row.bearers.map((bearer, i) => (
              <span key={bearer.id}>
                {i > 0 && ', '}
                <EntityLink entity={bearer} />
              </span>
            )),
      className: 'ent-bearer',
    },
    form: {
      text: (row) => `${row.verbalForm?.text ?? ''} ${t(`deontic.${row.deonticType}`)}`.trim(),
      render: (row) => (
        <>
          {row.verbalForm && (
            <em className="ent-verb" lang={row.verbalForm.lang}>
              {row.verbalForm.text}
            </em>
          )}
          {row.deonticType !== 'obligation' && <span className="meta"> {t(`deontic.${row.deonticType}`)}</span>}
          {!row.verbalForm && row.deonticType === 'obligation' && <span title={t('noForm')}>–</span>}
        </>
      ),
      className: 'ent-narrow',
    },
    force: {
      text: (row) => t(`strengths.${row.strength}`),
      render: (row) => <StrengthBar strength={row.strength} bare />,
      className: 'ent-narrow',
    },
    step: { text: stepText, className: 'ent-narrow' },
    evidence: {
      text: (row) => row.evidence.map(({ source, locator }) => `${source.title}, ${locator}`).join('; '),
      render: (row) => <EvidenceChip evidence={row.evidence} sel={`fact:${row.id}:description`} />,
      className: 'ent-narrow',
    },
  };
  return (
    <DataTable
      caption={caption}
      rows={rows}
      rowKey={(row) => row.id}
      csvName={csvName}
      columns={useful(show, rows, self).map((key) => ({ key, label: t(`column.${key}`), ...columns[key] }))}
    />
  );
}

/** A column in which no row has anything to say is left out. */
function useful(keys: readonly Key[], rows: readonly ObligationRow[], self: string | undefined): Key[] {
  return keys.filter((key) => {
    if (key === 'section') return rows.some(({ provision }) => provision !== null);
    if (key === 'bearer') return rows.some(({ bearers }) => bearers.length !== 1 || bearers[0]?.id !== self);
    return true;
  });
}
