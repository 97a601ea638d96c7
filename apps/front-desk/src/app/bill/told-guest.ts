import type { BillOrder, ExplanationReaction } from '@amends/bill';

/** What was explained to the guest: a line of a bill, or all the guest pays of it. */
export interface Explained {
  readonly folioId: string;
  readonly postingId: string | undefined;
  readonly groupBy?: BillOrder;
}

/** In which language the guest was told, and what the guest said to it. */
export interface ToldGuest {
  readonly language: string;
  readonly reaction: ExplanationReaction;
}
