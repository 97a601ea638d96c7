/** Series of documents a hotel numbers without a gap, each year from one. */
export const DOCUMENT_SERIES = ['invoice', 'credit-note', 'voucher'] as const;
export type DocumentSeries = (typeof DOCUMENT_SERIES)[number];

const MARKS: Readonly<Record<DocumentSeries, string>> = { invoice: 'INV', 'credit-note': 'CN', voucher: 'V' };
const DIGITS = 6;

/** As people see it: `LIS1-INV-2026-000471`. */
export function documentNumber(property: string, series: DocumentSeries, year: number, sequence: number): string {
  return `${property}-${MARKS[series]}-${year}-${String(sequence).padStart(DIGITS, '0')}`;
}
