/** Neighbours of a provision in the order of its text: the ones before and after it on the same level. */
export interface Placed {
  readonly id: string;
  readonly order: number;
  readonly parent: { readonly id: string } | null;
}

export function neighboursOf<P extends Placed>(
  provisions: readonly P[],
  id: string,
): { previous: P | undefined; next: P | undefined; inside: P[] } {
  const me = provisions.find((provision) => provision.id === id);
  const ordered = [...provisions].sort((a, b) => a.order - b.order);
  const level = ordered.filter(({ parent }) => parent?.id === me?.parent?.id);
  const at = level.findIndex((provision) => provision.id === id);
  return {
    previous: at > 0 ? level[at - 1] : undefined,
    next: at >= 0 ? level[at + 1] : undefined,
    inside: ordered.filter(({ parent }) => parent?.id === id),
  };
}
