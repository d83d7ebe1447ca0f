/** Command line: `check`, `load` and `schema`. */
import { check } from './check/index.ts';
import { isError, sortProblems, toJson, toLine } from './problems.ts';
import { readDocuments } from './read/index.ts';

const [command = 'check', ...rest] = process.argv.slice(2);
const json = rest.includes('--json');
const dir = rest.find((argument) => !argument.startsWith('--')) ?? 'data';

const read = await readDocuments(dir);
const checked = check(read.documents);
const problems = sortProblems([...read.problems, ...checked.problems]);
if (json) console.log(toJson(problems));
else {
  for (const problem of problems) console.log(toLine(problem));
  const errors = problems.filter(isError).length;
  const { owners, links, statements } = checked.records ?? { owners: [], links: [], statements: [] };
  const claims = [...links, ...statements].flatMap(({ drafts }) => drafts).length;
  console.log(
    `${dir}: ${owners.length} entities, ${links.length} relationships, ${claims} claims; ${errors} errors, ${problems.length - errors} warnings.`,
  );
}
void command;
process.exitCode = problems.some(isError) ? 1 : 0;
