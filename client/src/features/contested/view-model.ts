interface About {
  readonly subject: { readonly id: string };
}

export interface SubjectGroup<N extends About> {
  readonly subject: N['subject'];
  readonly points: readonly N[];
}

/** What is contested about one entity stands together, in the order in which the entities first come. */
export function bySubject<N extends About>(nodes: readonly N[]): SubjectGroup<N>[] {
  const groups = new Map<string, N[]>();
  for (const node of nodes) {
    const group = groups.get(node.subject.id);
    if (group) group.push(node);
    else groups.set(node.subject.id, [node]);
  }
  return [...groups.values()].flatMap((points) => (points[0] ? [{ subject: points[0].subject, points }] : []));
}
