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
  'new-password-needed': { status: 403, title: 'The one-time code is right; choose a password with it.' },
  'setup-code-expired': { status: 403, title: 'The one-time code is too old; ask for a new one.' },
  'password-too-short': { status: 422, title: 'A password has at least twelve characters.' },
  'password-too-plain': { status: 422, title: 'A password has at least five different characters.' },
  'password-has-name': { status: 422, title: 'A password must not contain the sign-in name.' },
  'sign-in-name-taken': { status: 409, title: 'Somebody signs in with this name already.' },
  'own-role': { status: 403, title: 'Nobody changes their own role.' },
  'own-deactivation': { status: 403, title: 'Nobody ends their own work here.' },
  'last-admin': { status: 409, title: 'A property keeps at least one administrator.' },
  'works-elsewhere': { status: 403, title: 'This person works in another property too; only they change that.' },
  'desk-unknown': { status: 422, title: 'There is no such desk in use here.' },
  'desk-code-taken': { status: 409, title: 'Another desk has this code.' },
  'desk-has-people': { status: 409, title: 'People are assigned to this desk.' },
  'sign-in-throttled': { status: 429, title: 'Too many wrong sign-ins; wait before the next.' },
});
