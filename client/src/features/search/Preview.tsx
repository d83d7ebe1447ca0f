import { keepPreviousData } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useAsk } from '../../api/client.ts';
import { SearchPreviewDocument } from '../../api/generated/graphql.ts';
import { pathOf } from '../../app/address.ts';
import { useAddress, useAsOf } from '../../app/state.ts';
import { formatDate } from '../../i18n/dates.ts';
import { useLang, useWords } from '../../i18n/index.ts';
import { STRENGTH_INKS, type StrengthName } from '../../theme/vocabulary.ts';
import { Chip, ContestedChip } from '../../ui/Chip.tsx';
import { StrengthBar } from '../../ui/StrengthBar.tsx';
import { ErrorPanel, Loading } from '../../ui/states.tsx';
import { hasDuties, rowsOf, type Say, type StepBar, stepBars } from './preview-model.ts';
import { titleLang } from './view-model.ts';

/** The right half: loads alone and late, so that moving through hits stays quick. */
export function Preview({ id, onOpen }: { readonly id: string; readonly onOpen?: (() => void) | undefined }) {
  const t = useWords('search');
  const lang = useLang();
  const { day } = useAsOf();
  const { asOf, lang: shownLang } = useAddress();
  const { data, error, refetch } = useAsk(
    SearchPreviewDocument,
    { id, lang, asOf: day },
    { placeholderData: keepPreviousData },
  );
  if (error) return <ErrorPanel error={error} retry={() => void refetch()} />;
  if (!data) return <Loading />;
  const node = data.node;
  if (!node) return null;
  const say = t as unknown as Say;
  const bars = stepBars(hasDuties(node), say);
  const other = node.titles.find((title) => title.lang.startsWith(lang === 'ja' ? 'en' : 'ja'));
  return (
    <>
      <p className="preview-chips">
        <Chip>{node.typeLabel}</Chip>
        {node.__typename === 'Instrument' && <Chip>{t(`bindingness.${node.bindingness}`)}</Chip>}
        {node.contested.length > 0 && <ContestedChip what={t('contested')} />}
        <span className="spread" />
        <span className="meta">{t('preview.asOf', { date: formatDate(day, lang) })}</span>
      </p>
      <p className="preview-title" lang={titleLang(node)}>
        {node.title}
      </p>
      {other && other.text !== node.title && (
        <p className="preview-second" lang={other.lang}>
          {other.text}
        </p>
      )}
      {node.gist && bars.length === 0 && (
        <p className="preview-gist" lang="en">
          {node.gist}
        </p>
      )}
      <dl className="preview-rows">
        {rowsOf(node, lang, say).map((row) => (
          <div key={row.label}>
            <dt>{row.label}</dt>
            <dd>
              {row.strength && <StrengthBar strength={row.strength} />} {row.value}
            </dd>
          </div>
        ))}
      </dl>
      {bars.length > 0 && <StepBars bars={bars} />}
      <p className="preview-actions">
        <Link
          className="button"
          to={pathOf(node) as never}
          search={{ asOf, lang: shownLang } as never}
          onClick={onOpen}
        >
          {t('preview.open')}
        </Link>
        <Link
          className="button"
          to={'/explore' as never}
          search={{ asOf, lang: shownLang, focus: node.id } as never}
          onClick={onOpen}
        >
          {t('preview.canvas')}
        </Link>
      </p>
    </>
  );
}

function StepBars({ bars }: { readonly bars: readonly StepBar[] }) {
  const t = useWords('search');
  const most = Math.max(...bars.map(({ count }) => count));
  return (
    <ul className="step-bars" aria-label={t('preview.bySteps')}>
      {bars.map((bar) => (
        <li key={bar.step}>
          <span>{bar.title}</span>
          <span className="step-track" aria-hidden="true">
            {bar.parts.map(({ strength, count }) => (
              <span key={strength} className="step-bar" style={barStyle(strength as StrengthName, count / most)} />
            ))}
            <span className="step-count">{bar.count}</span>
          </span>
          <span className="visually-hidden">
            {bar.parts.map(({ strength, count }) => `${count} ${t(`strengths.${strength}`)}`).join(', ')}
          </span>
        </li>
      ))}
    </ul>
  );
}

function barStyle(strength: StrengthName, share: number) {
  const { fill, border } = STRENGTH_INKS[strength];
  const ink = fill[0] === 1 ? '100%' : fill[0] === 0.22 ? 'var(--ink-2)' : fill[0] === 0.09 ? 'var(--ink-3)' : '0%';
  return {
    width: `calc(${share * 100}% * 0.86)`,
    borderStyle: border,
    background: `color-mix(in srgb, var(--kind-obligation) ${ink}, transparent)`,
  };
}
