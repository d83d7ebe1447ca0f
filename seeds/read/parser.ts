/**
 * YAML in a worker thread with a memory limit and a deadline, so that no file can take the run down: at worst its
 * worker dies, the file is reported and the next file gets a new worker.
 */
import { Worker } from 'node:worker_threads';

export const MAX_DEPTH = 32;
const MEMORY_MB = 256;

export type Parsed =
  | { readonly ok: true; readonly data: unknown; readonly repeated?: true }
  | { readonly ok: false; readonly reason: string; readonly line: number; readonly column: number }
  | { readonly ok: false; readonly gaveUp: 'timeout' | 'memory' };

export class YamlParser {
  readonly #timeoutMs: number;
  #worker: Worker | undefined;

  constructor(timeoutMs = 30_000) {
    this.#timeoutMs = timeoutMs;
  }

  /** One text at a time: a second call before the first has answered would get its answer. */
  parse(text: string): Promise<Parsed> {
    const worker = this.#worker ?? this.#start();
    return new Promise((resolve) => {
      const finish = (parsed: Parsed) => {
        clearTimeout(timer);
        worker.removeAllListeners('message').removeAllListeners('error');
        if ('gaveUp' in parsed) this.#drop(worker);
        resolve(parsed);
      };
      const timer = setTimeout(() => finish({ ok: false, gaveUp: 'timeout' }), this.#timeoutMs);
      worker.once('message', finish).once('error', () => finish({ ok: false, gaveUp: 'memory' }));
      worker.postMessage({ text, maxDepth: MAX_DEPTH });
    });
  }

  async close(): Promise<void> {
    await this.#worker?.terminate();
    this.#worker = undefined;
  }

  #start(): Worker {
    const worker = new Worker(new URL('./worker.mjs', import.meta.url), {
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
    });
    this.#worker = worker;
    return worker;
  }

  #drop(worker: Worker): void {
    // A worker that is being stopped may still report an error; without a listener that would end the process.
    worker.on('error', () => {});
    void worker.terminate();
    this.#worker = undefined;
  }
}
