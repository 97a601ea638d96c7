import { KEY_STEPS, type KeyFailure, type KeyHandoverFacts, type KeyStep, keyStepState } from '@amends/room-move';
import type { KeyFailureDto, KeyHandoverDto, KeyRoomDto, KeyStepDto } from '@amends/room-move/dto';

/** A handover as the query gives it. */
export interface KeyHandoverRow {
  readonly id: string;
  readonly version: number;
  readonly stayId: string;
  readonly moveId: string;
  readonly caseId: string | null;
  readonly undoes: boolean;
  readonly newRoom: KeyRoomDto | null;
  readonly oldRooms: readonly KeyRoomDto[];
  readonly madeBy: string | null;
  readonly madeAt: string | null;
  readonly deadBy: string | null;
  readonly deadAt: string | null;
  readonly failedStep: KeyStep | null;
  readonly failedReason: KeyFailure | null;
  readonly failedNote: string | null;
  readonly failedBy: string | null;
  readonly failedAt: string | null;
  readonly taskId: string | null;
  readonly replaced: boolean;
  readonly [column: string]: unknown;
}

export function keyFacts(row: KeyHandoverRow): KeyHandoverFacts {
  return {
    needsNewKey: row.newRoom !== null,
    newKeyMade: row.madeAt !== null,
    oldKeyDead: row.deadAt !== null,
    failed: row.failedStep,
    replaced: row.replaced,
  };
}

/** The rooms whose keys a step is about. */
export function roomsOf({ newRoom, oldRooms }: KeyHandoverRow, step: KeyStep): readonly KeyRoomDto[] {
  if (step === 'old-key') return oldRooms;
  return newRoom ? [newRoom] : [];
}

export function toKeyHandoverDto(row: KeyHandoverRow): KeyHandoverDto {
  const { id, version, stayId, moveId, undoes, replaced, deadAt } = row;
  const needed = KEY_STEPS.filter((step) => roomsOf(row, step).length > 0);
  const steps = needed.map((step) => stepOf(row, step));
  return { id, version, stayId, moveId, undoes, steps, open: !replaced && deadAt === null };
}

function stepOf(row: KeyHandoverRow, step: KeyStep): KeyStepDto {
  const [by, at] = step === 'new-key' ? [row.madeBy, row.madeAt] : [row.deadBy, row.deadAt];
  const [rooms, state] = [roomsOf(row, step), keyStepState(keyFacts(row), step)];
  return { step, rooms, state, by, at, failure: failureOf(row, step) };
}

function failureOf(row: KeyHandoverRow, step: KeyStep): KeyFailureDto | null {
  const { failedStep, failedReason: reason, failedNote: note, failedBy: by, failedAt: at, taskId } = row;
  if (failedStep !== step || reason === null || by === null || at === null || taskId === null) return null;
  return { reason, note, by, at, taskId };
}
