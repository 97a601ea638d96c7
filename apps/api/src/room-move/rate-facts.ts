import { type PayerKind, routeLine, type RoutingRule, type TaxedStay, taxesOf } from '@amends/folio';
import { add, type Money, money, percentText, sum } from '@amends/kernel';
import type { LineOfTonight, NightToPrice, RankedType } from '@amends/room-move';
import type { MovePayerDto } from '@amends/room-move/dto';
import type { PostingCatalogue } from '../folio';
import { Refused } from '../platform/refused';
import type { Ask } from './move-facts';
import { RATE_FACTS } from './rate.queries';

/** A line of tonight, with what a line beside it or against it is written from. */
export interface TonightLine extends LineOfTonight {
  readonly folioId: string;
  readonly window: number;
  readonly transactionCode: string;
  readonly description: string;
  readonly taxRuleId: string | null;
  readonly taxCode: string | null;
  readonly revenueAccount: string;
  readonly roomId: string | null;
  readonly roomNumber: string | null;
  /** Of the whole bill, and of its window. */
  readonly closed: boolean;
  readonly windowClosed: boolean;
}

/** What the price of the nights left is decided on. */
export interface LoadedRates {
  readonly currency: string;
  readonly businessDate: string;
  /** The code nights are posted with. */
  readonly roomCode: string;
  readonly charged: RankedType;
  readonly target: RankedType;
  readonly stay: TaxedStay;
  readonly nights: readonly NightToPrice[];
  readonly tonight: readonly TonightLine[];
  readonly bill: BillFacts | null;
}

interface BillFacts {
  readonly folioId: string;
  readonly routing: readonly RoutingRule[];
  readonly windows: readonly { readonly window: number; readonly payerKind: PayerKind; readonly payerName: string }[];
}

interface NightRow {
  readonly night: string;
  readonly currency: string;
  readonly rateMinor: number;
  readonly chargedMinor: number | null;
  readonly chargedCurrency: string | null;
  readonly targetMinor: number | null;
  readonly targetCurrency: string | null;
}

type LineRow = Omit<TonightLine, 'amount' | 'taxIncluded' | 'credited' | 'reduced' | 'taxReversed' | 'percent'> & {
  readonly currency: string;
  readonly amountMinor: number;
  readonly taxIncludedMinor: number;
  readonly creditedMinor: number;
  readonly reducedMinor: number;
  readonly taxReversedMinor: number;
  readonly basisPoints: number | null;
};

type Row = Omit<LoadedRates, 'nights' | 'tonight'> & {
  readonly nights: readonly NightRow[];
  readonly tonight: readonly LineRow[];
};

/** @throws Refused `not-found`. */
export async function loadRates(
  ask: Ask,
  propertyId: string,
  stayId: string,
  targetType: string,
): Promise<LoadedRates> {
  const [row] = await ask<Row & Record<string, unknown>>(RATE_FACTS, [propertyId, stayId, targetType]);
  if (!row) throw new Refused('not-found');
  return { ...row, nights: row.nights.map(toNight), tonight: row.tonight.map(toLine) };
}

/** Who pays the nights: of those on the bill whoever pays them, of those to come whoever they are routed to. */
export function payerOf({ bill, roomCode, tonight }: LoadedRates): MovePayerDto | null {
  if (!bill) return null;
  const posted = tonight.find(({ generatedFrom }) => generatedFrom === null);
  const window = posted?.window ?? routeLine(bill.routing, roomCode, 'room');
  const payer = bill.windows.find((one) => one.window === window);
  if (!payer) return null;
  return { window, payerKind: payer.payerKind, payerName: payer.payerName, isGuest: payer.payerKind === 'guest' };
}

/** All taxes of a night at a price, fees for each person included; null where its code or a rule does not tell. */
export function taxOfNight(night: string, rate: Money, facts: LoadedRates, catalogue: PostingCatalogue): Money | null {
  if (!catalogue.knows(facts.roomCode)) return null;
  const taxable = catalogue.taxable(catalogue.code(facts.roomCode));
  const taxes = taxesOf({ amount: rate, quantity: 1, serviceDate: night, ...taxable }, facts.stay, catalogue.taxes);
  if (!taxes.taxed) return null;
  const generated = taxes.generated.map(({ amount }) => amount);
  return add(taxes.inside.taxIncluded, sum(rate.currency, generated));
}

function toNight(row: NightRow): NightToPrice {
  const { night, currency, rateMinor, chargedMinor, chargedCurrency, targetMinor, targetCurrency } = row;
  return {
    night,
    rate: money(rateMinor, currency),
    chargedPrice: priceOf(chargedMinor, chargedCurrency),
    targetPrice: priceOf(targetMinor, targetCurrency),
  };
}

function priceOf(minor: number | null, currency: string | null): Money | null {
  return minor === null || currency === null ? null : money(minor, currency);
}

function toLine(row: LineRow): TonightLine {
  const {
    currency,
    amountMinor,
    taxIncludedMinor,
    creditedMinor,
    reducedMinor,
    taxReversedMinor,
    basisPoints,
    ...line
  } = row;
  return {
    ...line,
    amount: money(amountMinor, currency),
    taxIncluded: money(taxIncludedMinor, currency),
    credited: money(creditedMinor, currency),
    reduced: money(reducedMinor, currency),
    taxReversed: money(taxReversedMinor, currency),
    percent: basisPoints === null ? null : percentText(basisPoints),
  };
}
