import { inject } from '@angular/core';
import type { CheckRule, FindingSeverity } from '@amends/bill';
import type { CorrectionProposalDto, FindingDto, FindingEvidenceDto } from '@amends/bill/dto';
import type { MoneyText } from '@amends/kernel';
import { FORMATS, type Tone, showMoney, showNight, showPercent } from '@amends/ui';
import { injectWords } from '../platform/language';

/** The shape of a finding says how sure it is; the word beside it says it too. */
export const SEVERITY_TONES = { high: 'late', medium: 'warn', low: 'info' } as const satisfies Record<
  FindingSeverity,
  Tone
>;

/** Findings in words: what is wrong, what shows it, what would put it right. Made while a component is being made. */
export class FindingWords {
  private readonly t = injectWords('bill-check');
  private readonly formats = inject(FORMATS);

  title({ rule }: Pick<FindingDto, 'rule'>): string {
    return this.t(`rule.${rule}`);
  }

  evidence({ rule, evidence }: Pick<FindingDto, 'rule' | 'evidence'>): string {
    return this.t(`evidence.${this.variant(rule, evidence)}`, this.facts(evidence));
  }

  proposal({ type, amount, unitPrice, transactionCode }: CorrectionProposalDto): string {
    const facts = {
      amount: this.money(amount),
      price: unitPrice ? this.money(unitPrice) : '',
      code: transactionCode ?? '',
    };
    return this.t(`proposal.${type}`, facts);
  }

  /** Some rules see the same fault in several ways; each is said in its own words. */
  private variant(rule: CheckRule, seen: FindingEvidenceDto) {
    switch (rule) {
      case 'duplicate-posting':
        return seen.reference === undefined ? 'duplicate-soon' : 'duplicate-number';
      case 'fee-on-waived-stay':
      case 'late-check-out-promised-free':
        return seen.words === undefined ? 'waived-recorded' : 'waived-in-words';
      case 'charge-after-check-out':
      case 'charge-outside-stay':
        return 'outside';
      case 'wrong-number-of-nights':
        return seen.quantity === 0 ? 'night-missing' : 'nights';
      case 'wrong-tax':
        if (seen.expectedCode !== undefined) return 'tax-code';
        if (seen.percent !== undefined) return 'tax-percent';
        return seen.adults !== undefined ? 'city-tax-for-child' : 'tax-amount';
      default:
        return rule;
    }
  }

  private facts(seen: FindingEvidenceDto): Record<string, string | number> {
    const { charged, expected, usualLow, usualHigh, serviceDate, arrival, departure, percent, expectedPercent } = seen;
    const money = { charged, expected, usualLow, usualHigh };
    const dates = { date: serviceDate, arrival, departure };
    const percents = { percent, expectedPercent };
    return {
      ...each(money, (amount) => this.money(amount)),
      ...each(dates, (night) => showNight(night, this.formats().locale)),
      ...each(percents, (text) => showPercent(text, this.formats().locale)),
      room: seen.roomNumber ?? '',
      own: seen.ownRooms?.join(', ') ?? '',
      words: seen.words ?? '',
      reference: seen.reference ?? '',
      code: seen.expectedCode ?? '',
      minutes: seen.minutesApart ?? 0,
      quantity: seen.quantity ?? 0,
      expectedQuantity: seen.expectedQuantity ?? 0,
      adults: seen.adults ?? 0,
      children: seen.children ?? 0,
    };
  }

  private money(amount: MoneyText): string {
    return showMoney(amount, this.formats().locale);
  }
}

function each<Value>(
  of: Readonly<Record<string, Value | undefined>>,
  say: (value: Value) => string,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(of).flatMap(([name, value]) => (value === undefined ? [] : [[name, say(value)]])),
  );
}
