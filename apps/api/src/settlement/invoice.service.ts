import type { InvoiceDto } from '@amends/settlement/dto';
import { Injectable } from '@nestjs/common';
import { FolioService } from '../folio';
import { Reads } from '../platform/reads';
import { Refused } from '../platform/refused';
import type { StaffMember } from '../staff';
import { INVOICE, INVOICES_OF_FOLIO } from './invoice.queries';

type Row = { invoice: InvoiceDto };

/** Documents of closed bills, as they were issued. */
@Injectable()
export class InvoiceService {
  constructor(
    private readonly reads: Reads,
    private readonly folios: FolioService,
  ) {}

  /** At most one for each window of the bill. @throws Refused `not-found`. */
  async list(folioId: string, staff: StaffMember): Promise<{ readonly data: readonly InvoiceDto[] }> {
    const { propertyId } = staff;
    const rows = await this.reads.rows<Row>(propertyId, INVOICES_OF_FOLIO, [propertyId, folioId]);
    if (rows.length === 0) await this.folios.find(folioId, staff);
    return { data: rows.map(({ invoice }) => invoice) };
  }

  /** @throws Refused `not-found`. */
  async find(id: string, { propertyId }: StaffMember): Promise<InvoiceDto> {
    const row = await this.reads.first<Row>(propertyId, INVOICE, [propertyId, id]);
    if (!row) throw new Refused('not-found');
    return row.invoice;
  }
}
