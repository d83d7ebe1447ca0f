/** What is worked out once per release and shared by all requests on it. */
import type { Release } from '../model.ts';
import type { OntologyIndex } from './ontology.ts';

export class Edition {
  readonly release: Release;
  readonly ontology: OntologyIndex;
  readonly #kept = new Map<string, Promise<unknown>>();

  constructor(release: Release, ontology: OntologyIndex) {
    this.release = release;
    this.ontology = ontology;
  }

  /** `make`'s result, made once; after a failure the next caller tries again. */
  once<T>(name: string, make: () => Promise<T>): Promise<T> {
    const kept = this.#kept.get(name);
    if (kept) return kept as Promise<T>;
    const made = make();
    this.#kept.set(name, made);
    made.catch(() => this.#kept.delete(name));
    return made;
  }
}
