import { routeLine, type TaxedStay } from '@amends/folio';
import type { PostChargeDto, PostedChargeDto, PostingDto } from '@amends/folio/dto';
import { newId } from '@amends/kernel';
import { Injectable } from '@nestjs/common';
import { amountOf } from '../platform/amount-of';
import { Refused } from '../platform/refused';
import type { WriteTransaction } from '../platform/write-transaction';
import { Writes } from '../platform/writes';
import type { StaffMember } from '../staff';
import { POSTED } from './folio.queries';
import { FolioService, type LockedFolio } from './folio.service';
import { chargeLines, type UntaxedCharge } from './charge-lines';
import type { NewLine } from './line';
import { refuseUnpostable } from './post-on';
import { type PostingCatalogue, PostingCatalogues } from './posting-catalogue';
import { PostingWriter } from './posting-writer';
import { STAY_ON } from './line.queries';

/** What a charge takes from the stay of its folio. */
type StayThen = TaxedStay & { readonly roomId: string | null; readonly roomNumber: string | null };

/** Charges made at the desk. */
@Injectable()
export class ChargeService {
  constructor(
    private readonly writes: Writes,
    private readonly folios: FolioService,
    private readonly catalogues: PostingCatalogues,
    private readonly writer: PostingWriter,
  ) {}

  /**
   * Posts a charge with the tax inside and the tax lines its code brings.
   *
   * @throws Refused `not-found`, `transaction-code-unknown`, `transaction-code-out-of-use`, `not-a-charge`,
   * `package-unknown`, `folio-closed`, `window-unknown`, `currency-differs`, `quantity-does-not-divide-amount`, and what
   * the taxes refuse.
   */
  post(folioId: string, dto: PostChargeDto, staff: StaffMember): Promise<PostedChargeDto> {
    return this.writes.run(
      staff,
      async (tx) => {
        const folio = await this.folios.lock(tx, folioId);
        const catalogue = await this.catalogues.of(tx);
        const serviceDate = dto.serviceDate ?? tx.businessDate;
        const then = await tx.first<StayThen>(STAY_ON, [tx.propertyId, folio.stayId, serviceDate]);
        if (!then) throw new Error('A folio stands without its stay.');
        const lines = chargeLines(chargeOf(tx, folio, dto, then, catalogue), then, catalogue);
        const [charge] = lines;
        const versions = await this.writer.write(tx, lines);
        record(tx, folio, lines, versions.get(folio.id));
        return this.read(tx, charge);
      },
      { freezeBusinessDate: true },
    );
  }

  private async read(tx: WriteTransaction, { folioId, id }: NewLine): Promise<PostedChargeDto> {
    const rows = await tx.rows<{ line: PostingDto }>(POSTED, [tx.propertyId, folioId, id]);
    const [charge, ...generated] = rows.map(({ line }) => line);
    if (!charge) throw new Error('The charge was not posted.');
    return { ...charge, generated };
  }
}

function chargeOf(
  tx: WriteTransaction,
  folio: LockedFolio,
  dto: PostChargeDto,
  then: StayThen,
  catalogue: PostingCatalogue,
): UntaxedCharge {
  const code = catalogue.code(dto.transactionCode);
  const amount = amountOf(dto.amount);
  if (code.kind !== 'charge' || amount.minor <= 0) throw new Refused('not-a-charge', { kind: code.kind });
  if (!code.active) throw new Refused('transaction-code-out-of-use', { transactionCode: code.code });
  const quantity = dto.quantity ?? 1;
  const window = dto.window ?? routeLine(folio.routing, code.code, code.group);
  refuseUnpostable(folio, window, amount, quantity);
  const { actor } = tx.acting;
  return {
    ...{ id: dto.id ?? newId(), folioId: folio.id, window, kind: code.kind, transactionCode: code.code },
    ...{ description: dto.description ?? code.description, amount, quantity },
    ...{ serviceDate: dto.serviceDate ?? tx.businessDate, businessDate: tx.businessDate },
    ...{ postedAt: tx.at, postedBy: actor.name, source: actor.kind === 'staff' ? 'desk' : 'pms' },
    ...{ reference: dto.reference ?? null, checkNumber: dto.checkNumber ?? null },
    packageCode: catalogue.package(dto.packageCode),
    ...{ roomId: then.roomId, roomNumber: then.roomNumber, generatedFrom: null, correctsId: null },
    ...{ revenueAccount: code.revenueAccount, outsidePrice: false, takesOff: null },
  };
}

function record(
  tx: WriteTransaction,
  folio: LockedFolio,
  lines: readonly NewLine[],
  version: number | undefined,
): void {
  tx.record({
    action: 'folio.charged',
    subject: { kind: 'folio', id: folio.id },
    change: {
      lines: lines.map(({ id, transactionCode, amount }) => ({ id, transactionCode, amountMinor: amount.minor })),
      currency: folio.currency,
    },
    event: { version, stayId: folio.stayId },
    chainId: folio.id,
  });
}
