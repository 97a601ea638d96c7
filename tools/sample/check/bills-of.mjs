import { percentileOf } from './percentile-of.mjs';

/**
 * The facts of the bill check for every stay of a sample house, made from what would be sent, without a database.
 *
 * @typedef {import('../sample-data.mjs').HouseData} HouseData
 * @typedef {import('../properties.mjs').PropertyData} PropertyData
 * @typedef {{ line: number, stay: string, facts: import('@amends/bill').BillFacts }} CheckedBill
 *
 * @typedef {object} StayBody
 * @property {import('@amends/bill').CheckedStay['status']} status
 * @property {string} arrival
 * @property {string} departure
 * @property {number} adults
 * @property {number} children
 * @property {string} [roomNumber]
 * @property {import('@amends/bill').CheckedStay['mealPlan']} mealPlan
 * @property {{ amount: string, currency: string }} nightlyRate
 * @property {string[]} [specialRequests]
 * @property {string} [partyCode]
 * @property {string} [packageCode]
 *
 * @typedef {object} PostingBody
 * @property {{ id: string }} folio
 * @property {string} transactionCode
 * @property {string} [description]
 * @property {{ amount: string, currency: string }} amount
 * @property {number} quantity
 * @property {string} serviceDate
 * @property {string} businessDate
 * @property {string} postedAt
 * @property {string} postedBy
 * @property {import('@amends/bill').BillLine['source']} source
 * @property {string} [reference]
 * @property {string} [roomNumber]
 * @property {string} [generatedFrom]
 * @property {string} [packageCode]
 */

/** Rare extremes are not what is usual. */
const USUAL = [0.01, 0.99];

/** @param {HouseData} data @param {PropertyData} property @param {string} businessDate @returns {Generator<CheckedBill>} */
export function* billsOf(data, property, businessDate) {
  const lines = linesByStay(data, property);
  const house = houseFacts(property, [...lines.values()].flat());
  const roomsOfParty = partyRooms(data);
  for (const { line, id, body } of data.stays()) {
    const own = lines.get(line ?? 0) ?? [];
    if (line === undefined || own.length === 0) continue;
    const stay = /** @type {StayBody} */ (body);
    const partyRoomsHere = [...(roomsOfParty.get(stay.partyCode) ?? [])].filter((room) => room !== stay.roomNumber);
    const packageItems = itemsOf(property, stay);
    const facts = { ...house, businessDate, stay: stayFacts(id, stay, partyRoomsHere), lines: own, packageItems };
    yield { line, stay: id, facts };
  }
}

/** @param {PropertyData} property @param {StayBody} stay */
function itemsOf({ packages }, { packageCode }) {
  const items = packages.find(({ code }) => code === packageCode)?.items ?? [];
  return items.map(({ transactionCode }) => transactionCode);
}

/** @param {HouseData} data @param {PropertyData} property */
function linesByStay(data, { transactionCodes, taxRules }) {
  const codes = new Map(transactionCodes.map((row) => [row.code, row]));
  const taxed = new Set(taxRules.map(({ code }) => code));
  /** @type {Map<number, import('@amends/bill').BillLine[]>} */
  const byStay = new Map();
  for (const { line = 0, id, body } of data.postings()) {
    const posting = /** @type {PostingBody} */ (body);
    const code = codes.get(posting.transactionCode);
    if (!code) throw new Error(`No code ${posting.transactionCode}.`);
    const amountMinor = minorOf(posting.amount);
    const own = byStay.get(line) ?? [];
    own.push({
      ...{ id, folioId: posting.folio.id, kind: code.kind, code: code.code },
      group: /** @type {import('@amends/folio').LineGroup} */ (code.lineGroup),
      ...{ purpose: code.purpose, description: posting.description ?? code.description, amountMinor },
      ...{ quantity: posting.quantity, unitMinor: amountMinor / posting.quantity, currency: posting.amount.currency },
      taxRuleId: code.taxCode !== null && taxed.has(code.taxCode) ? code.taxCode : null,
      ...{ serviceDate: posting.serviceDate, businessDate: posting.businessDate, postedAt: posting.postedAt },
      ...{ postedBy: posting.postedBy, source: posting.source, reference: posting.reference ?? null },
      ...{ roomNumber: posting.roomNumber ?? null, occupantStayId: null, generatedFrom: posting.generatedFrom ?? null },
      ...{ packageCode: posting.packageCode ?? null, replacesId: null, undoesId: null, takenOffMinor: 0 },
    });
    byStay.set(line, own);
  }
  return byStay;
}

/** @param {PropertyData} property @param {readonly import('@amends/bill').BillLine[]} lines */
function houseFacts({ currency, transactionCodes, taxRules }, lines) {
  return {
    currency,
    codes: transactionCodes.map(({ code, description, kind, lineGroup, taxCode }) => {
      const group = /** @type {import('@amends/folio').LineGroup} */ (lineGroup);
      return { code, description, kind, group, taxCode };
    }),
    taxes: taxRules.map(({ code, basisPoints, amountMinor, validFrom, mostNights }) => {
      const limits = { validUntil: null, fromAge: 18, mostNights };
      return { id: code, code, basisPoints, perNightMinor: amountMinor, validFrom, ...limits };
    }),
    usualPrices: transactionCodes.map(({ code }) => {
      const prices = lines.filter((line) => line.code === code && line.amountMinor > 0).map((line) => line.unitMinor);
      const [lowMinor = 0, highMinor = 0] = USUAL.map((share) => percentileOf(prices, share));
      return { code, currency, lowMinor, highMinor, lines: prices.length };
    }),
  };
}

/** @param {string} id @param {StayBody} body @param {readonly string[]} ofParty @returns {import('@amends/bill').CheckedStay} */
function stayFacts(id, body, ofParty) {
  const { status, arrival, departure, adults, children, mealPlan, roomNumber, nightlyRate } = body;
  const quoted = nightsOf(arrival, departure).map((night) => {
    return { night, rateMinor: minorOf(nightlyRate), currency: nightlyRate.currency };
  });
  const rooms = roomNumber === undefined ? [] : [{ roomNumber, from: arrival, until: departure }];
  return {
    ...{ id, status, arrival, departure, adults, children, mealPlan, quoted, rooms, partyRooms: ofParty },
    ...{ childAges: [], taxExempt: [], moves: [], waived: [], promisedWords: body.specialRequests ?? [] },
  };
}

/** @param {HouseData} data */
function partyRooms(data) {
  /** @type {Map<string | undefined, Set<string>>} */
  const rooms = new Map();
  for (const { body } of data.stays()) {
    const { partyCode, roomNumber } = /** @type {StayBody} */ (body);
    if (partyCode === undefined || roomNumber === undefined) continue;
    rooms.set(partyCode, (rooms.get(partyCode) ?? new Set()).add(roomNumber));
  }
  return rooms;
}

/** @param {string} from @param {string} until */
function nightsOf(from, until) {
  const first = Date.parse(from);
  const count = (Date.parse(until) - first) / 86_400_000;
  return Array.from({ length: count }, (_, index) => new Date(first + index * 86_400_000).toISOString().slice(0, 10));
}

/** Euros, like both houses. @param {{ amount: string }} money */
function minorOf({ amount }) {
  return Number(amount.replace('.', ''));
}
