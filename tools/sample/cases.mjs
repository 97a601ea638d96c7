import { stableId, chance } from './chance.mjs';
import { STORIES } from './case-stories.mjs';
import { stayId } from './external-ids.mjs';

/**
 * Which guest tells which story: the cases that are open on the business date, and a few of earlier stays.
 *
 * @typedef {object} CasePlan
 * @property {string} id chosen here, so that loading twice opens it once
 * @property {import('./case-stories.mjs').Story} story
 * @property {string | undefined} stay external id; without one the guest is not in the data
 * @property {string} endsIn the state it is in when all steps are done
 */

const NOBODY_IN_THE_DATA = 'Georgina Whitfield';

/** @type {Readonly<Record<string, string>>} */
const STATE_AFTER = {
  assign: 'Assigned',
  start: 'InProgress',
  'await-follow-up': 'PendingFollowUp',
  close: 'Closed',
  duplicate: 'Duplicate',
};

/**
 * @param {import('./house.mjs').House} house
 * @param {ReadonlyMap<number, string>} wrong line to kind
 * @param {string} propertyCode
 * @param {number} moment that the ids begin with, in milliseconds
 * @returns {CasePlan[]} a case before those that are duplicates of it
 */
export function planCases(house, wrong, propertyCode, moment) {
  const taken = new Set([house.tour?.line]);
  return STORIES.filter(({ hotel }) => hotel === 'both' || hotel === house.hotel).map((story) => {
    const booking = guestOf(story, house, wrong, taken);
    if (booking) taken.add(booking.line);
    return {
      id: caseIdOf(moment, propertyCode, story.key),
      story,
      stay: booking && stayId(booking.line),
      endsIn: story.steps.reduce((state, step) => STATE_AFTER[step.do] ?? state, 'New'),
    };
  });
}

/** @param {number} moment @param {string} propertyCode @param {string} key */
export function caseIdOf(moment, propertyCode, key) {
  return stableId(moment, 'case', propertyCode, key);
}

/**
 * @param {CasePlan} plan
 * @param {string | undefined} ourStayId
 */
export function openCaseBodyOf({ id, story, stay }, ourStayId) {
  return {
    id,
    category: story.category,
    ...(stay === undefined ? { guestName: NOBODY_IN_THE_DATA } : { stayId: ourStayId }),
    ...(story.channel === undefined ? {} : { channel: story.channel }),
    statedProblem: story.said,
    ...(story.severity === undefined ? {} : { severity: story.severity }),
  };
}

/**
 * @param {import('./case-stories.mjs').Story} story
 * @param {import('./house.mjs').House} house
 * @param {ReadonlyMap<number, string>} wrong
 * @param {ReadonlySet<number | undefined>} taken
 */
function guestOf({ who, key }, house, wrong, taken) {
  if (who === 'no-stay') return undefined;
  const lot = (/** @type {number} */ line) => chance(house.seed, 'story', house.hotel, key, line).next();
  const fits = house.bookings.filter(
    (booking) => !taken.has(booking.line) && isThere(who, booking, house, wrong.get(booking.line)),
  );
  const found = fits.toSorted((one, other) => lot(one.line) - lot(other.line))[0];
  if (!found) throw new Error(`Nobody in the house to tell "${key}".`);
  return found;
}

/** @param {string} who @param {import('./booking.mjs').Booking} booking @param {import('./house.mjs').House} house @param {string | undefined} wrongKind */
function isThere(who, booking, house, wrongKind) {
  const status = house.statusOf.get(booking.line);
  const housed = house.numberOf.has(booking.line) && booking.adults > 0;
  const returned = house.earlier.get(booking.line);
  if (who === 'before-tour') return returned !== undefined && returned === house.tour;
  if (who === 'before-arrival') return returned !== undefined && returned !== house.tour;
  if (returned) return false;
  if (who === 'due-in') return housed && status === 'Reserved' && booking.arrival === house.today;
  if (who === 'due-out') return housed && status === 'InHouse' && booking.departure === house.today;
  if (who === 'in-house') {
    const staysOn = booking.arrival < house.today && booking.departure > house.today;
    return housed && status === 'InHouse' && staysOn && wrongKind === undefined;
  }
  return wrongKind === who;
}
