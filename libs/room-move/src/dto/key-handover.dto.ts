import { IsText } from '@amends/kernel/dto';
import { IsIn, IsOptional } from 'class-validator';
import { KEY_FAILURES, KEY_STEPS, type KeyFailure, type KeyStep, type KeyStepState } from '../rules/hand-over-keys';

/** A room a key is of. */
export interface KeyRoomDto {
  readonly id: string;
  readonly number: string;
}

/** Why a step did not succeed; what the front desk was asked for then. */
export interface KeyFailureDto {
  readonly reason: KeyFailure;
  /** @maxLength 300 */
  readonly note: string | null;
  readonly by: string;
  readonly at: string;
  readonly taskId: string;
}

export interface KeyStepDto {
  readonly step: KeyStep;
  /** Whose keys: the room the new one is of, or each room the old ones must not open any longer. */
  readonly rooms: readonly KeyRoomDto[];
  readonly state: KeyStepState;
  /** Who did it, and when; `null` until it is done. */
  readonly by: string | null;
  readonly at: string | null;
  readonly failure: KeyFailureDto | null;
}

/** What is done about the keys of a guest who moved, or whose move was taken back. */
export interface KeyHandoverDto {
  readonly id: string;
  readonly version: number;
  readonly stayId: string;
  readonly moveId: string;
  /** The guest goes back: the move was taken back. */
  readonly undoes: boolean;
  /** In the order they are done; the old key alone where the guest still holds one of the room. */
  readonly steps: readonly KeyStepDto[];
  /** Something is still to be done, and no later handover goes on from it. */
  readonly open: boolean;
}

/** POST .../stays/:id/keys/:handoverId/done and .../take-back */
export class KeyStepActDto {
  @IsIn(KEY_STEPS)
  readonly step!: KeyStep;
}

/** POST .../stays/:id/keys/:handoverId/failed */
export class FailKeyStepDto extends KeyStepActDto {
  @IsIn(KEY_FAILURES)
  readonly reason!: KeyFailure;

  /** What the front desk should know; not the name of a guest. */
  @IsOptional()
  @IsText({ most: 300 })
  readonly note?: string;
}
