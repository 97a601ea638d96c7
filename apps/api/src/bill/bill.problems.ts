import { defineProblems } from '../platform/problems';

export const BILL_PROBLEMS = defineProblems({
  'line-of-another-stay': { status: 422, title: 'The line is on the bill of another stay.' },
  'line-of-another-bill': { status: 422, title: 'The line is not on this bill.' },
  'link-closed': { status: 409, title: 'The link is closed already.' },
  'window-confidential': { status: 422, title: 'This window of the bill is confidential and is not shown.' },
  'finding-gone': { status: 409, title: 'The bill no longer shows this.' },
  'finding-already-dismissed': { status: 409, title: 'Somebody has dismissed this already.' },
  'charge-already-waived': { status: 409, title: 'That is waived already.' },
});
