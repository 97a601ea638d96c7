import { chance, seedNumber } from './chance.mjs';
import { countryByAlpha2, languageOf } from './countries.mjs';
import { personName } from './names.mjs';
import { sayItLike } from './say-it-like.mjs';

/**
 * The guest of a booking. Country and repeat guest come from the data; name, language, contacts, tier, how the name is said and what was
 * agreed to are made up.
 */

/** @typedef {import('./booking.mjs').Booking} Booking */

const VIP_SHARE = 0.01;

/** Domains that belong to nobody (RFC 2606). */
const DOMAINS = ['example.com', 'example.org', 'example.net'];

/**
 * @param {Booking} booking
 * @param {string} seed
 * @param {{ polish?: boolean, staysBefore?: number }} [known] `polish` is the guest of the room that the tour starts with
 */
export function guestBodyOf(booking, seed, { polish = false, staysBefore = booking.staysBefore } = {}) {
  const country = polish ? countryByAlpha2('PL') : booking.country;
  const name = personName(country?.locale, seedNumber(seed, 'name', booking.hotel, booking.line));
  const luck = chance(seed, 'contact', booking.hotel, booking.line);
  const language = languageOf(country?.alpha2);
  const said = sayItLike(name.lastName, language);
  const tier = tierOf(staysBefore, booking.repeatGuest || staysBefore > booking.staysBefore);
  return {
    firstName: name.firstName,
    lastName: name.lastName,
    formOfAddress: name.title,
    addressAs: `${name.title} ${name.firstName} ${name.lastName}`,
    ...(said ? { pronunciation: said } : {}),
    language,
    ...(booking.country ? { country: booking.country.alpha2 } : {}),
    ...(luck.happens(0.92) ? { email: emailOf(name, booking, luck) } : {}),
    ...(luck.happens(0.85) ? { phone: phoneOf(booking, luck) } : {}),
    tier,
    repeatGuest: booking.repeatGuest || staysBefore > booking.staysBefore,
    vip: tier === 'platinum' || luck.happens(VIP_SHARE),
    messageConsent: consentOf(luck),
  };
}

/** @param {import('./chance.mjs').Chance} luck */
function consentOf(luck) {
  if (luck.happens(0.6)) return 'given';
  return luck.happens(0.25) ? 'refused' : 'unknown';
}

/** @param {number} staysBefore @param {boolean} repeatGuest */
function tierOf(staysBefore, repeatGuest) {
  if (!repeatGuest) return 'none';
  if (staysBefore >= 15) return 'platinum';
  if (staysBefore >= 5) return 'gold';
  return staysBefore >= 1 ? 'silver' : 'none';
}

/**
 * @param {import('./names.mjs').PersonName} name
 * @param {Booking} booking
 * @param {import('./chance.mjs').Chance} luck
 */
function emailOf(name, booking, luck) {
  const person = [name.firstName, name.lastName].map(asciiOf).filter(Boolean).join('.') || 'guest';
  return `${person}${booking.line}@${luck.pick(DOMAINS)}`;
}

/**
 * The national part begins with 000, which no country gives to anybody; the end is good for searching.
 *
 * @param {Booking} booking
 * @param {import('./chance.mjs').Chance} luck
 */
function phoneOf({ country }, luck) {
  const digits = String(luck.whole(0, 999_999)).padStart(6, '0');
  return `+${country?.calling ?? '351'} 000 ${digits.slice(0, 3)} ${digits.slice(3)}`;
}

/** @param {string} text */
function asciiOf(text) {
  return text
    .replaceAll('ł', 'l')
    .replaceAll('Ł', 'L')
    .replaceAll('ø', 'o')
    .replaceAll('Ø', 'O')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D')
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/[^A-Za-z]/g, '')
    .toLowerCase();
}
