import type { CreditLimits, CreditLineFacts } from '@amends/compensation';
import type { ChargeToTax, PayerKind, TaxedStay } from '@amends/folio';
import type { Money, Night } from '@amends/kernel';
import type { PropertyTax, TaxKind } from '@amends/property';

/** What a line was promised to cost, and where that is written. */
export interface QuotedPrice {
  readonly amount: Money;
  readonly ratePlan: string;
  readonly confirmationNumber: string;
}

/** A line of the bill as a correction needs it; amounts taken off are counted positive. */
export interface CorrectionLineFacts extends CreditLineFacts {
  readonly folioId: string;
  readonly window: number;
  readonly transactionCode: string;
  readonly description: string;
  readonly quantity: number;
  readonly serviceDate: Night;
  /** When it was first put on a bill: a transfer does not make an old charge new. */
  readonly soldOn: Night;
  readonly taxRuleId: string | null;
  readonly taxCode: string | null;
  /** In proportion to the line it was made from, or for each person and night; null for other lines. */
  readonly taxKind: TaxKind | null;
  readonly revenueAccount: string;
  readonly department: string;
  readonly checkNumber: string | null;
  /** The asked line this tax or fee was made from, or null. */
  readonly generatedFrom: string | null;
  readonly correctsId: string | null;
  /** The whole of the line `correctsId` names, when that is a charge. */
  readonly correctedAmount: Money | null;
  readonly quoted: QuotedPrice | null;
}

export interface CorrectionWindowFacts {
  readonly number: number;
  readonly payerKind: PayerKind;
  readonly payerName: string;
  /** An invoice was made of it: no line comes onto it any more. */
  readonly closed: boolean;
  readonly balance: Money;
}

export interface CorrectionFolioFacts {
  readonly id: string;
  readonly number: string;
  readonly currency: string;
  readonly status: 'open' | 'closed';
  readonly windows: readonly CorrectionWindowFacts[];
}

/** The code a line is posted with instead, and all its taxes are worked out from. */
export interface NewCodeFacts {
  readonly code: string;
  readonly description: string;
  readonly revenueAccount: string;
  readonly taxable: Pick<ChargeToTax, 'taxCode' | 'taxLines' | 'countsNights'>;
  /** The codes of the lines its taxes come as. */
  readonly taxCodes: readonly {
    readonly code: string;
    readonly description: string;
    readonly revenueAccount: string;
  }[];
  readonly stay: TaxedStay;
  readonly rules: readonly PropertyTax[];
}

export interface CreditCodeFacts {
  readonly code: string;
  readonly description: string;
}

/** A tax or fee of a line that stands on another bill now, with what is left of it. */
export interface StrayedFee {
  readonly postingId: string;
  /** The asked line it was made from. */
  readonly of: string;
  readonly description: string;
  readonly taxKind: TaxKind | null;
  readonly left: Money;
  readonly folioId: string;
  readonly folioNumber: string;
}

/** Everything a correction is decided on, read at one moment. */
export interface CorrectionFacts {
  readonly businessDate: Night;
  /** The bill; with a transfer to another stay, the other bill as well. */
  readonly folios: readonly [CorrectionFolioFacts, ...CorrectionFolioFacts[]];
  /** The lines asked for, and the taxes and fees made from them. */
  readonly lines: readonly CorrectionLineFacts[];
  /** Taxes and fees made from them that were moved to another bill since. */
  readonly strayed: readonly StrayedFee[];
  readonly creditCode: CreditCodeFacts | null;
  readonly newCode: NewCodeFacts | null;
  /** What credits are measured against; in the property's currency. */
  readonly limits: CreditLimits;
  /** Whether this role may post charges: a correction that raises the bill is one. */
  readonly mayCharge: boolean;
}
