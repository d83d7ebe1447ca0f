import { expect, it } from 'vitest';
import type { Both } from '../both.ts';
import { termsOf } from '../terms.ts';

const FILTERS = [
  { kinds: ['Instrument'] },
  { kinds: ['Obligation', 'Provision'], strengths: ['bindingDuty', 'recommendation'] },
  { bindingness: ['binding'] },
  { jurisdictions: ['jp', 'us', 'eu'] },
  { kinds: ['Source'], themes: ['nothing-has-this-id'] },
] as const;

export function searchCases(both: () => Both): void {
  it('finds the same in the same order, with facets, reasons and suggestions', async () => {
    const terms = termsOf(both().graph);
    expect(terms.length).toBeGreaterThanOrEqual(150);
    const questions = terms.map((query) => ({ field: 'search', args: { query, first: 25 } }));
    const pages = await both().ask(questions, {}, 10);
    expect(pages.filter((page) => page.totalCount > 0).length).toBeGreaterThan(120);
    expect(pages.filter((page) => page.suggestions.length > 0).length).toBeGreaterThan(0);
  });

  it('pages what it finds to the end, narrowed by filters', async () => {
    const terms = termsOf(both().graph).filter((_, i) => i % 8 === 0);
    const questions = terms.flatMap((query, i) => [
      { field: 'search', args: { query, first: 50 } },
      { field: 'search', args: { query, first: 9, filter: FILTERS[i % FILTERS.length] } },
    ]);
    const lists = await both().askToTheEnd(questions);
    expect(lists.flat().length).toBeGreaterThan(100);
  });
}
