import type { Atlas } from '../domain/atlas.ts';
import type { Reader } from '../domain/reader.ts';
import type { Limits } from '../limits.ts';

type Opened = { readonly reader: Reader } | { readonly failure: unknown };

/** What resolvers of one request share. The server copies it field by field, so it has no private ones. */
export class Context {
  readonly requestId: string;
  readonly limits: Limits;
  readonly opened: Opened;

  constructor(requestId: string, limits: Limits, opened: Opened) {
    this.requestId = requestId;
    this.limits = limits;
    this.opened = opened;
  }

  /** Throws what kept the store from being read, so that what needs no store still answers. */
  get reader(): Reader {
    if ('failure' in this.opened) throw this.opened.failure;
    return this.opened.reader;
  }

  /** Reads sent to the engine so far. */
  get roundTrips(): number {
    return 'reader' in this.opened ? this.opened.reader.roundTrips : 0;
  }
}

/** Binds the request to the release that is current now. */
export async function createContext(atlas: Atlas, limits: Limits, requestId: string): Promise<Context> {
  const opened = await atlas.reader().then(
    (reader): Opened => ({ reader }),
    (failure: unknown): Opened => ({ failure }),
  );
  return new Context(requestId, limits, opened);
}
