/** A bill as far as it may still take lines. */
export interface ClosableBill {
  readonly id: string;
  readonly number: string;
  readonly status: 'open' | 'closed';
  readonly windows: readonly { readonly number: number; readonly closed: boolean }[];
}

export type ClosedRefusal =
  | {
      readonly code: 'folio-closed';
      readonly folioId: string;
      readonly number: string;
      readonly documents: ['credit-note'];
    }
  | {
      readonly code: 'window-closed';
      readonly folioId: string;
      readonly number: string;
      readonly window: number;
      readonly documents: ['credit-note'];
    };

/**
 * Why no line may come onto these windows of a bill, or onto any of it. What is closed is an invoice somebody has: it is
 * put right by a credit note. Whoever previews and whoever posts asks here.
 */
export function whyClosed(bill: ClosableBill, windows: Iterable<number>): ClosedRefusal | undefined {
  const { id: folioId, number, status } = bill;
  if (status === 'closed') return { code: 'folio-closed', folioId, number, documents: ['credit-note'] };
  for (const window of windows) {
    const closed = bill.windows.some((one) => one.number === window && one.closed);
    if (closed) return { code: 'window-closed', folioId, number, window, documents: ['credit-note'] };
  }
  return undefined;
}
