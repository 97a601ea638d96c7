import type { PayerKind } from '@amends/folio';
import type { LineFacts } from '../line-facts';

/** What a whole bill is explained from: nothing but what the ledger and the stay say. */
export interface TreeFacts {
  readonly folio: {
    readonly id: string;
    readonly number: string;
    readonly currency: string;
    readonly status: 'open' | 'closed';
  };
  readonly stay: {
    readonly id: string;
    readonly confirmationNumber: string;
    readonly guestName: string;
    readonly arrival: string;
    readonly departure: string;
    /** The price of the night is between the hotel and another payer. */
    readonly rateSuppressed: boolean;
  };
  /** Rooms slept in, in order; nights from `from` up to but without `until`. */
  readonly rooms: readonly RoomNights[];
  readonly windows: readonly WindowFacts[];
  /** In the order they were posted. */
  readonly lines: readonly BillLineFacts[];
}

export interface RoomNights {
  readonly number: string;
  readonly from: string;
  readonly until: string;
}

export interface WindowFacts {
  readonly number: number;
  readonly payerKind: PayerKind;
  readonly payerName: string;
  /** Neither shown nor printed to anybody but the desk. */
  readonly confidential: boolean;
}

/** A line with its ties to others on the bill. */
export interface BillLineFacts extends LineFacts {
  readonly id: string;
  readonly window: number;
  readonly transactionCode: string;
  readonly businessDate: string;
  readonly packageCode: string | null;
  /** Taken out of the price of the night: its price tells part of the rate. */
  readonly insideRate: boolean;
  /** The rule the line was taxed or made under. */
  readonly taxRule: TaxRuleFacts | null;
  readonly generatedFrom: string | null;
  readonly correctsId: string | null;
}

export interface TaxRuleFacts {
  readonly code: string;
  readonly name: string;
  readonly kind: 'included-percent' | 'added-percent' | 'per-person-night';
  /** Null of a fee for each person and night. */
  readonly percent: string | null;
}
