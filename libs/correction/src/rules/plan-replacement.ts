import { type ChargeTaxes, type GeneratedTax, taxesOf } from '@amends/folio';
import { exceeds, fraction, type Money, money } from '@amends/kernel';
import type { CorrectionFacts, CorrectionLineFacts, NewCodeFacts } from './correction-facts';
import { type CorrectionRefusal, type LinesPlan, planOf, refuse } from './correction-plan';
import { linesAsked, madeFrom } from './lines-asked';
import { isTaxLine, isUntouched, leftOf, type PlannedLine, quantityOf, standingIn, takingOff } from './planned-line';
import { creditOn } from './plan-reduction';
import { isAdded, whyFeeStays } from './strayed-fees';

/** Ten times the dearest night anybody ever slept: no line is that large. */
const MOST_MINOR = 10_000_000_000_000;

export interface Recount {
  readonly quantity?: number;
  readonly unitPrice?: Money;
}

/**
 * Another quantity or unit price: the old line goes and the right one is charged, under the same rate of tax. A fee for
 * each person and night follows the quantity, never the price; what was added in proportion follows the amount.
 */
export function planQuantity(facts: CorrectionFacts, postingIds: readonly string[], recount: Recount): LinesPlan {
  const one = oneLine(facts, postingIds);
  if (!('line' in one)) return refuse(one);
  const { line } = one;
  if (!isUntouched(line)) {
    return refuse({ code: 'line-partly-taken-off', postingId: line.postingId, left: leftOf(line) });
  }
  const { currency } = line.amount;
  if (recount.unitPrice && recount.unitPrice.currency !== currency) {
    return refuse({ code: 'currency-differs', expected: currency });
  }
  const quantity = recount.quantity ?? line.quantity;
  const unitMinor = recount.unitPrice?.minor ?? line.amount.minor / line.quantity;
  if (Math.abs(unitMinor * quantity) > MOST_MINOR) return refuse({ code: 'amount-too-large' });
  const amount = money(unitMinor * quantity, currency);
  const recounted = quantity !== line.quantity;
  const refusal =
    whyNotNow(facts, line, amount, quantity) ?? whyFeeStays(facts, [line], (fee) => recounted || isAdded(fee));
  if (refusal) return refuse(refusal);
  const followers = madeFrom(facts, line).filter((made) => follows(made, line, quantity));
  return planOf([
    ...[line, ...followers].map((old) => goneFrom(facts, old)),
    recharged(line, amount, quantity),
    ...followers.map((made) => refeed(made, line, amount, quantity)),
  ]);
}

/** The right code: the old line and what was made from it go, and the new code brings its own tax and fee. */
export function planRepost(facts: CorrectionFacts, postingIds: readonly string[]): LinesPlan {
  const { newCode } = facts;
  if (!newCode) throw new Error('A line is posted again without a code.');
  const one = oneLine(facts, postingIds);
  if (!('line' in one)) return refuse(one);
  const { line } = one;
  if (isTaxLine(line)) return refuse({ code: 'line-not-correctable', postingId: line.postingId });
  if (newCode.code === line.transactionCode) return refuse({ code: 'correction-changes-nothing' });
  const refusal = whyNoCredit(facts, line) ?? whyFeeStays(facts, [line]);
  if (refusal) return refuse(refusal);
  const taxes = taxesOf({ ...termsOf(line), ...newCode.taxable }, newCode.stay, newCode.rules);
  if (!taxes.taxed) return refuse(taxes.refusal);
  const charge = chargedAs(line, newCode, taxes);
  return planOf([
    ...[line, ...madeFrom(facts, line)].map((old) => goneFrom(facts, old)),
    charge,
    ...taxes.generated.map((tax, nth) => broughtBy(newCode, charge, tax, nth)),
  ]);
}

