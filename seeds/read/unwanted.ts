/** What YAML allows and we do not: invisible characters, anchors, keys given twice, keys that reach a prototype. */
import { type Problem, quote } from '../problems.ts';
import type { Finding, Outline, Path } from './outline.ts';
import type { Parsed } from './parser.ts';
import { forbiddenCharacters } from './text.ts';

type Unwanted = Pick<Problem, 'code' | 'message' | 'remedy'> & { readonly offset: number };

/** Cheap signs that a text may hold an anchor, a forbidden key, or a character behind an escape. */
const SUSPICIOUS = /(?:^|[\s,[{])&\S|__proto__|constructor|prototype|\\[^"\\/nt \r\n]/m;

const FINDINGS: { readonly [what in Finding['what']]: (name: string, offset: number) => Unwanted } = {
  anchor: (name, offset) => ({
    ...{ code: 'YAML_ALIAS', offset },
    ...{ message: `The anchor ${quote(name)} is not allowed`, remedy: 'Write the value out where it is needed' },
  }),
  forbiddenKey: (name, offset) => ({
    ...{ code: 'YAML_FORBIDDEN_KEY', offset },
    ...{ message: `The key ${quote(name)} is not allowed`, remedy: 'Use another name' },
  }),
  duplicateKey: (name, offset) => ({
    ...{ code: 'YAML_DUPLICATE_KEY', offset },
    ...{ message: `The key ${quote(name)} is there twice`, remedy: 'Keep one of them' },
  }),
};

export function unwantedCharacters(text: string): Unwanted[] {
  return forbiddenCharacters(text).map(({ offset, name }) => invisible(name, offset));
}

export function unwanted(text: string, parsed: Extract<Parsed, { ok: true }>, outline: () => Outline): Unwanted[] {
  if (!parsed.repeated && !SUSPICIOUS.test(text)) return [];
  const found = outline().findings.map(({ what, name, offset }) => FINDINGS[what](name, offset));
  return forbiddenCharacters(text).length > 0 ? found : [...found, ...escaped(parsed.data, outline())];
}

/** Escapes such as "\u200b" bring in by the back door what the raw text may not hold. */
function escaped(data: unknown, { valueAt }: Outline): Unwanted[] {
  return [...strings(data)].flatMap(([path, value]) =>
    forbiddenCharacters(value).map(({ name }) => invisible(name, valueAt(path))),
  );
}

function* strings(value: unknown, path: Path = []): Generator<[Path, string]> {
  if (typeof value === 'string') yield [path, value];
  if (typeof value !== 'object' || value === null) return;
  for (const [key, child] of Object.entries(value)) {
    yield* strings(child, [...path, Array.isArray(value) ? Number(key) : key]);
  }
}

function invisible(name: string, offset: number): Unwanted {
  return {
    code: 'TEXT_FORBIDDEN_CHARACTER',
    offset,
    message: `The character ${name} is invisible or a control`,
    remedy: 'Delete it',
  };
}
