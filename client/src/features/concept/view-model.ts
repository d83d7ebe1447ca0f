/** How an entry of a vocabulary is told: what belongs to it, what is about it, where it stands in its vocabulary. */
import type { SectionSpec } from '../entity/view-model.ts';

export const SPECS: readonly SectionSpec<'obligations' | 'about' | 'lineage'>[] = [
  { key: 'obligations', wants: ['AT_STEP in', 'IN_PILLAR in', 'BENEFITS in'] },
  { key: 'about', wants: ['ABOUT in', 'DISCUSSES in', 'RESPONSIBLE_FOR in', 'ENDORSES in'] },
  { key: 'lineage', wants: ['MOTIVATED_BY in', 'IMPLEMENTS in', 'ALIGNS_WITH in'] },
];
