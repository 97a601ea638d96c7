import type { PutPostingDto } from '@amends/folio/dto';
import type { PageQueryDto } from '@amends/kernel/dto';
import { Injectable } from '@nestjs/common';
import { cursorAfter, DEFAULT_LIMIT, readCursor } from '../platform/cursor';
import { jsonPage, type JsonText } from '../platform/json-text';
import { Reads } from '../platform/reads';
import { Refused } from '../platform/refused';
import type { ExternalRef, Received, UpsertAnswers, Upserted } from '../platform/upserted';
import type { WriteTransaction } from '../platform/write-transaction';
import type { StaffMember } from '../staff';
import { ClosedDays } from './closed-days';
import { POSTINGS } from './folio.queries';
import { FolioService, type LockedFolio } from './folio.service';
import type { NewLine } from './line';
import { loadLines } from './load-lines';
import { NAMED_ROWS } from './line.queries';
import { PostingCatalogues } from './posting-catalogue';
import { PostingWriter } from './posting-writer';
import { type NamedRows, ReceivedLines } from './received-lines';

@Injectable()
export class PostingService {
  constructor(
    private readonly reads: Reads,
    private readonly folios: FolioService,
    private readonly catalogues: PostingCatalogues,
    private readonly writer: PostingWriter,
    private readonly days: ClosedDays,
  ) {}

  /** @throws Refused `not-found`. */
  async list(folioId: string, query: PageQueryDto, staff: StaffMember): Promise<JsonText> {
    const limit = query.limit ?? DEFAULT_LIMIT;
    const { businessDate, id } = readCursor(query.cursor, ['businessDate', 'id']);
    const values = [staff.propertyId, folioId, businessDate, id, limit + 1];
    type Row = { id: string; businessDate: string; json: string };
    const rows = await this.reads.rows<Row>(staff.propertyId, POSTINGS, values);
    // An empty bill is no error; one that does not exist is.
    if (rows.length === 0) await this.folios.find(folioId, staff);
    return jsonPage(rows, limit, (row) => cursorAfter([row.businessDate, row.id]));
  }

  /**
   * Takes over a line as another system posted it. A line is immutable: the same content again is `unchanged`.
   *
   * @throws Refused `posting-immutable` for another content, `folio-unknown`, `folio-closed`, `window-unknown`,
   * `transaction-code-unknown`, `currency-differs`, `quantity-does-not-divide-amount`, `base-line-unknown`,
   * `corrected-line-unknown`, `corrected-line-missing`, `credit-exceeds-line`.
   */
  async upsert(tx: WriteTransaction, ref: ExternalRef, dto: PutPostingDto, staff: StaffMember): Promise<Upserted> {
    const [answer] = await this.upsertAll(tx, [{ ref, dto }], staff);
    if (answer === undefined || answer instanceof Refused) throw answer ?? new Error('The line was not answered.');
    return answer;
  }

  /** The same for many lines with the same few statements; a refused one leaves the others alone. */
  async upsertAll(
    tx: WriteTransaction,
    received: readonly Received<PutPostingDto>[],
    staff: StaffMember,
  ): Promise<UpsertAnswers> {
    const catalogue = await this.catalogues.of(tx);
    const [locked, named] = await Promise.all([
      this.folios.lockByExternal(
        tx,
        received.map(({ dto }) => dto.folio),
      ),
      tx.rows<NamedRows>(NAMED_ROWS, [staff.propertyId, JSON.stringify(received.map(toNames))]),
    ]);
    const mentioned = named
      .flatMap(({ existingId, correctedId }) => [existingId, correctedId])
      .filter((id) => id !== null);
    const folios = new Map(locked.map((folio) => [folio.id, folio]));
    const lines = new ReceivedLines(catalogue, folios, await loadLines(tx, mentioned));
    const answers = named.map((rows) => answerOf(lines, received[rows.n], rows));
    await this.days.reopen(
      tx,
      lines.fresh.map(({ businessDate }) => businessDate),
    );
    const versions = await this.writer.write(tx, lines.fresh);
    for (const line of lines.fresh) record(tx, line, folios.get(line.folioId), versions.get(line.folioId));
    return answers;
  }
}

function answerOf(
  lines: ReceivedLines,
  received: Received<PutPostingDto> | undefined,
  named: NamedRows,
): Upserted | Refused {
  if (!received) throw new Error(`Nothing was received at ${named.n}.`);
  try {
    return lines.take(received, named);
  } catch (error) {
    if (error instanceof Refused) return error;
    throw error;
  }
}

function toNames({ ref, dto }: Received<PutPostingDto>, n: number): object {
  const { folio, roomNumber: room, generatedFrom: base, corrects: corrected } = dto;
  return { n, ...ref, folio_system: folio.system, folio_id: folio.id, room, base, corrected };
}

function record(
  tx: WriteTransaction,
  line: NewLine,
  folio: LockedFolio | undefined,
  version: number | undefined,
): void {
  const { id: postingId, folioId, transactionCode, amount, externalRef, correctsId } = line;
  tx.record({
    action: 'folio.posted',
    subject: { kind: 'folio', id: folioId },
    change: {
      postingId,
      transactionCode,
      amountMinor: amount.minor,
      currency: amount.currency,
      correctsId,
      externalRef,
    },
    event: { version, stayId: folio?.stayId, postingId },
    chainId: folioId,
  });
}
