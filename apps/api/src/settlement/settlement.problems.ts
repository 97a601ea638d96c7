import { defineProblems } from '../platform/problems';

export const SETTLEMENT_PROBLEMS = defineProblems({
  'bill-closed-already': { status: 409, title: 'This bill is closed, and a closed bill never opens again.' },
  'balance-open': { status: 422, title: 'The guest still owes something; it is paid before the bill is closed.' },
  'balance-negative': { status: 422, title: 'We owe something on this bill; what becomes of it is said first.' },
  'debtor-code-missing': { status: 422, title: 'The property has no transaction code for what is invoiced later.' },
  'voucher-code-missing': { status: 422, title: 'The property has no transaction code for vouchers.' },
  'tender-unknown': { status: 422, title: 'The property takes no payment with this transaction code.' },
  'paid-out-code-unknown': { status: 422, title: 'The property hands nothing out with this transaction code.' },
  'amount-not-positive': { status: 422, title: 'Money moves in an amount above zero.' },
  'refund-exceeds-paid': { status: 422, title: 'No more goes back to a tender than was paid with it.' },
  'refund-exceeds-owed': { status: 422, title: 'A closed bill gives back no more than we owe on it.' },
  'nothing-owed': { status: 422, title: 'We owe nothing on this part of the bill.' },
  'other-window-missing': { status: 422, title: 'Say which other open window of the bill the balance moves to.' },
  'line-not-on-invoice': { status: 422, title: 'The line is not on this invoice.' },
  'line-not-reducible': { status: 422, title: 'Only a charge can be reduced.' },
  'country-unknown': { status: 422, title: 'There is no such country.' },
  'billed-address-missing': {
    status: 422,
    title: 'With a tax number the invoice says an address and a country as well.',
  },
  'tax-number-of-another-country': { status: 422, title: 'The tax number begins with the letters of another country.' },
  'credit-note-not-positive': { status: 422, title: 'A credit note takes something off each of its lines.' },
});
