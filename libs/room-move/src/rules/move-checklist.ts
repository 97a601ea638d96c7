import type { OldRoomStatus } from './move-words';

/** What people do by hand around a move, in the order it is done. */
export const CHECKLIST_CODES = [
  'new-key-before-old',
  'old-key-dead',
  'luggage',
  'do-not-move-flag',
  'connecting-rooms',
  'sharers',
  'extension',
  'do-not-disturb',
  'wake-up-call',
  'messages',
  'parcels',
  'laundry',
  'orders',
  'parking',
  'turn-down',
  'evacuation-list',
  'registration-card',
  'maintenance-ticket',
] as const;
export type ChecklistCode = (typeof CHECKLIST_CODES)[number];

export interface ChecklistFacts {
  readonly doNotMove: boolean;
  readonly hasSharers: boolean;
  /** Whether the old room is joined to another by a door. */
  readonly connecting: boolean;
  readonly oldRoomStatus: OldRoomStatus;
  /** The guest has not come yet: only what was prepared for them follows. */
  readonly beforeArrival: boolean;
}

/** What there may be for a guest who has not come. */
const PREPARED: readonly ChecklistCode[] = [
  'do-not-move-flag',
  'connecting-rooms',
  'sharers',
  'messages',
  'parcels',
  'registration-card',
];

/**
 * What has to follow the guest, and what stays with the room. Everything that cannot be known to be needless is on it:
 * a point ticked off in vain costs a second, a wake-up call in the old room costs a flight.
 */
export function moveChecklist(facts: ChecklistFacts): readonly ChecklistCode[] {
  const { oldRoomStatus } = facts;
  const needless: Partial<Record<ChecklistCode, boolean>> = {
    'do-not-move-flag': !facts.doNotMove,
    sharers: !facts.hasSharers,
    'connecting-rooms': !facts.connecting,
    'maintenance-ticket': oldRoomStatus !== 'OutOfService' && oldRoomStatus !== 'OutOfOrder',
  };
  const codes = facts.beforeArrival ? PREPARED : CHECKLIST_CODES;
  return codes.filter((code) => needless[code] !== true);
}
