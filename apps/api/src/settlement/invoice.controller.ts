import {
  type CreditNoteDto,
  type CreditNotePreviewDto,
  type InvoiceDto,
  IssueCreditNoteDto,
  PreviewCreditNoteDto,
} from '@amends/settlement/dto';
import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { Describe } from '../platform/describe';
import { IdPipe } from '../platform/id.pipe';
import { ActingStaff, Requires, type StaffMember } from '../staff';
import { CreditNoteService } from './credit-note.service';
import { InvoiceService } from './invoice.service';

const REFUSALS = [
  'not-found',
  'line-not-on-invoice',
  'line-not-reducible',
  'credit-note-not-positive',
  'currency-differs',
  'credit-exceeds-line',
];

@Controller('api/v1/properties/:property')
export class InvoiceController {
  constructor(
    private readonly invoices: InvoiceService,
    private readonly notes: CreditNoteService,
  ) {}

  @Get('folios/:id/invoices')
  @Requires('folio.read')
  @Describe({
    id: 'listInvoices',
    summary: 'Invoices of a bill with their credit notes, by window',
    answers: 'InvoiceDto',
    shape: 'list',
    problems: ['not-found'],
  })
  list(
    @Param('id', IdPipe) id: string,
    @ActingStaff() staff: StaffMember,
  ): Promise<{ readonly data: readonly InvoiceDto[] }> {
    return this.invoices.list(id, staff);
  }

  @Get('invoices/:id')
  @Requires('folio.read')
  @Describe({ id: 'readInvoice', summary: 'An invoice', answers: 'InvoiceDto', problems: ['not-found'] })
  find(@Param('id', IdPipe) id: string, @ActingStaff() staff: StaffMember): Promise<InvoiceDto> {
    return this.invoices.find(id, staff);
  }

  @Post('invoices/:id/credit-note-previews')
  @HttpCode(200)
  @Requires('credit-note.issue')
  @Describe({
    id: 'previewCreditNote',
    summary: 'Exactly what a credit note would do; changes nothing',
    answers: 'CreditNotePreviewDto',
    problems: REFUSALS,
  })
  preview(
    @Param('id', IdPipe) id: string,
    @Body() dto: PreviewCreditNoteDto,
    @ActingStaff() staff: StaffMember,
  ): Promise<CreditNotePreviewDto> {
    return this.notes.preview(id, dto, staff);
  }

  @Post('invoices/:id/credit-notes')
  @Requires('credit-note.issue')
  @Describe({
    id: 'issueCreditNote',
    summary: 'Reduce lines of a closed bill by a credit note',
    answers: 'CreditNoteDto',
    status: 201,
    moves: true,
    problems: [...REFUSALS, 'preview-stale'],
  })
  issue(
    @Param('id', IdPipe) id: string,
    @Body() dto: IssueCreditNoteDto,
    @ActingStaff() staff: StaffMember,
  ): Promise<CreditNoteDto> {
    return this.notes.issue(id, dto, staff);
  }
}
