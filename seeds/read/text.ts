/** Bytes to text, and the characters that no data file may hold. */

export const MAX_BYTES = 2 * 1024 * 1024;

/**
 * Control characters but tab and line breaks, invisible formats (zero-width, soft hyphen, bidi marks and overrides),
 * line and paragraph separators, half a surrogate pair: they make two texts look alike that are not.
 */
const FORBIDDEN = String.raw`[[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]--[\t\n\r]]`;
const ANY = new RegExp(FORBIDDEN, 'v');
const EACH = new RegExp(FORBIDDEN, 'gv');

/** Without a byte order mark; undefined where it is not UTF-8. */
export function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

export interface ForbiddenCharacter {
  readonly offset: number;
  /** As "U+202E". */
  readonly name: string;
}

export function forbiddenCharacters(text: string): ForbiddenCharacter[] {
  if (!ANY.test(text)) return [];
  return [...text.matchAll(EACH)].map((match) => ({
    offset: match.index,
    name: `U+${(match[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
  }));
}
