/** The atlas of one process: knows which release is current and hands out readers bound to it. */
import { type Engine, EngineError, type Health } from '../engine/port.ts';
import { ontologyOf, ontology as ontologyQuery } from '../engine/queries/index.ts';
import { AtlasError } from '../errors.ts';
import type { Release } from '../model.ts';
import { Edition } from './edition.ts';
import { OntologyIndex } from './ontology.ts';
import { Reader } from './reader.ts';

/** Data model versions that this code reads. */
export const SCHEMA_VERSIONS: readonly number[] = [1];

export interface AtlasOptions {
  readonly queryMs: number;
  readonly requestMs: number;
  /** How long the answer to "which release is current" holds, found or failed. */
  readonly releaseTtlMs: number;
  /** The day that is today, UTC. */
  readonly today: () => string;
}

export class Atlas {
  readonly engine: Engine;
  readonly #options: AtlasOptions;
  #edition: Promise<Edition> | null = null;
  #known: Edition | null = null;
  #asked = Number.NEGATIVE_INFINITY;

  constructor(engine: Engine, options: AtlasOptions) {
    this.engine = engine;
    this.#options = options;
  }

  /** Throws EngineError while there is no store, AtlasError while it holds nothing that can be served. */
  async reader(): Promise<Reader> {
    return this.readerOf(await this.#current());
  }

  /** A reader outside any request, with the time that building an index may take. */
  readerOf(edition: Edition, requestMs: number = this.#options.requestMs): Reader {
    const { queryMs, today } = this.#options;
    return new Reader(this.engine, edition, { queryMs, requestMs, today: today() });
  }

  async health(): Promise<Health> {
    const health = await this.engine.health();
    if (health.status !== 'ready' || SCHEMA_VERSIONS.includes(health.release.schemaVersion)) return health;
    return { status: 'down', reason: versionMessage(health.release) };
  }

  /** One look at the store per second serves all requests of that second, also when it fails. */
  #current(): Promise<Edition> {
    const now = performance.now();
    if (this.#edition && now - this.#asked < this.#options.releaseTtlMs) return this.#edition;
    this.#asked = now;
    this.#edition = this.#look();
    this.#edition.catch(() => undefined);
    return this.#edition;
  }

  async #look(): Promise<Edition> {
    const release = await this.engine.release();
    if (!release) throw new AtlasError('SERVICE_UNAVAILABLE', 'No release of the dataset is loaded.');
    if (!SCHEMA_VERSIONS.includes(release.schemaVersion)) {
      throw new AtlasError('SERVICE_UNAVAILABLE', versionMessage(release));
    }
    if (this.#known?.release.hash === release.hash) return this.#known;
    const rows = await this.engine.read(ontologyQuery, { release: release.id }, { timeoutMs: this.#options.queryMs });
    if (rows.length === 0) throw new EngineError('unavailable', `Release ${release.id} has no ontology.`);
    this.#known = new Edition(release, new OntologyIndex(ontologyOf(rows)));
    return this.#known;
  }
}

function versionMessage(release: Release): string {
  const readable = SCHEMA_VERSIONS.join(', ');
  return `Release ${release.id} has data model version ${release.schemaVersion}; this server reads ${readable}.`;
}
