import type { ChainKind } from '@amends/room-move';
import type { MoveDto } from '@amends/room-move/dto';
import { Injectable } from '@nestjs/common';
import type { WriteTransaction } from '../../platform/write-transaction';
import { ADD_CHAIN } from './chain.queries';

type MoveOfAct = Pick<MoveDto, 'id' | 'stayId' | 'fromRoom' | 'toRoom'>;

/** What the moves of one act have in common: that it was made, and that it was taken back as a whole. */
@Injectable()
export class ChainBook {
  /** Before its moves are written, which name it. */
  async open(tx: WriteTransaction, id: string, kind: ChainKind): Promise<void> {
    const { actor } = tx.acting;
    await tx.rows(ADD_CHAIN, [tx.propertyId, id, kind, actor.id, actor.name, tx.at, tx.businessDate]);
  }

  record(
    tx: WriteTransaction,
    action: 'move-chain.made' | 'move-chain.undone',
    id: string,
    moves: readonly MoveOfAct[],
  ): void {
    tx.record({
      action,
      subject: { kind: 'move-chain', id },
      change: {
        moves: moves.map(({ id: moveId, stayId, fromRoom, toRoom }) => ({
          ...{ moveId, stayId, fromRoom: fromRoom.number, toRoom: toRoom.number },
        })),
      },
      event: {
        chainId: id,
        stayIds: moves.map(({ stayId }) => stayId),
        rooms: [...new Set(moves.flatMap(({ fromRoom, toRoom }) => [fromRoom.id, toRoom.id]))],
      },
    });
  }
}
