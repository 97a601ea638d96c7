import type { PostChargeDto, PostedChargeDto, PostingDto } from '@amends/folio/dto';
import { money, newId } from '@amends/kernel';
import { Injectable } from '@nestjs/common';
import { amountOf } from '../platform/amount-of';
import { Refused } from '../platform/refused';
import type { WriteTransaction } from '../platform/write-transaction';
import { Writes } from '../platform/writes';
import type { StaffMember } from '../staff';
import { POSTED } from './folio.queries';
import { FolioService, type LockedFolio } from './folio.service';
import type { NewLine } from './line';
import { refuseUnpostable } from './post-on';
import { type PostingCatalogue, PostingCatalogues } from './posting-catalogue';
import { PostingWriter } from './posting-writer';
import { STAY_ON } from './line.queries';

/** What a charge takes from the stay of its folio. */
type StayThen = {
  readonly adults: number;
  /** Fees for each person are set in it. */
  readonly currency: string;
  readonly roomId: string | null;
  readonly roomNumber: string | null;
};

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
   * Posts a charge with the tax inside and the fee for each person that its code brings.
   *
   * @throws Refused `not-found`, `transaction-code-unknown`, `not-a-charge`, `folio-closed`, `window-unknown`,
   * `currency-differs`, `quantity-does-not-divide-amount`.
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
        const charge = chargeOf(tx, folio, dto, then, catalogue);
        const lines = [charge, ...feeOf(charge, then, catalogue)];
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
): NewLine {
  const code = catalogue.code(dto.transactionCode);
  const amount = amountOf(dto.amount);
  if (code.kind !== 'charge' || amount.minor <= 0) throw new Refused('not-a-charge', { kind: code.kind });
  const quantity = dto.quantity ?? 1;
  refuseUnpostable(folio, dto.window, amount, quantity);
  const { actor } = tx.acting;
  const serviceDate = dto.serviceDate ?? tx.businessDate;
  return {
    ...{ id: dto.id ?? newId(), folioId: folio.id, window: dto.window, kind: code.kind, transactionCode: code.code },
    ...{ description: dto.description ?? code.description, amount, quantity, serviceDate },
    ...catalogue.taxInside(code, amount, serviceDate),
    ...{ businessDate: tx.businessDate, postedAt: tx.at, postedBy: actor.name },
    ...{ source: actor.kind === 'staff' ? 'desk' : 'pms', reference: dto.reference ?? null },
    ...{ roomId: then.roomId, roomNumber: then.roomNumber, generatedFrom: null, correctsId: null },
    ...{ revenueAccount: code.revenueAccount, outsidePrice: false, takesOff: null },
  };
}

/** The fee for each adult and night, where the charge's code brings one and a rule is in force that night. */
function feeOf(charge: NewLine, { adults, currency }: StayThen, catalogue: PostingCatalogue): readonly NewLine[] {
  const { generates } = catalogue.code(charge.transactionCode);
  if (generates === null || adults === 0) return [];
  const code = catalogue.code(generates);
  const fee = catalogue.taxOf(code, charge.serviceDate);
  if (fee?.kind !== 'per-person-night') return [];
  if (charge.amount.currency !== currency) throw new Refused('currency-differs', { expected: currency });
  // A charge of three nights brings the fee of three nights.
  const quantity = adults * charge.quantity;
  return [
    {
      ...charge,
      ...{ id: newId(), kind: code.kind, transactionCode: code.code, description: code.description },
      ...{ amount: money(fee.amountMinor * quantity, currency), quantity, taxIncluded: money(0, currency) },
      ...{ taxRuleId: fee.id, taxAccount: null, revenueAccount: code.revenueAccount, generatedFrom: charge.id },
    },
  ];
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
