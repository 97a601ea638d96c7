import { addNights, apportion, isZero, type Money, percentUnits, sum } from '@amends/kernel';
import type { CorrectionFacts, CorrectionLineFacts } from './correction-facts';
import { type CorrectionRefusal, type LinesPlan, planOf, refuse, type SplitPart } from './correction-plan';
import type { SplitMeasure } from './correction-words';
import { linesAsked, madeFrom } from './lines-asked';
import { isUntouched, leftOf, type PlannedLine, standingIn, takingOff, taxWith } from './planned-line';

export interface Split {
  readonly by: SplitMeasure;
  readonly parts: readonly SplitPart[];
}

const WHOLE = percentUnits('100');

/**
 * Divides what is left of a line into parts for the windows of its bill: the line goes out whole, the parts come in, and
 * sum to it exactly. Taxes added in proportion are divided with it. So are fees for each person and night when the
 * measure says a share of the night, in percent or nights; a sum that was agreed on says nothing about them.
 */
export function planSplit(facts: CorrectionFacts, postingIds: readonly string[], split: Split): LinesPlan {
  const asked = linesAsked(facts, postingIds);
  if (!asked.found) return refuse(asked.refusal);
  const [line, second] = asked.lines;
  if (!line || second) return refuse({ code: 'one-line-at-a-time' });
  const refusal = whyNot(facts, line, split);
  if (refusal) return refuse(refusal);
  const amounts = amountsOf(line, split);
  const empty = split.parts.find((_part, index) => isZero(amounts[index] ?? leftOf(line)));
  if (empty) return refuse({ code: 'part-without-amount', window: empty.window });
  const made = madeFrom(facts, line).filter(({ taxKind }) => taxKind === 'added-percent' || split.by !== 'amount');
  return planOf([
    ...partsOf(line, split, amounts),
    ...made.flatMap((one) => partsOf(one, split, amountsOf(one, split), line)),
  ]);
}

function whyNot(facts: CorrectionFacts, line: CorrectionLineFacts, split: Split): CorrectionRefusal | undefined {
  const windows = facts.folios[0].windows.map(({ number }) => number);
  if (split.parts.some(({ window }) => !windows.includes(window))) return { code: 'window-unknown', windows };
  const total = split.parts.reduce((shares, { share }) => shares + share, 0);
  const left = leftOf(line);
  if (split.by === 'amount') return total === left.minor ? undefined : { code: 'parts-do-not-sum', expected: left };
  const expected = split.by === 'percent' ? WHOLE : line.quantity;
  if (total === expected) return undefined;
  return { code: 'parts-do-not-sum', expected: split.by === 'percent' ? '100' : line.quantity };
}

function amountsOf(line: CorrectionLineFacts, { parts }: Split): readonly Money[] {
  return apportion(
    leftOf(line),
    parts.map(({ share }) => share),
  );
}

/** The tax inside is divided like the price, so that no part holds more tax than price. */
function partsOf(
  line: CorrectionLineFacts,
  { by, parts }: Split,
  amounts: readonly Money[],
  base?: CorrectionLineFacts,
): readonly PlannedLine[] {
  const left = leftOf(line);
  const tax = taxWith(line, left);
  const taxes = apportion(
    tax,
    amounts.map(({ minor }) => minor),
  );
  const standing = parts.flatMap(({ window, share }, part) => {
    const amount = amounts[part] ?? left;
    if (isZero(amount)) return [];
    const place = { folioId: line.folioId, window };
    const one = standingIn(line, 'transfer', place, { amount, tax: taxes[part] ?? tax, part });
    const nights =
      by === 'nights' ? { serviceDate: firstNight(line, parts, part), ...nightsIn(line, base, share) } : {};
    const link = base ? { generatedFrom: null, basedOn: `in:${base.postingId}:${part}` } : {};
    return [{ ...one, ...nights, ...link }];
  });
  if (
    sum(
      left.currency,
      standing.map(({ amount }) => amount),
    ).minor !== left.minor
  )
    throw new Error('A part was lost.');
  return [takingOff(line, 'transfer', left, tax), ...standing];
}

function firstNight(line: CorrectionLineFacts, parts: readonly SplitPart[], part: number): string {
  return addNights(
    line.serviceDate,
    parts.slice(0, part).reduce((nights, { share }) => nights + share, 0),
  );
}

/** Of an untouched line every part is a number of nights; what is left of a reduced one is only an amount. */
function nightsIn(
  line: CorrectionLineFacts,
  base: CorrectionLineFacts | undefined,
  nights: number,
): { readonly quantity?: number } {
  const quantity = (line.quantity * nights) / (base ?? line).quantity;
  const whole = isUntouched(line) && isUntouched(base ?? line) && Number.isInteger(quantity);
  return { quantity: whole ? quantity : 1 };
}
