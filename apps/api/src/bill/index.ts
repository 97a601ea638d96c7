export { BillModule } from './bill.module';
export { ExplanationService } from './explanation.service';
