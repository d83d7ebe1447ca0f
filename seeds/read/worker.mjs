/** Parses one text at a time. Plain JavaScript: a worker thread starts without the loader that reads TypeScript. */
import { parentPort } from 'node:worker_threads';
import { CORE_SCHEMA, load } from 'js-yaml';

parentPort?.on('message', ({ text, maxDepth }) => {
  const read = (json) => load(text, { schema: CORE_SCHEMA, maxDepth, maxAliases: 0, json });
  const answer = (parse) => {
    try {
      return parse();
    } catch (error) {
      const { reason, mark, message } = error;
      return { ok: false, reason: reason ?? message, line: mark?.line ?? 0, column: mark?.column ?? 0 };
    }
  };
  const strict = answer(() => ({ ok: true, data: read(false) }));
  // Let a later duplicate win, so that all of them can be reported with their places afterwards.
  const repeated = !strict.ok && strict.reason.startsWith('duplicated');
  parentPort?.postMessage(repeated ? answer(() => ({ ok: true, data: read(true), repeated })) : strict);
});
