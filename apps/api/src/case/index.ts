export { CASE_BAND, CASE_ROW_JOINS, CASE_ROW_JSON, NEXT_PROMISE, OPEN_CASE } from './case-row';
export { CaseModule } from './case.module';
export { CaseService, type LockedCase } from './case.service';
export { Timeline } from './timeline';
