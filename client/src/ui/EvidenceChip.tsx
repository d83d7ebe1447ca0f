import { usePatch } from '../app/state.ts';
import { useWords } from '../i18n/index.ts';

export interface EvidenceLike {
  readonly locator: string;
  readonly source: { readonly id: string; readonly title: string; readonly tier: number };
}

/** Says how good the evidence is and opens it: `sel` is a claim, a relationship or `fact:<entity>:<predicate>`. */
export function EvidenceChip({
  evidence,
  sel,
  confidence,
  review,
}: {
  readonly evidence: readonly EvidenceLike[];
  readonly sel: string;
  readonly confidence?: string;
  readonly review?: string;
}) {
  const t = useWords();
  const patch = usePatch();
  const best = evidence.toSorted((a, b) => a.source.tier - b.source.tier)[0];
  const unverified = confidence === 'low' && review === 'unreviewed';
  const text = unverified || !best ? t('unverified') : t('tier', { tier: best.source.tier });
  return (
    <button
      type="button"
      className={unverified ? 'chip chip-quiet chip-button' : 'chip chip-plain chip-button'}
      onClick={() => patch({ sel })}
      title={best ? `${best.source.title}, ${best.locator}` : undefined}
      data-evidence={sel}
    >
      <span className="visually-hidden">{t('evidence.passage')}: </span>
      {text}
    </button>
  );
}
