import type { Rule } from '../rule.ts';
import { citesEarlier } from './cites-earlier.ts';
import { claimRemarks } from './claim-remarks.ts';
import { cycles } from './cycles.ts';
import { dates } from './dates.ts';
import { duplicates } from './duplicates.ts';
import { entityTypes } from './entity-types.ts';
import { evidence } from './evidence.ts';
import { identifiers } from './identifiers.ts';
import { names } from './names.ts';
import { obligationTexts } from './obligation-texts.ts';
import { predicates } from './predicates.ts';
import { references } from './references.ts';
import { relationTypes } from './relation-types.ts';
import { schemes } from './schemes.ts';
import { selfLinks } from './self-links.ts';
import { singleValues } from './single-values.ts';
import { unconnected } from './unconnected.ts';
import { uniqueIds } from './unique-ids.ts';
import { unusedSources } from './unused-sources.ts';

export const RULES: readonly Rule[] = [
  uniqueIds,
  entityTypes,
  predicates,
  relationTypes,
  references,
  schemes,
  evidence,
  dates,
  citesEarlier,
  selfLinks,
  cycles,
  duplicates,
  singleValues,
  claimRemarks,
  names,
  identifiers,
  obligationTexts,
  unusedSources,
  unconnected,
];
