import type { LayoutInput, LayoutResult } from './types.ts';
import type { LayoutAnswer, LayoutRequest } from './worker.ts';

/** The part of a Worker that is used, so that tests can stand in for it. */
export interface WorkerLike {
  postMessage(request: LayoutRequest): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<LayoutAnswer>) => void): void;
  terminate(): void;
}

const startWorker = (): WorkerLike => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });

export interface Layouter {
  /** Positions for this set, or null where a newer question has overtaken it. */
  run(input: LayoutInput): Promise<LayoutResult | null>;
  dispose(): void;
}

export function createLayouter(start: () => WorkerLike = startWorker): Layouter {
  const worker = start();
  let revision = 0;
  let waiting: ((result: LayoutResult | null) => void) | null = null;
  worker.addEventListener('message', ({ data }) => {
    if (data.revision !== revision) return;
    waiting?.(data.result);
    waiting = null;
  });
  return {
    run(input) {
      waiting?.(null);
      revision += 1;
      return new Promise((resolve) => {
        waiting = resolve;
        worker.postMessage({ revision, input });
      });
    },
    dispose() {
      waiting?.(null);
      waiting = null;
      worker.terminate();
    },
  };
}
