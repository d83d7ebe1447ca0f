/**
 * Builds the client into dist/client. With `--if-stale` only when a source is newer than the last build, so that
 * `npm start` answers at once when nothing changed.
 */
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('.', import.meta.url));
const stampFile = join(root, '../dist/client/.built-from');
const inputs = [
  join(root, 'index.html'),
  join(root, 'playground.html'),
  join(root, 'vite.config.ts'),
  join(root, 'public'),
  join(root, 'src'),
  join(root, '../package-lock.json'),
];

async function fingerprint(): Promise<string> {
  const hash = createHash('sha256');
  const visit = async (path: string): Promise<void> => {
    const info = await stat(path);
    if (info.isDirectory()) {
      for (const name of (await readdir(path)).sort()) await visit(join(path, name));
    } else {
      hash.update(path.slice(root.length)).update(await readFile(path));
    }
  };
  for (const path of inputs) await visit(path);
  return hash.digest('hex');
}

const wanted = await fingerprint();
const built = await readFile(stampFile, 'utf8').catch(() => '');
if (!process.argv.includes('--if-stale') || built !== wanted) {
  // Only here: a start that finds nothing to build must not wait for the bundler.
  const { build } = await import('vite');
  await build({ configFile: join(root, 'vite.config.ts') });
  await mkdir(join(root, '../dist/client'), { recursive: true });
  await writeFile(stampFile, wanted);
}
