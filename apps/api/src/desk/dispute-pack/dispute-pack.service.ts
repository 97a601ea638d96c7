import { type BillTree, withheldIn } from '@amends/bill';
import { PACK_SECTIONS } from '@amends/desk';
import type {
  DisputePackContentsDto,
  DisputePackDto,
  DisputePackQueryDto,
  DisputePayerDto,
  DisputeSectionDto,
} from '@amends/desk/dto';
import { Injectable } from '@nestjs/common';
import { BillExplanationService, type ShownBill } from '../../bill';
import type { Statement } from '../../platform/pool';
import { Reads } from '../../platform/reads';
import { Refused } from '../../platform/refused';
import { Writes } from '../../platform/writes';
import type { StaffMember } from '../../staff';
import { DISPUTE_PACK, DISPUTE_PACK_COUNTS } from './dispute-pack.queries';

/** Everything that answers a payment taken back, for the one who paid. Who reads it is audited. */
@Injectable()
export class DisputePackService {
  constructor(
    private readonly reads: Reads,
    private readonly writes: Writes,
    private readonly bills: BillExplanationService,
  ) {}

  /** @throws Refused `not-found`, `window-unknown`, `window-confidential`. */
  async read(
    folioId: string,
    query: DisputePackQueryDto,
    staff: StaffMember,
    format: 'json' | 'pdf',
  ): Promise<DisputePackDto> {
    const shown = await this.bills.shown(staff.propertyId, folioId, query);
    const row = await this.row<{ pack: Omit<DisputePackDto, 'bill'> }>(DISPUTE_PACK, folioId, query, shown, staff);
    await this.writes.run(staff, (tx) => {
      tx.record({
        action: 'folio.dispute-pack-read',
        subject: { kind: 'folio', id: folioId },
        change: { format, windows: windowsOf(shown.tree), language: shown.tree.language },
        event: { format },
      });
      return Promise.resolve({});
    });
    return { ...row.pack, bill: shown.tree };
  }

  /** How much is in it, and for whom there is one. @throws Refused as `read`. */
  async contents(folioId: string, query: DisputePackQueryDto, staff: StaffMember): Promise<DisputePackContentsDto> {
    const shown = await this.bills.shown(staff.propertyId, folioId, query);
    const { counts } = await this.row<{ counts: Counts }>(DISPUTE_PACK_COUNTS, folioId, query, shown, staff);
    return {
      folioNumber: shown.head.number,
      language: shown.tree.language,
      payers: payersOf(shown),
      sections: sectionsOf(counts),
      withheld: withheldIn(shown.tree).length,
    };
  }

  private async row<Row extends Record<string, unknown>>(
    statement: Statement,
    folioId: string,
    { window }: DisputePackQueryDto,
    { tree }: ShownBill,
    { propertyId }: StaffMember,
  ): Promise<Row> {
    const ofGuest = window === undefined || tree.windows.every(({ payerKind }) => payerKind === 'guest');
    const values = [propertyId, folioId, windowsOf(tree), withheldIn(tree), ofGuest];
    const row = await this.reads.first<Row>(propertyId, statement, values);
    if (!row) throw new Refused('not-found');
    return row;
  }
}

type Counts = Readonly<Record<string, number>>;

function windowsOf({ windows }: BillTree): readonly number[] {
  return windows.map(({ number }) => number);
}

/** One pack for all the guest pays and one for each other payer; a confidential window has none. */
function payersOf({ head }: ShownBill): readonly DisputePayerDto[] {
  const open = (head.windows ?? []).filter(({ confidential }) => !confidential);
  const guest = open.find(({ payerKind }) => payerKind === 'guest');
  const others = open.filter(({ payerKind }) => payerKind !== 'guest');
  return [
    ...(guest ? [{ window: null, payerName: guest.payerName }] : []),
    ...others.map(({ number, payerName }) => ({ window: number, payerName })),
  ];
}

function sectionsOf(counts: Counts): readonly DisputeSectionDto[] {
  return PACK_SECTIONS.map((section) => ({ section, count: counts[section === 'bill' ? 'lines' : section] ?? 0 }));
}
