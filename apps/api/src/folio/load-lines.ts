import type { PostingKind, PostingSource } from '@amends/folio';
import { money } from '@amends/kernel';
import { exactMinor } from '../platform/minor-units';
import type { WriteTransaction } from '../platform/write-transaction';
import type { LineContent, PostedLine } from './line';
import { POSTED_LINES } from './line.queries';

type LineRow = Omit<LineContent, 'amount' | 'taxIncluded'> & {
  readonly kind: PostingKind;
  readonly source: PostingSource;
  readonly currency: string;
  readonly amountMinor: string;
  readonly taxIncludedMinor: string;
  readonly creditedMinor: string;
  readonly reducedMinor: string;
  readonly taxReversedMinor: string;
};

/** Lines on the bill by their ids, as this transaction sees them; asks nothing when none is named. */
export async function loadLines(tx: WriteTransaction, ids: readonly string[]): Promise<Map<string, PostedLine>> {
  if (ids.length === 0) return new Map();
  const rows = await tx.rows<LineRow>(POSTED_LINES, [tx.propertyId, ids]);
  return new Map(rows.map((row) => [row.id, toPostedLine(row)]));
}

function toPostedLine(row: LineRow): PostedLine {
  const { currency, amountMinor, taxIncludedMinor, creditedMinor, reducedMinor, taxReversedMinor, ...content } = row;
  const exact = (minor: string) => money(exactMinor(minor), currency);
  return {
    ...content,
    amount: exact(amountMinor),
    taxIncluded: exact(taxIncludedMinor),
    credited: exact(creditedMinor),
    reduced: exact(reducedMinor),
    taxReversed: exact(taxReversedMinor),
  };
}
