import type { RoutingRule } from '@amends/folio';
import type { FolioListQueryDto, PutFolioDto } from '@amends/folio/dto';
import { canonicalJson, newId } from '@amends/kernel';
import { Injectable } from '@nestjs/common';
import { cursorAfter, DEFAULT_LIMIT, readCursor } from '../platform/cursor';
import { jsonPage, JsonText } from '../platform/json-text';
import { Reads } from '../platform/reads';
import { Refused } from '../platform/refused';
import type { ExternalRef, Upserted } from '../platform/upserted';
import type { WriteTransaction } from '../platform/write-transaction';
import type { StaffMember } from '../staff';
import { FOLIO, LIST_FOLIOS, LIST_FOLIOS_OF_STAY } from './folio.queries';
import { LOCK_FOLIOS, LOCK_FOLIOS_BY_EXTERNAL } from './lock-folio.queries';
import { FOLIO_BY_EXTERNAL, SAVE_FOLIO } from './save-folio.queries';

/** A folio nobody else writes on until the transaction ends. */
export type LockedFolio = {
  readonly id: string;
  readonly version: number;
  readonly stayId: string;
  readonly number: string;
  readonly currency: string;
  readonly status: 'open' | 'closed';
  /** Numbers of its windows. */
  readonly windows: readonly number[];
  /** Those of a bill that is closed: no line comes onto them but what settles it. */
  readonly closedWindows: readonly number[];
  /** Where lines go that name no window. */
  readonly routing: readonly RoutingRule[];
};

type FolioJson = { id: string; version: number; json: string };
type KnownFolio = { stayId: string | null; windows: readonly WindowRow[] };
type WindowRow = {
  readonly number: number;
  readonly payer_kind: string;
  readonly payer_name: string;
  readonly confidential: boolean;
};

@Injectable()
export class FolioService {
  constructor(private readonly reads: Reads) {}

  async list(query: FolioListQueryDto, staff: StaffMember): Promise<JsonText> {
    const limit = query.limit ?? DEFAULT_LIMIT;
    const { id } = readCursor(query.cursor, ['id']);
    const values = [staff.propertyId, id, limit + 1];
    const rows = await (query.stayId === undefined
      ? this.reads.rows<FolioJson>(staff.propertyId, LIST_FOLIOS, values)
      : this.reads.rows<FolioJson>(staff.propertyId, LIST_FOLIOS_OF_STAY, [...values, query.stayId]));
    return jsonPage(rows, limit, (row) => cursorAfter([row.id]));
  }

  /** @throws Refused `not-found`. */
  async find(id: string, staff: StaffMember): Promise<JsonText> {
    const row = await this.reads.first<FolioJson>(staff.propertyId, FOLIO, [staff.propertyId, id]);
    if (!row) throw new Refused('not-found');
    return new JsonText(row.json, row.version);
  }

  /** Takes a folio for this transaction: after the stay, before its lines. @throws Refused `not-found`. */
  async lock(tx: WriteTransaction, id: string): Promise<LockedFolio> {
    const folio = await tx.first<LockedFolio>(LOCK_FOLIOS, [tx.propertyId, [id]]);
    if (!folio) throw new Refused('not-found');
    return folio;
  }

  lockByExternal(tx: WriteTransaction, refs: readonly ExternalRef[]): Promise<readonly LockedFolio[]> {
    const systems = refs.map(({ system }) => system);
    const ids = refs.map(({ id }) => id);
    return tx.rows<LockedFolio>(LOCK_FOLIOS_BY_EXTERNAL, [tx.propertyId, systems, ids]);
  }

  /**
   * Takes over a folio as another system has it. Windows left out stay as they are: lines may stand in them.
   *
   * @throws Refused `stay-unknown`, `folio-of-another-stay`, `currency-differs`.
   */
  async upsert(tx: WriteTransaction, ref: ExternalRef, dto: PutFolioDto, staff: StaffMember): Promise<Upserted> {
    const [[folio], known] = await Promise.all([
      this.lockByExternal(tx, [ref]),
      tx.first<KnownFolio>(FOLIO_BY_EXTERNAL, [staff.propertyId, ref.system, ref.id, dto.stay.system, dto.stay.id]),
    ]);
    const stayId = known?.stayId;
    if (!stayId) throw new Refused('stay-unknown');
    if (folio && folio.stayId !== stayId) throw new Refused('folio-of-another-stay');
    if (folio && folio.currency !== dto.currency) throw new Refused('currency-differs', { expected: folio.currency });
    const windows = windowsOf(dto, known.windows);
    if (folio && isSame(folio, known.windows, windows, dto.number))
      return { id: folio.id, outcome: 'unchanged', version: folio.version };
    const id = folio?.id ?? newId();
    const outcome = folio ? 'updated' : 'created';
    const version = await this.save(tx, ref, dto, { id, stayId, windows, isNew: !folio });
    tx.record({
      action: `folio.${outcome}`,
      subject: { kind: 'folio', id },
      change: { stayId, number: dto.number, windows: dto.windows.map(({ number }) => number) },
      event: { version, stayId },
      chainId: id,
    });
    return { id, outcome, version };
  }

  private async save(
    tx: WriteTransaction,
    ref: ExternalRef,
    dto: PutFolioDto,
    { id, stayId, windows, isNew }: { id: string; stayId: string; windows: readonly WindowRow[]; isNew: boolean },
  ): Promise<number> {
    const values = [id, stayId, dto.number, dto.currency, ref.system, ref.id, JSON.stringify(windows), isNew];
    const saved = await tx.first<{ version: number }>(SAVE_FOLIO, [tx.propertyId, ...values]);
    if (!saved) throw new Error('The folio was not saved.');
    return saved.version;
  }
}

/** As sent; what was said of a window before stays, where nothing is said of it now. */
function windowsOf(dto: PutFolioDto, before: readonly WindowRow[]): readonly WindowRow[] {
  return dto.windows.map(({ number, payerKind, payerName, confidential }) => ({
    ...{ number, payer_kind: payerKind, payer_name: payerName },
    confidential: confidential ?? before.find((own) => own.number === number)?.confidential ?? false,
  }));
}

function isSame(folio: LockedFolio, before: readonly WindowRow[], sent: readonly WindowRow[], number: string): boolean {
  const rows = new Set(before.map((row) => canonicalJson(row)));
  return folio.number === number && sent.every((row) => rows.has(canonicalJson(row)));
}
