/** Why the parser did not take a file, as a problem. */
import type { Problem } from '../problems.ts';
import { aboutFile } from './files.ts';
import type { Parsed } from './parser.ts';

export function refusal(file: string, parsed: Extract<Parsed, { ok: false }>): Problem {
  if ('gaveUp' in parsed) {
    const what = parsed.gaveUp === 'timeout' ? 'long' : 'much memory';
    return aboutFile(file, 'FILE_TOO_COSTLY', `Reading the file takes too ${what}`, 'Make it simpler or split it');
  }
  const { reason } = parsed;
  const position = { file, line: parsed.line + 1, column: parsed.column + 1 };
  if (reason.includes('maxDepth')) {
    const remedy = 'Check the brackets and the indentation';
    return { ...position, code: 'YAML_TOO_DEEP', message: 'Too many levels are nested', remedy };
  }
  if (reason.includes('maxAliases') || reason.includes('alias')) {
    const remedy = 'Write the value out where it is needed';
    return { ...position, code: 'YAML_ALIAS', message: 'Aliases are not allowed', remedy };
  }
  return {
    ...position,
    code: 'YAML_SYNTAX',
    message: `This is not valid YAML: ${reason}`,
    remedy: 'Check indentation, quotation marks and colons; a text with ": " or " #" in it needs quotes',
  };
}
