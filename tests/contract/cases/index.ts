/** Every query of the engine with its cases; the suite fails when a query of `queries/index.ts` is missing here. */
import { CLAIM_CASES } from './claims.ts';
import { ENTITY_CASES } from './entities.ts';
import { RELATIONSHIP_CASES } from './relationships.ts';
import { WHOLE_CASES } from './whole.ts';

export const CASES = [...ENTITY_CASES, ...RELATIONSHIP_CASES, ...CLAIM_CASES, ...WHOLE_CASES];

export { answers, expectations } from './case.ts';
