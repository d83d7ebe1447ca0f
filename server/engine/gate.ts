import { EngineError } from './port.ts';

/** Lets `places` callers in at a time; the rest wait in line, and give up as `busy` after `waitMs`. */
export class Gate {
  #free: number;
  readonly #line: (() => void)[] = [];

  constructor(places: number) {
    this.#free = places;
  }

  /** Gives the function that leaves again; call it exactly once. */
  async enter(waitMs: number): Promise<() => void> {
    if (this.#free > 0) this.#free -= 1;
    else await this.#wait(waitMs);
    return () => this.#leave();
  }

  #wait(waitMs: number): Promise<void> {
    return new Promise((resolve, reject) => {
      const admit = () => {
        clearTimeout(timer);
        resolve();
      };
      const timer = setTimeout(() => {
        this.#line.splice(this.#line.indexOf(admit), 1);
        reject(new EngineError('busy', `No place for another heavy query within ${waitMs} ms.`));
      }, waitMs);
      this.#line.push(admit);
    });
  }

  #leave(): void {
    const next = this.#line.shift();
    if (next) next();
    else this.#free += 1;
  }
}
