import { isoOf } from './days.mjs';
import { guestId, refTo } from './external-ids.mjs';
import { luckOf } from './house.mjs';
import { moneyOf } from './money.mjs';
import { packageOf } from './packages.mjs';
import { personName } from './names.mjs';
import { seedNumber } from './chance.mjs';
import { isRateSuppressed } from './windows.mjs';
import { WAIVED } from './wrong-lines.mjs';

/**
 * The body of PUT stays/by-external. How many special requests and adults there are comes from the data;
 * their words and names are ours.
 */

const REQUESTS = [
  'High floor',
  'Quiet room',
  'Twin beds',
  'Double bed',
  'Baby cot',
  'Late arrival after 22:00',
  'Early check-in if possible',
  'Feather-free pillows',
  'Near the lift',
  'Away from the lift',
  'Gluten-free breakfast',
  'Extra towels',
  'Anniversary',
  'Bath tub',
];

const DO_NOT_MOVE_SHARE = 0.02;
const COMPANIONS_TOLD = 0.7;
const COMPANIONS_MOST = 3;

/**
 * @param {import('./house.mjs').House} house
 * @param {import('./booking.mjs').Booking} booking
 * @param {{ currency: string, wrongKind: string | undefined }} options
 */
export function stayBodyOf(house, booking, { currency, wrongKind }) {
  const room = house.numberOf.get(booking.line);
  const requests = requestsOf(house, booking, wrongKind);
  const stayPut = booking !== house.tour && luckOf(house, booking, 'do-not-move').happens(DO_NOT_MOVE_SHARE);
  const companions = companionsOf(house, booking);
  const party = partyOf(booking);
  const packageCode = packageOf(booking.meal);
  return {
    guest: refTo(guestId((house.earlier.get(booking.line) ?? booking).line)),
    confirmationNumber: String(4_000_000 + booking.line * 7),
    status: house.statusOf.get(booking.line),
    arrival: isoOf(booking.arrival),
    departure: isoOf(booking.departure),
    adults: booking.adults,
    children: booking.children,
    infants: booking.infants,
    roomTypeCharged: booking.charged,
    ...(room === undefined ? {} : { roomNumber: room }),
    mealPlan: booking.meal,
    ...(packageCode === undefined ? {} : { packageCode }),
    ratePlan: ratePlanOf(booking),
    nightlyRate: moneyOf(booking.rateMinor, currency),
    ...(booking.segment === undefined ? {} : { marketSegment: booking.segment }),
    ...(requests.length > 0 ? { specialRequests: requests } : {}),
    ...(companions.length > 0 ? { companions } : {}),
    ...(party === undefined ? {} : { partyCode: party }),
    ...(isRateSuppressed(house, booking) ? { rateSuppressed: true } : {}),
    ...(stayPut ? { doNotMove: true } : {}),
  };
}

/** Who comes along, as far as the desk has been told. @param {import('./house.mjs').House} house @param {import('./booking.mjs').Booking} booking */
function companionsOf(house, booking) {
  const told = luckOf(house, booking, 'companions').happens(COMPANIONS_TOLD);
  const others = told ? Math.min(Math.max(booking.adults - 1, 0), COMPANIONS_MOST) : 0;
  return Array.from({ length: others }, (_, at) => {
    const name = personName(
      booking.country?.locale,
      seedNumber(house.seed, 'companion', booking.hotel, booking.line, at),
    );
    return `${name.title} ${name.firstName} ${name.lastName}`;
  });
}

/** Bookings of one agency's group that arrive on one day. @param {import('./booking.mjs').Booking} booking */
function partyOf({ segment, agent, arrival, departure }) {
  if (segment !== 'Groups' || agent === undefined) return undefined;
  return `GRP-${agent}-${isoOf(arrival)}-${departure - arrival}`;
}

/** @param {import('./house.mjs').House} house @param {import('./booking.mjs').Booking} booking @param {string | undefined} wrongKind */
function requestsOf(house, booking, wrongKind) {
  const luck = luckOf(house, booking, 'requests');
  const left = [...REQUESTS];
  /** @type {string[]} */
  const requests = [];
  for (let index = 0; index < Math.min(booking.requests, 6); index += 1) {
    const [request] = left.splice(luck.whole(0, left.length - 1), 1);
    if (request) requests.push(request);
  }
  if (booking.parking > 0) requests.push(booking.parking === 1 ? 'Parking space' : `${booking.parking} parking spaces`);
  if (booking.remark) requests.push(booking.remark);
  if (wrongKind === 'no-show-fee-waived') requests.push(WAIVED);
  return requests;
}

/** @type {Readonly<Record<string, string>>} */
const RATE_PLANS = {
  Direct: 'BAR',
  Corporate: 'CORPORATE',
  Groups: 'GROUP',
  Aviation: 'AIRLINE',
  Complementary: 'COMPLIMENTARY',
  'Online TA': 'ONLINE',
  'Offline TA/TO': 'TOUR-OPERATOR',
};

/** @param {import('./booking.mjs').Booking} booking */
function ratePlanOf({ dayUse, segment, customerType, deposit }) {
  if (dayUse) return 'DAYUSE';
  const plan = customerType === 'Contract' ? 'CONTRACT' : (RATE_PLANS[segment ?? ''] ?? 'BAR');
  return deposit === 'Non Refund' ? `${plan}-NONREF` : plan;
}
