import { defineProblems } from '../platform/problems';

export const STAFF_PROBLEMS = defineProblems({
  'sign-in-wrong': { status: 401, title: 'The name or the password is wrong.' },
  'client-wrong': { status: 401, title: 'The client is unknown or its secret is wrong.' },
  'scope-not-granted': { status: 400, title: 'The key does not have these scopes.' },
  'sign-in-throttled': { status: 429, title: 'Too many wrong sign-ins; wait before the next.' },
});
