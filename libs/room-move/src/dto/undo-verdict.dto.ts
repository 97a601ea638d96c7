import type { UndoMoveRefusal } from '../rules/decide-undo';

/** Whether a move can be taken back as if it had not been, as the house stands at this moment. */
export interface UndoVerdictDto {
  readonly moveId: string;
  /** The swap or chain it is part of: taken back as a whole, by `move-chains/:id/undo`; `null` when it was made alone. */
  readonly chainId: string | null;
  readonly granted: boolean;
  /** What stands against it, for the first of those it would be taken back with. */
  readonly refusal: UndoMoveRefusal['code'] | null;
  /** The room another move leads back to. */
  readonly moveBackTo: { readonly id: string; readonly number: string };
}
