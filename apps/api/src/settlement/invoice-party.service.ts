import { checkInvoiceParty, type InvoiceParty } from '@amends/settlement';
import type { InvoicePartyDto, PutInvoicePartyDto, WindowPartyDto } from '@amends/settlement/dto';
import { Injectable } from '@nestjs/common';
import { FolioService } from '../folio';
import { refuseStale } from '../platform/if-match';
import { Reads } from '../platform/reads';
import { Refused } from '../platform/refused';
import type { WriteTransaction } from '../platform/write-transaction';
import { Writes } from '../platform/writes';
import type { StaffMember } from '../staff';
import { SAVE_WINDOW_PARTY, WINDOW_PARTY } from './invoice-party.queries';
import { refusedBy } from './tell-refusal';

type Row = WindowPartyDto & Record<string, unknown>;

/** Whom the invoice of a window will be made out to. One that is issued keeps what it was issued with. */
@Injectable()
export class InvoicePartyService {
  constructor(
    private readonly reads: Reads,
    private readonly writes: Writes,
    private readonly folios: FolioService,
  ) {}

  /** @throws Refused `not-found`. */
  async find(folioId: string, window: number, { propertyId }: StaffMember): Promise<WindowPartyDto> {
    const row = await this.reads.first<Row>(propertyId, WINDOW_PARTY, [propertyId, folioId, window]);
    if (!row) throw new Refused('not-found');
    return row;
  }

  /**
   * Replaces it as a whole. Waits for a bill that is being closed, and is then refused.
   *
   * @throws Refused `not-found`, `stale-version`, `bill-closed-already`, `country-unknown`, `billed-address-missing`,
   * `tax-number-of-another-country`.
   */
  put(
    folioId: string,
    window: number,
    version: number,
    dto: PutInvoicePartyDto,
    staff: StaffMember,
  ): Promise<WindowPartyDto> {
    const party = partyOf(dto);
    return this.writes.run(staff, async (tx) => {
      const { stayId } = await this.folios.lock(tx, folioId);
      const before = await read(tx, folioId, window);
      if (before.closed) throw new Refused('bill-closed-already', { window });
      refuseStale(version, { version: before.version, ...before.party }, party);
      const decision = checkInvoiceParty(party);
      if (!decision.accepted) throw refusedBy(decision.refusal);
      await save(tx, folioId, window, party);
      const after = await read(tx, folioId, window);
      tx.record({
        action: 'folio.invoice-party-set',
        subject: { kind: 'folio', id: folioId },
        // Which part of the address changed, never the address: the trail is kept longer than a guest may ask for.
        change: { window, changed: changedIn(before.party, party) },
        event: { stayId, windows: [window] },
        chainId: folioId,
      });
      return after;
    });
  }
}

function partyOf({ name, addressLines, country = null, taxNumber = null }: PutInvoicePartyDto): InvoiceParty {
  return { name, addressLines, country, taxNumber };
}

async function read(tx: WriteTransaction, folioId: string, window: number): Promise<WindowPartyDto> {
  const row = await tx.first<Row>(WINDOW_PARTY, [tx.propertyId, folioId, window]);
  if (!row) throw new Refused('not-found');
  return row;
}

async function save(tx: WriteTransaction, folioId: string, window: number, party: InvoiceParty): Promise<void> {
  const { name, addressLines, country, taxNumber } = party;
  const { actor } = tx.acting;
  await tx.rows(SAVE_WINDOW_PARTY, [
    ...[tx.propertyId, folioId, window, name, addressLines, country, taxNumber],
    ...[tx.at, actor.id, actor.name],
  ]);
}

function changedIn(before: InvoicePartyDto | null, after: InvoiceParty): readonly string[] {
  const fields = ['name', 'addressLines', 'country', 'taxNumber'] as const;
  return fields.filter((field) => JSON.stringify(before?.[field] ?? null) !== JSON.stringify(after[field]));
}
