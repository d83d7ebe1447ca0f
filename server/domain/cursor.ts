/** Cursors: opaque to callers, bound to a release and to the list they came from. */
import { createHash } from 'node:crypto';
import { AtlasError } from '../errors.ts';

const VERSION = 1;

/** A list in a release: the same name and arguments always give the same order. */
export interface ListKey {
  readonly release: string;
  readonly name: string;
  readonly args: unknown;
}

/** `position` counts from 0 over the whole list. */
export function encodeCursor(list: ListKey, position: number): string {
  return Buffer.from(JSON.stringify([VERSION, list.release, fingerprint(list), position])).toString('base64url');
}

/** The position after the one the cursor stands for. */
export function startAfter(list: ListKey, cursor: string | null | undefined): number {
  if (cursor === null || cursor === undefined) return 0;
  const [version, release, print, position] = parse(cursor);
  if (version !== VERSION || typeof position !== 'number' || !Number.isSafeInteger(position) || position < 0) refuse();
  if (release !== list.release) {
    throw new AtlasError(
      'RELEASE_CHANGED',
      `The cursor belongs to release ${String(release).slice(0, 40)}; start again.`,
    );
  }
  if (print !== fingerprint(list)) refuse();
  return position + 1;
}

function parse(cursor: string): readonly unknown[] {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(parts) && parts.length === 4) return parts;
  } catch {
    // Falls through: anything that is no cursor is answered alike.
  }
  return refuse();
}

function fingerprint(list: ListKey): string {
  return createHash('sha256')
    .update(JSON.stringify([list.name, list.args]))
    .digest('base64url')
    .slice(0, 12);
}

function refuse(): never {
  throw new AtlasError('INVALID_CURSOR', 'The cursor is not one that this list gave.');
}
