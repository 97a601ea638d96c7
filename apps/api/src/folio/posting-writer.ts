import { journalOf } from '@amends/folio';
import { negate } from '@amends/kernel';
import { Injectable } from '@nestjs/common';
import { Refused } from '../platform/refused';
import type { WriteTransaction } from '../platform/write-transaction';
import type { NewLine } from './line';
import { WRITE_LINES } from './posting-writer.queries';

/** The one place where lines come onto a bill. Whoever calls it holds the locks of the folios. */
@Injectable()
export class PostingWriter {
  /** Posts lines and books them, in one statement. Answers the new version of each folio, by its id. */
  async write(tx: WriteTransaction, lines: readonly NewLine[]): Promise<ReadonlyMap<string, number>> {
    if (lines.length === 0) return new Map();
    const folios = await written(tx, [
      tx.propertyId,
      JSON.stringify(lines.map(toRow)),
      JSON.stringify(lines.flatMap(toJournal)),
      JSON.stringify(toCeilings(lines)),
      JSON.stringify(lines.flatMap(toNames)),
    ]);
    return new Map(folios.map(({ id, version }) => [id, version]));
  }
}

/** Name of the trigger that keeps lines off a closed window. */
const CLOSED_WINDOW = 'closed_window_takes_no_line';

/** @throws Refused `window-closed`, whoever forgot to ask. */
async function written(
  tx: WriteTransaction,
  values: readonly unknown[],
): Promise<readonly { id: string; version: number }[]> {
  try {
    return await tx.rows<{ id: string; version: number }>(WRITE_LINES, values);
  } catch (error) {
    if ((error as { constraint?: string }).constraint === CLOSED_WINDOW) throw new Refused('window-closed');
    throw error;
  }
}

function toRow(line: NewLine): object {
  return {
    id: line.id,
    folio_id: line.folioId,
    window_number: line.window,
    kind: line.kind,
    transaction_code: line.transactionCode,
    description: line.description,
    amount_minor: line.amount.minor,
    tax_included_minor: line.taxIncluded.minor,
    currency: line.amount.currency,
    quantity: line.quantity,
    unit_price_minor: line.amount.minor / line.quantity,
    tax_rule_id: line.taxRuleId,
    service_date: line.serviceDate,
    business_date: line.businessDate,
    posted_at: line.postedAt,
    posted_by: line.postedBy,
    source: line.source,
    reference: line.reference,
    room_id: line.roomId,
    room_number: line.roomNumber,
    generated_from: line.generatedFrom,
    corrects_id: line.correctsId,
    replaces_id: line.replacesId ?? null,
    undoes_id: line.undoesId ?? null,
    package_code: line.packageCode ?? null,
    check_number: line.checkNumber ?? null,
  };
}

function toJournal(line: NewLine): readonly object[] {
  return journalOf(line).map(({ debit, credit, amountMinor }, index) => ({
    posting_id: line.id,
    part: index + 1,
    debit_account: debit,
    credit_account: credit,
    amount_minor: amountMinor,
    currency: line.amount.currency,
    business_date: line.businessDate,
  }));
}

/** One row for each line that is taken from: a row cannot be raised twice by one statement. */
function toCeilings(lines: readonly NewLine[]): readonly object[] {
  const byLine = new Map<
    string,
    { posting_id: string; line_minor: number; credited_minor: number; credited_tax_minor: number }
  >();
  for (const { correctsId, takesOff, amount, taxIncluded } of lines) {
    if (correctsId === null || takesOff === null) continue;
    const before = byLine.get(correctsId) ?? { credited_minor: 0, credited_tax_minor: 0 };
    byLine.set(correctsId, {
      posting_id: correctsId,
      line_minor: takesOff.minor,
      credited_minor: before.credited_minor + negate(amount).minor,
      credited_tax_minor: before.credited_tax_minor + negate(taxIncluded).minor,
    });
  }
  return [...byLine.values()];
}

function toNames({ id, externalRef }: NewLine): readonly object[] {
  return externalRef ? [{ system: externalRef.system, external_id: externalRef.id, posting_id: id }] : [];
}
