import { documentNumber, type DocumentSeries } from '@amends/settlement';
import type { WriteTransaction } from '../platform/write-transaction';
import { TAKE_NUMBERS } from './settling.queries';

export interface TakenNumber {
  readonly year: number;
  readonly sequence: number;
  readonly number: string;
}

const YEAR = 4;

/**
 * The next numbers of a series in the year of the business date. Whoever else wants one waits until this transaction
 * ends, so it is the last lock a use case takes.
 */
export async function takeNumbers(
  tx: WriteTransaction,
  propertyCode: string,
  series: DocumentSeries,
  count: number,
): Promise<readonly TakenNumber[]> {
  const year = Number(tx.businessDate.slice(0, YEAR));
  const taken = await tx.first<{ last: number }>(TAKE_NUMBERS, [tx.propertyId, series, year, count]);
  if (!taken) throw new Error('The counter of documents did not answer.');
  return Array.from({ length: count }, (_, index) => {
    const sequence = taken.last - count + 1 + index;
    return { year, sequence, number: documentNumber(propertyCode, series, year, sequence) };
  });
}
