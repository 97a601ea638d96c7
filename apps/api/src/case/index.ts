export { CaseModule } from './case.module';
export { CaseService, type LockedCase } from './case.service';
export { Timeline } from './timeline';
