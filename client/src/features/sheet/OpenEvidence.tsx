import { usePatch } from '../../app/state.ts';
import { useWords } from '../../i18n/index.ts';

/** Opens the drawer on a link, a claim or a fact. */
export function OpenEvidence({ sel }: { readonly sel: string }) {
  const t = useWords('sheet');
  const patch = usePatch();
  return (
    <button type="button" className="text-button" onClick={() => patch({ sel })}>
      {t('openEvidence')}
    </button>
  );
}
