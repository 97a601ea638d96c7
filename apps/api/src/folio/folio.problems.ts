import { defineProblems } from '../platform/problems';

export const FOLIO_PROBLEMS = defineProblems({
  'folio-unknown': { status: 422, title: 'There is no such folio in this property.' },
  'folio-closed': { status: 409, title: 'The folio is closed.' },
  'folio-of-another-stay': { status: 409, title: 'The folio belongs to another stay.' },
  'window-unknown': { status: 422, title: 'The folio has no such window.' },
  'transaction-code-unknown': { status: 422, title: 'The property has no such transaction code.' },
  'transaction-code-out-of-use': { status: 422, title: 'Nothing is charged with this transaction code any more.' },
  'charge-spans-tax-change': {
    status: 422,
    title: 'The rate of tax changes within these nights: the nights before and from that date are charged apart.',
  },
  'tax-line-missing': { status: 422, title: 'The tax to be added has no transaction code of its own.' },
  'currency-differs': { status: 422, title: 'The folio is kept in another currency.' },
  'amount-too-large': { status: 422, title: 'No line of a bill is that large.' },
  'quantity-does-not-divide-amount': { status: 422, title: 'The amount is not the quantity times a whole unit price.' },
  'not-a-charge': { status: 422, title: 'The desk posts charges; what reduces the bill is a credit.' },
  'base-line-unknown': { status: 422, title: 'The line this one was made from is not here.' },
  'corrected-line-unknown': { status: 422, title: 'The line this one corrects is not here.' },
  'corrected-line-missing': { status: 422, title: 'A credit is negative and names the line it reduces.' },
  'posting-immutable': { status: 409, title: 'The line was posted with another content; a change is a new line.' },
  'credit-exceeds-line': { status: 422, title: 'The credit is more than is left of the line.' },
});
