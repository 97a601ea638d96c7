import { luckOf } from './house.mjs';

/**
 * Deposits, fees and payments. Whether there is a deposit comes from the data; that it is one night is ours.
 *
 * @typedef {import('./night-lines.mjs').Line} Line
 * @typedef {import('./house.mjs').House} House
 * @typedef {import('./booking.mjs').Booking} Booking
 */

const NOSHOW_FEE_SHARE = 0.6;
/** Direct bookings without a deposit in the data that left one all the same. */
const DIRECT_DEPOSIT_SHARE = 0.12;
const CLERKS = ['Front desk, early shift', 'Front desk, late shift'];

/** @param {House} house @param {Booking} booking @returns {Line[]} */
export function depositLines(house, booking) {
  const asked =
    booking.deposit !== 'No Deposit' ||
    (booking.segment === 'Direct' && luckOf(house, booking, 'deposit').happens(DIRECT_DEPOSIT_SHARE));
  const day = booking.arrival - booking.leadDays;
  if (!asked || booking.rateMinor === 0 || booking.leadDays === 0 || day >= house.today) return [];
  return [depositOf(booking, day)];
}

/** @param {Booking} booking @param {number} day @returns {Line} */
export function depositOf(booking, day) {
  const line = { key: 'DEPO', code: 'DEPO', quantity: 1, unitMinor: -booking.rateMinor, window: 1, day };
  return { ...line, minute: 11 * 60 + 20, postedBy: 'Reservations', source: 'pms', reference: 'First night' };
}

/** What is charged when nobody slept. @param {House} house @param {Booking} booking @returns {Line[]} */
export function feeLines(house, booking) {
  const status = house.statusOf.get(booking.line);
  if (booking.rateMinor === 0) return [];
  if (status === 'NoShow' && booking.deposit === 'No Deposit') {
    return luckOf(house, booking, 'no-show').happens(NOSHOW_FEE_SHARE)
      ? [noShowFee(booking), noShowPayment(booking)]
      : [];
  }
  const lost = status === 'NoShow' || (status === 'Cancelled' && booking.deposit === 'Non Refund');
  if (!lost || booking.leadDays === 0 || booking.ended >= house.today) return [];
  const day = Math.max(booking.ended, booking.arrival - booking.leadDays);
  const line = {
    key: 'CXLF',
    code: status === 'NoShow' ? 'NOSH' : 'CXLF',
    quantity: 1,
    unitMinor: booking.rateMinor,
    day,
  };
  return [
    {
      ...line,
      window: 1,
      minute: 15 * 60,
      postedBy: 'Reservations',
      source: 'pms',
      reference: 'Deposit not refundable',
    },
  ];
}

/** @param {Booking} booking @returns {Line} */
export function noShowFee(booking) {
  const line = {
    key: 'NOSH',
    code: 'NOSH',
    quantity: 1,
    unitMinor: booking.rateMinor,
    window: 1,
    day: booking.arrival,
  };
  return { ...line, minute: 27 * 60 + 15, postedBy: 'Night audit', source: 'night-audit' };
}

/** @param {Booking} booking @returns {Line} */
function noShowPayment(booking) {
  const line = {
    key: 'PAY1',
    code: 'CARD',
    quantity: 1,
    unitMinor: -booking.rateMinor,
    window: 1,
    day: booking.arrival,
  };
  return { ...line, minute: 27 * 60 + 25, postedBy: 'Night audit', source: 'night-audit', reference: 'Card on file' };
}

/**
 * Each window that owes something pays it on leaving: the guest at the desk, anybody else by invoice. On the business
 * date itself only early flights have left.
 *
 * @param {House} house
 * @param {Booking} booking
 * @param {readonly Line[]} lines what stands on the folio by then
 * @returns {Line[]}
 */
export function settlementLines(house, booking, lines) {
  if (house.statusOf.get(booking.line) !== 'CheckedOut') return [];
  const luck = luckOf(house, booking, 'settlement');
  const early = booking.departure === house.today;
  const minute = early ? luck.whole(240, 300) : luck.whole(420, 715);
  const postedBy = early ? 'Front desk, night shift' : luck.pick(CLERKS);
  const tender = luck.pick(['CARD', 'CARD', 'CARD', 'CASH', 'MBWY']);
  return [1, 2].flatMap((window) => {
    const owed = lines
      .filter((line) => line.window === window && !line.onDepositFolio)
      .reduce((sum, line) => sum + line.quantity * line.unitMinor, 0);
    if (owed <= 0) return [];
    const line = { key: `PAY${window}`, code: window === 1 ? tender : 'CLED', quantity: 1, unitMinor: -owed, window };
    return [{ ...line, day: booking.departure, minute, postedBy, source: /** @type {const} */ ('desk') }];
  });
}
