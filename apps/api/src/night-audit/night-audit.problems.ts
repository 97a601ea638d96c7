import { defineProblems } from '../platform/problems';

export const NIGHT_AUDIT_PROBLEMS = defineProblems({
  'night-audit-blocked': { status: 409, title: 'Something is open that must not pass the end of the night.' },
  'night-audit-reason-missing': { status: 422, title: 'What is open may pass with a reason, and none is given.' },
  'night-audit-other-date': { status: 409, title: 'The hotel is on another business date.' },
  'night-audit-begun': { status: 409, title: 'The night audit of this business date has begun already.' },
  'night-audit-done': { status: 409, title: 'The night audit of this business date is done.' },
  'nights-posted-by-pms': { status: 409, title: 'The PMS posts the nights of this hotel and says when they end.' },
  'not-a-room-code': { status: 422, title: 'Nights are charged with an active charge of the group room.' },
});
