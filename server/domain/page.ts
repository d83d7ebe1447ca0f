import { encodeCursor, type ListKey, startAfter } from './cursor.ts';

/** A page of a list, in the form that the API gives out. */
export interface Page<T> {
  readonly edges: readonly { readonly cursor: string; readonly node: T }[];
  readonly nodes: readonly T[];
  readonly pageInfo: PageInfo;
  readonly totalCount: number;
}

export interface PageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: false;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

export interface PageRequest {
  readonly first: number;
  readonly after?: string | null | undefined;
}

/** Items that begin at `start` in a list of `totalCount`. */
export function pageOf<T>(list: ListKey, start: number, nodes: readonly T[], totalCount: number): Page<T> {
  const edges = nodes.map((node, i) => ({ cursor: encodeCursor(list, start + i), node }));
  return {
    edges,
    nodes,
    totalCount,
    pageInfo: {
      hasNextPage: start + nodes.length < totalCount,
      hasPreviousPage: false,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

/** A page out of a list that is all there. */
export function slicePage<T>(list: ListKey, items: readonly T[], request: PageRequest): Page<T> {
  const start = startAfter(list, request.after);
  return pageOf(list, start, items.slice(start, start + request.first), items.length);
}
