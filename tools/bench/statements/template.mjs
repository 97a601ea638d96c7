import { codeOf, partsOf } from '../data/ids.mjs';

/**
 * A statement as the API sent it, with everything that belongs to the one guest it was sent for left open.
 *
 * @typedef {{ literal: string }
 *   | { id: { kind: number, property: 'open' | number, number: 'open' | number, line: 'open' | number } }
 *   | { fresh: number }
 *   | { code: true }
 *   | { caseNumber: true, year: string }} Piece
 * @typedef {{ pieces: readonly Piece[] } | { offsetMs: number } | { list: readonly Value[] } | { constant: unknown }} Value
 *
 * @typedef {object} Template
 * @property {string | undefined} name
 * @property {readonly Piece[]} text
 * @property {readonly Value[]} values
 * @property {boolean} joined sent together with the one before
 */

const OPEN = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|\bB\d{3}-\d{4}-\d{6}\b|\bB\d{3}\b/g;
const RELAY = /amends\.relay/;
/** Who asks is remembered for seconds: it is looked up now and then, and not for each request. */
const WHO_ASKS = /\b(staff_session|assignments_of)\b/;
const REMEMBERED_TENANT = /^SET SESSION amends\.property_id/;
const BEGINS = /^\s*(BEGIN|START)\b/i;

/**
 * Templates of the statements of one request. Those of the outbox relay are its own and not the request's, those
 * of the session are of none alone; the tenant a read's connection remembers is set by whoever repeats the read.
 *
 * @param {readonly import('../servers/record-statements.mjs').Sent[]} sent
 * @param {{ spot: import('../data/ids.mjs').Spot, caseNumber?: string, at: number }} request what it was sent for and when
 * @returns {readonly Template[]}
 */
export function toTemplates(sent, request) {
  const own = transactions(sent)
    .filter((statements) => !statements.some(({ text }) => RELAY.test(text)))
    .flat()
    .filter(({ text }) => !REMEMBERED_TENANT.test(text) && !WHO_ASKS.test(text));
  /** @type {Map<string, number>} */
  const fresh = new Map();
  const piecesOf = (/** @type {string} */ text) => split(text, request, fresh);
  return own.map(({ name, text, values, joined }, index) => ({
    name,
    text: piecesOf(text),
    values: values.map((value) => toValue(value, piecesOf, request.at)),
    joined: joined && index > 0,
  }));
}

/**
 * Statements by transaction: a connection may be the relay's as soon as the request has given it back.
 *
 * @param {readonly import('../servers/record-statements.mjs').Sent[]} sent
 */
function transactions(sent) {
  /** @type {Map<number, import('../servers/record-statements.mjs').Sent[]>} */
  const current = new Map();
  /** @type {import('../servers/record-statements.mjs').Sent[][]} */
  const all = [];
  for (const statement of sent) {
    const running = current.get(statement.connection);
    if (running && !BEGINS.test(statement.text)) {
      running.push(statement);
      continue;
    }
    const begun = [statement];
    current.set(statement.connection, begun);
    all.push(begun);
  }
  return all;
}

/**
 * @param {unknown} value
 * @param {(text: string) => readonly Piece[]} piecesOf
 * @param {number} at
 * @returns {Value}
 */
function toValue(value, piecesOf, at) {
  if (typeof value === 'string') return { pieces: piecesOf(value) };
  if (value instanceof Date) return { offsetMs: value.getTime() - at };
  if (Array.isArray(value)) return { list: value.map((item) => toValue(item, piecesOf, at)) };
  if (value instanceof Uint8Array) return { constant: Buffer.from(value) };
  // As pg sends it.
  if (typeof value === 'object' && value !== null) return { pieces: piecesOf(JSON.stringify(value)) };
  return { constant: value ?? null };
}

/**
 * @param {string} text
 * @param {{ spot: import('../data/ids.mjs').Spot, caseNumber?: string }} request
 * @param {Map<string, number>} fresh ids made for the request, numbered as they come
 * @returns {readonly Piece[]}
 */
function split(text, { spot, caseNumber }, fresh) {
  /** @type {Piece[]} */
  const pieces = [];
  let from = 0;
  for (const { 0: found, index } of text.matchAll(OPEN)) {
    const piece = pieceOf(found, spot, caseNumber, fresh);
    if (!piece) continue;
    if (index > from) pieces.push({ literal: text.slice(from, index) });
    pieces.push(piece);
    from = index + found.length;
  }
  if (from < text.length || pieces.length === 0) pieces.push({ literal: text.slice(from) });
  return pieces;
}

/**
 * @param {string} found
 * @param {import('../data/ids.mjs').Spot} spot
 * @param {string | undefined} caseNumber
 * @param {Map<string, number>} fresh
 * @returns {Piece | undefined}
 */
function pieceOf(found, spot, caseNumber, fresh) {
  if (found === caseNumber) return { caseNumber: true, year: found.slice(5, 9) };
  if (found.startsWith('B')) return found === codeOf(spot.property) ? { code: true } : undefined;
  const parts = partsOf(found);
  if (parts) return { id: openIn(parts, spot) };
  if (!fresh.has(found)) fresh.set(found, fresh.size);
  return { fresh: /** @type {number} */ (fresh.get(found)) };
}

/**
 * @param {import('../data/ids.mjs').Parts} parts
 * @param {import('../data/ids.mjs').Spot} spot
 */
function openIn({ kind, property, number, line }, spot) {
  const open = (/** @type {number} */ value, /** @type {number} */ own) =>
    value !== 0 && value === own ? 'open' : value;
  return {
    kind,
    property: /** @type {number | 'open'} */ (open(property, spot.property)),
    number: /** @type {number | 'open'} */ (open(number, spot.number)),
    line: /** @type {number | 'open'} */ (open(line, spot.line)),
  };
}
