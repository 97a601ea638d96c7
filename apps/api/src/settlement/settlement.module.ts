import { Module } from '@nestjs/common';
import { FolioModule } from '../folio';
import { BalanceChoiceController } from './balance-choice.controller';
import { ClosureController } from './closure.controller';
import { ClosureService } from './closure.service';
import { CreditNoteService } from './credit-note.service';
import { DocumentPaperController } from './document-paper.controller';
import { DocumentPaperService } from './document-paper.service';
import { InvoiceController } from './invoice.controller';
import { InvoicePartyController } from './invoice-party.controller';
import { InvoicePartyService } from './invoice-party.service';
import { InvoiceService } from './invoice.service';
import { PaidOutController } from './paid-out.controller';
import { PaymentController } from './payment.controller';
import { RefundController } from './refund.controller';
import { SettleService } from './settle.service';
import './settlement.problems';

/** The end of a bill: closing it, its invoice, credit notes, and money that comes, goes out or goes back. */
@Module({
  imports: [FolioModule],
  controllers: [
    ClosureController,
    InvoiceController,
    InvoicePartyController,
    DocumentPaperController,
    PaymentController,
    PaidOutController,
    RefundController,
    BalanceChoiceController,
  ],
  providers: [
    ClosureService,
    InvoiceService,
    InvoicePartyService,
    DocumentPaperService,
    CreditNoteService,
    SettleService,
  ],
  exports: [CreditNoteService],
})
export class SettlementModule {}
