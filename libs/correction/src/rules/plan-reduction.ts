import { type CreditPlanRefusal, planCredit, type PlannedCreditLine } from '@amends/compensation';
import { fraction, isZero, type Money, money, subtract } from '@amends/kernel';
import type { CorrectionFacts, CorrectionLineFacts, CreditCodeFacts } from './correction-facts';
import { type CorrectionRefusal, type CreditMeasure, type LinesPlan, planOf, refuse } from './correction-plan';
import { linesAsked, madeFrom } from './lines-asked';
import { isTaxLine, leftOf, type PlannedLine, takingOff } from './planned-line';
import { isAdded, whyFeeStays } from './strayed-fees';

type Reductions =
  | { readonly planned: true; readonly lines: readonly PlannedCreditLine[] }
  | { readonly planned: false; readonly refusal: CorrectionRefusal | CreditPlanRefusal };

/**
 * A credit on lines: by an amount, a percentage of what was posted, or down to the quoted price.
 *
 * Taxes added in proportion to a line go down with it; a fee for each person and night only when it is named itself,
 * and then by whole persons and nights.
 */
export function planReduction(
  facts: CorrectionFacts,
  postingIds: readonly string[],
  measure: CreditMeasure,
): LinesPlan {
  const { creditCode } = facts;
  if (!creditCode) return refuse({ code: 'credit-code-missing', kind: 'correction' });
  const asked = linesAsked(facts, postingIds);
  if (!asked.found) return refuse(asked.refusal);
  const reductions = reductionsOf(asked.lines, measure);
  if (!reductions.planned) return refuse(reductions.refusal);
  const broken = brokenFee(asked.lines, reductions.lines) ?? whyFeeStays(facts, asked.lines, isAdded);
  if (broken) return refuse(broken);
  return planOf(
    reductions.lines.flatMap(({ postingId, amount, tax }) => {
      const line = asked.lines.find((one) => one.postingId === postingId);
      if (!line) throw new Error('A line was planned that nobody asked for.');
      const added = madeFrom(facts, line, asked.lines).filter(({ taxKind }) => taxKind === 'added-percent');
      return [
        creditOn(line, creditCode, amount, tax),
        ...added.flatMap((one) => inProportion(one, creditCode, line, amount)),
      ];
    }),
  );
}

/** The credit line: with the code of credits, in the books of the line it reduces. */
export function creditOn(
  line: CorrectionLineFacts,
  { code, description }: CreditCodeFacts,
  amount?: Money,
  tax?: Money,
): PlannedLine {
  return { ...takingOff(line, 'credit', amount, tax), transactionCode: code, description };
}

function reductionsOf(lines: readonly CorrectionLineFacts[], measure: CreditMeasure): Reductions {
  if (!('toQuoted' in measure)) return planCredit({ ...measure, kind: 'correction' }, lines);
  const planned: PlannedCreditLine[] = [];
  for (const line of lines) {
    const { postingId, quoted, amount, reduced } = line;
    if (!quoted) return refuse({ code: 'quoted-price-unknown', postingId });
    const over = subtract(subtract(amount, reduced), quoted.amount);
    if (over.minor <= 0) return refuse({ code: 'charge-not-above-quoted', postingId, quoted: quoted.amount });
    const plan = planCredit({ amount: over, kind: 'correction' }, [line]);
    if (!plan.planned) return plan;
    planned.push(...plan.lines);
  }
  return { planned: true, lines: planned };
}

function brokenFee(
  lines: readonly CorrectionLineFacts[],
  planned: readonly PlannedCreditLine[],
): CorrectionRefusal | undefined {
  for (const { postingId, amount, creditableLeft } of planned) {
    const line = lines.find((one) => one.postingId === postingId);
    if (!line || !isTaxLine(line) || line.taxKind === 'added-percent' || isZero(creditableLeft)) continue;
    const unit = money(line.amount.minor / line.quantity, line.amount.currency);
    if (amount.minor % unit.minor !== 0) return { code: 'fee-only-with-person-or-night', postingId, unit };
  }
  return undefined;
}

/** Of what the tax still has, the share the credit has of what its line still had: the last credit takes the rest. */
function inProportion(
  tax: CorrectionLineFacts,
  code: CreditCodeFacts,
  base: CorrectionLineFacts,
  amount: Money,
): readonly PlannedLine[] {
  const share = fraction(leftOf(tax), amount.minor, leftOf(base).minor);
  return isZero(share) ? [] : [creditOn(tax, code, share)];
}
