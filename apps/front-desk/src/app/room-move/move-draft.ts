import type { MoveReason, OldRoomStatus, RateChoice } from '@amends/room-move';
import { deskSlot } from '../platform/desk-memory';

/** What was chosen otherwise than the card suggests. */
export interface MoveDraft {
  readonly reason?: MoveReason;
  readonly roomId?: string;
  /** Number of the room a noise or smell comes from. */
  readonly causeIn?: string;
  readonly oldRoomStatus?: OldRoomStatus;
  readonly overrideReason?: string;
  readonly rate?: RateChoice;
  /** As typed, of a night. */
  readonly newRate?: string;
  /** When, for a move for later, as typed. */
  readonly day?: string;
  readonly time?: string;
  /** The desk does it at its time. */
  readonly byDesk?: boolean;
  /** Who of those who share the room moves along, by stay. */
  readonly with?: readonly string[];
}

const NOTHING: MoveDraft = {};

/** By stay. */
export const MOVE_DRAFT = deskSlot('room-move.move', NOTHING);
