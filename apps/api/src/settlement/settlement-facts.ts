import type { LineGroup, PayerKind, PostingKind } from '@amends/folio';
import { money } from '@amends/kernel';
import type { PaymentMade, WindowToClose } from '@amends/settlement';
import type { InvoicePartyDto } from '@amends/settlement/dto';
import type { Statement } from '../platform/pool';
import { Refused } from '../platform/refused';
import { SETTLEMENT_FACTS } from './settlement-facts.queries';

/** Asks the database, in a transaction or outside any: what is previewed is decided on the same facts. */
export type Ask = <Row extends Record<string, unknown>>(
  statement: Statement,
  values: readonly unknown[],
) => Promise<Row[]>;

/** A code money moves with. */
export interface MoneyCode {
  readonly code: string;
  readonly description: string;
  readonly kind: PostingKind;
  readonly group: LineGroup;
  readonly account: string;
  readonly active: boolean;
}

export interface WindowFacts extends WindowToClose {
  readonly billedTo: InvoicePartyDto | null;
  readonly closedAt: string | null;
  readonly totalMinor: number;
  readonly taxMinor: number;
}

/** A bill, as settling it needs it. */
export interface SettlementFacts {
  readonly folioId: string;
  readonly version: number;
  readonly currency: string;
  readonly status: 'open' | 'closed';
  readonly stayId: string;
  readonly propertyCode: string;
  readonly businessDate: string;
  readonly windows: readonly WindowFacts[];
  readonly payments: readonly PaymentMade[];
  readonly codes: readonly MoneyCode[];
}

interface WindowRow {
  readonly number: number;
  readonly payerKind: PayerKind;
  readonly payerName: string;
  readonly billedTo: InvoicePartyDto | null;
  readonly closedAt: string | null;
  readonly balanceMinor: number;
  readonly totalMinor: number;
  readonly taxMinor: number;
  readonly lines: number;
}
type PaymentRow = Omit<PaymentMade, 'paid' | 'returned'> & {
  readonly paidMinor: number;
  readonly returnedMinor: number;
};
type FactsRow = Omit<SettlementFacts, 'windows' | 'payments'> & {
  readonly windows: readonly WindowRow[];
  readonly payments: readonly PaymentRow[];
};

/** @throws Refused `not-found`. */
export async function loadSettlement(ask: Ask, propertyId: string, folioId: string): Promise<SettlementFacts> {
  const [row] = await ask<FactsRow & Record<string, unknown>>(SETTLEMENT_FACTS, [propertyId, folioId]);
  if (!row) throw new Refused('not-found');
  const { currency } = row;
  const windows = row.windows.map(({ balanceMinor, lines, ...window }) => ({
    ...{ ...window, closed: window.closedAt !== null, hasLines: lines > 0 },
    balance: money(balanceMinor, currency),
  }));
  const payments = row.payments.map(({ paidMinor, returnedMinor, ...payment }) => ({
    ...{ ...payment, paid: money(paidMinor, currency), returned: money(returnedMinor, currency) },
  }));
  return { ...row, windows, payments };
}

/** @throws Refused `window-unknown`. */
export function windowOf({ windows }: SettlementFacts, number: number): WindowFacts {
  const window = windows.find((one) => one.number === number);
  if (!window) throw new Refused('window-unknown', { windows: windows.map((one) => one.number) });
  return window;
}
