interface Fact<C> {
  readonly predicate: string;
  readonly claims: readonly C[];
}

/** The other claims on what a claim is about: those of its own fact; a step may be told once per party. */
export function siblingsOf<C extends { readonly id: string }>(
  facts: readonly Fact<C>[],
  claim: { readonly id: string },
): C[] {
  const own = facts.find((fact) => fact.claims.some(({ id }) => id === claim.id));
  return own ? own.claims.filter(({ id }) => id !== claim.id) : [];
}
