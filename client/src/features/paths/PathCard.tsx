import { Button } from '@mantine/core';
import { IconCopy, IconHierarchy2 } from '@tabler/icons-react';
import { EntityLink } from '../../app/EntityLink.tsx';
import { useLang, useWords } from '../../i18n/index.ts';
import type { FamilyName } from '../../theme/vocabulary.ts';
import { ContestedChip } from '../../ui/Chip.tsx';
import { KindGlyph } from '../../ui/KindGlyph.tsx';
import { LinkSample } from '../../ui/LinkSample.tsx';
import { StrengthBar } from '../../ui/StrengthBar.tsx';
import classes from './paths.module.css';
import type { PathView, Step } from './view-model.ts';

interface Props {
  path: PathView;
  number: number;
  selected: string | undefined;
  onEvidence(relationship: string): void;
  onCanvas(): void;
  onCopy(): void;
}

/** One way: the sentence first, then each step with its evidence under the same number. */
export function PathCard({ path, number, selected, onEvidence, onCanvas, onCopy }: Props) {
  const t = useWords('paths');
  const lang = useLang();
  const { weakest, weakestEvidence } = path;
  return (
    <article className={classes.card} aria-label={t('path', { number, count: path.steps.length })}>
      <p className={classes.sentence} lang={lang}>
        {path.sentence.map((part) =>
          'note' in part ? (
            <sup key={part.key}>
              <button
                type="button"
                className={classes.note}
                aria-label={t('footnote', { number: part.note })}
                onClick={() => onEvidence(path.steps[part.note - 1]?.relationship ?? '')}
              >
                {part.note}
              </button>
            </sup>
          ) : (
            <span key={part.key}>{part.text}</span>
          ),
        )}
      </p>
      <div className={classes.facts}>
        <span className={classes.fact}>
          {weakest ? (
            <>
              {t('weakestLink', { step: weakest.step })}: <StrengthBar strength={weakest.strength} />
            </>
          ) : (
            t('noStrength')
          )}
        </span>
        <span className={classes.fact}>
          {t('weakestEvidence', {
            steps: weakestEvidence.steps.join(', '),
            confidence: t(`ui:confidences.${weakestEvidence.confidence}`),
          })}
        </span>
        <span className={classes.buttons}>
          <Button size="compact-sm" variant="default" leftSection={<IconCopy size={14} />} onClick={onCopy}>
            {t('copy')}
          </Button>
          <Button size="compact-sm" variant="default" leftSection={<IconHierarchy2 size={14} />} onClick={onCanvas}>
            {t('canvas')}
          </Button>
        </span>
      </div>
      <ol className={classes.steps} aria-label={t('stepTable')}>
        {path.steps.map((step) => (
          <StepRow
            key={step.relationship}
            step={step}
            selected={selected === step.relationship}
            onEvidence={onEvidence}
          />
        ))}
      </ol>
    </article>
  );
}

function StepRow({ step, selected, onEvidence }: { step: Step; selected: boolean; onEvidence(id: string): void }) {
  const t = useWords('paths');
  const { from, to } = step;
  return (
    <li className={classes.step} data-selected={selected || undefined}>
      <span className={classes.number} aria-hidden="true">
        {step.number}
      </span>
      <div className={classes.link}>
        <span className={classes.end}>
          <KindGlyph of={from} size={18} /> <EntityLink entity={from} />
        </span>
        <span className={classes.relation}>
          <span className={step.forward ? undefined : classes.flip}>
            <LinkSample family={step.family as FamilyName} />
          </span>
          {step.label}
          {!step.forward && <span className={classes.unseen}> ({t('against')})</span>}
        </span>
        <span className={classes.end}>
          <KindGlyph of={to} size={18} /> <EntityLink entity={to} />
        </span>
        {step.contested && <ContestedChip what={t('contested')} />}
      </div>
      <div className={classes.evidence}>
        {step.evidence.length === 0 && <span className={classes.quiet}>{t('noEvidence')}</span>}
        {step.evidence.map((passage) => (
          <span key={`${passage.source}-${passage.locator}`} className={classes.passage}>
            <span className={classes.tier}>{t('ui:tier', { tier: passage.tier })}</span>
            <button type="button" className={classes.source} onClick={() => onEvidence(step.relationship)}>
              {passage.source}
              <span className={classes.unseen}> ({t('evidenceOf', { number: step.number })})</span>
            </button>
            <span className={classes.quiet}>{passage.locator}</span>
          </span>
        ))}
        <span className={classes.quiet}>
          {t(`ui:confidences.${step.confidence}`)}
          {step.review && ` · ${t(`ui:reviews.${step.review}`)}`}
        </span>
      </div>
    </li>
  );
}
