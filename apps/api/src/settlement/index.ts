export { SettlementModule } from './settlement.module';
export { invoicesWhere } from './invoice.queries';
export { CreditNoteService } from './credit-note.service';
