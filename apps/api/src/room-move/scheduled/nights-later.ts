import { nightsToKeep } from '@amends/room-move';
import type { NightSpan } from '@amends/stay';
import { Refused } from '../../platform/refused';
import type { Ask, StayToMove } from '../move-facts';
import { NIGHT_OF_MOVE } from './scheduled.queries';

type When = { dueOn: string | null; past: boolean };

/** The nights a guest who moves at `dueAt`, or as soon as the room is ready, sleeps in the new room; null when none. */
export async function nightsLater(
  ask: Ask,
  propertyId: string,
  stay: Pick<StayToMove, 'businessDate' | 'departure'>,
  dueAt: string | undefined,
): Promise<NightSpan | null> {
  const [when] = await ask<When>(NIGHT_OF_MOVE, [propertyId, dueAt ?? null]);
  if (when?.past) throw new Refused('due-in-the-past');
  return nightsToKeep(stay.businessDate, when?.dueOn ?? null, stay.departure);
}
