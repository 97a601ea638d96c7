/**
 * What a line can be, and what it means for books and tax; a code stands after the one it generates. Portuguese VAT:
 * 6 % on accommodation, 13 % on meals and food, 23 % on the rest; all inside the price.
 *
 * @typedef {object} TransactionCode
 * @property {string} code
 * @property {string} description
 * @property {'charge' | 'tax' | 'payment' | 'paid-out' | 'credit' | 'correction'} kind
 * @property {string} lineGroup
 * @property {string} department that sells it
 * @property {string} revenueAccount
 * @property {string | null} taxCode
 * @property {string | null} generates code of the fee for each person that every night charged with this one brings
 * @property {'late-check-out' | 'no-show' | 'cancellation' | null} purpose of a charge of the room that is no night
 */

/** @type {readonly TransactionCode[]} */
export const TRANSACTION_CODES = [
  row('CTAX', 'City tax', 'tax', 'city-tax', 'front-office', 'payable:city-tax', 'CTAX'),
  { ...charge('ROOM', 'Accommodation', 'room', 'rooms', 'VAT6'), generates: 'CTAX' },
  { ...charge('LATE', 'Late check-out', 'room', 'rooms', 'VAT6'), purpose: 'late-check-out' },
  { ...charge('NOSH', 'No-show fee', 'room', 'rooms', 'VAT6'), purpose: 'no-show' },
  { ...charge('CXLF', 'Cancellation fee', 'room', 'rooms', 'VAT6'), purpose: 'cancellation' },
  charge('BRKF', 'Breakfast', 'meal', 'food-and-beverage', 'VAT13'),
  charge('LNCH', 'Lunch', 'meal', 'food-and-beverage', 'VAT13'),
  charge('DINN', 'Dinner', 'meal', 'food-and-beverage', 'VAT13'),
  charge('REST', 'Restaurant', 'food-and-beverage', 'food-and-beverage', 'VAT13'),
  charge('RSVC', 'Room service', 'food-and-beverage', 'food-and-beverage', 'VAT13'),
  charge('BAR', 'Bar', 'food-and-beverage', 'food-and-beverage', 'VAT23'),
  charge('MINI', 'Minibar', 'minibar', 'food-and-beverage', 'VAT23'),
  charge('SPA', 'Spa', 'extra', 'other', 'VAT23'),
  charge('PARK', 'Parking', 'extra', 'front-office', 'VAT23'),
  charge('LAUN', 'Laundry', 'extra', 'housekeeping', 'VAT23'),
  row('DEPO', 'Deposit', 'payment', 'deposit', 'front-office', 'payable:deposits', null),
  row('CARD', 'Card payment', 'payment', 'payment', 'front-office', 'cash:card', null),
  row('CASH', 'Cash payment', 'payment', 'payment', 'front-office', 'cash:till', null),
  row('MBWY', 'Mobile payment', 'payment', 'payment', 'front-office', 'cash:mobile', null),
  row('CLED', 'To be invoiced', 'payment', 'payment', 'front-office', 'receivable:invoices', null),
  row('GVCH', 'Gift voucher', 'payment', 'payment', 'front-office', 'payable:vouchers', null),
  row('POUT', 'Paid out for the guest', 'paid-out', 'payment', 'front-office', 'cash:till', null),
  row('CORR', 'Correction', 'correction', 'correction', 'front-office', 'revenue:corrections', null),
  row('CRCO', 'Correction of a charge', 'credit', 'credit', 'front-office', 'revenue:reductions', null),
  row('CRPR', 'Price reduction', 'credit', 'credit', 'front-office', 'revenue:reductions', null),
  row('CRSR', 'Service recovery', 'credit', 'credit', 'front-office', 'expense:recovery', null),
  row('CRGW', 'Goodwill', 'credit', 'credit', 'front-office', 'expense:recovery', null),
];

/** Nights that city tax is owed for in one stay. */
export const CITY_TAX_NIGHTS = 7;
export const CITY_TAX_MINOR = 200;

/** Rules of tax, in minor units and basis points. */
export const TAX_RULES = [
  {
    code: 'VAT6',
    name: 'VAT 6 %',
    kind: 'included-percent',
    basisPoints: 600,
    amountMinor: null,
    mostNights: null,
    validFrom: '2020-01-01',
  },
  {
    code: 'VAT13',
    name: 'VAT 13 %',
    kind: 'included-percent',
    basisPoints: 1300,
    amountMinor: null,
    mostNights: null,
    validFrom: '2020-01-01',
  },
  {
    code: 'VAT23',
    name: 'VAT 23 %',
    kind: 'included-percent',
    basisPoints: 2300,
    amountMinor: null,
    mostNights: null,
    validFrom: '2020-01-01',
  },
  {
    code: 'CTAX',
    name: 'City tax',
    kind: 'per-person-night',
    basisPoints: null,
    amountMinor: CITY_TAX_MINOR,
    mostNights: CITY_TAX_NIGHTS,
    validFrom: '2020-01-01',
  },
];

/**
 * @param {string} code @param {string} description @param {string} group @param {string} department @param {string} tax
 * @returns {TransactionCode}
 */
function charge(code, description, group, department, tax) {
  return row(code, description, 'charge', group, department, `revenue:${group}`, tax);
}

/**
 * @param {string} code @param {string} description @param {TransactionCode['kind']} kind @param {string} lineGroup
 * @param {string} department @param {string} revenueAccount @param {string | null} taxCode
 * @returns {TransactionCode}
 */
function row(code, description, kind, lineGroup, department, revenueAccount, taxCode) {
  return { code, description, kind, lineGroup, department, revenueAccount, taxCode, generates: null, purpose: null };
}
