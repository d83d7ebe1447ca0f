/** What a checked file holds, as the shapes say. Trimming and defaults happen when the graph is built. */
import type { z } from 'zod';
import type { EntityKind } from '../../server/model.ts';
import type { relation, supportingClaim, valuedClaim } from '../shapes/common.ts';
import type {
  actor,
  concept,
  event,
  initiative,
  instrument,
  jurisdiction,
  lifecycleEntry,
  obligation,
  observation,
  ProvisionShape,
  source,
} from '../shapes/records.ts';

export type RawRelation = z.infer<typeof relation>;
export type RawLifecycleEntry = z.infer<typeof lifecycleEntry>;
export type RawObligation = z.infer<typeof obligation>;
export type RawProvision = ProvisionShape;
export type RawSupportingClaim = z.infer<typeof supportingClaim>;
type RawValuedClaim = z.infer<typeof valuedClaim>;
export type DatedClaim = NonNullable<RawLifecycleEntry['claims']>[number];
export type RawEvidence = RawSupportingClaim['evidence'][number];
export type RawValue = RawValuedClaim['value'];

export interface RawByKind {
  Instrument: z.infer<typeof instrument>;
  Provision: RawProvision;
  Obligation: RawObligation;
  Actor: z.infer<typeof actor>;
  Initiative: z.infer<typeof initiative>;
  Event: z.infer<typeof event>;
  Jurisdiction: z.infer<typeof jurisdiction>;
  Concept: z.infer<typeof concept>;
  Observation: z.infer<typeof observation>;
  Source: z.infer<typeof source>;
}
export type RawRecord = RawByKind[EntityKind];
