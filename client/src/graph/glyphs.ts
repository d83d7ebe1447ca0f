const SILHOUETTES: Readonly<Record<string, string>> = {
  Instrument: '<rect x="1.5" y="1.5" width="17" height="17" rx="4"/>',
  Provision: '<path d="M5 1.5h10l3.5 3.5v10L15 18.5H5L1.5 15V5z"/>',
  Obligation: '<path d="M5.6 2.2h8.8L19 10l-4.6 7.8H5.6L1 10z"/>',
  Actor: '<circle cx="10" cy="10" r="8.8"/>',
  Initiative: '<path d="M6.4 1.5h7.2l4.9 4.9v7.2l-4.9 4.9H6.4l-4.9-4.9V6.4z"/>',
  Event: '<path d="M10 .6 19.4 10 10 19.4.6 10z"/>',
  Jurisdiction: '<path d="M2 2h16v8c0 4.500-3.500 7.500-8 9-4.500-1.500-8-4.500-8-9z"/>',
  Concept: '<path d="M2 3.500h11l5.500 6.500-5.500 6.500H2z"/>',
  Observation: '<path d="M10 1.500 19 18H1z"/>',
  Source: '<path d="M4 1.500h12v17l-6-4-6 4z"/>',
};

const ICONS: Readonly<Record<string, string>> = {
  Instrument: '<path d="M7 5.500h4l2.500 2.500v6.500H7zM8.800 9.500h3M8.800 12h3"/>',
  Provision:
    '<path d="M12.200 7.300c-.4-2.300-4-2.300-4-.2 0 2 4 1.800 4 4.300 0 1-.9 1.500-1.700 1.500M7.800 12.700c.4 2.300 4 2.300 4 .2 0-2-4-1.800-4-4.300 0-1 .9-1.500 1.700-1.500"/>',
  Obligation: '<path d="M6 10h8M11 7l3 3-3 3"/>',
  bank: '<path d="M5.800 8.600 10 5.800l4.200 2.800zM7 9v4M10 9v4M13 9v4M5.800 13.800h8.400"/>',
  flag: '<path d="M7 15V5.500M7 6h6.500l-1.500 2.300 1.500 2.300H7"/>',
  person:
    '<path d="M10 5.500a2.100 2.100 0 1 1 0 4.200 2.100 2.100 0 0 1 0-4.200M6.200 14.500c.4-2.600 1.900-3.300 3.800-3.300s3.400.7 3.800 3.300"/>',
  people:
    '<path d="M8 6a1.800 1.800 0 1 1 0 3.600A1.800 1.800 0 0 1 8 6M4.900 14c.3-2.400 1.500-3 3.100-3s2.800.6 3.100 3M12.300 6.200a1.700 1.700 0 0 1 0 3.300M13 11.100c1.200.2 1.900 1 2.100 2.900"/>',
  Initiative:
    '<path d="M7.300 8.300h5.400M8 9.400l1.500 3M12 9.400l-1.500 3"/><circle cx="6.500" cy="8" r="1.300"/><circle cx="13.500" cy="8" r="1.300"/><circle cx="10" cy="13.500" r="1.300"/>',
  Event: '<path d="M6.500 7h7v6.500h-7zM6.500 9.300h7M8.300 6v1.600M11.700 6v1.600"/>',
  Jurisdiction:
    '<path d="M10 14.500c-2.300-2.600-3.500-4.100-3.500-5.900a3.500 3.500 0 0 1 7 0c0 1.800-1.200 3.300-3.500 5.900z"/><circle cx="10" cy="8.600" r="1"/>',
  Concept: '<path d="M5 8.500h7M4.500 11.500h7M7.200 6.500l-.8 7M10.200 6.500l-.8 7"/>',
  Observation: '<path d="M7.500 15.500v-3M10 15.500V9.500M12.500 15.500v-4"/>',
  Source:
    '<path d="M7 10.500V8.200c0-1 .6-1.700 1.500-1.900M7 10.500h1.800V8.700H7M11 10.500V8.200c0-1 .6-1.700 1.500-1.900M11 10.500h1.800V8.700H11"/>',
};

const FLAGS = new Set(['state', 'government']);

function iconOf(kind: string, type: string, isClass: boolean): string {
  if (kind !== 'Actor') return ICONS[kind] ?? '';
  const name = isClass ? 'people' : type === 'person' ? 'person' : FLAGS.has(type) ? 'flag' : 'bank';
  return ICONS[name] ?? '';
}

const uri = (width: number, height: number, body: string): string =>
  `data:image/svg+xml;utf8,${encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${body}</svg>`,
  )}`;

export const glyph = (kind: string, type: string, isClass: boolean, ground: string, ink: string): string =>
  uri(
    20,
    20,
    `<g fill="${ground}">${SILHOUETTES[kind] ?? ''}</g><g fill="none" stroke="${ink}" stroke-width="1.3" stroke-linecap="round" stroke-linejoin="round">${iconOf(kind, type, isClass)}</g>`,
  );

export const countWidth = (more: number): number => 14 + String(Math.min(more, 999)).length * 6;

export const countBadge = (more: number, ground: string, line: string, ink: string): string => {
  const width = countWidth(more);
  return uri(
    width,
    16,
    `<rect x=".6" y=".6" width="${width - 1.2}" height="14.800" rx="7.400" fill="${ground}" stroke="${line}"/><text x="${width / 2}" y="11.500" font-family="Inter,system-ui,sans-serif" font-size="9.500" font-weight="600" text-anchor="middle" fill="${ink}">+${more > 999 ? '999' : more}</text>`,
  );
};

export const contestedMark = (ground: string, line: string, ink: string): string =>
  uri(
    16,
    16,
    `<rect x="1" y="1" width="14" height="14" rx="3.500" fill="${ground}" stroke="${line}"/><path d="M4.500 6.300h7M4.500 9.700h7M9.800 4 6.200 12" stroke="${ink}" stroke-width="1.300" fill="none"/>`,
  );

export const clockMark = (ground: string, ink: string): string =>
  uri(
    16,
    16,
    `<circle cx="8" cy="8" r="6.500" fill="${ground}" stroke="${ink}" stroke-width="1.200"/><path d="M8 4.500V8l2.300 1.500" stroke="${ink}" stroke-width="1.200" fill="none" stroke-linecap="round"/>`,
  );

/** A canvas has no struck-through text: lines behind the words stand for it. */
export const strike = (widths: readonly number[], lineHeight: number, ink: string): string => {
  const width = Math.ceil(Math.max(1, ...widths));
  const height = Math.ceil(lineHeight * widths.length);
  const line = (w: number, i: number): string => `<path d="M0 ${(i + 0.52) * lineHeight}h${w}"/>`;
  return uri(width, height, `<g stroke="${ink}" stroke-width="1">${widths.map(line).join('')}</g>`);
};
