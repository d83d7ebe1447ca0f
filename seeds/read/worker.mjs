/** Parses one text at a time. Plain JavaScript: a worker thread starts without the loader that reads TypeScript. */
import { parentPort } from 'node:worker_threads';
import { CORE_SCHEMA, load } from 'js-yaml';

parentPort?.on('message', ({ text, maxDepth }) => {
  try {
    // `json` lets a later duplicate win, so that all of them can be reported with their places afterwards.
    const data = load(text, { schema: CORE_SCHEMA, maxDepth, maxAliases: 0, json: true });
    parentPort?.postMessage({ ok: true, data });
  } catch (error) {
    const { reason, mark, message } = error;
    parentPort?.postMessage({ ok: false, reason: reason ?? message, line: mark?.line ?? 0, column: mark?.column ?? 0 });
  }
});
