import { EngineError } from '../port.ts';

/** Between two probes of a server that does not answer. */
const PROBE_EVERY_MS = 1_000;
/** After a refused password: each try counts towards the server's lock-out, and only a person can mend it. */
const UNAUTHORISED_EVERY_MS = 30_000;

type State =
  | { readonly is: 'unproven'; readonly first: Promise<void> }
  | { readonly is: 'closed' }
  | { readonly is: 'open'; readonly error: EngineError; readonly retry: NodeJS.Timeout }
  | { readonly is: 'ended' };

/**
 * Lets calls through while the server answers. Once it does not, every call fails at once with the last error, while a
 * probe in the background finds out when it is back.
 */
export class Circuit {
  readonly #probe: () => Promise<void>;
  #state: State;
  #probing: Promise<void> | null = null;

  /** `probe` throws EngineError `unavailable` or `unauthorised`; it must settle by itself. */
  constructor(probe: () => Promise<void>) {
    this.#probe = probe;
    this.#state = { is: 'unproven', first: this.check() };
  }

  /** Throws the reason while the circuit is open. */
  async pass(): Promise<void> {
    if (this.#state.is === 'unproven') await this.#state.first;
    if (this.#state.is === 'open') throw this.#state.error;
    if (this.#state.is === 'ended') throw new EngineError('unavailable', 'The engine is closed.');
  }

  /**
   * To be called with every error of a call; opens the circuit for those that the next call would meet as well. Gives
   * the error to throw: a call that ran out of time on a server found dead meanwhile is `unavailable`.
   */
  report(error: EngineError): EngineError {
    if (error.code === 'unavailable' || error.code === 'unauthorised') this.#open(error);
    if (error.code !== 'timeout') return error;
    if (this.#state.is === 'open') return this.#state.error;
    this.suspect();
    return error;
  }

  /** To be called while a call takes long: probes, and lets the next calls wait for what the probe finds. */
  suspect(): void {
    if (this.#state.is === 'closed') this.#state = { is: 'unproven', first: this.check() };
  }

  /** Probes now; never throws. One probe at a time. */
  check(): Promise<void> {
    this.#probing ??= this.#probe()
      .then(
        () => this.#close(),
        (error: EngineError) => this.#open(error),
      )
      .finally(() => {
        this.#probing = null;
      });
    return this.#probing;
  }

  end(): void {
    if (this.#state.is === 'open') clearTimeout(this.#state.retry);
    this.#state = { is: 'ended' };
  }

  #close(): void {
    if (this.#state.is === 'ended') return;
    if (this.#state.is === 'open') clearTimeout(this.#state.retry);
    this.#state = { is: 'closed' };
  }

  #open(error: EngineError): void {
    if (this.#state.is === 'ended') return;
    if (this.#state.is === 'open') clearTimeout(this.#state.retry);
    const wait = error.code === 'unauthorised' ? UNAUTHORISED_EVERY_MS : PROBE_EVERY_MS;
    const retry = setTimeout(() => void this.check(), wait);
    retry.unref();
    this.#state = { is: 'open', error, retry };
  }
}
