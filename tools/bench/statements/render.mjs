import { randomBytes } from 'node:crypto';
import { codeOf, idOf } from '../data/ids.mjs';

/**
 * For whom a template is filled in.
 *
 * @typedef {object} Filling
 * @property {import('../data/ids.mjs').Spot} spot
 * @property {string[]} fresh ids made so far
 * @property {number} last number the counter of cases answered
 */

/**
 * @param {import('../data/ids.mjs').Spot} spot
 * @returns {Filling}
 */
export function fillingFor(spot) {
  return { spot, fresh: [], last: 0 };
}

/**
 * @param {import('./template.mjs').Value} value
 * @param {Filling} filling
 * @returns {unknown}
 */
export function renderValue(value, filling) {
  if ('pieces' in value) return renderText(value.pieces, filling);
  if ('offsetMs' in value) return new Date(Date.now() + value.offsetMs);
  if ('list' in value) return value.list.map((item) => renderValue(item, filling));
  return value.constant;
}

/**
 * @param {readonly import('./template.mjs').Piece[]} pieces
 * @param {Filling} filling
 * @returns {string}
 */
export function renderText(pieces, filling) {
  return pieces.length === 1 && pieces[0]
    ? renderPiece(pieces[0], filling)
    : pieces.map((piece) => renderPiece(piece, filling)).join('');
}

/**
 * @param {import('./template.mjs').Piece} piece
 * @param {Filling} filling
 * @returns {string}
 */
function renderPiece(piece, filling) {
  if ('literal' in piece) return piece.literal;
  if ('fresh' in piece) return (filling.fresh[piece.fresh] ??= newId());
  const { spot } = filling;
  if ('code' in piece) return codeOf(spot.property);
  if ('caseNumber' in piece) return `${codeOf(spot.property)}-${piece.year}-${String(filling.last).padStart(6, '0')}`;
  const { kind, property, number, line } = piece.id;
  return idOf({
    kind,
    property: property === 'open' ? spot.property : property,
    number: number === 'open' ? spot.number : number,
    line: line === 'open' ? spot.line : line,
  });
}

/** A UUIDv7, as the API makes them: in the order of time. */
function newId() {
  const bytes = randomBytes(16);
  bytes.writeUIntBE(Date.now(), 0, 6);
  bytes.writeUInt8(0x70 | (bytes.readUInt8(6) & 0x0f), 6);
  bytes.writeUInt8(0x80 | (bytes.readUInt8(8) & 0x3f), 8);
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
