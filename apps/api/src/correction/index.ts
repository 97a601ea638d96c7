export { CorrectionModule } from './correction.module';
