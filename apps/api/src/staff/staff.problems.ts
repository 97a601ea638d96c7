import { defineProblems } from '../platform/problems';

export const STAFF_PROBLEMS = defineProblems({
  'sign-in-wrong': { status: 401, title: 'The name or the password is wrong.' },
  'sign-in-throttled': { status: 429, title: 'Too many wrong sign-ins; wait before the next.' },
});
