import { formatMoney } from '@amends/kernel';
import type { SettlementDto } from '@amends/settlement/dto';
import { paidOutsOf, refundableOf, tendersOf } from './settle-plan';
import type { SettlementFacts } from './settlement-facts';

/** What is paid, owed and possible on a bill. */
export function toSettlementDto(facts: SettlementFacts): SettlementDto {
  const { folioId, status, currency, windows, codes } = facts;
  const nameOf = (code: string): string => codes.find((one) => one.code === code)?.description ?? code;
  return {
    ...{ folioId, status, currency },
    windows: windows.map(({ number, payerName, payerKind, billedTo, closedAt, balance }) => ({
      ...{ window: number, payer: payerName, payerKind, billedTo, balance: formatMoney(balance) },
      closedAt: closedAt === null ? null : new Date(closedAt).toISOString(),
      refundable: [...refundableOf(facts, number)]
        .filter(([, most]) => most.minor > 0)
        .map(([code, most]) => ({ transactionCode: code, description: nameOf(code), most: formatMoney(most) })),
    })),
    tenders: tendersOf(facts).map(({ code, description, group }) => ({
      ...{ transactionCode: code, description, isDeposit: group === 'deposit' },
    })),
    paidOuts: paidOutsOf(facts).map(({ code, description }) => ({ transactionCode: code, description })),
  };
}
