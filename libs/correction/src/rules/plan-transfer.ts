import type { CorrectionFacts, CorrectionLineFacts } from './correction-facts';
import { type CorrectionRefusal, type LinesPlan, planOf, refuse } from './correction-plan';
import { linesAsked } from './lines-asked';
import { leftOf, type Place, type PlannedLine, standingIn, takingOff, taxWith } from './planned-line';
import { withAllMadeFrom } from './plan-void';

/**
 * Moves what is left of lines to another window, or to the bill of another stay, with the taxes and fees made from
 * them: out where they were and in where they go, so that revenue and tax stay what they are. A payment may move too.
 */
export function planTransfer(facts: CorrectionFacts, postingIds: readonly string[], to: Place): LinesPlan {
  const refusal = whyNotTo(facts, to);
  if (refusal) return refuse(refusal);
  const asked = linesAsked(facts, postingIds, { payments: true });
  if (!asked.found) return refuse(asked.refusal);
  const there = asked.lines.find(({ folioId, window }) => folioId === to.folioId && window === to.window);
  if (there) return refuse({ code: 'transfer-to-itself', postingId: there.postingId });
  const lines = withAllMadeFrom(facts, asked.lines);
  return planOf(lines.flatMap((line) => pairOf(line, lines, to)));
}

function whyNotTo({ folios }: CorrectionFacts, to: Place): CorrectionRefusal | undefined {
  const [bill] = folios;
  const target = folios.find(({ id }) => id === to.folioId);
  if (!target) throw new Error('The bill it goes to was not read.');
  const windows = target.windows.map(({ number }) => number);
  if (!windows.includes(to.window)) return { code: 'window-unknown', windows };
  return target.currency === bill.currency ? undefined : { code: 'currency-differs', expected: bill.currency };
}

function pairOf(
  line: CorrectionLineFacts,
  moved: readonly CorrectionLineFacts[],
  to: Place,
): readonly [PlannedLine, PlannedLine] {
  const kind = line.kind === 'payment' ? 'payment' : 'transfer';
  const amount = leftOf(line);
  const tax = taxWith(line, amount);
  const base = moved.find(({ postingId }) => postingId === line.generatedFrom);
  const standing = standingIn(line, kind, to, { amount, tax });
  const arrived = base ? { ...standing, generatedFrom: null, basedOn: `in:${base.postingId}:0` } : standing;
  return [takingOff(line, kind, amount, tax), arrived];
}
