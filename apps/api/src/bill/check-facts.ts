import type { BillFacts, Finding } from '@amends/bill';
import { checkBill } from '@amends/bill';
import type { DismissalDto } from '@amends/bill/dto';
import type { StayStatus } from '@amends/stay';

/** What `factsOf` answers. */
export interface HouseChecks extends Pick<BillFacts, 'businessDate' | 'currency' | 'codes' | 'taxes' | 'usualPrices'> {
  /** Business date the usual prices were counted on; `null` before they ever were. */
  readonly usualAsOf: string | null;
  readonly bills: readonly BillToCheck[];
}

export interface BillToCheck extends Pick<BillFacts, 'stay' | 'lines' | 'packageItems'> {
  /** Of all facts of this bill, where it was asked for. */
  readonly mark?: string;
  readonly dismissals: readonly DismissalDto[];
  /** Keys of findings the desk has been told of and not that they are gone. */
  readonly told: readonly string[];
  readonly guest: string;
  readonly confirmationNumber: string;
  readonly status: StayStatus;
}

export type FactsRow = { readonly facts: HouseChecks };

/** What is likely wrong on the bills of one stay. */
export function findingsOf({ bills: _, usualAsOf: __, ...house }: HouseChecks, bill: BillToCheck): readonly Finding[] {
  const { stay, lines, packageItems } = bill;
  return checkBill({ ...house, stay, lines, packageItems });
}
