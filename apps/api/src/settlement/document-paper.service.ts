import { explanationLanguage } from '@amends/bill';
import { Injectable } from '@nestjs/common';
import { printPaper } from '../bill';
import type { Statement } from '../platform/pool';
import { Reads } from '../platform/reads';
import { Refused } from '../platform/refused';
import type { StaffMember } from '../staff';
import { INVOICE_ON_PAPER, NOTE_ON_PAPER } from './document-paper.queries';
import { invoicePaper, notePaper } from './pdf/document-paper';
import type { InvoiceRow, NoteRow } from './pdf/paper-facts';

/** Invoices and credit notes as PDF: the same as often as they are printed, whatever came onto the bill since. */
@Injectable()
export class DocumentPaperService {
  constructor(private readonly reads: Reads) {}

  /** In the guest's language unless another is named. @throws Refused `not-found`. */
  async invoice(id: string, language: string | undefined, staff: StaffMember): Promise<Buffer> {
    const row = await this.read<InvoiceRow>(INVOICE_ON_PAPER, id, staff);
    return printPaper(invoicePaper(row, explanationLanguage(language ?? row.language)));
  }

  /** In the guest's language unless another is named. @throws Refused `not-found`. */
  async creditNote(id: string, language: string | undefined, staff: StaffMember): Promise<Buffer> {
    const row = await this.read<NoteRow>(NOTE_ON_PAPER, id, staff);
    return printPaper(notePaper(row, explanationLanguage(language ?? row.language)));
  }

  private async read<Row>(statement: Statement, id: string, { propertyId }: StaffMember): Promise<Row> {
    const found = await this.reads.first<{ paper: Row }>(propertyId, statement, [propertyId, id]);
    if (!found) throw new Refused('not-found');
    return found.paper;
  }
}
