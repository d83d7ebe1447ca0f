import { AtlasError } from '../../errors.ts';
import type { Entity } from '../../model.ts';
import { startAfter } from '../cursor.ts';
import { type Page, type PageRequest, pageOf } from '../page.ts';
import type { Reader } from '../reader.ts';
import { searchIndex } from './build.ts';
import { type Facet, facetsOf, passes, type SearchFilter } from './facets.ts';
import { fold } from './fold.ts';
import { matchOf, type SearchMatch } from './match.ts';

export const MAX_QUERY = 256;
const SUGGESTIONS = 3;

export interface SearchRequest extends PageRequest {
  readonly query: string;
  readonly filter?: SearchFilter | null | undefined;
}

export interface SearchHit {
  readonly cursor: string;
  readonly node: Entity;
  readonly match: SearchMatch;
}

export interface SearchResult extends Omit<Page<Entity>, 'edges'> {
  readonly edges: readonly SearchHit[];
  readonly facets: readonly Facet[];
  readonly suggestions: readonly string[];
}

export async function search(reader: Reader, request: SearchRequest): Promise<SearchResult> {
  const query = checked(request.query);
  const filter = request.filter ?? {};
  const list = { release: reader.edition.release.id, name: 'search', args: { query: fold(query), filter } };
  const start = startAfter(list, request.after);
  const index = await searchIndex(reader);
  const cards = index.find(query).filter((card) => passes(card, filter));
  const ids = cards.slice(start, start + request.first).map((card) => card.id);
  const page = pageOf(list, start, await reader.entitiesInOrder(ids), cards.length);
  return {
    ...page,
    edges: page.edges.map((edge) => ({ ...edge, match: matchOf(edge.node, query) ?? byTitle(edge.node) })),
    facets: facetsOf(cards, index, reader.ontology),
    suggestions: cards.length > 0 ? [] : index.suggest(query, SUGGESTIONS).map((card) => card.title.en),
  };
}

/** Length counts after folding, so that width and invisible characters make no difference. */
function checked(query: string): string {
  if (query.includes('\0')) throw new AtlasError('BAD_USER_INPUT', 'The search text holds a NUL character.');
  const length = [...fold(query).trim()].length;
  if (length === 0) throw new AtlasError('BAD_USER_INPUT', 'The search text is empty.');
  if (length > MAX_QUERY) {
    const excess = { limit: MAX_QUERY, actual: length };
    throw new AtlasError(
      'TEXT_TOO_LONG',
      `The search text has ${length} characters; the limit is ${MAX_QUERY}.`,
      excess,
    );
  }
  return query.trim();
}

function byTitle(entity: Entity): SearchMatch {
  const title = entity.titles[0];
  return { field: 'title', text: title?.text ?? entity.id, lang: title?.lang ?? 'und', ranges: [], how: 'fuzzy' };
}
