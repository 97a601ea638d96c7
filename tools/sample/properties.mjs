import { PACKAGES } from './packages.mjs';
import { ROOM_TYPES } from './room-types.mjs';
import { TAX_RULES, TRANSACTION_CODES } from './transaction-codes.mjs';

/**
 * The sample hotels: what is set up once for each, as plain data. The names are invented; the two houses of the data
 * are not named there.
 *
 * ALG1 and LIS1 are the two that a first start fills from the slice. ALG2 and LIS2 are the same two houses for whoever
 * loads the whole file, so that eighteen months of bookings do not land on top of the lively three weeks.
 *
 * @typedef {object} PropertyData
 * @property {string} code
 * @property {'resort' | 'city'} hotel which of the two in the data
 * @property {'slice' | 'whole'} filledFrom
 * @property {string} name
 * @property {string} telephone
 * @property {string} postalAddress
 * @property {string} taxNumber
 * @property {string} timeZone
 * @property {string} currency
 * @property {readonly string[]} languages
 * @property {readonly { code: string, name: string, kind: 'hotel' | 'airport' | 'telephone' }[]} desks
 * @property {readonly import('./room-types.mjs').RoomType[]} roomTypes
 * @property {typeof TAX_RULES} taxRules
 * @property {readonly import('./transaction-codes.mjs').TransactionCode[]} transactionCodes
 * @property {readonly import('./packages.mjs').Package[]} packages
 * @property {readonly { role: string, perCaseMinor: number | null }[]} authorityLimits
 */

/** A role without a row may give nothing; `null` is no limit. Minor units, on one case. */
const AUTHORITY_LIMITS = [
  { role: 'associate', perCaseMinor: 2_500 },
  { role: 'senior', perCaseMinor: 10_000 },
  { role: 'supervisor', perCaseMinor: 20_000 },
  { role: 'experience-manager', perCaseMinor: 40_000 },
  { role: 'head', perCaseMinor: null },
  { role: 'integration', perCaseMinor: 2_500 },
];

/** As guests are told them; nobody answers at these numbers, and no tax is paid under these. */
const REACH = {
  resort: {
    telephone: '+351 289 000 100',
    postalAddress: 'Rua das Marés 1, 8200-000 Albufeira',
    taxNumber: 'PT 500 000 001',
  },
  city: {
    telephone: '+351 210 000 100',
    postalAddress: 'Rua do Miradouro 12, 1100-000 Lisboa',
    taxNumber: 'PT 500 000 002',
  },
};

/** @type {readonly PropertyData[]} */
export const PROPERTIES = [
  property('ALG1', 'resort', 'slice', 'Quinta das Marés Resort', 'Faro Airport Desk'),
  property('LIS1', 'city', 'slice', 'Hotel Miradouro de Lisboa', 'Lisbon Airport Desk'),
  property('ALG2', 'resort', 'whole', 'Quinta das Marés Resort, whole data', 'Faro Airport Desk'),
  property('LIS2', 'city', 'whole', 'Hotel Miradouro de Lisboa, whole data', 'Lisbon Airport Desk'),
];

/**
 * @param {string} code
 * @param {'resort' | 'city'} hotel
 * @param {'slice' | 'whole'} filledFrom
 * @param {string} name
 * @param {string} airportDesk
 * @returns {PropertyData}
 */
function property(code, hotel, filledFrom, name, airportDesk) {
  return {
    code,
    hotel,
    filledFrom,
    name,
    ...REACH[hotel],
    timeZone: 'Europe/Lisbon',
    currency: 'EUR',
    languages: ['en', 'pl', 'lt', 'sk', 'hr', 'pt'],
    desks: [
      { code: 'FD', name: 'Front Desk', kind: 'hotel' },
      { code: 'AIR', name: airportDesk, kind: 'airport' },
      { code: 'TEL', name: 'Telephone Desk', kind: 'telephone' },
    ],
    roomTypes: ROOM_TYPES[hotel],
    taxRules: TAX_RULES,
    transactionCodes: TRANSACTION_CODES,
    packages: PACKAGES,
    authorityLimits: AUTHORITY_LIMITS,
  };
}
