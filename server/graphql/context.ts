import type { Atlas } from '../domain/atlas.ts';
import type { Reader } from '../domain/reader.ts';
import type { Limits } from '../limits.ts';

/** What resolvers of one request share. */
export interface Context {
  readonly requestId: string;
  readonly limits: Limits;
  /** Throws what kept the store from being read, so that what needs no store still answers. */
  readonly reader: Reader;
  /** Reads sent to the engine so far. */
  readonly roundTrips: () => number;
}

/** Binds the request to the release that is current now. */
export async function createContext(atlas: Atlas, limits: Limits, requestId: string): Promise<Context> {
  const opened = await atlas.reader().then(
    (reader) => ({ reader }),
    (failure: unknown) => ({ failure }),
  );
  return {
    requestId,
    limits,
    get reader() {
      if ('failure' in opened) throw opened.failure;
      return opened.reader;
    },
    roundTrips: () => ('reader' in opened ? opened.reader.roundTrips : 0),
  };
}
