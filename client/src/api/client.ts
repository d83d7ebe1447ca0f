/** The one place that talks to the server: typed documents in, data or an ApiError out. */
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { QueryClient, type UseQueryOptions, useQuery } from '@tanstack/react-query';
import { print } from 'graphql';

/** What a caller can do something about; `code` is one of the server's closed list, or `NETWORK`. */
export class ApiError extends Error {
  readonly code: string;
  readonly requestId: string | undefined;
  constructor(code: string, message: string, requestId?: string) {
    super(message);
    this.name = 'ApiError';
    this.code = code;
    this.requestId = requestId;
  }
  get passing(): boolean {
    return (
      this.code === 'NETWORK' ||
      this.code === 'SERVICE_UNAVAILABLE' ||
      this.code === 'TIMEOUT' ||
      this.code === 'RATE_LIMITED'
    );
  }
}

interface Answer<D> {
  data?: D | null;
  errors?: { message: string; extensions?: { code?: string; requestId?: string } }[];
}

export async function ask<D, V>(document: TypedDocumentNode<D, V>, variables: V, signal?: AbortSignal): Promise<D> {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json' },
    body: JSON.stringify({ query: print(document), variables }),
    ...(signal && { signal }),
  }).catch((error: unknown) => {
    if (signal?.aborted) throw error;
    throw new ApiError('NETWORK', 'The server cannot be reached.');
  });
  const answer = (await response.json().catch(() => ({}))) as Answer<D>;
  const error = answer.errors?.[0];
  if (error)
    throw new ApiError(error.extensions?.code ?? 'INTERNAL_SERVER_ERROR', error.message, error.extensions?.requestId);
  if (!answer.data)
    throw new ApiError(response.ok ? 'INTERNAL_SERVER_ERROR' : 'NETWORK', `The server answered ${response.status}.`);
  return answer.data;
}

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 60_000,
      refetchOnWindowFocus: false,
      retry: (count, error) => error instanceof ApiError && error.passing && count < 3,
      retryDelay: (attempt) => Math.min(1000 * 2 ** attempt, 8000),
    },
  },
});

/** The key is the text of the query with its variables, so that equal questions are asked once. */
export function queryOptions<D, V>(document: TypedDocumentNode<D, V>, variables: V) {
  return {
    queryKey: [print(document), variables] as const,
    queryFn: ({ signal }: { signal: AbortSignal }) => ask(document, variables, signal),
  };
}

export function useAsk<D, V>(
  document: TypedDocumentNode<D, V>,
  variables: V,
  options: Omit<UseQueryOptions<D, Error>, 'queryKey' | 'queryFn'> = {},
) {
  return useQuery<D, Error>({
    ...(queryOptions(document, variables) as {
      queryKey: readonly unknown[];
      queryFn: (c: { signal: AbortSignal }) => Promise<D>;
    }),
    ...options,
  });
}
