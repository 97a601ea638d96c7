import { ExplanationQueryDto } from '@amends/bill/dto';
import { Controller, Get, Header, Param, Query } from '@nestjs/common';
import { Describe } from '../platform/describe';
import { IdPipe } from '../platform/id.pipe';
import { ActingStaff, Requires, type StaffMember } from '../staff';
import { DocumentPaperService } from './document-paper.service';

@Controller('api/v1/properties/:property')
export class DocumentPaperController {
  constructor(private readonly papers: DocumentPaperService) {}

  @Get('invoices/:id/document.pdf')
  @Requires('bill.show')
  @Header('content-type', 'application/pdf')
  @Header('content-disposition', 'inline; filename="invoice.pdf"')
  @Describe({
    id: 'printInvoice',
    summary: 'An invoice on A4, in the language of the guest or another',
    shape: 'pdf',
    problems: ['not-found'],
  })
  invoice(
    @Param('id', IdPipe) id: string,
    @Query() { language }: ExplanationQueryDto,
    @ActingStaff() staff: StaffMember,
  ): Promise<Buffer> {
    return this.papers.invoice(id, language, staff);
  }

  @Get('credit-notes/:id/document.pdf')
  @Requires('bill.show')
  @Header('content-type', 'application/pdf')
  @Header('content-disposition', 'inline; filename="credit-note.pdf"')
  @Describe({
    id: 'printCreditNote',
    summary: 'A credit note on A4, in the language of the guest or another',
    shape: 'pdf',
    problems: ['not-found'],
  })
  creditNote(
    @Param('id', IdPipe) id: string,
    @Query() { language }: ExplanationQueryDto,
    @ActingStaff() staff: StaffMember,
  ): Promise<Buffer> {
    return this.papers.creditNote(id, language, staff);
  }
}
