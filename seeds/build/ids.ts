/** Ids derived from content: a reload of the same data gives the same ids on any machine. */
import { createHash } from 'node:crypto';

const LENGTH = 16;

export function claimId(key: string): string {
  return `c_${digest(key)}`;
}

export function relationshipId(key: string): string {
  return `r_${digest(key)}`;
}

function digest(key: string): string {
  return createHash('sha256').update(key).digest('hex').slice(0, LENGTH);
}
