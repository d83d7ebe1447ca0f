import type { Link } from '../../records/model.ts';
import type { Rule } from '../rule.ts';

/** Nothing is part of itself, or supersedes itself, by way of others. */
export const cycles: Rule = {
  name: 'cycles',
  codes: ['LINK_CYCLE'],
  check({ links, ontology }, report) {
    for (const { id: type, acyclic } of ontology.relationTypes) {
      if (!acyclic) continue;
      const outgoing = new Map<string, Link[]>();
      for (const link of links) {
        if (link.type !== type || link.to === link.owner.id) continue;
        outgoing.set(link.owner.id, [...(outgoing.get(link.owner.id) ?? []), link]);
      }
      for (const cycle of findCycles(outgoing)) {
        const way = [...cycle.map((link) => link.owner.id), cycle[0]?.owner.id].join(' > ');
        const last = cycle.at(-1) as Link;
        report(
          'LINK_CYCLE',
          last.toPlace,
          `${type} comes back to where it began: ${way}`,
          'Delete or turn one of these relations',
        );
      }
    }
  },
};

/** Depth first with a stack of its own: a chain of thousands must not overflow the call stack. */
function findCycles(outgoing: ReadonlyMap<string, readonly Link[]>): Link[][] {
  const found: Link[][] = [];
  const state = new Map<string, 'open' | 'done'>();
  for (const start of [...outgoing.keys()].sort()) {
    if (state.has(start)) continue;
    const way: Link[] = [];
    const stack: { readonly id: string; next: number }[] = [{ id: start, next: 0 }];
    state.set(start, 'open');
    for (let frame = stack.at(-1); frame; frame = stack.at(-1)) {
      const link = outgoing.get(frame.id)?.[frame.next];
      frame.next += 1;
      if (!link) {
        state.set(frame.id, 'done');
        stack.pop();
        way.pop();
      } else if (state.get(link.to) === 'open') {
        const from = way.findIndex((step) => step.owner.id === link.to);
        found.push(from < 0 ? [link] : [...way.slice(from), link]);
      } else if (!state.has(link.to)) {
        state.set(link.to, 'open');
        way.push(link);
        stack.push({ id: link.to, next: 0 });
      }
    }
  }
  return found;
}
