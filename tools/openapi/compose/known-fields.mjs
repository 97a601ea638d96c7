/**
 * What is known of a field by its name alone, wherever it stands: a word has one meaning in the house, so it has one
 * shape on the wire. What comes in says its bounds itself, by class-validator; this is for what goes out.
 */
const UUID = { format: 'uuid' };
const INSTANT = { format: 'date-time' };
const DAY = { format: 'date' };
const CODE = { pattern: '^[a-z0-9]+(-[a-z0-9]+)*$', maxLength: 60 };
const PERSON = { maxLength: 160 };
const TOKEN = { maxLength: 100 };
const CLOCK = { pattern: '^([01]\\d|2[0-3]):[0-5]\\d$' };

/** @typedef {import('../read/schemas.mjs').Schema} Schema */

/** @type {Record<string, Schema>} */
export const STRINGS = {
  account: { pattern: '^(\\*|[a-z0-9-]{1,40}(:[A-Za-z0-9-]{1,40})?)$' },
  action: { pattern: '^[a-z-]+\\.[a-z-]+$', maxLength: 60 },
  actor: PERSON,
  arithmetic: { maxLength: 300 },
  arrival: DAY,
  asOf: INSTANT,
  at: INSTANT,
  caseNumber: { maxLength: 40 },
  category: CODE,
  changed: { maxLength: 60 },
  checkNumber: { maxLength: 60 },
  checklist: CODE,
  code: { maxLength: 60 },
  csrfToken: TOKEN,
  currency: { pattern: '^[A-Z]{3}$' },
  departure: DAY,
  department: CODE,
  description: { maxLength: 120 },
  desk: { maxLength: 80 },
  detail: { maxLength: 300 },
  duplicateOf: UUID,
  from: DAY,
  validFrom: DAY,
  validUntil: DAY,
  generatedFrom: UUID,
  hash: { pattern: '^[0-9a-f]{64}$' },
  id: UUID,
  initials: { maxLength: 4 },
  instance: { format: 'uri-reference', maxLength: 2000 },
  key: { pattern: '^amk_[\\w-]{43}$' },
  languages: { pattern: '^[a-z]{2,3}(-[A-Z]{2})?$' },
  lastFour: { pattern: '^[\\w-]{4}$' },
  mealPlan: { maxLength: 40 },
  message: { maxLength: 300 },
  name: PERSON,
  nameKey: { maxLength: 200 },
  nextCursor: { maxLength: 400 },
  night: DAY,
  owner: PERSON,
  payer: PERSON,
  phoneEnd: { pattern: '^\\d{1,4}$' },
  percent: { pattern: '^\\d{1,3}(\\.\\d{1,4})?$' },
  pointer: { maxLength: 300 },
  prefix: { pattern: '^amk_[\\w-]{4}$' },
  quietFrom: CLOCK,
  quietUntil: CLOCK,
  reason: CODE,
  requestId: { pattern: '^[\\w-]{8,64}$' },
  rooms: { maxLength: 12 },
  sentences: { maxLength: 1000 },
  setupCode: { pattern: '^([0-9A-Z]{4}-){3}[0-9A-Z]{4}$' },
  source: { maxLength: 40 },
  subject: { maxLength: 120 },
  subjectKind: CODE,
  time: INSTANT,
  timeZone: { maxLength: 60 },
  title: { maxLength: 200 },
  token: TOKEN,
  until: DAY,
};

/** Asked in this order when the name itself is not above. @type {readonly (readonly [RegExp, Schema])[]} */
export const STRINGS_BY_ENDING = [
  [/(Id|Ids)$/, UUID],
  [/At$/, INSTANT],
  [/Date$/, DAY],
  [/[a-z]By$/, PERSON],
];

const count = (/** @type {number} */ maximum, minimum = 0) => ({ type: 'integer', minimum, maximum });

/** @type {Record<string, Schema>} */
export const NUMBERS = {
  adults: count(50),
  arrivals: count(10_000),
  childAges: count(17),
  children: count(20),
  clean: count(10_000),
  complaints: count(10_000),
  departures: count(10_000),
  floor: count(200, -5),
  fromAge: count(99),
  free: count(10_000),
  idleLockMinutes: count(60, 1),
  infants: count(20),
  late: count(100_000),
  later: count(100_000),
  line: count(1_000_000, 1),
  mostNights: count(366, 1),
  moves: count(10_000),
  nightNumber: count(366, 1),
  nights: count(366),
  nightsLeft: count(366),
  number: count(8, 1),
  count: count(100_000),
  latePromises: count(10_000),
  openCases: count(10_000),
  openPromises: count(10_000),
  people: count(10_000),
  points: count(1_000_000, -1_000_000),
  quantity: count(10_000, 1),
  rank: count(1000),
  score: count(1_000_000, -1_000_000),
  sleeps: count(50),
  soon: count(100_000),
  status: count(599, 400),
  staysBefore: count(100_000),
  unowned: count(100_000),
  version: count(999_999_999, 1),
  waiting: count(100_000),
  window: count(8, 1),
};

/** Where a name means something else than elsewhere, or its class says less than is known. @type {Record<string, Schema>} */
export const PLACES = {
  'AcknowledgementDto.by': PERSON,
  'BulkRowDto.id': { minLength: 1, maxLength: 120 },
  'BulkRowDto.system': { minLength: 1, maxLength: 40 },
  'CaseViewDto.query': { maxLength: 1600 },
  'EventDto.type': { pattern: '^[a-z-]+\\.[a-z-]+$', maxLength: 60 },
  'EventDto.subject': { maxLength: 100 },
  'LastContactDto.by': PERSON,
  'MoneyDto.amount': { pattern: '^-?\\d{1,15}(\\.\\d{1,4})?$' },
  'MoneyDto.currency': { pattern: '^[A-Z]{3}$' },
  'QuietHoursDto.from': INSTANT,
  'QuietHoursDto.until': INSTANT,
  'ProblemDto.type': { format: 'uri-reference', maxLength: 200 },
};
