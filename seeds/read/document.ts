/** A data file that is sound YAML: its data, and where in the text each part of it stands. */
import type { Code, Problem } from '../problems.ts';
import type { FileKind } from '../shapes/records.ts';
import type { Position } from './lines.ts';
import type { Path } from './outline.ts';

export interface Document {
  readonly file: string;
  readonly kind: FileKind;
  readonly data: unknown;
  valueAt(path: Path): Position;
  keyAt(path: Path): Position;
}

/** A part of a document, for a problem to point at. */
export interface Place {
  readonly document: Document;
  readonly path: Path;
}

export function inside(place: Place, ...steps: Path): Place {
  return { document: place.document, path: [...place.path, ...steps] };
}

export type Report = (code: Code, place: Place, message: string, remedy: string, at?: 'value' | 'key') => void;

export function reporter(problems: Problem[]): Report {
  return (code, { document, path }, message, remedy, at = 'value') => {
    const position = at === 'key' ? document.keyAt(path) : document.valueAt(path);
    problems.push({ code, file: document.file, ...position, message, remedy });
  };
}
