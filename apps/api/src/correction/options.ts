import type { CodeChoiceDto, CorrectionOptionsDto } from '@amends/correction/dto';
import { formatMoney, type Money, money, subtract } from '@amends/kernel';
import type { LineToCorrect, LoadedFacts } from './facts-loader';
import { authorityOf } from './planned-correction';

/** What can be done about a line, before anything is chosen. */
export function optionsOf(
  facts: LoadedFacts,
  line: LineToCorrect,
  codes: readonly CodeChoiceDto[],
): CorrectionOptionsDto {
  const { postingId, folioId, window, amount, quantity, transactionCode, soldOn, quoted } = line;
  const { businessDate } = facts;
  return {
    ...{ postingId, folioId, window, quantity, transactionCode, soldOn, businessDate, codes },
    ...{ amount: formatMoney(amount), left: formatMoney(leftOf(line)) },
    unitPrice: formatMoney(money(amount.minor / quantity, amount.currency)),
    canVoid: soldOn === businessDate && amount.minor > 0,
    quoted: quoted && { ...quoted, amount: formatMoney(quoted.amount) },
    made: facts.lines
      .filter((one) => one.generatedFrom === postingId && one.postingId !== postingId && leftOf(one).minor > 0)
      .map((one) => ({ postingId: one.postingId, description: one.description, left: formatMoney(leftOf(one)) })),
    authority: authorityOf(facts),
  };
}

/** Signed like the line; a line another system over-credited has nothing left. */
function leftOf({ amount, credited }: LineToCorrect): Money {
  if (amount.minor < 0) return money(Math.min(0, amount.minor + credited.minor), amount.currency);
  return money(Math.max(0, subtract(amount, credited).minor), amount.currency);
}
