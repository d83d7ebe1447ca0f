import { FAMILIES, type FamilyName } from '../theme/vocabulary.ts';

/** A short piece of an edge for the legend: colour and head of its family. */
export function LinkSample({ family }: { readonly family: FamilyName }) {
  const look = FAMILIES[family];
  const colour = `light-dark(${look.colour[0]}, ${look.colour[1]})`;
  const heads: Readonly<Record<string, React.ReactNode>> = {
    triangle: <path d="M18 2 24 6 18 10z" fill="currentColor" stroke="none" />,
    diamond: <path d="M16 6 20 3 24 6 20 9z" fill="currentColor" stroke="none" />,
    circle: <circle cx="21" cy="6" r="3" fill="currentColor" stroke="none" />,
    vee: <path d="M18 2.500 23.500 6 18 9.500" fill="none" />,
    tee: <path d="M20 2v8M23 2v8" fill="none" />,
    none: null,
  };
  return (
    <svg
      viewBox="0 0 26 12"
      width={26}
      height={12}
      aria-hidden="true"
      style={{ color: colour }}
      stroke="currentColor"
      strokeWidth={1.4}
    >
      <path d="M1 6h18" />
      {heads[look.head]}
    </svg>
  );
}
