import type { LinkAnswer, LinkPurpose } from '@amends/bill';
import { Injectable } from '@nestjs/common';
import type { WriteTransaction } from '../platform/write-transaction';

/** What a guest said to an explanation, on the page behind a link. */
export interface GuestAnswer {
  readonly answer: LinkAnswer;
  /** In the guest's own words; nothing when the guest wrote none. */
  readonly question: string | null;
  readonly purpose: LinkPurpose;
  readonly language: string;
  readonly propertyCode: string;
  readonly stayId: string;
  readonly folioId: string;
  /** The line that was explained; null: the bill. */
  readonly postingId: string | null;
  readonly linkId: string;
  readonly snapshotId: string;
}

type Listener = (tx: WriteTransaction, answer: GuestAnswer) => Promise<void>;

/** Hands a guest's answer to whoever has to do with it, in the transaction that takes it: it is kept by all or by none. */
@Injectable()
export class GuestAnswers {
  private readonly listeners: Listener[] = [];

  /** For words above this one, once, when they are made. */
  on(listener: Listener): void {
    this.listeners.push(listener);
  }

  async tell(tx: WriteTransaction, answer: GuestAnswer): Promise<void> {
    for (const listener of this.listeners) await listener(tx, answer);
  }
}
