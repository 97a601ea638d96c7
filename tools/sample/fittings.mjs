/**
 * What a room shares with others and what is in it: doors one above the other share pipes, a corridor is two wings.
 *
 * @typedef {{ kind: string, name: string }} Asset
 * @typedef {{ wing: string, riser: string, assets: readonly Asset[] }} Fittings
 */

const DOORS_OF_A_WING = 16;

/** @type {Readonly<Record<'resort' | 'city', readonly [string, string]>>} */
const WINGS = { resort: ['Garden wing', 'Sea wing'], city: ['Tower', 'Courtyard'] };

/** @type {readonly Asset[]} */
const IN_EVERY_ROOM = [
  { kind: 'air-conditioning', name: 'Air conditioning' },
  { kind: 'safe', name: 'Safe' },
  { kind: 'television', name: 'Television' },
];

/** @param {'resort' | 'city'} hotel @param {number} floor @param {string} number @param {readonly string[]} features @returns {Fittings} */
export function fittingsOf(hotel, floor, number, features) {
  const door = Number(number.slice(String(floor).length));
  const wing = WINGS[hotel][door <= DOORS_OF_A_WING ? 0 : 1];
  const shower = features.includes('bath') ? 'Shower over the bath' : 'Rain shower';
  return {
    wing,
    riser: `R${Math.ceil(door / 2)}`,
    assets: [...IN_EVERY_ROOM, { kind: 'shower', name: shower }],
  };
}
