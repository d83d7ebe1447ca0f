import type { ReactNode } from 'react';
import { Boundary, ErrorPanel, Loading } from '../../ui/states.tsx';

interface Asked<D> {
  readonly data: D | undefined;
  readonly error: unknown;
  readonly refetch: () => unknown;
}

/** A part of a page that loads, fails and recovers alone. */
export function Part<D>({ of, children }: { readonly of: Asked<D>; readonly children: (data: D) => ReactNode }) {
  if (of.data !== undefined) return <Boundary>{children(of.data)}</Boundary>;
  if (of.error) return <ErrorPanel error={of.error} retry={() => void of.refetch()} />;
  return <Loading />;
}
