import { KEY_POINTS, type KeyStep } from '@amends/room-move';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { WriteTransaction } from '../../platform/write-transaction';
import { type PointKeeper, PointKeepers, type PointOfMove } from '../../task';
import { KeyService } from './key.service';
import { HANDOVER_OF_MOVE } from './key.queries';

type Handover = { stayId: string; id: string; needsNewKey: boolean };

/** The key points of a move's checklist are its handover: a tick is the step, refused where the step is. */
@Injectable()
export class KeyPoints implements PointKeeper, OnModuleInit {
  constructor(
    private readonly keepers: PointKeepers,
    private readonly keys: KeyService,
  ) {}

  onModuleInit(): void {
    for (const code of Object.values(KEY_POINTS)) this.keepers.keep(code, this);
  }

  /** A move from before handovers were kept has none, and a needless key is nobody's step: a point like any other. */
  async tick(tx: WriteTransaction, { moveId, code, done }: PointOfMove): Promise<boolean> {
    const step: KeyStep = code === KEY_POINTS['new-key'] ? 'new-key' : 'old-key';
    const handover = await tx.first<Handover>(HANDOVER_OF_MOVE, [tx.propertyId, moveId]);
    if (!handover || (step === 'new-key' && !handover.needsNewKey)) return false;
    await this.keys.recordIn(tx, handover.stayId, handover.id, { step, act: done ? 'done' : 'take-back' });
    return true;
  }
}
