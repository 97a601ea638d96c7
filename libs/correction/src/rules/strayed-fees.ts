import type { CorrectionFacts, CorrectionLineFacts, StrayedFee } from './correction-facts';
import type { CorrectionRefusal } from './correction-plan';

/**
 * Why lines cannot go without a tax or fee that was moved to another bill since: nothing is posted there in passing, and
 * a fee for a night that is not charged is a fault of its own. Says which it is and where it stands.
 */
export function whyFeeStays(
  facts: CorrectionFacts,
  lines: readonly CorrectionLineFacts[],
  goesToo: (fee: StrayedFee) => boolean = () => true,
): CorrectionRefusal | undefined {
  const fee = facts.strayed.find((one) => lines.some(({ postingId }) => postingId === one.of) && goesToo(one));
  if (!fee) return undefined;
  const { postingId, description, left, folioId, folioNumber: number } = fee;
  return { code: 'fee-on-another-bill', postingId, description, left, folioId, number };
}

/** Of a tax that was added in proportion: it changes with the price. */
export function isAdded({ taxKind }: StrayedFee): boolean {
  return taxKind === 'added-percent';
}
