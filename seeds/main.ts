/** Command line: `check [folder] [--json]`, `load [folder]`, `schema [folder]`. */
import { check, load, type Shell, schema } from './commands.ts';

const [command, ...rest] = process.argv.slice(2);
const dir = rest.find((argument) => !argument.startsWith('--')) ?? 'data';
const shell: Shell = { env: process.env, out: (line) => console.log(line), err: (line) => console.error(line) };

if (command === 'check') process.exitCode = await check(dir, rest.includes('--json'), shell);
else if (command === 'load') process.exitCode = await load(dir, shell);
else if (command === 'schema') process.exitCode = await schema(dir, shell);
else {
  shell.err('Usage: tsx seeds/main.ts check|load|schema [folder] [--json]');
  process.exitCode = 2;
}
