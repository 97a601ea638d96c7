import { defineProblems } from '../platform/problems';

export const STAFF_PROBLEMS = defineProblems({
  'sign-in-wrong': { status: 401, title: 'The name or the password is wrong.' },
  'password-wrong': { status: 403, title: 'The password is wrong.' },
  'pin-wrong': {
    status: 401,
    title: 'Nobody of this station has this PIN; after five wrong ones only the password helps.',
  },
  'pin-not-digits': { status: 422, title: 'A PIN is four to eight digits.' },
  'pin-too-simple': { status: 422, title: 'This PIN is easily guessed.' },
  'session-locked': { status: 423, title: 'The session is locked.' },
  'client-wrong': { status: 401, title: 'The client is unknown or its secret is wrong.' },
  'scope-not-granted': { status: 400, title: 'The key does not have these scopes.' },
  'sign-in-throttled': { status: 429, title: 'Too many wrong sign-ins; wait before the next.' },
});
