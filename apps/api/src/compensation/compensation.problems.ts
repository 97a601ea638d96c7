import { defineProblems } from '../platform/problems';

export const COMPENSATION_PROBLEMS = defineProblems({
  'line-not-on-this-stay': { status: 422, title: 'The line is not on a folio of the stay of this case.' },
  'line-not-creditable': { status: 422, title: 'Nothing can be taken off this line by a credit of that kind.' },
  'credit-not-positive': { status: 422, title: 'A credit gives something.' },
  'credit-in-other-currency': {
    status: 422,
    title: 'A credit is given in the currency of the property and of its lines.',
  },
  'credit-exceeds-lines': { status: 422, title: 'The credit is more than is left of these lines.' },
  'credit-exceeds-folio': { status: 422, title: 'The credit is more than is left of the folio.' },
  'credit-exceeds-authority': { status: 422, title: 'The credit is more than this role may still give on the case.' },
  'credit-code-missing': { status: 422, title: 'The property has no transaction code for credits of this kind.' },
});
