/** Closes a CI run: counts what vitest reports, and fails where a half of the tests did not run. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

interface Report {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message?: string;
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
  }[];
}

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const RESULTS = join(ROOT, '.cache/test-results');
const MUST_RUN = [
  { folder: 'tests/contract/', name: /neo4j/i },
  { folder: 'tests/parity/', name: /neo4j/i },
  { folder: 'tests/e2e/', name: /./ },
];

const reports = (existsSync(RESULTS) ? readdirSync(RESULTS) : [])
  .filter((name) => name.endsWith('.json'))
  .map((name) => JSON.parse(readFileSync(join(RESULTS, name), 'utf8')) as Report);
const files = reports.flatMap((report) => report.testResults);
const ran = files.flatMap(({ name, assertionResults }) =>
  assertionResults
    .filter(({ status }) => status === 'passed' || status === 'failed')
    .map((test) => ({ ...test, file: relative(ROOT, name) })),
);

const faults = [
  ...ran.filter(({ status }) => status === 'failed').map(({ file, fullName }) => `${file}: ${fullName}`),
  // A file that could not be loaded has no test that failed.
  ...files
    .filter((file) => file.status === 'failed' && !file.assertionResults.some(({ status }) => status === 'failed'))
    .map(({ name, message }) => `${relative(ROOT, name)}: ${message?.split('\n')[0] || 'not loaded'}`),
  ...MUST_RUN.filter(({ folder, name }) => !ran.some((t) => t.file.startsWith(folder) && name.test(t.fullName))).map(
    ({ folder, name }) => `${folder}: no test that matches ${name} ran`,
  ),
];
const code = Number(process.argv[2] ?? 0);
if (code !== 0 && (reports.length === 0 || faults.length === 0)) faults.push(`npm test ended with exit code ${code}`);

for (const fault of faults) console.log(`FAILED ${fault}`);
console.log(`${ran.filter(({ status }) => status === 'passed').length} passed, ${faults.length} failed`);
process.exitCode = faults.length > 0 ? 1 : 0;
