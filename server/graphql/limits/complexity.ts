/** How many objects an answer may hold, estimated from page sizes with the real variables. */
import { type GraphQLField, getNamedType, getNullableType, isLeafType, isListType } from 'graphql';
import { type ComplexityEstimator, getComplexity } from 'graphql-query-complexity';
import { AtlasError } from '../../errors.ts';
import type { Limits } from '../../limits.ts';
import type { Operation } from './arguments.ts';

/** Come with their owner, at no cost. */
const EMBEDDED: ReadonlySet<string> = new Set([
  'Bilingual',
  'Count',
  'Coverage',
  'Facet',
  'FacetValue',
  'FactPredicate',
  'Identifier',
  'KindRecord',
  'Limit',
  'LocalisedText',
  'NeighbourCount',
  'Ontology',
  'PageInfo',
  'PartialDate',
  'Qualifier',
  'RelationType',
  'SearchMatch',
  'TextRange',
  'TypeRecord',
]);

/** Lists without a page size: what is usual, rounded up. */
const USUAL: Readonly<Record<string, number>> = {
  bearers: 2,
  benefits: 2,
  claims: 3,
  enforcedBy: 1,
  evidence: 2,
  facts: 8,
  footnotes: 4,
  lifecycle: 6,
  obligations: 25,
  owedTo: 1,
  pillars: 1,
  provisions: 50,
  steps: 2,
  themes: 2,
};
/** Lists inside something whose own size counts them already. */
const SIZED_PARENTS = /(?:Connection|Neighbourhood|Subgraph|RelationGroup|Path|PathSearch)$/;

const estimate: ComplexityEstimator = ({ type, field, args, childComplexity }) => {
  const named = getNamedType(field.type);
  const own = isLeafType(named) || EMBEDDED.has(named.name) ? 0 : 1;
  return sizeOf(type.name, field, args) * (own + childComplexity);
};

function sizeOf(
  parent: string,
  field: GraphQLField<unknown, unknown>,
  args: Readonly<Record<string, unknown>>,
): number {
  const first = typeof args.first === 'number' ? Math.max(1, args.first) : undefined;
  const ids = Array.isArray(args.ids) ? Math.max(1, args.ids.length) : undefined;
  if (field.name === 'neighbourhood') return (first ?? 1) * (ids ?? 1);
  if (first ?? ids) return first ?? ids ?? 1;
  if (!isListType(getNullableType(field.type)) || isLeafType(getNamedType(field.type))) return 1;
  if (SIZED_PARENTS.test(parent) && !Object.hasOwn(USUAL, field.name)) return 1;
  return USUAL[field.name] ?? 3;
}

export function complexityOf({ schema, document, operation, variables }: Operation): number {
  const name = operation.name?.value;
  return getComplexity({
    schema,
    query: document,
    variables: { ...variables },
    estimators: [estimate],
    // Validation has bounded the selections already, and says so in its own words.
    maxQueryNodes: Number.POSITIVE_INFINITY,
    ...(name !== undefined && { operationName: name }),
  });
}

/** Throws AtlasError for an operation whose answer could be too large. */
export function checkComplexity(operation: Operation, limits: Limits): void {
  const excess = { limit: limits.complexity, actual: complexityOf(operation) };
  if (excess.actual <= excess.limit) return;
  const message = `The answer could hold ${excess.actual} objects; the limit is ${excess.limit}. Ask for smaller pages.`;
  throw new AtlasError('QUERY_TOO_COMPLEX', message, excess);
}
