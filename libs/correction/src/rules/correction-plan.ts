import type { CreditPlanRefusal, CreditRefusal } from '@amends/compensation';
import type { ClosedRefusal, TaxRefusal } from '@amends/folio';
import type { Money, Night } from '@amends/kernel';
import type { CorrectionAct, CorrectionDocument, SplitMeasure } from './correction-words';
import type { Place, PlannedLine } from './planned-line';

/** How much a credit takes off its lines; a quoted price is looked up line by line. */
export type CreditMeasure = { readonly percent: string } | { readonly amount: Money } | { readonly toQuoted: true };

/** What the desk asks for: lines that are named, and what is to become of them. */
export type CorrectionRequest =
  | { readonly act: 'void'; readonly postingIds: readonly string[] }
  | { readonly act: 'credit'; readonly postingIds: readonly string[]; readonly measure: CreditMeasure }
  | { readonly act: 'transfer'; readonly postingIds: readonly string[]; readonly to: Place }
  | {
      readonly act: 'split';
      readonly postingIds: readonly string[];
      readonly by: SplitMeasure;
      readonly parts: readonly SplitPart[];
    }
  | {
      readonly act: 'quantity';
      readonly postingIds: readonly string[];
      readonly quantity?: number;
      readonly unitPrice?: Money;
    }
  | { readonly act: 'repost'; readonly postingIds: readonly string[] };

/** A part of a line for one window. The share is minor units, ten-thousandths of a percent, or nights. */
export interface SplitPart {
  readonly window: number;
  readonly share: number;
}

/** Lines to post, or the "no" the rules have said. */
export type LinesPlan =
  | { readonly planned: true; readonly lines: readonly PlannedLine[] }
  | { readonly planned: false; readonly refusal: CorrectionRefusal };

export interface WindowChange {
  readonly folioId: string;
  readonly folioNumber: string;
  readonly window: number;
  readonly payerName: string;
  /** True when somebody else than the guest pays it, and so receives what is taken off. */
  readonly payerIsOther: boolean;
  readonly before: Money;
  readonly after: Money;
}

export interface NeededDocument {
  readonly kind: CorrectionDocument;
  readonly number: string | null;
}

export type CorrectionPlan =
  | {
      readonly planned: true;
      readonly act: CorrectionAct | 'undo';
      readonly lines: readonly PlannedLine[];
      /** What the guest's bills change by, together. */
      readonly change: Money;
      readonly taxChange: Money;
      /** Counts against authority. */
      readonly given: Money;
      readonly windows: readonly WindowChange[];
      readonly documents: readonly NeededDocument[];
    }
  | { readonly planned: false; readonly refusal: CorrectionRefusal };

export type CorrectionRefusal =
  | CreditPlanRefusal
  | CreditRefusal
  | TaxRefusal
  | { readonly code: 'credit-code-missing'; readonly kind: 'correction' }
  | { readonly code: 'line-not-on-this-folio'; readonly postingId: string }
  | ClosedRefusal
  | { readonly code: 'line-not-correctable'; readonly postingId: string }
  | { readonly code: 'line-has-nothing-left'; readonly postingId: string }
  | { readonly code: 'line-partly-taken-off'; readonly postingId: string; readonly left: Money }
  | { readonly code: 'one-line-at-a-time' }
  | { readonly code: 'void-on-another-date'; readonly postingId: string; readonly soldOn: Night }
  | { readonly code: 'fee-only-with-person-or-night'; readonly postingId: string; readonly unit: Money }
  | {
      readonly code: 'fee-on-another-bill';
      readonly postingId: string;
      readonly description: string;
      readonly left: Money;
      readonly folioId: string;
      readonly number: string;
    }
  | { readonly code: 'quoted-price-unknown'; readonly postingId: string }
  | { readonly code: 'charge-not-above-quoted'; readonly postingId: string; readonly quoted: Money }
  | { readonly code: 'window-unknown'; readonly windows: readonly number[] }
  | { readonly code: 'transfer-to-itself'; readonly postingId: string }
  | { readonly code: 'parts-do-not-sum'; readonly expected: Money | number | string }
  | { readonly code: 'part-without-amount'; readonly window: number }
  | { readonly code: 'correction-changes-nothing' }
  | { readonly code: 'amount-too-large' }
  | { readonly code: 'correction-raises-the-bill'; readonly most: Money }
  | { readonly code: 'correction-built-on'; readonly postingId: string }
  | { readonly code: 'correction-already-undone' }
  | { readonly code: 'undo-not-undoable' };

/** A plan that says no. */
export function refuse(refusal: CorrectionRefusal): { readonly planned: false; readonly refusal: CorrectionRefusal } {
  return { planned: false, refusal };
}

export function planOf(lines: readonly PlannedLine[]): LinesPlan {
  return { planned: true, lines };
}
