import type { RoomStatus } from '@amends/room';
import type { HoldOnRoom, RateChoice, UndoMoveFacts } from '@amends/room-move';
import type { LineOfMove } from './undo-lines';

/** What of a move is locked before it is looked at. */
export interface PlacesOfMove {
  readonly stayId: string;
  readonly caseId: string | null;
  readonly fromRoomId: string;
  readonly toRoomId: string;
}

/** A move as it stands, under its locks. */
export interface MoveToUndo extends Omit<UndoMoveFacts, 'linesTouched' | 'alone' | 'oldRoomHeld'>, PlacesOfMove {
  readonly id: string;
  readonly chainId: string | null;
  readonly fromRoom: string;
  readonly toRoom: string;
  readonly roomTypeChargedBefore: string;
  readonly rateChoice: RateChoice;
  /** Null where the move left it as it was. */
  readonly oldRoomStatus: RoomStatus | null;
  readonly beforeArrival: boolean;
  readonly fromStatusBefore: RoomStatus;
  readonly fromStatus: RoomStatus;
  readonly toStatus: RoomStatus;
  readonly fromAssignmentId: string;
  readonly toAssignmentId: string;
  readonly endsOn: string;
  readonly minutesSince: number;
  /** Who holds the old room for another guest, whoever asks aside. */
  readonly oldRoomHold: HoldOnRoom | null;
  readonly lines: readonly LineOfMove[];
  readonly [column: string]: unknown;
}
