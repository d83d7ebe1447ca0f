import { EngineError } from './port.ts';

/** What a read may take where the caller names no limit. */
export const DEFAULT_TIMEOUT_MS = 5_000;

/**
 * `work`, or EngineError `timeout` after `ms`, whichever is first. The work itself goes on: neither driver promises to
 * settle in time, and the embedded engine cannot cancel.
 */
export function withDeadline<T>(work: Promise<T>, ms: number, what: string): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new EngineError('timeout', `${what} took longer than ${Math.round(ms)} ms.`)),
      ms,
    );
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
