export { BillModule } from './bill.module';
