export { CASE_BAND, CASE_ROW_JOINS, CASE_ROW_JSON, NEXT_PROMISE, OPEN_CASE } from './case-row';
export { ACKNOWLEDGED, ANNOUNCED, ANNOUNCEMENT_JSON, PAST_PROBLEM, TO_BE_SAID } from './announcement.queries';
export { CaseModule } from './case.module';
export { CaseService } from './case.service';
export type { LockedCase } from './locked-case';
export { Timeline } from './timeline';
