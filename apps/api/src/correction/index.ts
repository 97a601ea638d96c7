export { CORRECTION_JSON } from './correction.queries';
export { CorrectionModule } from './correction.module';
