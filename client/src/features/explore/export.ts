/** A leading sign would be run as a formula by a spreadsheet; white space and quotes before it do not help. */
const RISKY = /^[\s"'\u200b-\u200f\ufeff]*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/;

function cell(value: string | number): string {
  const text = String(value);
  const safe = typeof value === 'string' && RISKY.test(text) ? `'${text}` : text;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

export const toCsv = (rows: readonly (readonly (string | number)[])[]): string =>
  `\ufeff${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
