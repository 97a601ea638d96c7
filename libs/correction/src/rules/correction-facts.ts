import type { CreditLimits, CreditLineFacts } from '@amends/compensation';
import type { PayerKind } from '@amends/folio';
import type { Money, Night } from '@amends/kernel';

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
  readonly taxKind: 'included-percent' | 'added-percent' | 'per-person-night' | null;
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
  readonly balance: Money;
}

export interface CorrectionFolioFacts {
  readonly id: string;
  readonly number: string;
  readonly currency: string;
  readonly status: 'open' | 'closed';
  readonly windows: readonly CorrectionWindowFacts[];
}

/** The code a line is posted with instead, and what it brings. */
export interface NewCodeFacts {
  readonly code: string;
  readonly description: string;
  readonly revenueAccount: string;
  readonly department: string;
  readonly tax: NewTaxFacts | null;
  /** The tax or fee the code brings beside itself; the fee for each person already counted for one night. */
  readonly brings: (NewTaxFacts & BroughtFacts) | null;
}

export interface NewTaxFacts {
  readonly taxRuleId: string;
  readonly taxCode: string;
  readonly taxKind: 'included-percent' | 'added-percent' | 'per-person-night';
  /** Of a percentage. */
  readonly percent: string;
}

export interface BroughtFacts {
  readonly code: string;
  readonly description: string;
  readonly revenueAccount: string;
  readonly department: string;
  /** Of a fee, for one person. */
  readonly unit: Money;
  readonly persons: number;
}

export interface CreditCodeFacts {
  readonly code: string;
  readonly description: string;
}

/** Everything a correction is decided on, read at one moment. */
export interface CorrectionFacts {
  readonly businessDate: Night;
  /** The bill; with a transfer to another stay, the other bill as well. */
  readonly folios: readonly [CorrectionFolioFacts, ...CorrectionFolioFacts[]];
  /** The lines asked for, and the taxes and fees made from them. */
  readonly lines: readonly CorrectionLineFacts[];
  readonly creditCode: CreditCodeFacts | null;
  readonly newCode: NewCodeFacts | null;
  /** What credits are measured against; in the property's currency. */
  readonly limits: CreditLimits;
  /** Whether this role may post charges: a correction that raises the bill is one. */
  readonly mayCharge: boolean;
}
