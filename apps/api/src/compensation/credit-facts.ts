import type { CaseCategory, CaseState } from '@amends/case';
import type { CreditLineFacts } from '@amends/compensation';
import type { ClosableBill, PostingKind } from '@amends/folio';
import { money } from '@amends/kernel';
import { exactMinor } from '../platform/minor-units';
import { CREDIT_FACTS } from './compensation.queries';
import type { Statement } from '../platform/pool';

/** Asks the database, in a transaction or outside any: what is previewed is decided on the same facts. */
export type Ask = <Row extends Record<string, unknown>>(
  statement: Statement,
  values: readonly unknown[],
) => Promise<Row[]>;

/** A line of the stay's bill, as a credit needs it. */
export interface LineToCredit extends CreditLineFacts {
  readonly folioId: string;
  readonly description: string;
  readonly window: number;
  readonly payer: string;
  readonly payerKind: string;
  readonly taxRuleId: string | null;
  readonly taxCode: string | null;
  readonly serviceDate: string;
  readonly roomId: string | null;
  readonly roomNumber: string | null;
}

export interface FolioToCredit extends ClosableBill {
  readonly currency: string;
  readonly balanceMinor: number;
  readonly chargedMinor: number;
  readonly creditedMinor: number;
}

/** Everything a credit is decided on, read at one moment. */
export interface CreditFacts {
  readonly caseId: string;
  readonly caseNumber: string;
  readonly state: CaseState;
  readonly category: CaseCategory;
  readonly stayId: string | null;
  /** Of the property; authority is kept in it. */
  readonly currency: string;
  readonly businessDate: string;
  /** What the role may give on one case: `null` is no limit; a role without a row may give nothing. */
  readonly authority: { readonly perCaseMinor: number | null } | null;
  readonly grantedMinor: number;
  readonly code: { readonly code: string; readonly description: string; readonly revenueAccount: string } | null;
  readonly folios: readonly FolioToCredit[];
  readonly lines: readonly LineToCredit[];
}

type FactsRow = Omit<CreditFacts, 'grantedMinor' | 'lines'> & {
  readonly grantedMinor: string;
  readonly lines: readonly LineRow[];
};

interface LineRow extends Omit<LineToCredit, 'amount' | 'taxIncluded' | 'credited' | 'reduced' | 'taxReversed'> {
  readonly kind: PostingKind;
  readonly currency: string;
  readonly amountMinor: number;
  readonly taxIncludedMinor: number;
  readonly creditedMinor: number;
  readonly reducedMinor: number;
  readonly taxReversedMinor: number;
}

export interface FactsWanted {
  readonly propertyId: string;
  readonly caseId: string;
  readonly postingIds: readonly string[];
  readonly role: string;
  /** The transaction code the credit would be posted with. */
  readonly transactionCode: string | null;
}

/** Undefined when there is no such case. */
export async function loadFacts(ask: Ask, wanted: FactsWanted): Promise<CreditFacts | undefined> {
  const { propertyId, caseId, postingIds, role, transactionCode } = wanted;
  const values = [propertyId, caseId, postingIds, role, transactionCode];
  const [row] = await ask<FactsRow & Record<string, unknown>>(CREDIT_FACTS, values);
  return row && { ...row, grantedMinor: exactMinor(row.grantedMinor), lines: row.lines.map(toLine) };
}

function toLine(row: LineRow): LineToCredit {
  const { currency, amountMinor, taxIncludedMinor, creditedMinor, reducedMinor, taxReversedMinor, ...line } = row;
  return {
    ...line,
    amount: money(amountMinor, currency),
    taxIncluded: money(taxIncludedMinor, currency),
    credited: money(creditedMinor, currency),
    reduced: money(reducedMinor, currency),
    taxReversed: money(taxReversedMinor, currency),
  };
}
