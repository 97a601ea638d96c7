import { Injectable } from '@nestjs/common';
import type { WriteTransaction } from '../platform/write-transaction';

/** A point of a move's checklist that is ticked, or whose tick is taken back. */
export interface PointOfMove {
  readonly moveId: string;
  readonly code: string;
  readonly done: boolean;
}

/** Another word that keeps what a point is about: ticking the point is that word's act. */
export interface PointKeeper {
  /** Before any lock is taken. Answers whether it kept it, and has ticked the point; otherwise it is a point like any other. */
  tick(tx: WriteTransaction, point: PointOfMove): Promise<boolean>;
}

/** Points of moves that another word keeps. That word stands above this one, so it comes here and says so. */
@Injectable()
export class PointKeepers {
  private readonly keepers = new Map<string, PointKeeper>();

  keep(code: string, keeper: PointKeeper): void {
    this.keepers.set(code, keeper);
  }

  of(code: string): PointKeeper | undefined {
    return this.keepers.get(code);
  }
}
