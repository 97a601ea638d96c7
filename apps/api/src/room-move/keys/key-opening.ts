import { newId } from '@amends/kernel';
import { type KeyWay, keysToHandOver, type OpenKeyHandover } from '@amends/room-move';
import { Injectable } from '@nestjs/common';
import { sqlRows } from '../../platform/sql-rows';
import type { WriteTransaction } from '../../platform/write-transaction';
import { TaskService } from '../../task';
import { KeyPort } from './key-port';
import { OPEN_HANDOVER, OPEN_KEYS, REPLACE_KEYS } from './key.queries';

/** A guest who has just been moved, or whose move has just been taken back. */
export interface MovedGuest extends KeyWay {
  readonly moveId: string;
  readonly stayId: string;
}

type Open = OpenKeyHandover & { id: string; taskId: string | null } & Record<string, unknown>;

/** Opens the handover of keys that follows a move or its undoing; with the lock of the stay held. */
@Injectable()
export class KeyOpening {
  constructor(
    private readonly port: KeyPort,
    private readonly tasks: TaskService,
  ) {}

  /** After the move and its checklist were written: what was open of an earlier one goes over to it. */
  async open(tx: WriteTransaction, { moveId, stayId, ...way }: MovedGuest): Promise<void> {
    const open = await tx.first<Open>(OPEN_KEYS, [tx.propertyId, stayId]);
    if (open) await this.replace(tx, open);
    const keys = keysToHandOver(open, way);
    if (!keys) return;
    const { undoes } = way;
    const row = { id: newId(), stayId, moveId, undoes, ...keys, openedAt: tx.at, businessDate: tx.businessDate };
    const opened = await tx.first(OPEN_HANDOVER, [tx.propertyId, sqlRows([row])]);
    if (!opened) return;
    const [step, roomIds] = keys.makeRoomId
      ? (['new-key', [keys.makeRoomId]] as const)
      : (['old-key', keys.killRoomIds] as const);
    await this.port.ask(tx, { handoverId: row.id, version: 1, stayId, moveId, step, roomIds });
  }

  private async replace(tx: WriteTransaction, { id, taskId }: Open): Promise<void> {
    await tx.rows(REPLACE_KEYS, [tx.propertyId, id, tx.at]);
    if (taskId !== null) await this.tasks.cancelAll(tx, [taskId], { why: 'moved-otherwise' });
  }
}
