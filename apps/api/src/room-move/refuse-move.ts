import type { ReasonFacts } from '@amends/room-move';
import { Refused } from '../platform/refused';

interface Refusal {
  readonly code: string;
  readonly status?: string;
  readonly facts?: ReasonFacts;
}

/** What a rule of rooms said no with, as it goes out: its facts beside the code. */
export function refused({ code, status, facts }: Refusal): Refused {
  const of = code === 'stay-not-in-house' ? 'stayStatus' : 'roomStatus';
  return new Refused(code, { ...(status !== undefined && { [of]: status }), ...facts });
}
