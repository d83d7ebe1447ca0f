/** How a figure is told: never without what was counted, of whom, how many, when. */
import type { SectionSpec } from '../entity/view-model.ts';

export const SPECS: readonly SectionSpec<'lineage' | 'about'>[] = [
  { key: 'lineage', wants: ['MOTIVATED_BY in', 'DISCUSSES in', 'PUBLISHED_BY out', 'PART_OF out'] },
  { key: 'about', wants: ['ABOUT out'] },
];

/** "52 %": the unit as printed, closed up where it is a percent sign. */
export const figure = (value: string, unit: string): string => {
  if (/^(percent|per cent|%)$/i.test(unit)) return `${value} %`;
  return `${value} ${unit}`.trim();
};
