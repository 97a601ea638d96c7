export { SettlementModule } from './settlement.module';
export { CreditNoteService } from './credit-note.service';
