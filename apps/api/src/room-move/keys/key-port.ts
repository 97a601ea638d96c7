import type { KeyStep } from '@amends/room-move';
import { Injectable } from '@nestjs/common';
import type { WriteTransaction } from '../../platform/write-transaction';

/** A step of a handover that can be done now. */
export interface KeyOrder {
  readonly handoverId: string;
  readonly version: number;
  readonly stayId: string;
  readonly moveId: string;
  readonly step: KeyStep;
  /** Of which a key is made, or whose keys are to open nothing any longer. */
  readonly roomIds: readonly string[];
}

/**
 * What makes keys and kills them. Asked for each step in the transaction that makes it due; whether it succeeded is
 * reported afterwards, by the act that records the step.
 */
export abstract class KeyPort {
  abstract ask(tx: WriteTransaction, order: KeyOrder): Promise<void>;
}

/**
 * Somebody does it by hand: the desks are told, and so is every system that hears the house's events. Whoever has done
 * it, a person or such a system, records it.
 */
@Injectable()
export class KeysByHand extends KeyPort {
  ask(tx: WriteTransaction, { handoverId, version, stayId, moveId, step, roomIds }: KeyOrder): Promise<void> {
    tx.record({
      action: 'key-handover.due',
      subject: { kind: 'key-handover', id: handoverId },
      change: { step, moveId, roomIds },
      event: { version, keyHandoverId: handoverId, stayId, moveId, step, rooms: roomIds },
    });
    return Promise.resolve();
  }
}
