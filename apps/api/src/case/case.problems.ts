import { defineProblems } from '../platform/problems';

export const CASE_PROBLEMS = defineProblems({
  'stay-unknown': { status: 422, title: 'There is no such stay in this property.' },
  'guest-missing': { status: 422, title: 'A case needs a stay or the name of the guest.' },
  'staff-unknown': { status: 422, title: 'Nobody of that id works in this property.' },
  'case-has-no-agreed-problem': { status: 422, title: 'A case is closed with the problem agreed with the guest.' },
  'case-has-no-outcome': { status: 422, title: 'A case is closed with its outcome.' },
  'case-has-no-explanation': { status: 422, title: 'A case is closed with the explanation given to the guest.' },
  'case-already-closed': { status: 409, title: 'The case is closed.' },
  'transition-not-allowed': { status: 409, title: 'The case cannot go on like that from where it is.' },
  'duplicate-of-itself': { status: 422, title: 'A case cannot be the duplicate of itself.' },
  'duplicate-needs-target': { status: 422, title: 'A duplicate needs the case that stays.' },
  'duplicate-of-duplicate': { status: 422, title: 'That case is itself a duplicate; name the one that stays.' },
  'promise-already-settled': { status: 409, title: 'The promise is settled already.' },
  'case-view-name-taken': { status: 409, title: 'One of your views has that name already.' },
  'case-views-too-many': { status: 422, title: 'A person may keep so many views and no more.' },
  'nothing-to-announce': { status: 409, title: 'There is nothing to say at arrival or departure of this stay now.' },
  'announcement-changed': { status: 409, title: 'Something came up since it was read; read it and acknowledge again.' },
  'promise-due-in-the-past': { status: 422, title: 'A promise is for a time that is still to come.' },
});
