import type { MoneyDto } from '@amends/kernel/dto';
import type { CreditKind, CreditReason, Department } from '../rules/credit-words';

/** GET .../cases/:id/credit-limits: exactly what the rule asks for. */
export interface CreditLimitsDto {
  readonly caseId: string;
  readonly currency: string;
  /** What the role may give on one case; `null` when it has no limit. */
  readonly authorityPerCase: MoneyDto | null;
  readonly grantedOnCase: MoneyDto;
  readonly authorityLeft: MoneyDto | null;
  /** Charges of the stay's folios less their credits. */
  readonly creditable: MoneyDto;
}

export interface CreditLineDto {
  readonly postingId: string;
  readonly description: string;
  readonly window: number;
  readonly payer: string;
  /** True when somebody else than the guest receives the credit. */
  readonly payerIsOther: boolean;
  /** Taken off this line, positive. */
  readonly amount: MoneyDto;
  /** Tax inside that is reversed. */
  readonly tax: MoneyDto;
  /** Of the line, after this credit. */
  readonly creditableLeft: MoneyDto;
}

export interface CreditPreviewDto {
  readonly caseId: string;
  readonly kind: CreditKind;
  readonly total: MoneyDto;
  readonly lines: readonly CreditLineDto[];
  readonly balanceBefore: MoneyDto;
  readonly balanceAfter: MoneyDto;
  readonly limits: CreditLimitsDto;
  readonly businessDate: string;
  /** Sent with the credit, so that it can refuse when the facts changed. */
  readonly token: string;
}

export interface CreditDto {
  readonly id: string;
  readonly caseId: string;
  readonly kind: CreditKind;
  readonly reason: CreditReason;
  readonly departmentResponsible: Department;
  readonly total: MoneyDto;
  readonly note: string | null;
  readonly lines: readonly {
    readonly postingId: string;
    readonly creditPostingId: string;
    readonly amount: MoneyDto;
    readonly tax: MoneyDto;
  }[];
  readonly grantedBy: string;
  readonly grantedAt: string;
  readonly businessDate: string;
}
