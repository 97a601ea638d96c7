import type { CorrectionFacts, CorrectionLineFacts } from './correction-facts';
import { type LinesPlan, planOf, refuse } from './correction-plan';
import { linesAsked, madeFrom } from './lines-asked';
import { takingOff } from './planned-line';
import { whyFeeStays } from './strayed-fees';

/** Wipes lines of the running business date, with the taxes and fees made from them. Later it takes a credit. */
export function planVoid(facts: CorrectionFacts, postingIds: readonly string[]): LinesPlan {
  const asked = linesAsked(facts, postingIds);
  if (!asked.found) return refuse(asked.refusal);
  const lines = withAllMadeFrom(facts, asked.lines);
  const old = lines.find(({ soldOn }) => soldOn !== facts.businessDate);
  if (old) return refuse({ code: 'void-on-another-date', postingId: old.postingId, soldOn: old.soldOn });
  const strayed = whyFeeStays(facts, asked.lines);
  return strayed ? refuse(strayed) : planOf(lines.map((line) => takingOff(line, 'correction')));
}

export function withAllMadeFrom(
  facts: CorrectionFacts,
  lines: readonly CorrectionLineFacts[],
): readonly CorrectionLineFacts[] {
  return lines.flatMap((line) => [line, ...madeFrom(facts, line, lines)]);
}
