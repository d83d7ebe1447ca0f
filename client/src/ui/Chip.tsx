import type { ReactNode } from 'react';

/** A small label. `contested` is the only amber one; `quiet` has a line instead of a ground. */
export function Chip({
  tone = 'plain',
  children,
  title,
}: {
  readonly tone?: 'plain' | 'quiet' | 'contested' | 'dark';
  readonly children: ReactNode;
  readonly title?: string;
}) {
  return (
    <span className={`chip chip-${tone}`} title={title}>
      {children}
    </span>
  );
}

export function ContestedChip({ what }: { readonly what: string }) {
  return (
    <Chip tone="contested">
      <span aria-hidden="true">≠</span> {what}
    </Chip>
  );
}
