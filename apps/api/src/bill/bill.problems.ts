import { defineProblems } from '../platform/problems';

export const BILL_PROBLEMS = defineProblems({
  'line-of-another-stay': { status: 422, title: 'The line is on the bill of another stay.' },
  'window-confidential': { status: 422, title: 'This window of the bill is confidential and is not shown.' },
});
