import { useWords } from '../i18n/index.ts';
import { STRENGTH_INKS, type StrengthName } from '../theme/vocabulary.ts';

/** The bar of ink with its word; the bar never stands alone: without the word it is named. */
export function StrengthBar({ strength, bare = false }: { readonly strength: string; readonly bare?: boolean }) {
  const t = useWords();
  const ink = STRENGTH_INKS[strength as StrengthName];
  if (!ink) return null;
  const name = t(`strengths.${strength}`);
  return (
    <span className="strength">
      <span
        className="strength-bar"
        {...(bare ? { role: 'img', 'aria-label': name, title: name } : { 'aria-hidden': true })}
        style={{
          borderStyle: ink.border,
          borderWidth: ink.width,
          background: `color-mix(in srgb, var(--ink) ${ink.bar * 100}%, transparent)`,
        }}
      />
      {!bare && <span>{name}</span>}
    </span>
  );
}
