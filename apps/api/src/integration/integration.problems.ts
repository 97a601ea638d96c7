import { defineProblems } from '../platform/problems';

export const INTEGRATION_PROBLEMS = defineProblems({
  'bulk-too-long': { status: 413, title: 'Too many lines at once.' },
  'bulk-empty': { status: 400, title: 'There is no line in the body.' },
  'external-id-like-card-number': { status: 422, title: 'An id that looks like a card number is not kept.' },
});
