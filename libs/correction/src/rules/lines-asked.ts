import { isZero } from '@amends/kernel';
import type { CorrectionFacts, CorrectionLineFacts } from './correction-facts';
import type { CorrectionRefusal } from './correction-plan';
import { isCorrectable, leftOf } from './planned-line';

export type LinesAsked =
  | { readonly found: true; readonly lines: readonly CorrectionLineFacts[] }
  | { readonly found: false; readonly refusal: CorrectionRefusal };

/** The lines a request names, in its order; each must still have something to correct. Payments only when allowed. */
export function linesAsked(
  facts: CorrectionFacts,
  postingIds: readonly string[],
  { payments = false }: { readonly payments?: boolean } = {},
): LinesAsked {
  const [bill] = facts.folios;
  const lines: CorrectionLineFacts[] = [];
  for (const id of new Set(postingIds)) {
    const line = facts.lines.find(({ postingId, folioId }) => postingId === id && folioId === bill.id);
    if (!line) return { found: false, refusal: { code: 'line-not-on-this-folio', postingId: id } };
    const refusal = whyNot(line, payments);
    if (refusal) return { found: false, refusal };
    lines.push(line);
  }
  return { found: true, lines };
}

/** What the taxes and fees made from a line still have; those the request names itself are left to it. */
export function madeFrom(
  facts: CorrectionFacts,
  line: CorrectionLineFacts,
  named: readonly CorrectionLineFacts[] = [],
): readonly CorrectionLineFacts[] {
  return facts.lines.filter(
    (one) =>
      one.generatedFrom === line.postingId &&
      one.folioId === line.folioId &&
      one.postingId !== line.postingId &&
      isCorrectable(one) &&
      !isZero(leftOf(one)) &&
      !named.includes(one),
  );
}

function whyNot(line: CorrectionLineFacts, payments: boolean): CorrectionRefusal | undefined {
  const fits = isCorrectable(line) || (payments && line.kind === 'payment' && line.amount.minor < 0);
  if (!fits) return { code: 'line-not-correctable', postingId: line.postingId };
  return isZero(leftOf(line)) ? { code: 'line-has-nothing-left', postingId: line.postingId } : undefined;
}