function oneLine(
  facts: CorrectionFacts,
  postingIds: readonly string[],
): { readonly line: CorrectionLineFacts } | CorrectionRefusal {
  const asked = linesAsked(facts, postingIds);
  if (!asked.found) return asked.refusal;
  const [line, second] = asked.lines;
  return line && !second ? { line } : { code: 'one-line-at-a-time' };
}

function whyNotNow(
  facts: CorrectionFacts,
  line: CorrectionLineFacts,
  amount: Money,
  quantity: number,
): CorrectionRefusal | undefined {
  if (amount.minor <= 0) return { code: 'credit-not-positive' };
  if (amount.minor === line.amount.minor && quantity === line.quantity) return { code: 'correction-changes-nothing' };
  if (exceeds(amount, line.amount) && !facts.mayCharge) {
    return { code: 'correction-raises-the-bill', most: line.amount };
  }
  return whyNoCredit(facts, line);
}

function whyNoCredit(facts: CorrectionFacts, line: CorrectionLineFacts): CorrectionRefusal | undefined {
  const needed = line.soldOn !== facts.businessDate;
  return needed && !facts.creditCode ? { code: 'credit-code-missing', kind: 'correction' } : undefined;
}

/** Of today it is voided; older, it is credited. */
function goneFrom({ businessDate, creditCode }: CorrectionFacts, line: CorrectionLineFacts): PlannedLine {
  return line.soldOn === businessDate || !creditCode ? takingOff(line, 'correction') : creditOn(line, creditCode);
}

function follows(made: CorrectionLineFacts, base: CorrectionLineFacts, quantity: number): boolean {
  if (made.taxKind === 'added-percent') return true;
  return quantity !== base.quantity && isUntouched(made) && (made.quantity * quantity) % base.quantity === 0;
}

function recharged(line: CorrectionLineFacts, amount: Money, quantity: number): PlannedLine {
  const tax = fraction(line.taxIncluded, amount.minor, line.amount.minor);
  const kind = isTaxLine(line) ? 'tax' : 'charge';
  return { ...standingIn(line, kind, line, { amount, tax }), quantity };
}

function refeed(made: CorrectionLineFacts, base: CorrectionLineFacts, amount: Money, quantity: number): PlannedLine {
  const [numerator, denominator] =
    made.taxKind === 'added-percent' ? [amount.minor, base.amount.minor] : [quantity, base.quantity];
  const due = fraction(leftOf(made), numerator, denominator);
  const line = standingIn(made, 'tax', made, { amount: due, tax: money(0, due.currency) });
  return { ...line, quantity: quantityOf(made, due), generatedFrom: null, basedOn: `in:${base.postingId}:0` };
}

function termsOf(line: CorrectionLineFacts): { amount: Money; quantity: number; serviceDate: string } {
  const amount = leftOf(line);
  return { amount, quantity: quantityOf(line, amount), serviceDate: line.serviceDate };
}

function chargedAs(
  line: CorrectionLineFacts,
  { code, description, revenueAccount }: NewCodeFacts,
  { inside: { taxIncluded, taxRuleId, taxCode } }: ChargeTaxes & { readonly taxed: true },
): PlannedLine {
  return {
    ...standingIn(line, 'charge', line, { amount: leftOf(line), tax: taxIncluded }),
    ...{ transactionCode: code, description, revenueAccount, taxRuleId, taxCode },
  };
}

function broughtBy(newCode: NewCodeFacts, charge: PlannedLine, tax: GeneratedTax, nth: number): PlannedLine {
  const code = newCode.taxCodes.find((one) => one.code === tax.transactionCode);
  if (!code) throw new Error(`The code ${tax.transactionCode} of a tax was not read.`);
  const { description, revenueAccount } = code;
  return {
    ...{ ...charge, ...tax, key: `brought:${nth}`, kind: 'tax', description, revenueAccount },
    ...{ taxIncluded: money(0, tax.amount.currency), taxCode: null },
    ...{ replacesId: null, generatedFrom: null, basedOn: charge.key },
  };
}
