/** The questions that the two source documents must answer, asked as a client would; on any engine. */
import { type Ask, withFragments } from '../read.ts';
import { asean } from './asean.ts';
import { documents } from './documents.ts';
import { g7AndIpef } from './g7-ipef.ts';
import { iloAndLaos } from './ilo-laos.ts';
import { japan } from './japan.ts';
import { taskForce } from './task-force.ts';
import { unitedStates } from './united-states.ts';

export function questions(asked: Ask): void {
  const ask = withFragments(asked);
  for (const theme of [taskForce, japan, unitedStates, g7AndIpef, asean, iloAndLaos, documents]) theme(ask);
}
