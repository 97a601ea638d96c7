import { defineProblems } from '../platform/problems';

export const FOLIO_PROBLEMS = defineProblems({
  'folio-unknown': { status: 422, title: 'There is no such folio in this property.' },
  'folio-closed': { status: 409, title: 'The folio is closed.' },
  'window-closed': {
    status: 409,
    title: 'This part of the bill is closed; what is wrong with it is put right by a credit note.',
  },
  'folio-of-another-stay': { status: 409, title: 'The folio belongs to another stay.' },
  'windows-full': { status: 409, title: 'A folio has eight windows at most.' },
  'window-unknown': { status: 422, title: 'The folio has no such window.' },
  'transaction-code-unknown': { status: 422, title: 'The property has no such transaction code.' },
  'transaction-code-out-of-use': { status: 422, title: 'Nothing is charged with this transaction code any more.' },
  'transaction-code-taken': { status: 409, title: 'Another transaction code has this name.' },
  'tax-unknown': { status: 422, title: 'The property has no such tax.' },
  'generates-no-tax': {
    status: 422,
    title: 'Only a charge brings a line, and the line is of a code of kind tax with a tax.',
  },
  'tax-rate-mismatch': {
    status: 422,
    title: 'A percentage has a percent, a fee has an amount above zero, and none has both.',
  },
  'tax-rule-overlaps': { status: 409, title: 'Another rule of this tax is in force on some of these days.' },
  'tax-rule-ends-too-early': { status: 422, title: 'A rule ends after its first day, and after every line under it.' },
  'tax-rule-in-use': { status: 409, title: 'Lines are posted under this rule; it can only end.' },
  'package-code-taken': { status: 409, title: 'Another package has this code.' },
  'routing-names-both': { status: 422, title: 'A rule of routing names a transaction code or a group, one of them.' },
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
